/** Path data of plain shapes, from numbers in units. */
import { n2 } from '../../marks/path';

/** A polyline through x y x y …, closed on demand. */
export function poly(points: readonly number[], close = false): string {
	let d = '';
	for (let i = 0; i < points.length; i += 2) d += (i ? 'L' : 'M') + n2(points[i]!) + ' ' + n2(points[i + 1]!);
	return close ? d + 'Z' : d;
}

/** A circle, r ≥ 0. */
export const disc = (x: number, y: number, r: number): string => `M${n2(x - r)} ${n2(y)}a${n2(r)} ${n2(r)} 0 1 1 ${n2(2 * r)} 0a${n2(r)} ${n2(r)} 0 1 1 ${n2(-2 * r)} 0Z`;
