/**
 * The fuselage cut across, in centimetres around its axis (y down). The outside is true (3.96 m); the layers of
 * the wall are drawn thicker than they are, so that they can be told apart, and the cabin is drawn as much
 * smaller as that takes.
 */
import { pathOf } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { serpentineRing } from '../../marks/serpentine';
import { disc } from '../../marks/shapes';
import { fromMetres, plate } from './centimetres';
import { SIZE } from './side-view';

/** Radii in centimetres, from outside in. */
export const RADII = {
	skin: SIZE.fuselage / 2,
	skinInside: 195.4,
	frameInside: 187,
	feltOutside: 184,
	feltInside: 164,
	panel: 161,
	cabin: 155.5
} as const;

export const FELT_LOOPS = 96;
/** The felt: one closed line that starts at angle 0 on the outer edge; turn it to where the route line comes in. */
export const FELT = serpentineRing(RADII.feltInside, RADII.feltOutside, FELT_LOOPS, 24);
export const FELT_PATH = pathOf(FELT);

/** Cabin drawing shrinks by this so that a 3.70 m cabin fits inside the thick wall. */
const CABIN_SCALE = RADII.cabin / 185;
const q = (d: string): string => fromMetres(d.replace(/-?\d*\.?\d+/g, (v) => String(Number(v) * CABIN_SCALE)));
const c = (v: number): number => v * 100 * CABIN_SCALE;

/** Stringers: a small Z on the inside of the skin, every five degrees. */
function stringers(): string {
	let d = '';
	for (let k = 0; k < 72; k++) {
		const a = (k * Math.PI) / 36;
		const [cos, sin] = [Math.cos(a), Math.sin(a)];
		const at = (r: number, t: number) => `${(r * cos - t * sin).toFixed(2)} ${(r * sin + t * cos).toFixed(2)}`;
		d += `M${at(195, -2)}L${at(195, 0)}L${at(190.4, 0)}L${at(190.4, 2)}`;
	}
	return d;
}

function seat(x: number): string {
	return (
		q(`M${x - 0.215} -.18L${x - 0.195} .36C${x - 0.185} .5 ${x - 0.155} .54 ${x - 0.095} .55L${x + 0.095} .55C${x + 0.155} .54 ${x + 0.185} .5 ${x + 0.195} .36L${x + 0.215} -.18Z`) +
		plate(c(x), c(0.23), c(0.45), c(0.1), 3)
	);
}
const SEATS = [-1, 1].flatMap((side) => [0, 1, 2].map((i) => side * (0.58 + i * 0.49)));
const ARMS = [-1, 1].flatMap((side) => [0, 1, 2, 3].map((i) => side * (0.335 + i * 0.49)));
const LEGS = [-1, 1].flatMap((side) => [0.6, 1.3].map((x) => side * x));

function floorHatch(): string {
	let d = '';
	for (let x = -1.74; x < 1.7; x += 0.12) d += q(`M${x} -.67L${x + 0.07} -.76`);
	return d;
}

/** Skin, frame and panel: three rings, each with its own look. Painted before the felt. */
export const SECTION_WALL: readonly Piece[] = [
	{ d: disc(0, 0, RADII.skin), fill: 'ink' },
	{ d: disc(0, 0, RADII.skinInside), fill: 'deep', weight: 'detail' },
	{ d: stringers(), weight: 'detail' },
	{ d: disc(0, 0, RADII.frameInside), fill: 'solid', weight: 'detail' },
	{ d: disc(0, 0, RADII.panel), fill: 'deep', weight: 'detail' },
	{ d: disc(0, 0, RADII.cabin), fill: 'solid' }
];

/** What is inside the cabin panel; dims while the eye goes to the wall. */
export const SECTION_CABIN: readonly Piece[] = [
	{
		d: q('M-.52 1.19C-.48 1.3 -.44 1.34 -.36 1.38C-.2 1.44 .2 1.44 .36 1.38C.44 1.34 .48 1.3 .52 1.19'),
		weight: 'detail'
	},
	{
		d: [1, -1]
			.map((k) => q(`M${k * 1.6} .9L${k * 0.76} .86C${k * 0.64} .9 ${k * 0.58} 1.02 ${k * 0.52} 1.22L${k * 0.6} 1.36L${k * 1.24} 1.36`))
			.join(''),
		fill: 'deep'
	},
	{ d: [1, -1].map((k) => plate(k * c(1.04), -c(1.1), c(0.4), c(0.2), 3)).join(''), weight: 'hair', opacity: 0.8 },
	// windows beyond the plane of the section
	{ d: [1, -1].map((k) => q(`M${k * 1.78} .5L${k * 1.7} .47L${k * 1.7} .13L${k * 1.82} .1`)).join(''), weight: 'detail' },
	// someone in the aisle, 1.65 m tall, for scale
	{
		d: q('M-.045 .84L-.05 .76C-.12 .73 -.2 .72 -.22 .6L-.25 .14L-.195 .13L-.165 .5L-.14 .28L-.165 .06L-.13 -.6L-.02 -.6L0 .02L.02 -.6L.13 -.6L.165 .06L.14 .28L.165 .5L.195 .13L.25 .14L.22 .6C.2 .72 .12 .73 .05 .76L.045 .84Z'),
		fill: 'solid',
		weight: 'detail'
	},
	{ d: plate(0, -c(0.93), c(0.2), c(0.25), c(0.1)), fill: 'solid', weight: 'detail' },
	{ d: SEATS.map(seat).join(''), fill: 'deep' },
	{ d: SEATS.map((x) => q(`M${x - 0.15} .34L${x + 0.15} .34`)).join(''), weight: 'hair' },
	{ d: ARMS.map((x) => plate(c(x), c(0.06), c(0.07), c(0.22), 3)).join(''), fill: 'solid', weight: 'detail' },
	{ d: LEGS.map((x) => q(`M${x} -.28L${x} -.62`)).join('') },
	{ d: q('M-1.74 -.62L1.74 -.62L1.69 -.77L-1.69 -.77Z'), fill: 'deep', weight: 'detail' },
	{ d: floorHatch(), weight: 'hair', opacity: 0.7 },
	// struts and the hold with a container
	{ d: q('M-1.28 -.77L-1.02 -1.5M1.28 -.77L1.02 -1.5M-1.14 -1.44L1.14 -1.44'), weight: 'detail' },
	{ d: q('M-.78 -1.4L-.78 -1.12L-.62 -.86L.62 -.86L.78 -1.12L.78 -1.4Z'), fill: 'deep', weight: 'detail' },
	{ d: q('M-.26 -.86L-.26 -1.4M.26 -.86L.26 -1.4'), weight: 'hair' }
];
