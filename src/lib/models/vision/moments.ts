export interface Shape {
	/** px²; fractional, as pixels on the edge count in part */
	readonly area: number;
	/** centroid, in pixel coordinates (the middle of the first pixel is 0.5, 0.5) */
	readonly x: number;
	readonly y: number;
	/** principal axis: radians in (−π/2, π/2], from x towards y (clockwise on a screen) */
	readonly angle: number;
	/** standard deviations along and across the principal axis, in px */
	readonly major: number;
	readonly minor: number;
	/** third central moment along the principal axis over major³: its sign tells the two ends apart, 0 for a symmetric shape */
	readonly skew: number;
	/** area over that of the ellipse with the same second moments: 1 for an ellipse, less the more it is cut out */
	readonly fullness: number;
}

/** Adds `times` the pixel (x, y) to the ten sums that begin at `at` (see `Regions.sums`). */
export function addPixel(sums: Float64Array, at: number, x: number, y: number, times: number): void {
	sums[at]! += times;
	sums[at + 1]! += times * x;
	sums[at + 2]! += times * y;
	sums[at + 3]! += times * x * x;
	sums[at + 4]! += times * x * y;
	sums[at + 5]! += times * y * y;
	sums[at + 6]! += times * x * x * x;
	sums[at + 7]! += times * x * x * y;
	sums[at + 8]! += times * x * y * y;
	sums[at + 9]! += times * y * y * y;
}

/** Principal axis, spreads and fullness from an area and its central second moments; see {@link Shape}. */
export function ellipseOf(area: number, xx: number, xy: number, yy: number): Pick<Shape, 'angle' | 'major' | 'minor' | 'fullness'> {
	const half = Math.hypot((xx - yy) / 2, xy);
	const major = Math.sqrt((xx + yy) / 2 + half);
	// a pixel's own: nothing is slimmer
	const minor = Math.sqrt(Math.max(1 / 12, (xx + yy) / 2 - half));
	return { angle: 0.5 * Math.atan2(2 * xy, xx - yy), major, minor, fullness: area / (4 * Math.PI * major * minor) };
}

/**
 * Shape from a region's ten sums (see `Regions.sums`): centroid from the first, principal axis from the central second ones
 * (M.-K. Hu, "Visual pattern recognition by moment invariants", IRE Trans. IT-8, 1962, 179–187). A pixel counts as a
 * unit square, hence the 1/12 in the second moments.
 */
export function shapeOf(sums: Float64Array): Shape {
	const n = sums[0]!;
	const mx = sums[1]! / n;
	const my = sums[2]! / n;
	const xx = sums[3]! / n - mx * mx + 1 / 12;
	const xy = sums[4]! / n - mx * my;
	const yy = sums[5]! / n - my * my + 1 / 12;
	const ellipse = ellipseOf(n, xx, xy, yy);
	const { angle, major } = ellipse;
	const c30 = sums[6]! / n - 3 * mx * (sums[3]! / n) + 2 * mx ** 3;
	const c21 = sums[7]! / n - 2 * mx * (sums[4]! / n) - my * (sums[3]! / n) + 2 * mx * mx * my;
	const c12 = sums[8]! / n - 2 * my * (sums[4]! / n) - mx * (sums[5]! / n) + 2 * mx * my * my;
	const c03 = sums[9]! / n - 3 * my * (sums[5]! / n) + 2 * my ** 3;
	const c = Math.cos(angle);
	const d = Math.sin(angle);
	const third = c30 * c ** 3 + 3 * c21 * c * c * d + 3 * c12 * c * d * d + c03 * d ** 3;
	return {
		...ellipse,
		area: n,
		x: mx + 0.5,
		y: my + 0.5,
		angle: angle <= -Math.PI / 2 ? angle + Math.PI : angle,
		skew: third / major ** 3
	};
}
