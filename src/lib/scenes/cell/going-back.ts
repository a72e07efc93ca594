/** Notices when a reader goes back, from a row of positions. */
import { smoothstep } from '../../marks/easing';
import { HINT } from './phases';

/** How far back (beats) counts: less is a trembling finger. */
export const GOING_BACK = 0.05;

/** Remembers the furthest position; `saw` is true once a position lies `GOING_BACK` before it. */
export function watchGoingBack(): (local: number) => boolean {
	let furthest = -Infinity;
	let back = false;
	return (local) => {
		furthest = Math.max(furthest, local);
		back ||= furthest - local > GOING_BACK;
		return back;
	};
}

/**
 * Opacity of the hint “go back, it charges”: a function of position and of whether the reader has found out.
 * Zero at rest, so that no still and no slide carries it, and where positions only rest on whole beats.
 */
export const hintOpacity = (local: number, scrolledBack: boolean, motion: boolean): number =>
	scrolledBack || !motion
		? 0
		: smoothstep(HINT.from, HINT.from + 0.08, local) * (1 - smoothstep(HINT.to - 0.08, HINT.to, local));
