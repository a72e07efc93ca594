/** Polylines: rounded at the bends, cut to a share of their length, written as SVG path data or walked. */

import { oncePer } from './once-per';

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A number for path data: two decimals at most, no trailing zeros. */
export const n2 = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * Replaces each corner of a polyline by an arc-like curve of at most `radius`, flattened to short segments.
 * The result starts and ends exactly where the input does.
 */
export function roundCorners(points: readonly Point[], radius: number, segments = 8): Point[] {
	if (points.length < 3 || radius <= 0) return [...points];
	const out: Point[] = [points[0]!];
	for (let i = 1; i < points.length - 1; i++) {
		const before = points[i - 1]!;
		const corner = points[i]!;
		const after = points[i + 1]!;
		const lengthIn = Math.hypot(before.x - corner.x, before.y - corner.y);
		const lengthOut = Math.hypot(after.x - corner.x, after.y - corner.y);
		const cut = Math.min(radius, lengthIn / 2, lengthOut / 2);
		if (cut < 0.01) {
			out.push(corner);
			continue;
		}
		const start = between(corner, before, cut / lengthIn);
		const end = between(corner, after, cut / lengthOut);
		for (let s = 0; s <= segments; s++) {
			const t = s / segments;
			const u = 1 - t;
			out.push({
				x: u * u * start.x + 2 * u * t * corner.x + t * t * end.x,
				y: u * u * start.y + 2 * u * t * corner.y + t * t * end.y
			});
		}
	}
	out.push(points[points.length - 1]!);
	return out;
}

/** The point at `t` (0…1) of the way from one to another. */
export const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

/** The same for boxes; at its end the other itself. */
export const boxBetween = (a: Box, b: Box, t: number): Box =>
	t < 1 ? { ...between(a, b, t), width: a.width + (b.width - a.width) * t, height: a.height + (b.height - a.height) * t } : b;

/** Length of a polyline, in its own units. */
export function lengthOf(points: readonly Point[]): number {
	let sum = 0;
	for (let i = 1; i < points.length; i++) {
		sum += Math.hypot(points[i]!.x - points[i - 1]!.x, points[i]!.y - points[i - 1]!.y);
	}
	return sum;
}

/**
 * The part of a polyline between two shares of its length (0 ≤ from ≤ to ≤ 1). Empty when the shares meet:
 * an empty line draws nothing, where a zero-length one would leave a round cap.
 */
export function cutPath(points: readonly Point[], from: number, to: number): Point[] {
	if (points.length < 2 || to <= from) return [];
	if (from <= 0 && to >= 1) return [...points];
	const total = lengthOf(points);
	const start = Math.max(0, from) * total;
	const end = Math.min(1, to) * total;
	const out: Point[] = [];
	let walked = 0;
	for (let i = 1; i < points.length; i++) {
		const a = points[i - 1]!;
		const b = points[i]!;
		const length = Math.hypot(b.x - a.x, b.y - a.y);
		const next = walked + length;
		if (length > 0 && next >= start && walked <= end) {
			if (out.length === 0) out.push(between(a, b, Math.max(0, (start - walked) / length)));
			out.push(next <= end ? b : between(a, b, (end - walked) / length));
		}
		walked = next;
		if (walked >= end) break;
	}
	return out;
}

/** Length of a polyline up to each of its points, measured once. */
const measured = oncePer((points: readonly Point[]): readonly number[] => {
	let walked = 0;
	return points.map((b, i) => {
		const a = points[Math.max(0, i - 1)]!;
		return (walked += Math.hypot(b.x - a.x, b.y - a.y));
	});
});

/** The point and the direction (radians, 0 = right, clockwise as screens are) at a share of a polyline's length. */
export function pointAlong(points: readonly Point[], share: number): Point & { angle: number } {
	const last = points.length - 1;
	if (last < 1) return { ...(points[0] ?? { x: 0, y: 0 }), angle: 0 };
	const walked = measured(points);
	const way = Math.min(1, Math.max(0, share)) * walked[last]!;
	let i = 1;
	while (i < last && way > walked[i]!) i++;
	const a = points[i - 1]!;
	const b = points[i]!;
	const length = walked[i]! - walked[i - 1]!;
	const p = between(a, b, length === 0 ? 0 : Math.min(1, (way - walked[i - 1]!) / length));
	return { ...p, angle: Math.atan2(b.y - a.y, b.x - a.x) };
}

/** SVG path data of a polyline; empty string for fewer than two points. */
export function pathOf(points: readonly Point[], close = false): string {
	if (points.length < 2) return '';
	let d = `M${n2(points[0]!.x)} ${n2(points[0]!.y)}`;
	for (let i = 1; i < points.length; i++) d += `L${n2(points[i]!.x)} ${n2(points[i]!.y)}`;
	return close ? d + 'Z' : d;
}
