/**
 * The picture in which the third stop ends and the city begins: the lights of a grid of factory bays, two to a
 * bay, seen from so far that each is a point. Scene `rise` ends on it (local ≥ 2.6) and scene `lights` starts from
 * it (local −0.4); both draw it with `paintNightGrid`, so that no reader can tell where one stops.
 */
import { mix } from './colour';
import { hash } from './hash';
import type { Box } from './path';
import { WORLDS } from './worlds';

/** What the grid depends on; a scene's frame has it all. The station is left out: the two scenes have different ones. */
export interface NightFrame {
	readonly format: 'phone' | 'desktop' | 'wall' | 'card';
	readonly width: number;
	readonly height: number;
	readonly stage: Box;
	readonly words: Box | null;
}

/** A light: centre and radius in frame units, brightness 0…1 (the opacity it is painted with). */
export interface NightPoint {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly brightness: number;
}

/** A bay of the grid; columns count from the left, rows from the ground up. */
export interface NightBay {
	readonly column: number;
	readonly row: number;
}

export interface NightGrid {
	/** colour of the whole frame under the lights */
	readonly ground: string;
	/** colour of every light */
	readonly light: string;
	/** in painting order; two to a bay, the left one first, in the order of `bays` */
	readonly points: readonly NightPoint[];
	readonly bays: readonly NightBay[];
	/** size of a bay, units; `BAY_RATIO` wide to high */
	readonly pitch: { readonly x: number; readonly y: number };
	/** left bottom corner of the bay in column 0 and row 0 */
	readonly origin: { readonly x: number; readonly y: number };
	/** the factory that the reader comes from: its bays are all there. `row` is its lowest */
	readonly home: { readonly column: number; readonly row: number; readonly columns: number; readonly rows: number };
}

/** Width of a bay over its height. */
export const BAY_RATIO = 1.5;
/** Where a bay's two lights stand: shares of its width from the middle, of its height from its floor, of its height. */
export const PAIR = { apart: 0.14, up: 0.64, radius: 0.085 } as const;

/** At most this many bays, so at most 600 lights. */
const MOST_BAYS = 300;
const SEED = 2023;

/** The grid of a frame. Pure; any frame with a stage of positive size. */
export function nightGrid(frame: NightFrame): NightGrid {
	const { stage, format } = frame;
	const open = format === 'phone' || frame.words === null;
	const left = open ? 0 : stage.x;
	const right = frame.width;
	const foot = stage.y + stage.height * 0.9;
	const top = stage.y + stage.height * 0.06;
	// the finest grid whose bays are not too many
	let pitch = Math.max(1e-3, Math.min((foot - top) / 7, (right - left) / BAY_RATIO / 9));
	let plan = planOf(left, right, top, foot, pitch);
	for (let i = 0; i < 60; i++) {
		const finer = planOf(left, right, top, foot, pitch * 0.97);
		if (finer.bays.length > MOST_BAYS) break;
		pitch *= 0.97;
		plan = finer;
	}
	const wide = pitch * BAY_RATIO;
	const origin = { x: left + (right - left - plan.columns * wide) / 2, y: foot };
	const points = plan.bays.flatMap(({ column, row }): NightPoint[] =>
		[-1, 1].map((side) => ({
			x: origin.x + (column + 0.5 + side * PAIR.apart) * wide,
			y: origin.y - (row + PAIR.up) * pitch,
			radius: pitch * PAIR.radius,
			// a pair of eyes is equally bright; from pair to pair it varies
			brightness: 0.42 + 0.58 * hash(SEED + 5, column * 97 + row)
		}))
	);
	const { ink, muted, ground } = WORLDS.city;
	return { ground, light: mix(muted, ink, 0.5), points, bays: plan.bays, pitch: { x: wide, y: pitch }, origin, home: plan.home };
}

/** Which bays there are, row by row: factories of some columns each, of uneven height, with streets between them. */
function planOf(left: number, right: number, top: number, foot: number, pitch: number) {
	const columns = Math.max(9, Math.floor((right - left) / (pitch * BAY_RATIO)));
	const rows = Math.max(7, Math.floor((foot - top) / pitch));
	const wide = Math.min(5, columns - 4);
	const home = { columns: wide, rows: 3, column: Math.round((columns - wide) * 0.42), row: 2 };
	/** by column; none in a street */
	const heights = new Array<number>(columns).fill(0);
	for (let block = 0, column = 0; column < columns; block++) {
		const width = 2 + Math.floor(hash(SEED, block) * 3);
		const share = Math.min(1, (column + width / 2) / columns);
		// the skyline climbs to its highest a little right of the middle
		const crest = 0.3 + 0.62 * Math.sin(Math.PI * Math.min(1, Math.max(0, share * 0.86 + 0.07))) ** 1.6;
		heights.fill(Math.max(2, Math.round(rows * crest * (0.62 + 0.38 * hash(SEED + 1, block)))), column, column + width);
		column += width + 1;
	}
	const bays: NightBay[] = [];
	for (let row = 0; row < rows; row++)
		heights.forEach((height, column) => {
			if (inside(home, column, row) || (row < height && hash(SEED + 2, column * 131 + row) >= 0.16)) bays.push({ column, row });
		});
	return { bays, columns, home };
}

/** Whether a bay belongs to the factory that the reader comes from. */
export const inside = (home: NightGrid['home'], column: number, row: number): boolean =>
	column >= home.column && column < home.column + home.columns && row >= home.row && row < home.row + home.rows;

/** Paints the whole picture: the ground over the frame, every light on it. Leaves the context as it found it. */
export function paintNightGrid(context: CanvasRenderingContext2D, frame: NightFrame, grid: NightGrid): void {
	context.save();
	context.globalAlpha = 1;
	context.fillStyle = grid.ground;
	context.fillRect(0, 0, frame.width, frame.height);
	context.fillStyle = grid.light;
	for (const { x, y, radius, brightness } of grid.points) {
		context.globalAlpha = brightness;
		context.beginPath();
		context.arc(x, y, radius, 0, 2 * Math.PI);
		context.fill();
	}
	context.restore();
}
