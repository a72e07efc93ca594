/** Simple shapes, in the units of the drawing that they are part of: repeats, and the styles of quieter lines. */
import type { Piece } from '../../marks/piece';
import type { Point } from '../../marks/path';
import { disc } from '../../marks/shapes';

/** The same shape `count` times, each by its index. */
export const times = (count: number, shape: (i: number) => string): string => Array.from({ length: count }, (_, i) => shape(i)).join('');

/** A circle about a point. */
export const discAt = ({ x, y }: Point, r: number): string => disc(x, y, r);

/** Makes pieces of one style, each with what is different about it. */
const styled =
	(style: Omit<Piece, 'd'>) =>
	(d: string, more?: Omit<Piece, 'd'>): Piece => ({ d, ...style, ...more });

/** The body of a thing. */
export const solid = styled({ fill: 'solid' });
/** A quieter line. */
export const quiet = styled({ stroke: 'muted', weight: 'detail' });
/** Hatching, ribs, cables. */
export const fine = styled({ stroke: 'muted', weight: 'hair' });
