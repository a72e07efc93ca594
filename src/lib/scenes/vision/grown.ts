/** A part's outline with some air round it: what a finger may miss by. */
import type { Point } from '../../marks/path';

/** Moves every edge of a closed polygon, clockwise as drawn, outwards by `by`; corners stay corners. */
export function grown(outline: readonly Point[], by: number): Point[] {
	const n = outline.length;
	/** outwards from the edge that ends at a corner */
	const normals = outline.map((q, i) => {
		const p = outline[(i + n - 1) % n]!;
		const length = Math.hypot(q.x - p.x, q.y - p.y) || 1;
		return { x: (q.y - p.y) / length, y: (p.x - q.x) / length };
	});
	return outline.map((p, i) => {
		const a = normals[i]!;
		const b = normals[(i + 1) % n]!;
		// a sharp corner would shoot far out
		const k = by / Math.max(0.5, 1 + a.x * b.x + a.y * b.y);
		return { x: p.x + k * (a.x + b.x), y: p.y + k * (a.y + b.y) };
	});
}
