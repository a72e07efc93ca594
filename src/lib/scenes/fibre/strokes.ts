/** Lines of a drawing that move with the position: path data and how it is drawn, painted in list order. */
import { n2 } from '../../marks/path';

export interface Stroke {
	readonly d: string;
	readonly id?: string;
	/** colour and width of the line, units; none without a colour */
	readonly line?: string;
	readonly width?: number;
	readonly fill?: string;
	readonly fillOpacity?: number;
	readonly dash?: readonly number[];
	readonly opacity?: number;
	readonly round?: boolean;
}

/** Path data of a polyline through x y x y …, closed on demand. */
export function poly(points: readonly number[], close = false): string {
	let d = '';
	for (let i = 0; i < points.length; i += 2) d += (i ? 'L' : 'M') + n2(points[i]!) + ' ' + n2(points[i + 1]!);
	return close ? d + 'Z' : d;
}

/** Path data of a circle, r ≥ 0. */
export const disc = (x: number, y: number, r: number): string => `M${n2(x - r)} ${n2(y)}a${n2(r)} ${n2(r)} 0 1 1 ${n2(2 * r)} 0a${n2(r)} ${n2(r)} 0 1 1 ${n2(-2 * r)} 0Z`;
