/** Where the parts of the landscape stand in each format: the composer's numbers, and nothing drawn yet. */
import { clamp, lerp, smoothstep } from '../../marks/easing';
import type { Point } from '../../marks/path';
import type { Frame } from '../frame';
import type { PeninsulaSpec } from './peninsula';
import type { RidgeSpec } from './ridge';
import type { RiverSpec } from './river';

export interface Composition {
	/** size of details against the 900-unit composition */
	readonly scale: number;
	/** above this there is only sky */
	readonly calm: number;
	/** the words of a portrait frame stand above this; 0 where they have a column of their own */
	readonly words: number;
	/** the point the viewer moves towards */
	readonly vanish: Point;
	readonly sun: { readonly x: number; readonly y: number; readonly r: number };
	/** far to near, behind the rivers */
	readonly far: readonly RidgeSpec[];
	/** this side of the rivers */
	readonly near: readonly RidgeSpec[];
	readonly waterTop: number;
	readonly river: RiverSpec;
	readonly peninsula: PeninsulaSpec;
	/** fog banks: centre, radii, opacity, and which way they drift */
	readonly fogs: readonly { x: number; y: number; rx: number; ry: number; opacity: number; phase: number }[];
}

/** A landscape window so low that the words fill its height. */
export const isLow = ({ format, height }: Frame): boolean => format === 'desktop' && height < 700;

/** Composes the landscape for a frame. */
export function compose(frame: Frame): Composition {
	return frame.format === 'phone' ? portrait(frame) : landscape(frame);
}

function landscape(frame: Frame): Composition {
	const { width: W, height: H } = frame;
	const k = H / 900;
	// a wall keeps its lowest strip for the line of stations, so the near bank stands higher there
	const lift = frame.format === 'wall' ? 34 * k : 0;
	const y = (v: number) => v * k;
	/** envelopes are written for a frame 1440 wide */
	const at = (f: (i: number) => number) => (x: number) => f((x / W) * 1440);
	const margin = 90 * k;
	const common = { from: -margin, to: W + margin, pitch: (W / 1440) * 5 };
	const freq = (v: number) => v / k;
	const wall = frame.format === 'wall';
	const low = isLow(frame);
	// under words that reach to the foot of the window the near bank sinks out of sight
	const sunk = low ? y(52) : 0;
	const tip: Point = { x: W * (wall ? 0.8 : 0.68), y: y(652) };
	return {
		scale: k,
		calm: y(420),
		words: 0,
		vanish: { x: W * 0.7, y: y(600) },
		// a wall's words are large: the sun keeps out of those on the fourth step
		sun: { x: wall ? W * 0.95 - 400 * k : W - (low ? 340 : 290) * k, y: y(190), r: 58 * k },
		far: [
			{ ...common, base: y(450), amp: y(135), freq: freq(0.0024), seed: 33, tone: 0.12, contours: 5, gap: y(6), depth: y(190), envelope: at((i) => 0.34 + 0.66 * smoothstep(380, 1000, i)) },
			{ ...common, base: y(492), amp: y(165), freq: freq(0.0027), seed: 135, tone: 0.2, contours: 7, gap: y(6), depth: y(160), envelope: at((i) => 0.34 + 0.72 * smoothstep(500, 1180, i)) },
			{ ...common, base: y(548), amp: y(150), freq: freq(0.0031), seed: 408, tone: 0.3, contours: 8, gap: y(6), depth: y(120), envelope: at((i) => 0.42 + 0.24 * (1 - smoothstep(250, 640, i)) + 0.5 * smoothstep(900, 1350, i)) },
			{ ...common, base: y(598), amp: y(92), freq: freq(0.0042), seed: 325, tone: 0.34, contours: 7, gap: y(4.6), depth: y(60), envelope: at((i) => 0.25 + 0.55 * smoothstep(780, 1240, i)) }
		],
		near: [
			{ ...common, base: y(838) - lift + sunk, amp: y(120), freq: freq(0.0036), seed: 254, tone: 0.62, contours: 9, gap: y(7), depth: y(130) + lift, envelope: at((i) => 0.1 + (low ? 0 : 0.42 * (1 - smoothstep(330, 600, i))) + 0.95 * smoothstep(860, 1400, i)) },
			{ ...common, base: y(886) - lift + sunk, amp: y(130), freq: freq(0.0034), seed: 128, tone: 0.86, contours: 8, gap: y(7), depth: y(160) + lift, envelope: at((i) => 0.16 + (low ? 0 : 0.5 * (1 - smoothstep(60, 460, i))) + 0.75 * smoothstep(1040, 1440, i)) }
		],
		waterTop: y(606),
		river: { from: -margin, to: W + margin, top: y(606), bottom: y(872) - lift, rows: 40, stroke: 100 * k, seed: 11 },
		peninsula: { from: -margin, tip, crestLeft: y(540), shoreLeft: y(716), scale: k, towers: 140, seed: 5, cityFrom: low ? frame.stage.x : Math.max(W * (wall ? 0.47 : 0.3), tip.x - 900 * k) },
		fogs: [
			{ x: W * 0.15, y: y(640), rx: 460 * k, ry: 84 * k, opacity: 0.9, phase: 0 },
			// the bank the title's words stand on
			wall
				? { x: W * 0.27, y: y(545), rx: W * 0.36, ry: y(205), opacity: 1, phase: 1 }
				: low
				? { x: frame.stage.x * 0.5, y: y(650), rx: frame.stage.x * 0.72, ry: y(330), opacity: 1, phase: 1 }
				: { x: 250 * k, y: y(482), rx: 460 * k, ry: y(165), opacity: 1, phase: 1 },
			{ x: W * 0.8, y: y(592), rx: 420 * k, ry: 44 * k, opacity: 0.75, phase: 2.1 },
			{ x: W * 0.53, y: y(702), rx: 360 * k, ry: 28 * k, opacity: 0.5, phase: 4.2 }
		]
	};
}

function portrait(frame: Frame): Composition {
	const { width: W, height: H } = frame;
	// what the page's type needs at the sizes phones come in; a squat frame's type is smaller against it
	// on a short phone the same words stand in larger type
	const words = H >= 640 ? 400 + 36 * clamp((740 - H) / 48) : 0.475 * H;
	const calm = words - 34;
	const room = H - calm;
	const y = (share: number) => lerp(calm, H, share);
	const k = Math.min(0.8, room / 640);
	const margin = 40;
	const common = { from: -margin, to: W + margin, pitch: 3.5 };
	const rise = (v: number) => v * room;
	const tip: Point = { x: 318, y: y(0.655) };
	return {
		scale: k,
		calm,
		words,
		vanish: { x: W * 0.75, y: y(0.56) },
		sun: { x: 326, y: y(0.03), r: 22 },
		far: [
			{ ...common, base: y(0.36), amp: rise(0.22), freq: 0.0042, seed: 3, tone: 0.11, contours: 5, gap: 5, depth: 120, envelope: (x) => 0.3 + 0.7 * smoothstep(40, 300, x) },
			{ ...common, base: y(0.43), amp: rise(0.26), freq: 0.0046, seed: 18, tone: 0.19, contours: 7, gap: 5, depth: 100, envelope: (x) => 0.25 + 0.75 * smoothstep(120, 330, x) },
			{ ...common, base: y(0.51), amp: rise(0.2), freq: 0.0052, seed: 41, tone: 0.3, contours: 8, gap: 4.5, depth: 80, envelope: (x) => 0.55 + 0.35 * smoothstep(200, 380, x) },
			{ ...common, base: y(0.575), amp: rise(0.12), freq: 0.007, seed: 73, tone: 0.34, contours: 6, gap: 4, depth: 40, envelope: (x) => 0.3 + 0.6 * smoothstep(220, 390, x) }
		],
		near: [
			{ ...common, base: y(0.955), amp: rise(0.13), freq: 0.0056, seed: 90, tone: 0.62, contours: 8, gap: 5, depth: 90, envelope: (x) => 0.2 + 0.6 * (1 - smoothstep(60, 190, x)) + 0.7 * smoothstep(250, 400, x) },
			{ ...common, base: y(1.03), amp: rise(0.14), freq: 0.0052, seed: 128, tone: 0.86, contours: 7, gap: 5, depth: 90, envelope: (x) => 0.25 + 0.7 * smoothstep(230, 400, x) }
		],
		waterTop: y(0.58),
		river: { from: -margin, to: W + margin, top: y(0.58), bottom: y(0.99), rows: 30, stroke: 62, seed: 11 },
		peninsula: { from: -margin - 60, tip, crestLeft: y(0.45), shoreLeft: y(0.735), scale: k, towers: 76, seed: 5, cityFrom: 48 },
		fogs: [
			{ x: 60, y: y(0.6), rx: 190, ry: rise(0.06), opacity: 0.85, phase: 0 },
			{ x: 320, y: y(0.56), rx: 170, ry: rise(0.045), opacity: 0.8, phase: 2.1 },
			{ x: 210, y: y(0.73), rx: 190, ry: rise(0.03), opacity: 0.55, phase: 4.2 }
		]
	};
}
