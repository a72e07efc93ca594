/** A stream of money: a centre line and a width measured square to it, so that a bend does not thin it. */
import { n2, type Point } from '../../marks/path';
import { xy } from '../../marks/shapes';

export interface Ribbon {
	readonly centre: readonly Point[];
	/** square to the centre line everywhere; units */
	readonly width: number;
}

/**
 * A stream that falls and turns into a level run, as a quarter circle: its edges are circles about the same
 * point. `inner` (> 0) is the radius of the inside of the bend.
 */
export function fallingRibbon(x: number, top: number, level: number, end: number, width: number, inner: number, segments = 40): Ribbon {
	const radius = inner + width / 2;
	const centre: Point[] = [{ x, y: top }];
	for (let i = 0; i <= segments; i++) {
		const a = (Math.PI / 2) * (i / segments);
		centre.push({ x: x + radius - radius * Math.cos(a), y: level - radius + radius * Math.sin(a) });
	}
	if (end > x + radius) centre.push({ x: end, y: level });
	return { centre, width };
}

/** The line at `offset` from a polyline's own, to the left of its direction on a screen (negative: right). */
export function offsetLine(points: readonly Point[], offset: number): Point[] {
	return points.map((p, i) => {
		const a = points[Math.max(0, i - 1)]!;
		const b = points[Math.min(points.length - 1, i + 1)]!;
		const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
		return { x: p.x + ((b.y - a.y) / length) * offset, y: p.y - ((b.x - a.x) / length) * offset };
	});
}

/** A curve, level at both ends, from height `y0` at `x0` to `y1` at `x1`; without the point that it starts from. */
const curve = (x0: number, y0: number, x1: number, y1: number): string => {
	const m = (x0 + x1) / 2;
	return `C${xy(m, y0)} ${xy(m, y1)} ${xy(x1, y1)}`;
};

/** Such a curve from the beginning. */
export const strand = (x0: number, y0: number, x1: number, y1: number): string => `M${xy(x0, y0)}${curve(x0, y0, x1, y1)}`;

/** The area between two such curves, the upper from height `a0` to `a1` and the lower from `b0` to `b1`. */
export const flare = (x0: number, a0: number, b0: number, x1: number, a1: number, b1: number): string =>
	`${strand(x0, a0, x1, a1)}V${n2(b1)}${curve(x1, b1, x0, b0)}Z`;
