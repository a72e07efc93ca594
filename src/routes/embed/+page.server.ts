import { beats as words } from 'virtual:story/words';

/** The words travel in the HTML: once as the article, once as the data that its components hold. */
export const load = () => ({ words });
