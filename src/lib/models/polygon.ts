/** Plane polygons: closed, without self-crossings, vertices in either order, the last edge implied. Any unit. */
import type { Point } from '../marks/path';

export type Polygon = readonly Point[];

export interface PolygonMoments {
	/** ≥ 0, in units² */
	readonly area: number;
	readonly x: number;
	readonly y: number;
	/** central second moments divided by the area, in units² */
	readonly xx: number;
	readonly xy: number;
	readonly yy: number;
}

/**
 * Area, centroid and central second moments, exactly, from the vertices (Green's theorem; formulas in
 * C. Steger, "On the calculation of arbitrary moments of polygons", TU München FGBV-96-05, 1996).
 * A polygon without area gives zeros at its first vertex.
 */
export function momentsOf(polygon: Polygon): PolygonMoments {
	let a = 0;
	let sx = 0;
	let sy = 0;
	let sxx = 0;
	let sxy = 0;
	let syy = 0;
	for (let i = 0; i < polygon.length; i++) {
		const p = polygon[i]!;
		const q = polygon[(i + 1) % polygon.length]!;
		const cross = p.x * q.y - q.x * p.y;
		a += cross;
		sx += cross * (p.x + q.x);
		sy += cross * (p.y + q.y);
		sxx += cross * (p.x * p.x + p.x * q.x + q.x * q.x);
		syy += cross * (p.y * p.y + p.y * q.y + q.y * q.y);
		sxy += cross * (2 * p.x * p.y + p.x * q.y + q.x * p.y + 2 * q.x * q.y);
	}
	if (Math.abs(a) < 1e-12) return { area: 0, x: polygon[0]?.x ?? 0, y: polygon[0]?.y ?? 0, xx: 0, xy: 0, yy: 0 };
	const x = sx / (3 * a);
	const y = sy / (3 * a);
	return { area: Math.abs(a) / 2, x, y, xx: sxx / (6 * a) - x * x, xy: sxy / (12 * a) - x * y, yy: syy / (6 * a) - y * y };
}

/** A polygon from its vertices' x and y in a row. */
export function pointsOf(...numbers: readonly number[]): Point[] {
	const points: Point[] = [];
	for (let i = 0; i < numbers.length; i += 2) points.push({ x: numbers[i]!, y: numbers[i + 1]! });
	return points;
}

/** A copy turned by `angle` (radians, from x towards y), scaled, and moved so that its origin lies at (x, y). */
export function placed(polygon: Polygon, x: number, y: number, angle: number, scale = 1): Point[] {
	const c = Math.cos(angle) * scale;
	const s = Math.sin(angle) * scale;
	return polygon.map((p) => ({ x: x + p.x * c - p.y * s, y: y + p.x * s + p.y * c }));
}

/** A copy whose centroid is the origin. */
export function centred(polygon: Polygon): Point[] {
	const m = momentsOf(polygon);
	return polygon.map((p) => ({ x: p.x - m.x, y: p.y - m.y }));
}

/** Whether a point lies inside (even–odd rule). Points on the outline may fall either way. */
export function contains(polygon: Polygon, point: Point): boolean {
	let inside = false;
	for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
		const a = polygon[i]!;
		const b = polygon[j]!;
		if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
	}
	return inside;
}

/**
 * The part of a polygon inside an upright box (Sutherland–Hodgman). For a concave polygon that falls into several
 * pieces they are joined by edges along the box: the area is right, the outline has seams.
 */
export function clippedTo(polygon: Polygon, x0: number, y0: number, x1: number, y1: number): Point[] {
	let out: Point[] = [...polygon];
	const cut = (value: (p: Point) => number) => {
		const next: Point[] = [];
		for (let i = 0; i < out.length; i++) {
			const p = out[i]!;
			const q = out[(i + 1) % out.length]!;
			const a = value(p);
			const b = value(q);
			if (a >= 0) next.push(p);
			if (a >= 0 !== b >= 0) next.push({ x: p.x + ((q.x - p.x) * a) / (a - b), y: p.y + ((q.y - p.y) * a) / (a - b) });
		}
		out = next;
	};
	cut((p) => p.x - x0);
	cut((p) => x1 - p.x);
	cut((p) => p.y - y0);
	cut((p) => y1 - p.y);
	return out;
}
