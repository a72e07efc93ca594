/** A part's outline with some air round it: what a finger may miss by. */
import type { Point } from '../../marks/path';

/** Moves every edge of a closed polygon outwards by `by`; corners stay corners. */
export function grown(outline: readonly Point[], by: number): Point[] {
	const n = outline.length;
	let twice = 0;
	for (let i = 0; i < n; i++) {
		const p = outline[i]!;
		const q = outline[(i + 1) % n]!;
		twice += p.x * q.y - q.x * p.y;
	}
	const out = twice >= 0 ? 1 : -1;
	const normal = (i: number): Point => {
		const p = outline[(i + n) % n]!;
		const q = outline[(i + 1 + n) % n]!;
		const length = Math.hypot(q.x - p.x, q.y - p.y) || 1;
		return { x: (out * (q.y - p.y)) / length, y: (-out * (q.x - p.x)) / length };
	};
	return outline.map((p, i) => {
		const a = normal(i - 1);
		const b = normal(i);
		// a sharp corner would shoot far out
		const k = by / Math.max(0.5, 1 + a.x * b.x + a.y * b.y);
		return { x: p.x + k * (a.x + b.x), y: p.y + k * (a.y + b.y) };
	});
}
