/**
 * The house of five courses in section, in design units: a course is 110 high, x from the left wall's outside,
 * y up from the ground is negative. Three courses are the workshop, two the laboratory.
 */
import { n2 } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { boxPath, xy } from '../../marks/shapes';

export const COURSE = 110;
export const WALL = 9;
/** top of the workshop, which is the laboratory's floor */
export const FLOOR = -3 * COURSE;
export const ROOF = -5 * COURSE;
const SLAB = 8;

/** Section hatching at 45° over a box, as one path. */
export function hatch(x: number, y: number, width: number, height: number, pitch: number): string {
	let d = '';
	const short = Math.min(width, height);
	if (height > width) for (let v = y; v + short <= y + height; v += pitch) d += `M${xy(x, v + short)}l${xy(short, -short)}`;
	else for (let h = x; h + short <= x + width; h += pitch) d += `M${xy(h, y + short)}l${xy(short, -short)}`;
	return d;
}

/** Walls, floor between the two rooms, dotted course lines. `width` ≥ 300. */
export function shell(width: number): Piece[] {
	const walls = boxPath(0, ROOF, WALL, -ROOF) + boxPath(width - WALL, ROOF, WALL, -ROOF);
	const slab = boxPath(0, FLOOR - SLAB / 2, width, SLAB);
	return [
		{ d: boxPath(0, FLOOR, width, -FLOOR), fill: 'solid', fillOpacity: 0.55, stroke: null },
		{ d: boxPath(0, ROOF, width, FLOOR - ROOF), fill: 'solid', fillOpacity: 0.75, stroke: null },
		{ d: walls + slab, fill: 'ground', weight: 'detail' },
		{
			d:
				hatch(0, ROOF, WALL, -ROOF, 7) +
				hatch(width - WALL, ROOF, WALL, -ROOF, 7) +
				hatch(0, FLOOR - SLAB / 2, width, SLAB, 8),
			weight: 'hair',
			opacity: 0.55
		},
		{
			d: [1, 2, 4].map((i) => `M${WALL} ${-i * COURSE}H${n2(width - WALL)}`).join(''),
			weight: 'hair',
			dash: '2 5',
			opacity: 0.6
		}
	];
}

/** The roof slab, which rides on whatever stands: y = 0 is its top. */
export const roof = (width: number): Piece[] => [
	{ d: boxPath(0, 0, width, SLAB), fill: 'ground' },
	{ d: hatch(0, 0, width, SLAB, 8), weight: 'hair', opacity: 0.55 }
];
