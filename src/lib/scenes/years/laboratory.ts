/**
 * The laboratory, two courses high: a room lined with wedges that swallow every echo, a loudspeaker, a sample of
 * felt in its frame, a microphone, and the level on either side of the sample. Design units.
 */
import { n2, pathOf, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { serpentineAlong } from '../../marks/serpentine';
import { boxPath, disc, xy } from '../../marks/shapes';
import { FLOOR, ROOF, WALL } from './house-shell';

export interface Laboratory {
	readonly still: readonly Piece[];
	/** centre of the loudspeaker's waves, where they meet the sample, where they leave it, and the microphone */
	readonly sound: { readonly x: number; readonly y: number; readonly front: number; readonly back: number; readonly end: number };
	readonly plate: Point;
}

const WEDGE = 17;
const DEPTH = 29;

/** Cells of a level meter; before the sample all are lit, behind it `LEFT_OVER` are. Schematic, no measurement. */
export const CELLS = 7;
export const LEFT_OVER = 2;

/** Wedges on all four sides of a room, drawn in pairs that face each other. */
function wedges(x0: number, x1: number, top: number, bottom: number): string {
	const row = (from: number, to: number, facing: readonly ((along: number, out: number) => string)[]): string => {
		const count = Math.floor((to - from) / WEDGE);
		const pitch = (to - from) / count;
		return Array.from({ length: count }, (_, i) =>
			facing.map((point) => `M${point(from + i * pitch, 0)}L${point(from + (i + 0.5) * pitch, DEPTH)}L${point(from + (i + 1) * pitch, 0)}Z`).join('')
		).join('');
	};
	return (
		row(x0, x1, [(x, out) => xy(x, top + out), (x, out) => xy(x, bottom - out)]) +
		row(top + DEPTH + 2, bottom - DEPTH - 2, [(y, out) => xy(x0 + out, y), (y, out) => xy(x1 - out, y)])
	);
}

const meter = (x: number, floor: number, lit: number): Piece[] => {
	const cells = (count: number) => Array.from({ length: count }, (_, i) => boxPath(x, floor - 10 - i * 9, 13, 6)).join('');
	return [
		{ d: cells(CELLS), weight: 'detail', fill: 'solid' },
		{ d: cells(lit), fill: 'ink', stroke: null }
	];
};

/** Plans the laboratory for a house `width` design units wide (≥ 300). */
export function planLaboratory(width: number): Laboratory {
	const [top, bottom] = [ROOF + 8, FLOOR - 4];
	const [x0, x1] = [WALL, width - WALL];
	const floor = bottom - DEPTH - 4;
	const y = (top + DEPTH + floor) / 2 + 12;
	const inside = x1 - x0 - 2 * DEPTH;
	const speaker = x0 + DEPTH + 26 + inside * 0.06;
	const sample = x0 + DEPTH + inside * 0.56;
	const microphone = x0 + DEPTH + inside * 0.8;
	const felt = pathOf(serpentineAlong([{ x: sample, y: y - 38 }, { x: sample, y: floor - 3 }], 8.5, 7.5));
	return {
		still: [
			{ d: wedges(x0, x1, top, bottom), fill: 'solid', weight: 'detail' },
			{ d: `M${n2(x0 + DEPTH + 3)} ${floor}H${n2(x1 - DEPTH - 3)}` },
			{ d: `M${xy(speaker, y + 20)}V${floor}` },
			{ d: boxPath(speaker - 15, y - 34, 30, 58), fill: 'ink', stroke: null },
			{ d: disc(speaker, y + 6, 10.5) + disc(speaker, y - 20, 6), fill: 'solid', stroke: null },
			{ d: disc(speaker, y + 6, 4), fill: 'ink', stroke: null },
			{ d: boxPath(sample - 13, y - 43, 26, floor - y + 43), fill: 'solid' },
			{ d: felt, stroke: 'route' },
			{ d: `M${xy(microphone + 6, y + 6)}H${n2(microphone + 26)}V${floor}m-9 0h18` },
			{ d: boxPath(microphone - 8, y + 2, 15, 8), fill: 'solid' },
			...meter(speaker - 40, floor, CELLS),
			...meter(x1 - DEPTH - 19, floor, LEFT_OVER)
		],
		sound: { x: speaker, y: y + 6, front: sample - 13, back: sample + 13, end: microphone - 10 },
		plate: { x: x1 - DEPTH - 6, y: top + DEPTH + 19 }
	};
}
