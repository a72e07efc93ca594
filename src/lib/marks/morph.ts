/** One polyline turning into another: both are cut at the same shares of their lengths, so points pair up. */
import { lengthOf, pointAlong, type Point } from './path';

export interface MorphPair {
	readonly from: readonly Point[];
	readonly to: readonly Point[];
}

const shares = (points: readonly Point[]): number[] => {
	const total = lengthOf(points) || 1;
	let walked = 0;
	return points.map((p, i) => {
		if (i > 0) walked += Math.hypot(p.x - points[i - 1]!.x, p.y - points[i - 1]!.y);
		return walked / total;
	});
};

/** Pairs two polylines. Every corner of either is kept, so both ends of the morph are exactly the lines given. */
export function pairPaths(from: readonly Point[], to: readonly Point[]): MorphPair {
	const all = [...shares(from), ...shares(to)].sort((a, b) => a - b);
	const cuts = all.filter((s, i) => i === 0 || s - all[i - 1]! > 1e-6);
	const along = (points: readonly Point[]) =>
		cuts.map((s) => {
			const { x, y } = pointAlong(points, s);
			return { x, y };
		});
	return { from: along(from), to: along(to) };
}

/** The line `t` (0…1) of the way. */
export const morphed = (pair: MorphPair, t: number): Point[] =>
	pair.from.map((p, i) => {
		const q = pair.to[i]!;
		return { x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t };
	});
