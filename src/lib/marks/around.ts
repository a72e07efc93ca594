/** Points on circles. */
import type { Point } from './path';

export const TAU = 2 * Math.PI;
export const ORIGIN: Point = { x: 0, y: 0 };

/** `n` points on a circle, evenly over `turn` (radians) without its end. */
export const around = (n: number, { x, y }: Point, r: number, from = 0, turn = TAU): Point[] =>
	Array.from({ length: n }, (_, i) => from + (turn * i) / n).map((a) => ({ x: x + r * Math.cos(a), y: y + r * Math.sin(a) }));
