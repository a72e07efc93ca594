/**
 * A block of magnesium that takes up hydrogen layer by layer, from its surface down, and gives it back the same
 * way: everything is a function of `uptake`, the share of the process that has passed (0 metal … 1 hydride).
 * Each magnesium has one molecule of its own, so the full block holds two hydrogens per magnesium; a few spare
 * molecules stay gas. No atom is ever made or lost. The order in time is schematic: layers do grow inwards from
 * the surface, but diffusion, nucleation and hysteresis are left out.
 */
import { clamp, lerp, smoothstep } from '../../marks/easing';
import { hash } from '../../marks/hash';
import { HYDRIDE_NET, METAL_NET, MOLECULE_BOND, hydrogensOf } from './crystal';

/** Rows of magnesium from the surface down, and columns. */
export interface BlockSize {
	readonly rows: number;
	readonly columns: number;
	/** molecules that stay gas */
	readonly spare: number;
}

/** What an atom of hydrogen is doing. */
export type Stage = 'gas' | 'surface' | 'inside' | 'settled';
export const STAGES: readonly Stage[] = ['gas', 'surface', 'inside', 'settled'];

/** Share of the uptake from a molecule's touching the surface to both its atoms' resting. */
export const STAY = 0.1;
/** share of that stay on the surface, coming apart */
const SPLIT = 0.4;
/** share of that stay after which the atoms are settled */
const HOME = 0.999;

export interface Block {
	readonly size: BlockSize;
	/** per magnesium (row · columns + column): uptake at which its molecule touches the surface */
	readonly arrival: Float64Array;
}

/** A step near the golden section of `columns` that visits every column once: arrivals one after another stand apart. */
function strideFor(columns: number): number {
	const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
	let stride = Math.max(1, Math.round(columns * 0.382));
	while (divides(columns, stride) !== 1) stride++;
	return stride;
}

/** Plans the order of arrival at an even rate: row after row, and within a row by strides from a seeded start. */
export function buildBlock(size: BlockSize, seed = 5): Block {
	const { rows, columns } = size;
	const n = rows * columns;
	const arrival = new Float64Array(n);
	const stride = strideFor(columns);
	for (let r = 0; r < rows; r++) {
		const first = Math.floor(hash(seed, r) * columns);
		for (let k = 0; k < columns; k++) {
			const c = (first + k * stride) % columns;
			arrival[r * columns + c] = ((r * columns + k + 0.5) / n) * (1 - STAY);
		}
	}
	return { size, arrival };
}

/** How far into its stay the molecule of magnesium `i` is: below 0 still gas, 1 settled. */
export const stayOf = (block: Block, i: number, uptake: number): number => Math.min(1, (uptake - block.arrival[i]!) / STAY);

/** Share of the way from metal to hydride that magnesium `i` has gone: it follows its own hydrogen in. */
export const turned = (block: Block, i: number, uptake: number): number => smoothstep(SPLIT, 1, stayOf(block, i, uptake));

/** The block's shape at one moment, in ångström; x from the block's middle, y up from its foot. */
export interface Shape {
	/** per row: share turned, height of its centres, x of column 0 */
	readonly share: Float64Array;
	readonly y: Float64Array;
	readonly x: Float64Array;
	readonly pitch: Float64Array;
	/** height of the surface */
	readonly top: number;
}

/** Room between the outermost rows' centres and the surface and the foot, in row distances. */
export const RIM = 0.75;

/** Shape of the block. `uptake` is clamped to 0…1. */
export function shapeOf(block: Block, uptake: number): Shape {
	const { rows, columns } = block.size;
	const t = clamp(uptake);
	const share = new Float64Array(rows);
	for (let r = 0; r < rows; r++) {
		let sum = 0;
		for (let c = 0; c < columns; c++) sum += turned(block, r * columns + c, t);
		share[r] = sum / columns;
	}
	const rise = (p: number): number => lerp(METAL_NET.rise, HYDRIDE_NET.rise, p);
	const y = new Float64Array(rows);
	const x = new Float64Array(rows);
	const pitch = new Float64Array(rows);
	let height = RIM * rise(share[rows - 1]!);
	for (let r = rows - 1; r >= 0; r--) {
		if (r < rows - 1) height += rise((share[r]! + share[r + 1]!) / 2);
		y[r] = height;
		pitch[r] = lerp(METAL_NET.pitch, HYDRIDE_NET.pitch, share[r]!);
		// rows of a close-packed layer stand half a pitch apart; they slide into line
		const slide = (r % 2 ? 0.25 : -0.25) * (1 - share[r]!);
		x[r] = pitch[r]! * (slide - (columns - 1) / 2);
	}
	return { share, y, x, pitch, top: height + RIM * rise(share[0]!) };
}

/** Where every hydrogen is: two per molecule, molecules of the magnesium first, then the spare ones. */
export interface Hydrogens {
	readonly x: Float64Array;
	readonly y: Float64Array;
	/** index into STAGES */
	readonly stage: Uint8Array;
	/** 0 in the molecule … 1 apart */
	readonly apart: Float64Array;
}

/** How much gas waits, and how wide: both in ångström. */
export interface GasSpace {
	/** height of the gas column that is taken up from uptake 0 to 1 */
	readonly height: number;
	/** half the width over which the molecules wander */
	readonly reach: number;
	/** height over the surface that is in sight: the spare molecules hover there */
	readonly seen: number;
}

/** Places of all hydrogens at an uptake (clamped to 0…1), in the coordinates of `shape`. */
export function hydrogensAt(block: Block, shape: Shape, gas: GasSpace, uptake: number): Hydrogens {
	const { rows, columns, spare } = block.size;
	const t = clamp(uptake);
	const own = rows * columns;
	const n = 2 * (own + spare);
	const out: Hydrogens = { x: new Float64Array(n), y: new Float64Array(n), stage: new Uint8Array(n), apart: new Float64Array(n) };
	for (let i = 0; i < own; i++) {
		const s = stayOf(block, i, t);
		const row = Math.floor(i / columns);
		const column = i % columns;
		if (s < 0) molecule(out, i, gasPlace(shape, gas, i, column, -s * STAY));
		else visit(out, block, shape, i, row, column, s);
	}
	for (let k = 0; k < spare; k++) {
		const i = own + k;
		const x = (((k + 0.5 + 0.5 * (hash(71, k) - 0.5)) / spare) * 2 - 1) * gas.reach;
		// spare molecules hover, and drift a little as time goes on
		const height = gas.seen * (0.3 + 0.45 * hash(72, k));
		molecule(out, i, { x: x + 3 * Math.sin(7 * t + k), y: shape.top + height + 2.4 * Math.sin(9 * t + 2 * k), turn: 5 * t + 6 * hash(73, k) });
	}
	return out;
}

interface Place {
	readonly x: number;
	readonly y: number;
	readonly turn: number;
}

/** A waiting molecule: the later it is due, the higher; it wanders from side to side and tumbles on its way down. */
function gasPlace(shape: Shape, gas: GasSpace, i: number, column: number, wait: number): Place {
	const home = shape.x[0]! + column * shape.pitch[0]!;
	const away = smoothstep(0, 0.12, wait);
	const roam = (hash(61, i) * 2 - 1) * gas.reach;
	const sway = Math.sin(wait * 38 + 6.3 * hash(62, i)) * 2.2 * away;
	return {
		x: clamp(lerp(home, home + (roam - home) * 0.12, away) + sway, -gas.reach, gas.reach),
		y: shape.top + 1.3 + wait * gas.height,
		turn: wait * (20 + 30 * hash(63, i))
	};
}

function molecule(out: Hydrogens, i: number, at: Place): void {
	const dx = (Math.cos(at.turn) * MOLECULE_BOND) / 2;
	const dy = (Math.sin(at.turn) * MOLECULE_BOND) / 2;
	[out.x[2 * i], out.y[2 * i]] = [at.x - dx, at.y - dy];
	[out.x[2 * i + 1], out.y[2 * i + 1]] = [at.x + dx, at.y + dy];
}

/** A molecule on its visit: it comes apart on the surface, and each atom goes down beside its column to its place. */
function visit(out: Hydrogens, block: Block, shape: Shape, i: number, row: number, column: number, s: number): void {
	const apart = smoothstep(0, SPLIT, s);
	const down = clamp((s - SPLIT) / (HOME - SPLIT));
	const places = hydrogensOf(row, column);
	const top = rowsUp(shape);
	for (const k of [0, 1] as const) {
		const side = k === 0 ? -0.5 : 0.5;
		const [px, py] = places[k];
		const target = row + py;
		// first down the lane between two columns, then aside to the place
		const lane = smoothstep(0.62, 1, down);
		const depth = lerp(top, target, smoothstep(0, 0.85, down));
		const across = lerp(side, px, lane);
		const still = MOLECULE_BOND / 2 / shape.pitch[0]!;
		const dx = lerp(Math.sign(side) * still, across, apart);
		const at = 2 * i + k;
		out.x[at] = xAt(shape, depth, column) + dx * pitchAt(shape, depth);
		out.y[at] = yAt(shape, depth) + (1 - apart) * 0.6;
		out.apart[at] = apart;
		out.stage[at] = s >= HOME ? 3 : down > 0 ? 2 : 1;
	}
}

/** Row coordinate of a point just above the surface. */
const rowsUp = (shape: Shape): number => -(shape.top + 0.7 - shape.y[0]!) / (shape.y[0]! - shape.y[1]!);

const between = (values: Float64Array, row: number): number => {
	const r = clamp(row, 0, values.length - 1);
	const a = Math.min(values.length - 2, Math.floor(r));
	return lerp(values[a]!, values[a + 1]!, r - a);
};

/** Height at a row coordinate; beyond the outer rows it goes on at the outer distance. */
function yAt(shape: Shape, row: number): number {
	const last = shape.y.length - 1;
	if (row < 0) return shape.y[0]! - row * (shape.y[0]! - shape.y[1]!);
	if (row > last) return shape.y[last]! - (row - last) * (shape.y[last - 1]! - shape.y[last]!);
	return between(shape.y, row);
}

const pitchAt = (shape: Shape, row: number): number => between(shape.pitch, row);
const xAt = (shape: Shape, row: number, column: number): number => between(shape.x, row) + column * pitchAt(shape, row);
