/** What path data really covers: for tests that measure a drawing instead of trusting the numbers it was made from. */
import type { Box, Point } from './path';

/**
 * Points along path data, curves flattened to `steps` pieces. Understands absolute and relative M L H V C Q Z and
 * whole circles written as two half arcs; throws on anything else.
 */
export function pointsOnPath(d: string, steps = 24): Point[] {
	const out: Point[] = [];
	let [x, y, startX, startY] = [0, 0, 0, 0];
	const push = (px: number, py: number) => {
		[x, y] = [px, py];
		out.push({ x, y });
	};
	for (const [, letter, rest] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
		const v = (rest!.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
		const relative = letter === letter!.toLowerCase();
		const size = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, a: 7, z: 0 }[letter!.toLowerCase()];
		if (size === undefined) throw new Error(`path command ${letter} is not understood`);
		if (size === 0) {
			push(startX, startY);
			continue;
		}
		for (let i = 0; i < v.length; i += size) {
			const [ox, oy] = relative ? [x, y] : [0, 0];
			const at = (k: number): Point => ({ x: ox + v[i + k]!, y: oy + v[i + k + 1]! });
			switch (letter!.toLowerCase()) {
				case 'm':
				case 'l': {
					const p = at(0);
					push(p.x, p.y);
					if (letter!.toLowerCase() === 'm' && i === 0) [startX, startY] = [p.x, p.y];
					break;
				}
				case 'h':
					push(ox + v[i]!, y);
					break;
				case 'v':
					push(x, oy + v[i]!);
					break;
				case 'c':
				case 'q': {
					const p0 = { x, y };
					const cubic = size === 6;
					const q = at(0);
					const end = at(size - 2);
					const c1 = cubic ? q : { x: p0.x + ((q.x - p0.x) * 2) / 3, y: p0.y + ((q.y - p0.y) * 2) / 3 };
					const c2 = cubic ? at(2) : { x: end.x + ((q.x - end.x) * 2) / 3, y: end.y + ((q.y - end.y) * 2) / 3 };
					for (let s = 1; s <= steps; s++) {
						const t = s / steps;
						const u = 1 - t;
						push(
							u ** 3 * p0.x + 3 * u * u * t * c1.x + 3 * u * t * t * c2.x + t ** 3 * end.x,
							u ** 3 * p0.y + 3 * u * u * t * c1.y + 3 * u * t * t * c2.y + t ** 3 * end.y
						);
					}
					break;
				}
				case 'a': {
					const end = at(5);
					const r = v[i]!;
					const half = Math.abs(Math.hypot(end.x - x, end.y - y) - 2 * r) < 0.05;
					// a half turn bulges by its radius; smaller arcs (rounded corners) stay within their chord's box
					if (half) {
						const [mx, my] = [(x + end.x) / 2, (y + end.y) / 2];
						const a0 = Math.atan2(y - my, x - mx);
						const turn = v[i + 4] ? Math.PI : -Math.PI;
						for (let s = 1; s < steps; s++) {
							const a = a0 + (turn * s) / steps;
							out.push({ x: mx + r * Math.cos(a), y: my + r * Math.sin(a) });
						}
					}
					push(end.x, end.y);
				}
			}
		}
	}
	return out;
}

/** The box around everything a set of paths touches. Throws when there is nothing. */
export function extentOf(...paths: readonly string[]): Box {
	const points = paths.flatMap((d) => pointsOnPath(d));
	if (points.length === 0) throw new Error('there is no path to measure');
	const xs = points.map((p) => p.x);
	const ys = points.map((p) => p.y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
