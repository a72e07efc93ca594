/** A line whose width changes along it, as a filled outline. */
import { n2, type Point } from '../../marks/path';

/** Outline of a polyline that is `widthAt` wide at each x; '' for fewer than two points. */
export function ribbonPath(points: readonly Point[], widthAt: (x: number) => number): string {
	if (points.length < 2) return '';
	let there = '';
	let back = '';
	points.forEach((p, i) => {
		const a = points[Math.max(0, i - 1)]!;
		const b = points[Math.min(points.length - 1, i + 1)]!;
		const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
		const half = widthAt(p.x) / 2;
		const nx = (-(b.y - a.y) / length) * half;
		const ny = ((b.x - a.x) / length) * half;
		there += `${i === 0 ? 'M' : 'L'}${n2(p.x + nx)} ${n2(p.y + ny)}`;
		back = `L${n2(p.x - nx)} ${n2(p.y - ny)}${back}`;
	});
	return `${there}${back}Z`;
}
