/** A line of straight runs moving to another place: its corners move, its bends stay round and its runs straight. */
import { roundCorners, type Point } from './path';

export interface CornerMove {
	readonly from: readonly Point[];
	readonly to: readonly Point[];
}

/** Pairs two lines by their corners. The one with fewer stands still at its start for the missing ones. */
export function pairCorners(from: readonly Point[], to: readonly Point[]): CornerMove {
	const count = Math.max(from.length, to.length);
	const filled = (points: readonly Point[]): Point[] => [
		...Array.from({ length: count - points.length }, () => points[0]!),
		...points
	];
	return { from: filled(from), to: filled(to) };
}

/** The line `t` (0…1) of the way, with bends of `radius`. Level and upright runs stay so when both ends agree on it. */
export const cornersAt = ({ from, to }: CornerMove, t: number, radius: number): Point[] =>
	roundCorners(
		from.map((p, i) => ({ x: p.x + (to[i]!.x - p.x) * t, y: p.y + (to[i]!.y - p.y) * t })),
		radius
	);
