import { definePainting } from '../contract';
import { layout, type Layout } from './layout';
import { paint } from './paint';

export default definePainting<Layout>({ layout, paint });
