/** The balance: felt on one arm, solid glass on the other, and which way it goes. */
import { smoothstep } from '../../marks/easing';
import type { Point } from '../../marks/path';

/** Densities, kg/m³: glass as it commonly is, felt as light as fine-fibre felt commonly is; for show. */
export const GLASS_DENSITY = 2500;
export const FELT_DENSITY = 10;

/** Side of a glass cube that outweighs a block of felt as deep as it is high, by a quarter. */
export const cubeSide = (width: number, height: number): number => Math.cbrt((1.25 * width * height * height * FELT_DENSITY) / GLASS_DENSITY);

/** Mass of the glass over that of the felt. */
export const massRatio = (side: number, width: number, height: number): number => (side ** 3 * GLASS_DENSITY) / (width * height * height * FELT_DENSITY);

/** How far the beam has tipped, as a share of its rest: level until 0.84, then over, then swinging out. */
export function tipAt(local: number): number {
	if (local <= 1) return smoothstep(0.84, 1, local);
	const t = local - 1;
	return 1 + 0.3 * Math.exp(-3 * t) * Math.sin(t * 11) * smoothstep(0, 0.08, t);
}

/** The beam's angle (radians, right end down), `tilt` at rest; it stays once the picture goes over into the next. */
export const beamAngle = (tilt: number, local: number): number => tilt * tipAt(Math.min(local, 1.62));

/** The beam's ends around its pivot when it is tipped by an angle (radians, right end down). */
export function beamEnds(pivot: Point, arm: number, angle: number): [Point, Point] {
	const dx = arm * Math.cos(angle);
	const dy = arm * Math.sin(angle);
	return [
		{ x: pivot.x - dx, y: pivot.y - dy },
		{ x: pivot.x + dx, y: pivot.y + dy }
	];
}
