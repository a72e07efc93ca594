/** A car from the side, and its four layers as plates that lift off it, all in one scale of metres. */
import { hash } from '../../marks/hash';
import { pathOf, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { LAYERS } from './figures';

/** metres */
const LENGTH = 4.8;
const WIDTH = 1.9;
/** metres from the nose */
const AXLES = [0.92, 3.86] as const;

/** From the side, in centimetres from the nose and over the road. */
export const CAR: readonly Piece[] = [
	{
		d: 'M5 -48C3 -62 10 -76 30 -84C66 -95 110 -100 146 -102C190 -132 225 -145 280 -145C336 -145 386 -128 430 -106C456 -103 470 -96 473 -82C479 -66 478 -48 470 -33L427.4 -26A41.4 41.4 0 0 0 344.6 -26L133.4 -26A41.4 41.4 0 0 0 50.6 -26L20 -29C10 -33 6 -40 5 -48Z',
		fill: 'solid'
	},
	{ d: 'M166 -103C198 -126 226 -136 266 -137L268 -105ZM278 -105L276 -137C326 -137 362 -125 400 -107Z', fill: 'ground', stroke: 'muted', weight: 'detail' },
	{
		d: 'M156 -100C148 -78 148 -50 154 -30M272 -104L270 -30M374 -104C374 -84 362 -70 342 -60M14 -70L50 -79M446 -84L472 -80M242 -90L262 -90M342 -90L362 -90',
		stroke: 'muted', weight: 'detail'
	}
];

export interface Plate {
	readonly name: string;
	readonly outline: string;
	/** hair lines, solid parts, vermilion bus, lit parts: whichever the layer has */
	readonly lines: string;
	readonly solid: string;
	readonly bus: string;
	readonly lit: string;
	/** how far below its place it lies before it is lifted, units */
	readonly drop: number;
	/** middle of the plate, where the trunk passes */
	readonly middle: Point;
	/** right end, for the label */
	readonly tip: Point;
}

export interface Car {
	/** where the nose meets the road, and units per centimetre */
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly wheels: readonly Point[];
	readonly radius: number;
	/** one wheel's spokes about (0, 0) */
	readonly spokes: string;
	readonly plates: readonly Plate[];
	/** where the trunk through the plates begins, under the roof */
	readonly root: number;
	readonly length: number;
}

/** A car of `length` units, nose at `x`, wheels on `road`; the topmost plate's far edge is at `top`. */
export function car(x: number, road: number, length: number, top: number): Car {
	const s = length / LENGTH;
	const radius = 0.345 * s;
	const spokes = Array.from({ length: 10 }, (_, k) => {
		const a = (k * Math.PI) / 5;
		return pathOf([0.16, 0.62].map((share) => ({ x: radius * share * Math.cos(a), y: radius * share * Math.sin(a) })));
	}).join('');

	// plates: the car's plan in cabinet projection, u along it, v across
	const skew = WIDTH * s * 0.46;
	const deep = WIDTH * s * 0.34;
	const along = length - skew;
	const roofY = road - 1.45 * s;
	const gap = deep * 0.24;
	const spacing = (roofY - gap - (top + deep)) / (LAYERS.length - 1);
	const outline = [
		[0.02, 0.28], [0, 0.5], [0.02, 0.72], [0.07, 0.9], [0.16, 1], [0.86, 1], [0.95, 0.94], [1, 0.76], [1, 0.24], [0.95, 0.06], [0.86, 0], [0.16, 0], [0.07, 0.1]
	] as const;
	const plates = LAYERS.map((name, k): Plate => {
		const oy = roofY - gap - k * spacing;
		const p = (u: number, v: number): Point => ({ x: x + u * along + v * skew, y: oy - v * deep });
		const line = (u0: number, v0: number, u1: number, v1: number): string => pathOf([p(u0, v0), p(u1, v1)]);
		const box = (u0: number, v0: number, u1: number, v1: number): string => pathOf([p(u0, v0), p(u1, v0), p(u1, v1), p(u0, v1)], true);
		let lines = '';
		let solid = '';
		let bus = '';
		let lit = '';
		if (k === 0) {
			solid = box(0.31, 0.14, 0.69, 0.86);
			for (let i = 1; i < 8; i++) lines += line(0.31 + i * 0.0475, 0.14, 0.31 + i * 0.0475, 0.86);
			for (const axle of AXLES) {
				const u = axle / LENGTH;
				lines += line(u, 0.06, u, 0.94);
				for (const v of [0.06, 0.94]) solid += box(u - 0.055, v - 0.06, u + 0.055, v + 0.06);
			}
		} else if (k === 1) {
			bus = line(0.1, 0.5, 0.9, 0.5);
			for (const u of [0.2, 0.4, 0.6, 0.8]) {
				bus += line(u, 0.2, u, 0.8);
				for (const v of [0.17, 0.83]) solid += box(u - 0.03, v - 0.09, u + 0.03, v + 0.09);
			}
		} else if (k === 2) {
			for (const u of [0.16, 0.42, 0.68]) {
				solid += box(u, 0.2, u + 0.18, 0.8);
				for (const f of [0.25, 0.5, 0.75]) lines += line(u + 0.18 * f, 0.2, u + 0.18 * f, 0.8) + line(u, 0.2 + 0.6 * f, u + 0.18, 0.2 + 0.6 * f);
				lit += box(u + 0.06, 0.38, u + 0.12, 0.62);
			}
		} else {
			let i = 0;
			for (let v = 0.17; v < 0.9; v += 0.165) {
				let u = 0.1 + 0.06 * hash(61, i++);
				while (u < 0.84) {
					const end = Math.min(0.9, u + 0.035 + 0.12 * hash(61, i++));
					if (hash(61, i++) < 0.7) lit += line(u, v, end, v);
					else lines += line(u, v, end, v);
					u = end + 0.028;
				}
			}
		}
		return {
			name, lines, solid, bus, lit,
			outline: pathOf(outline.map(([u, v]) => p(u, v)), true),
			drop: roofY + 0.5 * s - oy,
			middle: p(0.5, 0.5),
			tip: p(1, 0.62)
		};
	});
	return { x, y: road, scale: s / 100, length, radius, spokes, plates, wheels: AXLES.map((a) => ({ x: x + a * s, y: road - radius })), root: roofY + length * 0.1 };
}
