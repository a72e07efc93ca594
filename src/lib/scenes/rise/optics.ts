/**
 * The lens and the camera in section, in mm: x along the optical axis from the lens's front vertex, y down. The lens
 * is the model's triplet; the camera round it has the usual measures of an industrial one (示意): a C-mount, whose
 * flange stands 17.526 mm before the chip, and a body 29 mm square.
 */
import { n2, pathOf } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { boxPath } from '../../marks/shapes';
import { HALF_HEIGHTS, IMAGE_AT, PUPIL, sagitta, traceRay, TRIPLET } from '../../models/triplet';
import { fine, quiet, solid, times } from './shapes';

export const CHIP = IMAGE_AT;
const FLANGE = CHIP - 17.526;
const BACK = FLANGE + 46;
/** half of the body's 29 mm */
const HALF = 14.5;

/** The middle of lens and camera together (x), and how far they reach from it: what a circle about them must hold. */
export const CAMERA_MIDDLE = 44;
export const CAMERA_REACH = 57;
/** The middle of the three elements (x), and the reach of a close view of them. */
export const LENS_MIDDLE = 9;
export const LENS_REACH = { x: 26, y: 13 };
/** Where the cable leaves the camera. */
export const SOCKET = BACK + 7;

/** One element's outline: two spherical surfaces to half height `h`. */
function element(h: number, i: number): string {
	const surfaces = [0, 1].map((back) => {
		const { at, radius } = TRIPLET[2 * i + back]!;
		const x = n2(at + sagitta(radius, h));
		const r = n2(Math.abs(radius));
		return `${back ? 'H' + x : `M${x} ${-h}`}A${r} ${r} 0 0 ${radius > 0 === back > 0 ? 1 : 0} ${x} ${back ? -h : h}`;
	});
	return surfaces.join('') + 'Z';
}

/** Rays from a little way before the lens on, by their heights in mm. The axis is the route line itself. */
const rays = (...heights: readonly number[]): string => heights.map((y) => pathOf(traceRay(y, -21))).join('');

export const RAY_PATHS = rays(PUPIL, PUPIL / 2, -PUPIL / 2, -PUPIL);
/** The outer two alone, for a small picture. */
export const MARGINAL_RAYS = rays(PUPIL, -PUPIL);

/** What is alike on both sides of the axis: `y` writes down a height, on this side and on the other. */
const mirrored = (d: (y: (height: number) => string) => string): string => [1, -1].map((side) => d((height) => n2(side * height))).join('');

/** The three elements: what the first product is. */
export const LENS: readonly Piece[] = [
	{ d: HALF_HEIGHTS.map(element).join(''), fill: 'accent', fillOpacity: 0.13, stroke: 'accent' },
	// aperture stop at the middle element
	{ d: mirrored((y) => `M${n2(TRIPLET[2]!.at - 1.2)} ${y(9.5)}V${y(4.9)}`) }
];

/** A box on the axis: from `x` on, to half its height on both sides. */
const boxOnAxis = (x: number, width: number, half: number): string => boxPath(x, -half, width, 2 * half);

const INSIDE = boxOnAxis(FLANGE + 2, BACK - FLANGE - 4, HALF - 2);

/** Barrel and body cut open, without the elements: what the second product is. */
export const CAMERA: readonly Piece[] = [
	solid(mirrored((y) => `M-7 ${y(13)}H14V${y(14.6)}H30V${y(13)}H${n2(FLANGE)}V${y(10.2)}H24V${y(8.1)}H13.6V${y(9.6)}H5.4V${y(9.6)}H-1L-7 ${y(11.6)}Z`)),
	// knurled focus ring
	fine(mirrored((y) => times(9, (i) => `M${n2(15 + i * 1.8)} ${y(14.6)}V${y(13.2)}`))),
	fine(mirrored((y) => times(8, (i) => `M${n2(-4 + i * 2.2)} ${y(12.8)}l1.8 ${y(-2)}`))),
	// the body
	solid(boxOnAxis(FLANGE, BACK - FLANGE, HALF) + INSIDE),
	quiet(INSIDE, { fill: 'deep' }),
	// mount: the opening towards the lens
	{ d: boxOnAxis(FLANGE - 0.4, 2.8, 8.4), fill: 'deep', stroke: null },
	{ d: mirrored((y) => `M${n2(FLANGE)} ${y(8.4)}h2`), weight: 'detail' },
	// hatching of the cut walls
	fine(mirrored((y) => times(14, (i) => `M${n2(FLANGE + 2 + i * 3)} ${y(HALF)}l2 ${y(-2)}`))),
	// the chip's board and the computing board, with what sits on them; the socket
	quiet(boxOnAxis(CHIP + 1.2, 1.8, 10.5) + boxOnAxis(CHIP + 11, 1.8, 11.5) + boxOnAxis(CHIP + 20, 1.8, 11.5), { fill: 'solid' }),
	solid(boxOnAxis(CHIP + 12.8, 3.4, 4.5) + boxPath(CHIP + 12.8, 6, 2, 4) + boxPath(CHIP + 12.8, -10, 2, 3.5) + boxPath(CHIP + 21.8, -8, 2.4, 6) + boxPath(CHIP + 21.8, 1, 2.4, 8), { weight: 'detail' }),
	fine(times(5, (i) => `M${n2(CHIP + 3)} ${4 * i - 8}H${n2(CHIP + 11)}`) + mirrored((y) => `M${n2(CHIP + 12.8)} ${y(11)}h7.2`)),
	solid(boxOnAxis(BACK, 4, 5) + boxOnAxis(BACK + 4, 3, 3.4)),
	// the chip
	{ d: boxOnAxis(CHIP, 1.2, 3.6), fill: 'accent', stroke: 'accent', weight: 'detail' }
];

/** What is left of it from afar: two outlines. */
export const FAR_CAMERA: readonly Piece[] = [
	solid(boxOnAxis(-7, FLANGE + 7, HALF), { weight: 'detail' }),
	solid(boxOnAxis(FLANGE, BACK - FLANGE, 19), { weight: 'detail' }),
	{ d: boxOnAxis(-9, 4, 11), fill: 'accent', stroke: null }
];
