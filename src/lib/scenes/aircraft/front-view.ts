/**
 * The same airliner from the front, in centimetres around the axis of the fuselage (y down): where the span of
 * 35.8 m and the fuselage of 3.96 m can be seen, and where the section later opens.
 */
import type { Piece } from '../../marks/piece';
import { disc } from '../../marks/shapes';
import { SIZE } from './side-view';

const HALF = SIZE.span / 2;
const both = (path: (side: 1 | -1) => string): string => path(-1) + path(1);

/** Wing with dihedral and winglet: leading edge seen end-on, thick at the root, thin at the tip. */
const wing = (s: 1 | -1): string =>
	`M${130 * s} 118C${420 * s} 96 ${900 * s} 58 ${1640 * s} 4C${1716 * s} -4 ${1752 * s} -40 ${1768 * s} -92L${(HALF - 6) * s} -186L${HALF * s} -186` +
	`L${(HALF - 2) * s} -92C${1782 * s} -20 ${1738 * s} 26 ${1652 * s} 34C${900 * s} 118 ${420 * s} 176 ${130 * s} 208Z`;

const ENGINE = { x: 578, y: 222, r: 124 } as const;

function blades(s: 1 | -1): string {
	let d = '';
	for (let i = 0; i < 18; i++) {
		const a = (i / 18) * 2 * Math.PI;
		const at = (r: number, turn: number) =>
			`${(ENGINE.x * s + r * Math.cos(a + turn)).toFixed(1)} ${(ENGINE.y + r * Math.sin(a + turn)).toFixed(1)}`;
		d += `M${at(30, 0)}Q${at(66, 0.16)} ${at(101, 0.1)}`;
	}
	return d;
}

/** Everything but the fuselage; fades as the section opens. */
export const FRONT_WINGS: readonly Piece[] = [
	{ d: `M-19 -198L-9 -803H9L19 -198Z`, fill: 'solid' },
	{ d: both((s) => `M${60 * s} -120L${622 * s} -172L${626 * s} -160L${60 * s} -92Z`), fill: 'solid' },
	{ d: both(wing), fill: 'solid' },
	{ d: both((s) => `M${ENGINE.x * s - 26} 120L${ENGINE.x * s - 14} 84L${ENGINE.x * s + 14} 82L${ENGINE.x * s + 26} 120Z`), fill: 'solid', weight: 'detail' },
	{ d: both((s) => disc(ENGINE.x * s, ENGINE.y, ENGINE.r)), fill: 'solid' },
	{ d: both((s) => disc(ENGINE.x * s, ENGINE.y, 103)), fill: 'deep', weight: 'detail' },
	{ d: both(blades), weight: 'hair', opacity: 0.6 },
	{ d: both((s) => disc(ENGINE.x * s, ENGINE.y, 29)), fill: 'ink', weight: 'detail' },
	{ d: 'M-172 96C-176 190 -110 250 0 250C110 250 176 190 172 96', fill: 'solid', weight: 'object' }
];

/** The circle of the fuselage: 3.96 m across. */
export const FRONT_FUSELAGE: Piece = { d: disc(0, 0, SIZE.fuselage / 2), fill: 'solid' };

/** The face: four panes and the nose cone; gone before the section shows. */
export const FRONT_FACE: readonly Piece[] = [
	{
		d: both((s) => `M${5 * s} -118L${72 * s} -112L${64 * s} -62L${5 * s} -58ZM${80 * s} -110L${128 * s} -88L${116 * s} -56L${72 * s} -61Z`),
		fill: 'ink',
		weight: 'hair'
	},
	{ d: disc(0, 62, 66), weight: 'hair', opacity: 0.6 }
];
