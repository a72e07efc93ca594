import type { World } from '../../marks/worlds';

/** What a machine on the stair is drawn with. */
export interface MachineLook {
	readonly world: World;
	/** line weights in the drawing's own units */
	readonly object: number;
	readonly detail: number;
	/** angle of the engine's crank, radians */
	readonly turn: number;
	/** how far the lamp is lit, 0…1 */
	readonly lit: number;
	/** how far the pulses on the chip have run, in corners of their traces; below 0 there are none */
	readonly pulse: number;
}
