/** The line in the scene's three pictures: round magnesium, along the level of seventy, round the small square. */
import { leadIn } from '../../marks/lead';
import { lengthOf, roundCorners, type Box, type Point } from '../../marks/path';
import type { Frame } from '../frame';

export const BEND = 18;

/** Once round a box, from its upper left corner clockwise and back. */
const round = (box: Box, corner: number): Point[] => {
	const right = box.x + box.width;
	const bottom = box.y + box.height;
	return roundCorners([{ x: box.x, y: box.y }, { x: right, y: box.y }, { x: right, y: bottom }, { x: box.x, y: bottom }, { x: box.x, y: box.y }], corner);
};

/** A line to the upper left corner of a box, along its upper side, and then round it. */
export interface Framing {
	/** corners of the lead and the upper side, up to that side's bend */
	readonly open: readonly Point[];
	/** the lead and the whole way round, with round bends */
	readonly closed: readonly Point[];
	/** share of the closed line that the open one is */
	readonly share: number;
}

/** Frames `box` by a line that first passes `entryX`, level with the box's upper edge. */
export function framing(frame: Frame, entryX: number, box: Box): Framing {
	const corner = Math.min(9, box.width * 0.08);
	const lead = leadIn(frame, { x: entryX, y: box.y });
	const open = [...lead, { x: box.x + box.width - corner, y: box.y }];
	const closed = [...roundCorners([...lead, { x: box.x, y: box.y }], BEND), ...round(box, corner)];
	return { open, closed, share: lengthOf(roundCorners(open, BEND)) / lengthOf(closed) };
}

/** Corners of the line across the hundred parts at their level, and on to `end`. */
export const routeToLevel = (frame: Frame, box: Box, level: number, end: number): Point[] => [
	...leadIn(frame, { x: box.x, y: level }),
	{ x: end, y: level }
];
