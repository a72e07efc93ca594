/** A pleated filter in its frame: dust comes from the left and stays in the pleats, clean air leaves to the right. */
import { clamp } from '../../marks/easing';
import { hash } from '../../marks/hash';
import { pathOf } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { boxPath, disc } from '../../marks/shapes';

const [LEFT, RIGHT, TOP, BOTTOM] = [-24, 30, -108, -4];
const PLEATS = 13;

/** To and fro between the sides, a pleat for every two folds. */
const FOLDS = pathOf(Array.from({ length: 2 * PLEATS + 1 }, (_, i) => ({ x: i % 2 ? RIGHT : LEFT, y: TOP + ((BOTTOM - TOP) * i) / (2 * PLEATS) })));

export const AIR_FILTER: readonly Piece[] = [
	{ d: boxPath(LEFT - 4, TOP, RIGHT - LEFT + 8, BOTTOM - TOP), fill: 'solid', stroke: null },
	{ d: FOLDS, stroke: 'route' },
	{ d: boxPath(LEFT - 8, TOP - 9, RIGHT - LEFT + 16, 9) + boxPath(LEFT - 8, BOTTOM, RIGHT - LEFT + 16, 9), fill: 'ground' },
	{ d: [-84, -56, -28].map((y) => `M112 ${y}l-8 -3.6v7.2Z`).join(''), fill: 'ink', stroke: null }
];

/** Where the air leaves, as one path to be dashed. */
export const CLEAN = [-84, -56, -28].map((y) => `M${RIGHT + 10} ${y}C62 ${y - 6} 80 ${y + 6} 106 ${y}`).join('');

interface Grain {
	readonly from: number;
	readonly y: number;
	/** where it stays: a wall of a pleat */
	readonly stop: number;
	readonly r: number;
}

/** Grains fly level; each stops where its height meets the first pleat wall. */
export const GRAINS: readonly Grain[] = Array.from({ length: 40 }, (_, i) => {
	const y = TOP + 5 + (BOTTOM - TOP - 10) * hash(51, i);
	const u = (((y - TOP) / (BOTTOM - TOP)) * PLEATS) % 1;
	// the wall runs from the left edge (u = 0) to the fold on the right (u = ½) and back
	const wall = LEFT + (RIGHT - LEFT) * (1 - Math.abs(2 * u - 1));
	const r = 1.2 + 2 * hash(52, i) ** 2;
	return { from: -122 + 70 * hash(53, i), y, stop: wall - r - 0.6, r };
});

/** Where grain `g` is after all have flown `distance` units. */
export const grainAt = (g: Grain, distance: number): number => clamp(g.from + distance, g.from, g.stop);

/** All grains as one path. */
export const dust = (distance: number): string => GRAINS.map((g) => disc(grainAt(g, distance), g.y, g.r)).join('');
