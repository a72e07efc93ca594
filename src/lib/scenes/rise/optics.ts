/**
 * The lens and the camera in section, in mm: x along the optical axis from the lens's front vertex, y down. The lens
 * is the model's triplet; the camera round it has the usual measures of an industrial one (示意): a C-mount, whose
 * flange stands 17.526 mm before the chip, and a body 29 mm square.
 */
import { n2, pathOf, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { HALF_HEIGHTS, IMAGE_AT, PUPIL, traceRay, TRIPLET, sagitta } from '../../models/triplet';

export const CHIP = IMAGE_AT;
const FLANGE = CHIP - 17.526;
const BACK = FLANGE + 46;
/** half of the body's 29 mm */
const HALF = 14.5;

/** The middle of lens and camera together, and how far they reach from it: what a circle about them must hold. */
export const CAMERA_MIDDLE = { x: 44, y: 0 };
export const CAMERA_REACH = 57;
/** The middle of the three elements, and the reach of a close view of them. */
export const LENS_MIDDLE = { x: 9, y: 0 };
export const LENS_REACH = { x: 26, y: 13 };
/** Where the cable leaves the camera. */
export const SOCKET = BACK + 7;

/** One element's outline: two spherical surfaces to half height `h`. */
function element(front: number, h: number): string {
	const a = TRIPLET[front]!;
	const b = TRIPLET[front + 1]!;
	const x0 = a.at + sagitta(a.radius, h);
	const x1 = b.at + sagitta(b.radius, h);
	const arc = (radius: number, down: boolean) => `A${n2(Math.abs(radius))} ${n2(Math.abs(radius))} 0 0 ${radius > 0 === down ? 0 : 1}`;
	return `M${n2(x0)} ${-h}${arc(a.radius, true)} ${n2(x0)} ${h}H${n2(x1)}${arc(b.radius, false)} ${n2(x1)} ${-h}Z`;
}

/** The rays drawn, a little way before the lens: heights in mm. The axis is the route line itself. */
export const RAYS: readonly (readonly Point[])[] = [PUPIL, PUPIL / 2, -PUPIL / 2, -PUPIL].map((y) => traceRay(y, -21));

const mirrored = (d: (s: 1 | -1) => string): string => d(1) + d(-1);

/** The three elements: what the first product is. */
export const LENS: readonly Piece[] = [
	{ d: [0, 2, 4].map((i) => element(i, HALF_HEIGHTS[i / 2]!)).join(''), fill: 'accent', fillOpacity: 0.13, stroke: 'accent' },
	// aperture stop at the middle element
	{ d: mirrored((s) => `M${n2(TRIPLET[2]!.at - 1.2)} ${s * 9.5}V${s * 4.9}`), weight: 'object' }
];

/** The barrel that holds them, cut open. */
const BARREL: readonly Piece[] = [
	{
		d: mirrored((s) => {
			const y = (v: number) => n2(s * v);
			return `M-7 ${y(13)}H14V${y(14.6)}H30V${y(13)}H${n2(FLANGE)}V${y(10.2)}H24V${y(8.1)}H13.6V${y(9.6)}H5.4V${y(9.6)}H-1L-7 ${y(11.6)}Z`;
		}),
		fill: 'solid'
	},
	// knurled focus ring
	{ d: mirrored((s) => Array.from({ length: 9 }, (_, i) => `M${n2(15 + i * 1.8)} ${n2(s * 14.6)}V${n2(s * 13.2)}`).join('')), weight: 'hair', stroke: 'muted' },
	{ d: mirrored((s) => Array.from({ length: 8 }, (_, i) => `M${n2(-4 + i * 2.2)} ${n2(s * 12.8)}l1.8 ${n2(s * -2)}`).join('')), weight: 'hair', stroke: 'muted' }
];

const box = (x: number, y: number, w: number, h: number): string => `M${n2(x)} ${n2(y)}h${n2(w)}v${n2(h)}h${n2(-w)}Z`;

/** The camera's body, cut open: chip, its board, the computing board, the socket. */
const BODY: readonly Piece[] = [
	{ d: `${box(FLANGE, -HALF, BACK - FLANGE, HALF * 2)}${box(FLANGE + 2, -HALF + 2, BACK - FLANGE - 4, HALF * 2 - 4)}`, fill: 'solid' },
	{ d: box(FLANGE + 2, -HALF + 2, BACK - FLANGE - 4, HALF * 2 - 4), fill: 'deep', stroke: 'muted', weight: 'detail' },
	// mount: the opening towards the lens
	{ d: box(FLANGE - 0.4, -8.4, 2.8, 16.8), fill: 'deep', stroke: null },
	{ d: mirrored((s) => `M${n2(FLANGE)} ${n2(s * 8.4)}h2`), weight: 'detail' },
	// hatching of the cut walls
	{
		d: mirrored((s) => Array.from({ length: 14 }, (_, i) => `M${n2(FLANGE + 2 + i * 3)} ${n2(s * HALF)}l2 ${n2(-s * 2)}`).join('')),
		weight: 'hair',
		stroke: 'muted'
	},
	// the chip's board and the computing board, with what sits on them
	{ d: box(CHIP + 1.2, -10.5, 1.8, 21) + box(CHIP + 11, -11.5, 1.8, 23) + box(CHIP + 20, -11.5, 1.8, 23), fill: 'solid', stroke: 'muted', weight: 'detail' },
	{ d: box(CHIP + 12.8, -4.5, 3.4, 9) + box(CHIP + 12.8, 6, 2, 4) + box(CHIP + 12.8, -10, 2, 3.5) + box(CHIP + 21.8, -8, 2.4, 6) + box(CHIP + 21.8, 1, 2.4, 8), fill: 'solid', weight: 'detail' },
	{ d: Array.from({ length: 5 }, (_, i) => `M${n2(CHIP + 3)} ${n2(-8 + i * 4)}H${n2(CHIP + 11)}`).join('') + `M${n2(CHIP + 12.8)} 11h7.2M${n2(CHIP + 12.8)} -11h7.2`, weight: 'hair', stroke: 'muted' },
	{ d: box(BACK, -5, 4, 10) + box(BACK + 4, -3.4, SOCKET - BACK - 4, 6.8), fill: 'solid' }
];

const CHIP_PIECE: Piece = { d: box(CHIP, -3.6, 1.2, 7.2), fill: 'accent', stroke: 'accent', weight: 'detail' };

/** Barrel and body, without the elements: what the second product is. */
export const CAMERA: readonly Piece[] = [...BARREL, ...BODY, CHIP_PIECE];

/** What is left of it from afar: two outlines. */
export const FAR_CAMERA: readonly Piece[] = [
	{ d: box(-7, -HALF, FLANGE + 7, HALF * 2), fill: 'solid', weight: 'detail' },
	{ d: box(FLANGE, -19, BACK - FLANGE, 38), fill: 'solid', weight: 'detail' },
	{ d: box(-9, -11, 4, 22), fill: 'accent', stroke: null }
];

export const RAY_PATHS = RAYS.map((ray) => pathOf(ray)).join('');
/** The outer two alone, for a small picture. */
export const MARGINAL_RAYS = pathOf(RAYS[0]!) + pathOf(RAYS[RAYS.length - 1]!);
