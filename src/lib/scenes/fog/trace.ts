/**
 * Compact path data. The first picture of the story travels inside the page, so the landscape's long lines are
 * thinned and written as relative half-unit steps: about four characters a point instead of twelve.
 */
import type { Point } from '../../marks/path';

const half = (v: number): number => Math.round(v * 2);

/** A step of `v` half units as SVG writes it shortest: `3`, `-.5`, `12.5`. */
const step = (v: number): string => String(v / 2).replace(/^(-?)0\./, '$1.');

const join = (a: string, b: string): string => (b.startsWith('-') ? a + b : `${a} ${b}`);

/**
 * SVG path data of a polyline on the half-unit grid, relative steps; '' for fewer than two distinct points.
 * Rounding does not add up: each point is rounded first, and steps are taken between rounded points.
 */
export function trace(points: readonly Point[], close = false): string {
	const first = points[0];
	if (!first) return '';
	let x = half(first.x);
	let y = half(first.y);
	let d = join(`M${step(x)}`, step(y)) + 'l';
	let steps = 0;
	for (const p of points) {
		const dx = half(p.x) - x;
		const dy = half(p.y) - y;
		if (dx === 0 && dy === 0) continue;
		const text = join(step(dx), step(dy));
		d += steps > 0 && !text.startsWith('-') ? ` ${text}` : text;
		x += dx;
		y += dy;
		steps++;
	}
	return steps === 0 ? '' : close ? d + 'z' : d;
}

/**
 * Leaves out every point that lies within `tolerance` units of the line through the points kept
 * (Douglas & Peucker 1973). Ends stay.
 */
export function thin(points: readonly Point[], tolerance: number): Point[] {
	if (points.length < 3) return [...points];
	const keep = new Uint8Array(points.length);
	keep[0] = keep[points.length - 1] = 1;
	const stack: [number, number][] = [[0, points.length - 1]];
	for (let range = stack.pop(); range; range = stack.pop()) {
		const [from, to] = range;
		const a = points[from]!;
		const b = points[to]!;
		const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
		let worst = tolerance;
		let at = -1;
		for (let i = from + 1; i < to; i++) {
			const p = points[i]!;
			const off = Math.abs((b.x - a.x) * (a.y - p.y) - (a.x - p.x) * (b.y - a.y)) / length;
			if (off > worst) {
				worst = off;
				at = i;
			}
		}
		if (at > 0) {
			keep[at] = 1;
			stack.push([from, at], [at, to]);
		}
	}
	return points.filter((_, i) => keep[i]);
}
