/**
 * A photographic triplet as H. D. Taylor drew it for Cooke (British patent 22,607 of 1893): two positive elements
 * about a negative one, the fewest with which all third-order errors can be corrected. The prescription is that of
 * the 50 mm, f/5 example with which programs for optical design come; what it does is tested, not believed.
 * Lengths in mm, angles in radians. x runs along the axis from the front vertex to the image, y is the height.
 */

export interface Surface {
	/** x of the vertex */
	readonly at: number;
	/** signed radius of curvature, positive with the centre behind the surface */
	readonly radius: number;
	/** refractive index behind the surface, at the sodium d line */
	readonly index: number;
}

const SK16 = 1.62041;
const F2 = 1.62004;
const prescription: readonly (readonly [radius: number, thickness: number, index: number])[] = [
	[22.01359, 3.258956, SK16],
	[-435.76043, 6.007551, 1],
	[-22.21328, 0.999975, F2],
	[20.29192, 4.750409, 1],
	[79.6836, 2.952076, SK16],
	[-18.39533, 42.20778, 1]
];

/** The six surfaces, front to back. */
export const TRIPLET: readonly Surface[] = prescription.map(([radius, , index], i) => ({
	at: prescription.slice(0, i).reduce((sum, [, thickness]) => sum + thickness, 0),
	radius,
	index
}));

/** x of the image plane: where the chip is. */
export const IMAGE_AT = prescription.reduce((sum, [, thickness]) => sum + thickness, 0);

/** Half heights to which the three elements are ground, front to back. */
export const HALF_HEIGHTS = [9.5, 6.5, 8] as const;

/** Radius of the entering bundle: focal length 50 over f-number 5, halved. */
export const PUPIL = 5;

/** How far a spherical surface lies behind its vertex plane at height `y`; `|y|` < `|radius|`. */
export const sagitta = (radius: number, y: number): number => radius - Math.sign(radius) * Math.sqrt(radius * radius - y * y);

export interface TracedPoint {
	readonly x: number;
	readonly y: number;
}

/**
 * A ray in the plane of the axis, entering parallel to it at height `y` from x = `from`: its points at every
 * surface and at the image plane. Exact: intersections with the spheres and Snell's law, no small-angle shortcut.
 */
export function traceRay(y: number, from: number): TracedPoint[] {
	const out: TracedPoint[] = [{ x: from, y }];
	let p = { x: from, y };
	let d = { x: 1, y: 0 };
	let n = 1;
	for (const s of TRIPLET) {
		const c = s.at + s.radius;
		// nearest of the two points in which the ray meets the sphere, on the vertex's side
		const b = d.x * (p.x - c) + d.y * p.y;
		const q = (p.x - c) ** 2 + p.y ** 2 - s.radius ** 2;
		const t = -b - Math.sign(s.radius) * Math.sqrt(b * b - q);
		p = { x: p.x + d.x * t, y: p.y + d.y * t };
		out.push(p);
		// unit normal against the ray
		const sign = -Math.sign(s.radius);
		const normal = { x: (sign * (c - p.x)) / Math.abs(s.radius), y: (sign * -p.y) / Math.abs(s.radius) };
		const ratio = n / s.index;
		const cosine = -(normal.x * d.x + normal.y * d.y);
		const k = ratio * cosine - Math.sqrt(1 - ratio * ratio * (1 - cosine * cosine));
		d = { x: ratio * d.x + k * normal.x, y: ratio * d.y + k * normal.y };
		n = s.index;
	}
	out.push({ x: IMAGE_AT, y: p.y + (d.y / d.x) * (IMAGE_AT - p.x) });
	return out;
}
