/** A ship from its side, bow to the right, cut open at the engine room: felt keeps the engine's noise from the cabins. */
import { n2, pathOf } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { serpentineAlong } from '../../marks/serpentine';
import { boxPath, disc } from '../../marks/shapes';

/** Half the width of a tip's drawing, and its height, in its own units; origin at the middle of its foot. */
export const TIP_HALF = 124;
export const TIP_HEIGHT = 120;

const windows = (from: number, y: number, count: number): string =>
	Array.from({ length: count }, (_, i) => boxPath(from + i * 11, y, 6.5, 7)).join('');

/** Felt around three sides of the engine room. */
const LINING = pathOf(serpentineAlong([{ x: -74, y: -8 }, { x: -74, y: -33 }, { x: -14, y: -33 }, { x: -14, y: -8 }], 3.6, 5.6, 10));

export const SHIP: readonly Piece[] = [
	// funnel, decks
	{ d: 'M-60 -86L-56 -112H-33L-29 -86Z', fill: 'solid' },
	{ d: 'M-58.6 -103.5H-30.6L-29.8 -96H-59.6Z', fill: 'ink', stroke: null },
	{ d: 'M-72 -72V-86H16L26 -72Z', fill: 'solid' },
	{ d: 'M-82 -56V-72H36L46 -56Z', fill: 'solid' },
	{ d: 'M-90 -40V-56H50L62 -40Z', fill: 'solid' },
	{ d: windows(-84, -51.5, 12) + windows(-76, -67.5, 10) + windows(-22, -82.5, 2), weight: 'detail' },
	{ d: 'M4 -83.5H14.5L21 -76H4Z', fill: 'ink', stroke: null },
	{ d: 'M0 -86V-117M-7 -106H7M92 -44V-60M0 -115L92 -58M92 -60L118 -44', weight: 'detail' },
	// hull, with sheer at the bow
	{ d: 'M-118 -40L-108 -8Q-105 2 -96 2L86 2Q100 0 106 -12L122 -48Q96 -46 74 -40Z', fill: 'solid' },
	{ d: 'M-112 -20H-80M-8 -20H110', weight: 'hair' },
	{ d: Array.from({ length: 9 }, (_, i) => disc(4 + i * 11.2, -30, 2.1)).join(''), weight: 'detail' },
	// engine room in section
	{ d: boxPath(-79, -38, 70, 36), fill: 'deep', weight: 'detail' },
	{ d: LINING, stroke: 'route', weight: 'detail' },
	{ d: 'M-62 -5V-17H-54V-23H-49V-17H-45V-23H-40V-17H-36V-23H-31V-17H-26V-5Z', fill: 'ink', stroke: null },
	{ d: 'M-79 -8H-104M-108 -16L-103 0M-103 -16L-108 0', weight: 'detail' }
];

/** The sea: three rows of waves; `phase` (in wavelengths) moves them. */
export function waves(phase: number): string {
	let d = '';
	for (let r = 0; r < 3; r++) {
		const from = -134 + r * 20;
		const count = 9 - r;
		const shift = (((phase * (1 - r * 0.25)) % 1) + 1) % 1;
		d += `M${n2(from + 28 * shift)} ${6 + r * 6}`;
		for (let i = 0; i < count; i++) d += 'q7 -4 14 0t14 0';
	}
	return d;
}
