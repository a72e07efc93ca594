/** 401 people: where each stands in the crowd, which bench each walks to, and who is marked. */
import { packSiblings } from 'd3-hierarchy';
import { hash } from '../../marks/hash';
import type { Box, Point } from '../../marks/path';
import { ACADEMICIANS, PEOPLE, TALENTS, TEAMS } from './figures';

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

export interface People {
	/** size of a figure: 1 is 13 units wide and 16 high */
	readonly scale: number;
	readonly fromX: Float32Array;
	readonly fromY: Float32Array;
	readonly toX: Float32Array;
	readonly toY: Float32Array;
	/** when each sets off, 0…1 */
	readonly delay: Float32Array;
	/** 1 for the 33 */
	readonly marked: Uint8Array;
	/** bench of each */
	readonly team: Uint8Array;
}

const PITCH = 13.6;
const BAY = PITCH * 5 + 15;
const FLOOR = 66;

/** Columns and rows of benches that leave the figures biggest in a box. */
export function bestGrid(box: Box): { columns: number; rows: number; scale: number } {
	let best = { columns: 10, rows: 4, scale: 0 };
	for (const columns of [4, 5, 8, 10, 20]) {
		const rows = TEAMS / columns;
		const scale = Math.min(box.width / columns / BAY, box.height / rows / FLOOR);
		if (scale > best.scale) best = { columns, rows, scale };
	}
	return best;
}

/**
 * Forty benches on the floors of a box; 39 seat ten, the last eleven, since 401 is not a multiple of 40. The
 * source gives no team sizes: the even split is an illustration and the drawing says so.
 */
export function benches(box: Box): { benches: Bench[]; scale: number; columns: number; rows: number } {
	const { columns, rows, scale } = bestGrid(box);
	const marked = new Set(Array.from({ length: ACADEMICIANS }, (_, i) => Math.floor((i + 0.4) * (TEAMS / ACADEMICIANS)) + (i % 2) * 2));
	const bay = box.width / columns;
	const storey = box.height / rows;
	const out: Bench[] = [];
	for (let t = 0; t < TEAMS; t++) {
		const row = Math.floor(t / columns);
		const floor = box.y + storey * (row + 1);
		const width = PITCH * 5 * scale;
		const x = box.x + bay * (t % columns) + (bay - width) / 2;
		const y = floor - 27 * scale;
		const count = t === TEAMS - 1 ? PEOPLE - (TEAMS - 1) * 10 : 10;
		const seats = Array.from({ length: count }, (_, i): Point => ({
			x: x + PITCH * scale * ((i === 10 ? 5 : i % 5) + 0.5),
			y: i < 5 ? y - 1.5 * scale : floor - 3 * scale
		}));
		out.push({ x, y, width, floor, academician: marked.has(t), seats });
	}
	return { benches: out, scale, columns, rows };
}

/** Seats all 401, coming from a crowd packed around `crowd` within `radius`. */
export function people(list: readonly Bench[], scale: number, crowd: Point, radius: number): People {
	const packed = packSiblings(Array.from({ length: PEOPLE }, () => ({ r: 1 }))) as unknown as { x: number; y: number; r: number }[];
	const reach = Math.max(...packed.map((p) => Math.hypot(p.x, p.y))) + 1;
	const size = radius / reach;
	// nearest to nearest, roughly: by columns of the crowd and of the benches, from left to right, then top to bottom
	const places = packed.map((p) => ({ x: crowd.x + p.x * size, y: crowd.y + p.y * size * 0.72 })).sort((a, b) => a.x - b.x);
	const seats = list.flatMap((bench, team) => bench.seats.map((seat) => ({ ...seat, team }))).sort((a, b) => a.x - b.x || a.y - b.y);
	const chunk = Math.ceil(PEOPLE / 40);
	for (let i = 0; i < PEOPLE; i += chunk) {
		const some = places.slice(i, i + chunk).sort((a, b) => a.y - b.y);
		const those = seats.slice(i, i + chunk).sort((a, b) => a.y - b.y || a.x - b.x);
		some.forEach((p, k) => (places[i + k] = p));
		those.forEach((s, k) => (seats[i + k] = s));
	}
	const order = Array.from({ length: PEOPLE }, (_, i) => i).sort((a, b) => hash(31, a) - hash(31, b));
	const marked = new Uint8Array(PEOPLE);
	for (const i of order.slice(0, TALENTS)) marked[i] = 1;
	return {
		scale, marked,
		fromX: Float32Array.from(places, (p) => p.x),
		fromY: Float32Array.from(places, (p) => p.y),
		toX: Float32Array.from(seats, (s) => s.x),
		toY: Float32Array.from(seats, (s) => s.y),
		team: Uint8Array.from(seats, (s) => s.team),
		delay: Float32Array.from(seats, (_, i) => 0.4 * hash(5, i))
	};
}
