/** Ions of an acid that fly at the felt's lower face and off it again, at the same angle. */
import { smoothstep } from '../../marks/easing';
import type { Point } from '../../marks/path';

export interface Ion {
	readonly symbol: string;
	readonly charge: '+' | '−';
	/** where it hits */
	readonly hit: Point;
	/** local position at which it hits for the first time */
	readonly when: number;
}

/** Angle to the upright, radians. */
export const INCIDENCE = (24 * Math.PI) / 180;
/** One round of flight, in local position, and the time that it takes to fly one length. */
const ROUND = 0.36;
const FLIGHT = 0.16;

export interface IonState {
	readonly at: Point;
	readonly opacity: number;
	/** lengths flown since the hit; negative before it */
	readonly flown: number;
}

/** An ion at a local position; `length` is its reach in units, `radius` its own size. */
export function ionAt(ion: Ion, length: number, radius: number, local: number): IonState {
	const turns = (local - ion.when) / ROUND;
	// never before its first approach
	const phase = turns < -0.5 ? -0.5 : turns - Math.round(turns);
	const flown = (phase * ROUND) / FLIGHT;
	const s = flown * length;
	return {
		at: { x: ion.hit.x + s * Math.sin(INCIDENCE), y: ion.hit.y + radius + Math.abs(s) * Math.cos(INCIDENCE) },
		opacity: 1 - smoothstep(0.4, 0.5, Math.abs(phase)),
		flown
	};
}
