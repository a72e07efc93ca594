/** Path data of plain shapes, from numbers in units. */
import { n2 } from './path';

/** A point, as path data and transforms have it. */
export const xy = (x: number, y: number): string => `${n2(x)} ${n2(y)}`;

/** A rectangle. */
export const boxPath = (x: number, y: number, width: number, height: number): string => `M${xy(x, y)}h${n2(width)}v${n2(height)}h${n2(-width)}Z`;

/** A circle, r ≥ 0. */
export const disc = (x: number, y: number, r: number): string => `M${xy(x - r, y)}a${xy(r, r)} 0 1 1 ${xy(2 * r, 0)}a${xy(r, r)} 0 1 1 ${xy(-2 * r, 0)}Z`;

/** A polyline through x y x y …, closed on demand. */
export function poly(points: readonly number[], close = false): string {
	let d = '';
	for (let i = 0; i < points.length; i += 2) d += (i ? 'L' : 'M') + xy(points[i]!, points[i + 1]!);
	return close ? d + 'Z' : d;
}
