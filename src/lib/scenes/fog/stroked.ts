/** Lines of the small drawings, whose weights are in the drawing's own units. */
import { n2 } from '../../marks/path';
import { path, type Attributes, type Picture } from '../../marks/picture';

/** A path of its own line weight; colours come from the group it stands in, unless they are given. */
export const stroked = (d: string, width: number, more?: Attributes): Picture => path(d, { 'stroke-width': n2(width), ...more });
