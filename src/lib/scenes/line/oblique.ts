/** Cabinet projection: x to the right, z up, y away from the viewer at 45° and shortened to .6. Millimetres → frame units. */
import type { Point } from '../../marks/path';

/** Screen shift per mm of y, sideways and up: .6 · cos 45°. With 45° a move along y is a 45° bend of the line. */
export const DEPTH = 0.6 * Math.SQRT1_2;

export interface Oblique {
	/** where (0, 0, 0) stands in the frame */
	readonly x: number;
	readonly y: number;
	/** units per mm */
	readonly scale: number;
}

/** Where a point in the room stands in the frame. */
export const project = (o: Oblique, x: number, y: number, z: number): Point => ({
	x: o.x + o.scale * (x + DEPTH * y),
	y: o.y - o.scale * (z + DEPTH * y)
});

/** Whether a face whose outward normal is (x, y, z) is turned to the viewer, who looks along (−DEPTH, 1, −DEPTH). */
export const faces = (x: number, y: number, z: number): boolean => y - DEPTH * (x + z) < 0;

/**
 * Outline of the region that a convex outline sweeps while it moves straight from `near` to `far` (the same
 * polygon, shifted): half of each, joined where the shift touches them. For a slightly concave one it is close.
 */
export function swept(near: readonly Point[], far: readonly Point[]): Point[] {
	const n = near.length;
	const vx = far[0]!.x - near[0]!.x;
	const vy = far[0]!.y - near[0]!.y;
	let low = 0;
	let high = 0;
	const across = (i: number) => near[i]!.x * vy - near[i]!.y * vx;
	for (let i = 1; i < n; i++) {
		if (across(i) < across(low)) low = i;
		if (across(i) > across(high)) high = i;
	}
	// of the two ways round from low to high the near half is the one that lies against the shift
	const forward = (high - low + n) % n;
	const along = (i: number) => near[i % n]!.x * vx + near[i % n]!.y * vy;
	let ahead = 0;
	let behind = 0;
	for (let k = 0; k <= forward; k++) ahead += along(low + k) / (forward + 1);
	for (let k = 0; k <= n - forward; k++) behind += along(high + k) / (n - forward + 1);
	const out: Point[] = [];
	const [a, b] = ahead < behind ? [near, far] : [far, near];
	for (let k = 0; k <= forward; k++) out.push(a[(low + k) % n]!);
	for (let k = 0; k <= n - forward; k++) out.push(b[(high + k) % n]!);
	return out;
}
