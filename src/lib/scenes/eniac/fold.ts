/** How one machine folds into the next: its front tips over a corner, shrinking, and lands as the next one's. */
import { easeInOut, lerp, span } from '../../marks/easing';
import type { Box, Point } from '../../marks/path';

/** Local positions at which the machines stand: the first from the start, the last just before the beat rests. */
export const FOLDS = { from: -0.33, each: 0.07 } as const;

/** Share of the fold into machine `i` (1 …) that is done. */
export const foldAt = (i: number, local: number): number => span(FOLDS.from + (i - 1) * FOLDS.each, FOLDS.from + i * FOLDS.each, local);

/** Share of machine `i` that is drawn: its lines come as its front lands. */
export const standsAt = (i: number, local: number): number => (i === 0 ? 1 : span(0.72, 1, foldAt(i, local)));

export interface Front {
	readonly centre: Point;
	readonly width: number;
	readonly height: number;
	/** degrees, clockwise as seen */
	readonly turn: number;
}

const middle = (b: Box): Point => ({ x: b.x + b.width / 2, y: b.y + b.height / 2 });

/**
 * The front on its way at `t` (0…1): a quarter turn about the way's direction while each side shrinks by equal
 * factors in equal steps. At 0 it covers `from`, at 1 `to` (its sides have changed places, as a quarter turn has it).
 */
export function frontAt(from: Box, to: Box, t: number, way: 1 | -1): Front {
	const e = easeInOut(t);
	const a = middle(from);
	const b = middle(to);
	// a low arch: up over the gap, down to its place
	const rise = Math.min(from.height, to.height * 2) * 0.28;
	return {
		centre: { x: lerp(a.x, b.x, e), y: lerp(a.y, b.y, e) - Math.sin(Math.PI * e) * rise },
		width: from.width * (to.height / from.width) ** e,
		height: from.height * (to.width / from.height) ** e,
		// + 0: an angle of nothing has no sign
		turn: 90 * e * way + 0
	};
}
