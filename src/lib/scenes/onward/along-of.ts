import type { Point } from '../../marks/path';

/** Length along a polyline at which it passes nearest to a point. */
export function alongOf(line: readonly Point[], p: Point): number {
	let walked = 0;
	let best = { off: Infinity, along: 0 };
	for (let i = 1; i < line.length; i++) {
		const a = line[i - 1]!;
		const b = line[i]!;
		const length = Math.hypot(b.x - a.x, b.y - a.y);
		if (length > 0) {
			const t = Math.min(1, Math.max(0, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length ** 2));
			const off = Math.hypot(a.x + (b.x - a.x) * t - p.x, a.y + (b.y - a.y) * t - p.y);
			if (off < best.off - 1e-6) best = { off, along: walked + t * length };
		}
		walked += length;
	}
	return best.along;
}
