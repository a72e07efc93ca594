/** Simple shapes, in the units of the drawing that they are part of: points, repeats, and the styles of quieter lines. */
import type { Point } from '../../marks/path';

export const TAU = 2 * Math.PI;
export const ORIGIN: Point = { x: 0, y: 0 };

/** `n` points on a circle, evenly over `turn` (radians) without its end. */
export const around = (n: number, { x, y }: Point, r: number, from = 0, turn = TAU): Point[] =>
	Array.from({ length: n }, (_, i) => from + (turn * i) / n).map((a) => ({ x: x + r * Math.cos(a), y: y + r * Math.sin(a) }));

/** The same shape `count` times, each by its index. */
export const times = (count: number, shape: (i: number) => string): string => Array.from({ length: count }, (_, i) => shape(i)).join('');

export const QUIET = { stroke: 'muted', weight: 'detail' } as const;
export const FINE = { stroke: 'muted', weight: 'hair' } as const;
