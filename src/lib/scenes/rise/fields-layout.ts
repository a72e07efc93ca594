/** The grid of factory bays: how near it is seen at rest, from how far in the end, and what its rows are called. */
import { lerp, smoothstep } from '../../marks/easing';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { BAY_RATIO, inside, nightGrid, PAIR, type NightBay, type NightGrid, type NightPoint } from '../../marks/night-grid';
import type { Point } from '../../marks/path';
import type { Frame } from '../frame';
import { FIELDS } from './facts';
import { HALL } from './hall';
import type { Plan } from './plan';
import { looking, seen, seenFrom, zoomed, type Similarity } from './similarity';

/** Height of the saw-tooth roof, share of a bay's. */
export const ROOF = HALL.roof / HALL.height;
/** Radius of an eye near by, share of the bay's height. */
export const EYE_RADIUS = 0.115;

/** Positions (beats): the hall becomes a bay; the grid goes away; from `night` on it is only lights. */
export const WAY = { from: 1.6, rest: 1.86, off: 2.06, night: 2.6 } as const;

export interface FieldsLayout {
	readonly night: NightGrid;
	/** views of the grid's plane (x in bay widths · BAY_RATIO, y in bay heights, down from the ground line) */
	readonly near: Similarity;
	readonly far: Similarity;
	/** the bay that the hall of the beat before becomes */
	readonly bay: NightBay;
	/** the route line runs at this height over the slab under the upper row */
	readonly level: number;
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

/** Left bottom corner of a bay on the grid's plane. */
const cornerOf = ({ column, row }: NightBay): Point => ({ x: column * BAY_RATIO, y: -row });

/** A bay as it is seen: its left bottom corner, and its height as the scale. */
export const bayIn = (grid: Similarity, bay: NightBay): Similarity => seenFrom(grid, cornerOf(bay));

/** The middles of a bay's eyes, the left one first. */
export const eyesOf = (bay: Similarity): Point[] => [-1, 1].map((side) => seen(bay, { x: (0.5 + side * PAIR.apart) * BAY_RATIO, y: -PAIR.up }));

export function fieldsLayout(frame: Frame, { phone, axis, size, remark }: Plan): FieldsLayout {
	const { stage, type, words } = frame;
	const desktop = frame.format === 'desktop';
	const night = nightGrid(frame);
	const { home } = night;
	const bay = { column: home.column, row: home.row + 2 };
	const bottom = stage.y + stage.height - (phone ? 4 : type.small * 1.6);
	// on a desktop the line stays level with its station; elsewhere it moves to where the bays have most room
	const tall = desktop ? Math.min((bottom - axis) / 2, (axis - stage.y * 0.7 - size * 0.4) / (1 + ROOF)) : (bottom - stage.y - size * 1.6) / (3 + ROOF);
	// where bays are too low to hold their name over the eyes, the names stand in a column before them
	const column = tall * 0.18 < size * 1.2 ? textWidth(FIELDS[0], size) + size * 0.7 : 0;
	const start = phone && !column ? 10 : stage.x;
	const high = Math.min(tall, (frame.width - start - column) / BAY_RATIO / (phone ? 2.35 : 2.6));
	const level = desktop ? axis : bottom - 2 * high;
	const spare = column || phone || words ? 0 : Math.max(0, stage.width - high * BAY_RATIO * home.columns);
	const left = start + column + spare / 2;
	return {
		night,
		// the line runs on the slab between the upper and the middle row
		near: looking(cornerOf(bay), { x: left, y: level }, high),
		far: { scale: night.pitch.y, ...night.origin },
		bay,
		level,
		names: FIELDS.map((text, i) =>
			column
				? { x: left - size * 0.5, y: level + (i - 0.5) * high + size * 0.36, text, size, anchor: 'end' }
				: { x: left + high * 0.09, y: level + (i - 0.935) * high + size * 1.05, text, size }
		),
		caption: remark(level - high * (1 + ROOF) - size * 0.6, '未来应用 · 示意'),
		column: column > 0,
		left: column ? left - 1 : phone || !words ? -1e4 : stage.x,
		floor: desktop ? frame.height : stage.y + stage.height + (phone ? 0 : type.small),
		ceiling: phone ? stage.y - 14 : -1e4,
		fade: phone ? 16 : 46
	};
}

/** The grid's plane as seen where the hall of `rise.family` fills the bay that it is going to be. */
export const gridOfHall = ({ bay }: FieldsLayout, hall: Similarity): Similarity => looking(cornerOf(bay), hall, hall.scale * HALL.height);

/** The hall's plane (mm) where the grid is seen so. */
export const hallOfGrid = ({ bay }: FieldsLayout, grid: Similarity): Similarity => ({ ...bayIn(grid, bay), scale: grid.scale / HALL.height });

/** The grid's plane at a position. */
export const gridAt = (layout: FieldsLayout, hall: Similarity, local: number): Similarity =>
	zoomed(zoomed(gridOfHall(layout, hall), layout.near, smoothstep(WAY.from, WAY.rest, local)), layout.far, 1 - nearness(local));

/** How wide a bay's eyes are open, 0…1: first in the bay the reader comes from, then outwards, then all. */
export function openAt({ night, bay: from }: FieldsLayout, bay: NightBay, local: number): number {
	const away = Math.hypot((bay.column - from.column) * 1.1, bay.row - from.row);
	const start = inside(night.home, bay.column, bay.row) ? lerp(1.7, 1.9, Math.min(1, away / 4)) : lerp(2.04, 2.42, Math.min(1, away / Math.sqrt(night.bays.length * 2)));
	return smoothstep(start, start + 0.09, local);
}

/** How near the grid is seen: 1 at rest and before, 0 at the end, even steps of scale between. */
export const nearness = (local: number): number => 1 - smoothstep(WAY.off, WAY.night - 0.01, local);

/** 0 while bays are drawn as bays, 1 once they are so small that each is two lights. */
export const farness = (local: number): number => smoothstep(0.5, 0.26, nearness(local));

/** The two lights of the grid's bay `i` on their way to the night grid's own, where the grid is seen so. */
export function farLights(layout: FieldsLayout, grid: Similarity, i: number, local: number): NightPoint[] {
	const { bays, points } = layout.night;
	const bay = bays[i]!;
	const small = farness(local);
	const radius = lerp(EYE_RADIUS, PAIR.radius, small) * grid.scale;
	const brightness = small * openAt(layout, bay, local) * lerp(1, points[2 * i]!.brightness, smoothstep(2.3, WAY.night - 0.02, local));
	return eyesOf(bayIn(grid, bay)).map((eye) => ({ ...eye, radius, brightness }));
}

/** Height of the route line: from its level in the hall to the slab's, then along with the slab. */
export const lineLevel = (layout: FieldsLayout, grid: Similarity, axis: number, local: number): number =>
	local < WAY.off ? lerp(axis, layout.level, smoothstep(WAY.from, WAY.rest, local)) : bayIn(grid, layout.bay).y;
