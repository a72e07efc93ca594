/** How thick the felt is that the cabin's noise goes through: what a reader can set. */
import { clamp } from '../../marks/easing';

/** millimetres */
export const THICKEST = 100;
export const THICKNESS_STEP = 5;

/** Sets the thickness to the nearest step that there is. */
export function setThickness(params: { thickness: number }, mm: number): void {
	params.thickness = clamp(Math.round(mm / THICKNESS_STEP) * THICKNESS_STEP, 0, THICKEST);
}
