/** A drop on a flat surface: a spherical cap whose rim meets the surface at the contact angle (Young 1805). */

/** A cap in section, lengths in the drop's own units; the surface is y = 0, up is positive. */
export interface Cap {
	/** radius of the sphere */
	readonly radius: number;
	/** half width of the wetted spot */
	readonly base: number;
	/** height of the top above the surface */
	readonly height: number;
	/** height of the sphere's centre above the surface; negative below 90° */
	readonly centre: number;
}

/** Volume of the cap of a sphere of `radius` at contact angle `theta` (radians, 0…π). */
export const capVolume = (radius: number, theta: number): number =>
	(Math.PI * radius ** 3 * (2 + Math.cos(theta)) * (1 - Math.cos(theta)) ** 2) / 3;

/**
 * The cap that a free drop of radius `drop` becomes at contact angle `theta` (radians, > 0): same volume, so a
 * drop that wets spreads out, and one that does not stands up. At π it is the free drop, touching in a point.
 */
export function capOf(drop: number, theta: number): Cap {
	const radius = drop * (4 / ((2 + Math.cos(theta)) * (1 - Math.cos(theta)) ** 2)) ** (1 / 3);
	return {
		radius,
		base: radius * Math.sin(theta),
		height: radius * (1 - Math.cos(theta)),
		centre: -radius * Math.cos(theta)
	};
}
