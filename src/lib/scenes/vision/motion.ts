/** How both beats unfold over the scene's position. */
import { lerp, smoothstep, span } from '../../marks/easing';
import type { Stages } from './stages';

/** A step takes this much of the position: first the picture before it is handed on, then it is read row by row. */
const STEP = 0.066;
const HAND_ON = 0.024;
const FIRST = -0.4;
const ALL_READ = FIRST + 5 * STEP;

/** How far the picture of the step before has come over, 0…1. */
export const handedAt = (step: number, local: number): number => smoothstep(FIRST + step * STEP, FIRST + step * STEP + HAND_ON, local);

/** Share of a step's rows that have been read, 0…1, top to bottom. */
export const readAt = (step: number, local: number): number => span(FIRST + step * STEP + HAND_ON, FIRST + (step + 1) * STEP, local);

/** The row of pixels that a step reads: down its picture, back to the row at rest, then on through all five at once. */
export function rowAt(stages: Stages, step: number, local: number): number {
	const { height, restRow } = stages;
	const last = height - 1;
	const row =
		local < ALL_READ
			? readAt(step, local) * last
			: local <= 0
				? lerp(last, restRow, smoothstep(ALL_READ, -0.01, local))
				: lerp(restRow, height * 0.94, span(0, 0.6, local));
	return Math.min(last, Math.round(row));
}

/** The words and figures of the steps go, 0…1; the row's signals go flat with them. */
export const leavingAt = (local: number): number => smoothstep(0.6, 0.68, local);

/** The pictures are gathered under the first one, 0…1. */
export const gatheredAt = (local: number): number => smoothstep(0.61, GATHERED, local);
/** On a phone the gutter shortens, 0…1, once its branches are gone. */
export const shortenedAt = (local: number): number => smoothstep(0.68, GATHERED, local);
/** From here on the first picture is alone, and the tray's. */
export const GATHERED = 0.72;

/** The first picture's frame grows into the tray, 0…1; then the line opens the tray's own picture in it. */
export const growingAt = (local: number): number => smoothstep(GATHERED, 0.86, local);
export const trayAt = (local: number): number => smoothstep(0.85, 0.95, local);

/** The line's end comes over to the tray's far side, then runs down to the slider's knob, 0…1. */
export const acrossAt = (local: number): number => smoothstep(GATHERED, 0.84, local);
export const tailAt = (local: number): number => smoothstep(0.84, 0.97, local);

/** What the machine found comes up, 0…1. */
export const foundAt = (local: number): number => smoothstep(0.92, 1, local);

/** How far the tray has been read on from the row at rest, 0…1. */
export const sweepAt = (local: number): number => span(1, 1.6, local);
