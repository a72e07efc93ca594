/** What the reader's hands set: how thick the felt is that the cabin's noise goes through, and whether it plays. */
import { clamp } from '../../marks/easing';

export interface FibreParams {
	/** millimetres, 0…100 */
	thickness: number;
	/** whether the noise is to be heard just now */
	playing: boolean;
}

export const THICKEST = 100;
export const THICKNESS_STEP = 5;

export function createFibreParams(): FibreParams {
	const params = $state<FibreParams>({ thickness: 50, playing: false });
	return params;
}

/** Sets the thickness to the nearest step that there is. */
export function setThickness(params: FibreParams, mm: number): void {
	params.thickness = clamp(Math.round(mm / THICKNESS_STEP) * THICKNESS_STEP, 0, THICKEST);
}
