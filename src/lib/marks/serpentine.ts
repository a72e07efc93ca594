/** The drafting symbol for soft insulation: one line that loops to and fro between two edges. */
import type { Point } from './path';

/** How far each loop bulges along its course: below 0.6 the loops look like triangles, above 1.6 they cross. */
const BULGE = 1.25;

/**
 * A closed serpentine in a ring around (0, 0), between the radii `inner` and `outer`. It starts and ends at
 * angle 0 on the outer edge, so it can be turned to wherever a line comes in. `loops` ≥ 3, `samples` per loop ≥ 8.
 */
export function serpentineRing(inner: number, outer: number, loops: number, samples = 20): Point[] {
	const middle = (inner + outer) / 2;
	const reach = (outer - inner) / 2;
	const n = loops * samples;
	return Array.from({ length: n + 1 }, (_, i) => {
		const u = (i % n) / n;
		const phase = 2 * Math.PI * loops * u;
		const angle = 2 * Math.PI * u + (BULGE * Math.sin(2 * phase)) / loops;
		const r = middle + reach * Math.cos(phase);
		return { x: r * Math.cos(angle), y: r * Math.sin(angle) };
	});
}

/**
 * A serpentine of half-width `reach` along a polyline, with about one loop per `pitch` of its length; each
 * straight piece gets whole loops, so the corners meet.
 */
export function serpentineAlong(course: readonly Point[], reach: number, pitch: number, samples = 12): Point[] {
	const out: Point[] = [];
	for (let i = 1; i < course.length; i++) {
		const a = course[i - 1]!;
		const b = course[i]!;
		const length = Math.hypot(b.x - a.x, b.y - a.y);
		if (length === 0) continue;
		const loops = Math.max(1, Math.round(length / pitch));
		const tx = (b.x - a.x) / length;
		const ty = (b.y - a.y) / length;
		for (let s = i > 1 ? 1 : 0; s <= loops * samples; s++) {
			const phase = (2 * Math.PI * s) / samples;
			const along = (s / (loops * samples)) * length + (pitch * BULGE * Math.sin(2 * phase)) / (2 * Math.PI);
			const across = reach * Math.cos(phase);
			out.push({ x: a.x + tx * along + ty * across, y: a.y + ty * along - tx * across });
		}
	}
	return out;
}
