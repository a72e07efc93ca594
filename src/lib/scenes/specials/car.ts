/** A car from the side, and its four layers as plates that lift off it, all in one scale of metres. */
import { hash } from '../../marks/hash';
import { n2, type Point } from '../../marks/path';
import { LAYERS } from './figures';

const LENGTH = 4.8;
const WIDTH = 1.9;
const WHEEL = 0.345;
/** metres from the nose */
const AXLES = [0.92, 3.86] as const;

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
	readonly body: string;
	readonly glass: string;
	readonly seams: string;
	readonly wheels: readonly Point[];
	readonly radius: number;
	/** one wheel about (0, 0): rim and spokes */
	readonly rim: string;
	readonly plates: readonly Plate[];
	readonly roof: Point;
	readonly length: number;
}

/** A car of `length` units, nose at `x`, wheels on `road`; the topmost plate's far edge is at `top`. */
export function car(x: number, road: number, length: number, top: number): Car {
	const s = length / LENGTH;
	const at = (a: number, b: number): string => `${n2(x + a * s)} ${n2(road - b * s)}`;
	const wheel = WHEEL * s;
	const arch = n2(wheel * 1.2);
	const body =
		`M${at(0.05, 0.48)}C${at(0.03, 0.62)} ${at(0.1, 0.76)} ${at(0.3, 0.84)}C${at(0.66, 0.95)} ${at(1.1, 1.0)} ${at(1.46, 1.02)}` +
		`C${at(1.9, 1.32)} ${at(2.25, 1.45)} ${at(2.8, 1.45)}C${at(3.36, 1.45)} ${at(3.86, 1.28)} ${at(4.3, 1.06)}` +
		`C${at(4.56, 1.03)} ${at(4.7, 0.96)} ${at(4.73, 0.82)}C${at(4.79, 0.66)} ${at(4.78, 0.48)} ${at(4.7, 0.33)}L${at(AXLES[1] + 0.414, 0.26)}` +
		`A${arch} ${arch} 0 0 0 ${at(AXLES[1] - 0.414, 0.26)}L${at(AXLES[0] + 0.414, 0.26)}A${arch} ${arch} 0 0 0 ${at(AXLES[0] - 0.414, 0.26)}L${at(0.2, 0.29)}C${at(0.1, 0.33)} ${at(0.06, 0.4)} ${at(0.05, 0.48)}Z`;
	const glass = `M${at(1.66, 1.03)}C${at(1.98, 1.26)} ${at(2.26, 1.36)} ${at(2.66, 1.37)}L${at(2.68, 1.05)}ZM${at(2.78, 1.05)}L${at(2.76, 1.37)}C${at(3.26, 1.37)} ${at(3.62, 1.25)} ${at(4.0, 1.07)}Z`;
	const seams = `M${at(1.56, 1.0)}C${at(1.48, 0.78)} ${at(1.48, 0.5)} ${at(1.54, 0.3)}M${at(2.72, 1.04)}L${at(2.7, 0.3)}M${at(3.74, 1.04)}C${at(3.74, 0.84)} ${at(3.62, 0.7)} ${at(3.42, 0.6)}M${at(0.14, 0.7)}L${at(0.5, 0.79)}M${at(4.46, 0.84)}L${at(4.72, 0.8)}M${at(2.42, 0.9)}L${at(2.62, 0.9)}M${at(3.42, 0.9)}L${at(3.62, 0.9)}`;
	let rim = '';
	for (let k = 0; k < 10; k++) {
		const a = (k * Math.PI) / 5;
		rim += `M${n2(wheel * 0.16 * Math.cos(a))} ${n2(wheel * 0.16 * Math.sin(a))}L${n2(wheel * 0.62 * Math.cos(a))} ${n2(wheel * 0.62 * Math.sin(a))}`;
	}

	// plates: the car's plan in cabinet projection, u along it, v across
	const skew = WIDTH * s * 0.46;
	const deep = WIDTH * s * 0.34;
	const along = length - skew;
	const roofY = road - 1.45 * s;
	const gap = deep * 0.24;
	const spacing = (roofY - gap - (top + deep)) / (LAYERS.length - 1);
	const outline: [number, number][] = [[0.02, 0.28], [0, 0.5], [0.02, 0.72], [0.07, 0.9], [0.16, 1], [0.86, 1], [0.95, 0.94], [1, 0.76], [1, 0.24], [0.95, 0.06], [0.86, 0], [0.16, 0], [0.07, 0.1]];
	const plates = LAYERS.map((name, k): Plate => {
		const oy = roofY - gap - k * spacing;
		const p = (u: number, v: number): Point => ({ x: x + u * along + v * skew, y: oy - v * deep });
		const w = (u: number, v: number): string => `${n2(p(u, v).x)} ${n2(p(u, v).y)}`;
		const line = (u0: number, v0: number, u1: number, v1: number): string => `M${w(u0, v0)}L${w(u1, v1)}`;
		const box = (u0: number, v0: number, u1: number, v1: number): string => `M${w(u0, v0)}L${w(u1, v0)}L${w(u1, v1)}L${w(u0, v1)}Z`;
		let lines = '';
		let solid = '';
		let bus = '';
		let lit = '';
		if (k === 0) {
			solid = box(0.31, 0.14, 0.69, 0.86);
			for (let i = 1; i < 8; i++) lines += line(0.31 + i * 0.0475, 0.14, 0.31 + i * 0.0475, 0.86);
			for (const u of [AXLES[0] / LENGTH, AXLES[1] / LENGTH]) {
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
			outline: 'M' + outline.map(([u, v]) => w(u, v)).join('L') + 'Z',
			drop: roofY + 0.5 * s - oy,
			middle: p(0.5, 0.5),
			tip: p(1, 0.62)
		};
	});
	return { body, glass, seams, rim, plates, length, radius: wheel, wheels: AXLES.map((a) => ({ x: x + a * s, y: road - wheel })), roof: { x: x + along * 0.5 + skew * 0.5, y: roofY } };
}
