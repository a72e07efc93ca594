/** 401 people: where each stands in the crowd, which bench each walks to, and who is marked. */
import { packSiblings } from 'd3-hierarchy';
import { hash } from '../../marks/hash';
import type { Box, Point } from '../../marks/path';
import { PEOPLE, TALENTS, TEAMS } from './figures';

export interface Bench {
	/** left end and height of the bench's top */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly floor: number;
	/** an academician's team; which benches those are is illustration */
	readonly academician: boolean;
	readonly seats: readonly Point[];
}

export interface Person {
	/** feet in the crowd, and at the bench */
	readonly from: Point;
	readonly to: Point;
	/** when the walk begins, 0…0.4 of all walking */
	readonly delay: number;
	/** one of the 33 */
	readonly marked: boolean;
}

const PITCH = 13.6;
const BAY = PITCH * 5 + 15;
const FLOOR = 66;

/**
 * Forty benches on the floors of a box, in the columns and rows that leave the figures biggest (`scale` 1: 13 units
 * wide and 16 high); 39 seat ten, the last eleven, since 401 is not a multiple of 40. The source gives no team
 * sizes: the even split is an illustration and the drawing says so.
 */
export function benches(box: Box): { benches: Bench[]; scale: number; columns: number; rows: number } {
	const grids = [4, 5, 8, 10, 20].map((columns) => {
		const rows = TEAMS / columns;
		return { columns, rows, scale: Math.min(box.width / columns / BAY, box.height / rows / FLOOR) };
	});
	const grid = grids.reduce((best, other) => (other.scale > best.scale ? other : best));
	const { columns, rows, scale } = grid;
	const width = PITCH * 5 * scale;
	return {
		...grid,
		benches: Array.from({ length: TEAMS }, (_, team) => {
			const floor = box.y + (box.height / rows) * (Math.floor(team / columns) + 1);
			const x = box.x + (box.width / columns) * ((team % columns) + 0.5) - width / 2;
			const y = floor - 27 * scale;
			const seats = Array.from({ length: team < TEAMS - 1 ? 10 : PEOPLE - (TEAMS - 1) * 10 }, (_, i): Point => ({
				x: x + PITCH * scale * ((i < 10 ? i % 5 : 5) + 0.5),
				y: i < 5 ? y - 1.5 * scale : floor - 3 * scale
			}));
			return { x, y, width, floor, academician: [3, 13, 19, 29, 35].includes(team), seats };
		})
	};
}

/** A crowd as close as can be around (0, 0), packed by d3: everybody takes a circle of radius 1. */
const packed = (): Point[] => packSiblings(Array.from({ length: PEOPLE }, () => ({ r: 1 }))) as unknown as Point[];

/** Forty columns of points from left to right, each from top to bottom. */
function inColumns(points: readonly Point[]): Point[] {
	const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
	const each = Math.ceil(PEOPLE / 40);
	return Array.from({ length: 40 }, (_, i) => sorted.slice(i * each, (i + 1) * each).sort((a, b) => a.y - b.y || a.x - b.x)).flat();
}

/** Seats all 401, coming from a crowd packed around `crowd` within `radius`. */
export function people(list: readonly Bench[], crowd: Point, radius: number): Person[] {
	const close = packed();
	const size = radius / (Math.max(...close.map(({ x, y }) => Math.hypot(x, y))) + 1);
	// nearest to nearest, roughly: by columns of the crowd and of the benches
	const places = inColumns(close.map(({ x, y }) => ({ x: crowd.x + x * size, y: crowd.y + y * size * 0.72 })));
	const seats = inColumns(list.flatMap((bench) => bench.seats));
	const talents = seats.map((_, i) => i).sort((a, b) => hash(31, a) - hash(31, b)).slice(0, TALENTS);
	return seats.map((to, i) => ({ from: places[i]!, to, delay: 0.4 * hash(5, i), marked: talents.includes(i) }));
}
