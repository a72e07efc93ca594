/** The grid of factory bays: how near it is seen at rest, from how far in the end, and what its rows are called. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Point } from '../../marks/path';
import { lerp, smoothstep } from '../../marks/easing';
import { BAY_RATIO, nightGrid, PAIR, type NightGrid, type NightPoint } from '../../marks/night-grid';
import type { Frame } from '../frame';
import { FIELDS } from './facts';
import { HALL } from './hall';
import type { Plan } from './plan';
import { zoomed, type Similarity } from './similarity';

/** Height of the saw-tooth roof, share of a bay's. */
export const ROOF = HALL.roof / HALL.height;

/** Positions (beats): the hall becomes a bay; the grid goes away; from `night` on it is only lights. */
export const WAY = { from: 1.6, rest: 1.86, off: 2.06, night: 2.6 } as const;

export interface FieldsLayout {
	readonly night: NightGrid;
	/** views of the grid's plane (x in bay widths · BAY_RATIO, y in bay heights, down from the ground line) */
	readonly near: Similarity;
	readonly far: Similarity;
	/** the bay that the hall of the beat before becomes */
	readonly bay: { readonly column: number; readonly row: number };
	/** the route line runs at this height over the slab under the upper row, and meets the grid at x = `entry` */
	readonly level: number;
	readonly entry: number;
	readonly names: readonly LabelSpec[];
	readonly caption: LabelSpec;
	/** whether the names stand in a column before the grid, which opens as they go */
	readonly column: boolean;
	/** outside these the grid fades: the words stand there */
	readonly left: number;
	readonly floor: number;
	readonly ceiling: number;
	readonly fade: number;
}

export function fieldsLayout(frame: Frame, plan: Plan): FieldsLayout {
	const { stage, format, type } = frame;
	const phone = format === 'phone';
	const night = nightGrid(frame);
	const { home } = night;
	const bottom = stage.y + stage.height - (phone ? 4 : type.small * 1.6);
	const size = phone ? type.small : type.label;
	// on a desktop the line stays level with its station; elsewhere it moves to where the bays have most room
	const tall = format === 'desktop' ? Math.min((bottom - plan.axis) / 2, (plan.axis - stage.y * 0.7 - size * 0.4) / (1 + ROOF)) : (bottom - stage.y - size * 1.6) / (3 + ROOF);
	// where bays are too low to hold their name over the eyes, the names stand in a column before them
	const column = tall * 0.18 < size * 1.2 ? textWidth(FIELDS[0], size) + size * 0.7 : 0;
	const names0 = phone ? (column > 0 ? stage.x : 10) : stage.x;
	const high = Math.min(tall, (frame.width - names0 - column) / BAY_RATIO / (phone ? 2.35 : 2.6));
	const level = format === 'desktop' ? plan.axis : bottom - 2 * high;
	const left = column > 0 ? names0 + column : phone ? 10 : frame.words === null ? stage.x + Math.max(0, stage.width - high * BAY_RATIO * home.columns) / 2 : stage.x;
	// the line runs on the slab between the upper and the middle row
	const near: Similarity = { scale: high, x: left - home.column * BAY_RATIO * high, y: level + (home.row + 2) * high };
	const far: Similarity = { scale: night.pitch.y, x: night.origin.x, y: night.origin.y };
	const names = FIELDS.map((text, i): LabelSpec =>
		column > 0
			? { x: left - size * 0.5, y: level + (i - 0.5) * high + size * 0.36, text, size, anchor: 'end' }
			: { x: left + high * 0.09, y: level + (i - 1) * high + high * 0.065 + size * 1.05, text, size }
	);
	return {
		night,
		near,
		far,
		bay: { column: home.column, row: home.row + 2 },
		level,
		entry: left,
		names,
		caption: { x: phone ? frame.width - 10 : stage.x + stage.width, y: level - high * (1 + ROOF) - size * 0.6, text: '未来应用 · 示意', size: type.small, tone: 'muted', anchor: 'end' },
		column: column > 0,
		left: column > 0 ? left - 1 : phone || frame.words === null ? -1e4 : stage.x,
		floor: format === 'desktop' ? frame.height : stage.y + stage.height + (phone ? 0 : type.small),
		ceiling: phone ? stage.y - 14 : -1e4,
		fade: phone ? 16 : 46
	};
}

/** The grid's plane as seen where the hall of `rise.family` fills the bay that it is going to be. */
export function gridOfHall(layout: FieldsLayout, hall: Similarity): Similarity {
	const scale = hall.scale * HALL.height;
	return { scale, x: hall.x - layout.bay.column * BAY_RATIO * scale, y: hall.y + layout.bay.row * scale };
}

/** The grid's plane at a position. */
export function gridAt(layout: FieldsLayout, hall: Similarity, local: number): Similarity {
	if (local < WAY.off) return zoomed(gridOfHall(layout, hall), layout.near, smoothstep(WAY.from, WAY.rest, local));
	return zoomed(layout.near, layout.far, smoothstep(WAY.off, WAY.night - 0.01, local));
}

/** The hall's plane (mm) where the grid is seen so. */
export function hallOfGrid(layout: FieldsLayout, grid: Similarity): Similarity {
	return {
		scale: grid.scale / HALL.height,
		x: grid.x + layout.bay.column * BAY_RATIO * grid.scale,
		y: grid.y - layout.bay.row * grid.scale
	};
}

/** How wide a bay's eyes are open, 0…1: first in the bay the reader comes from, then outwards, then all. */
export function openAt(layout: FieldsLayout, column: number, row: number, local: number): number {
	const { home, bays } = layout.night;
	const away = Math.hypot((column - layout.bay.column) * 1.1, row - layout.bay.row);
	const athome = column >= home.column && column < home.column + home.columns && row >= home.row && row < home.row + home.rows;
	const from = athome ? lerp(1.7, 1.9, Math.min(1, away / 4)) : lerp(2.04, 2.42, Math.min(1, away / Math.sqrt(bays.length * 2)));
	return smoothstep(from, from + 0.09, local);
}

/** How near the grid is seen: 1 at rest and before, 0 at the end, even steps of scale between. */
export const nearness = (local: number): number =>
	local < WAY.off ? 1 : 1 - smoothstep(WAY.off, WAY.night - 0.01, local);

/** 0 while bays are drawn as bays, 1 once they are so small that each is two lights. */
export const farness = (local: number): number => smoothstep(0.5, 0.26, nearness(local));

/** The two lights of the grid's bay `i` on their way to the night grid's own. */
export function farLights(layout: FieldsLayout, hall: Similarity, i: number, local: number): NightPoint[] {
	const { column, row } = layout.night.bays[i]!;
	const grid = gridAt(layout, hall, local);
	const small = farness(local);
	const final = layout.night.points[2 * i]!;
	return [-1, 1].map((side) => ({
		x: grid.x + (column + 0.5 + side * PAIR.apart) * BAY_RATIO * grid.scale,
		y: grid.y - (row + PAIR.up) * grid.scale,
		radius: lerp(EYE_RADIUS, PAIR.radius, small) * grid.scale,
		brightness: small * openAt(layout, column, row, local) * lerp(1, final.brightness, smoothstep(2.3, WAY.night - 0.02, local))
	}));
}

/** Radius of an eye near by, share of the bay's height. */
export const EYE_RADIUS = 0.115;

/** Height of the route line: from its level in the hall to the slab's, then along with the slab. */
export function lineLevel(layout: FieldsLayout, hall: Similarity, axis: number, local: number): number {
	if (local < WAY.off) return lerp(axis, layout.level, smoothstep(WAY.from, WAY.rest, local));
	const grid = gridAt(layout, hall, local);
	return grid.y - (layout.night.home.row + 2) * grid.scale;
}

/** Centre and radius of an eye of the bay that the hall becomes. */
export function eyeOfHall(layout: FieldsLayout, grid: Similarity, side: -1 | 1): { readonly centre: Point; readonly radius: number } {
	return {
		centre: { x: grid.x + (layout.bay.column + 0.5 + side * PAIR.apart) * BAY_RATIO * grid.scale, y: grid.y - (layout.bay.row + PAIR.up) * grid.scale },
		radius: EYE_RADIUS * grid.scale
	};
}
