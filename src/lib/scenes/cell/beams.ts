/** Two balances whose beams are one line: level where two things are alike, tilted where one is far dearer. */
import { roundCorners, type Point } from '../../marks/path';

export interface Balance {
	readonly left: number;
	readonly pivot: number;
	readonly right: number;
}

export interface Beams {
	/** height of both pivots */
	readonly y: number;
	/** how far the heavy end of the second beam sinks, and its light end rises */
	readonly drop: number;
	readonly footY: number;
	readonly density: Balance;
	readonly cost: Balance;
}

/** Ends of the second beam at tilt 0 (level) … 1: a straight beam turns about its pivot, so both move alike. */
export const costEnds = (beams: Beams, tilt: number): { heavy: Point; light: Point } => ({
	heavy: { x: beams.cost.left, y: beams.y + beams.drop * tilt },
	light: { x: beams.cost.right, y: beams.y - beams.drop * tilt }
});

/** The line from the first beam's left end to the second's right end. */
export function beamRoute(beams: Beams, tilt: number): Point[] {
	const { heavy, light } = costEnds(beams, tilt);
	const from = beams.density.right;
	const gap = heavy.x - from;
	const run = Math.min(heavy.y - beams.y, gap * 0.7);
	const middle = from + gap / 2;
	return roundCorners(
		[
			{ x: beams.density.left, y: beams.y },
			{ x: middle - run / 2 - 0.01, y: beams.y },
			{ x: middle + run / 2 + 0.01, y: heavy.y },
			heavy,
			light
		],
		12
	);
}
