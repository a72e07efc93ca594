/** When what happens on the way through the scene's one beat. */
import { clamp, span } from '../../marks/easing';

/** Uptake when the beat rests: both crystals are in the picture, and molecules at every stage of their way. */
export const AT_REST = 0.52;

/** Share of the uptake that has passed at a local position: steady to the rest, steady (and slower) after it. */
export const uptakeAt = (local: number): number =>
	local < 0 ? AT_REST * span(-0.36, 0, local) : AT_REST + (1 - AT_REST) * span(0, 0.58, local);

/**
 * Heat of the plate, 1 hot … 0 cool. Warm magnesium gives hydrogen back, cooler magnesium holds it, so heat is a
 * function of where we are and not of the way one came: scrolling back is heating.
 */
export const heatAt = (local: number): number => clamp(1 - uptakeAt(local));
