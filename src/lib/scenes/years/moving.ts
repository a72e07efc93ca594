import type { Point } from '../../marks/path';
import { group, type Attributes, type Mark, type Picture } from '../../marks/picture';
import { xy } from '../../marks/shapes';

/** Where a drawing's origin stands, frame units, and how many of them one of its own units is. */
export type Placing = Point & { readonly scale: number };

/** The lines that move in a drawing, placed and scaled with its pieces. */
export const moving = ({ x, y, scale }: Placing, more: Attributes, ...inside: Picture[]): Mark =>
	group({ transform: `translate(${xy(x, y)}) scale(${scale.toFixed(5)})`, fill: 'none', 'stroke-linecap': 'round', ...more }, ...inside);
