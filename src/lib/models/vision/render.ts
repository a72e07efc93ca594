/** A camera's picture of parts on a ground, drawn without a camera: lamp, shadows, noise. For the page, and for the tests. */
import { clamp, smoothstep } from '../../marks/easing';
import { finish } from '../../marks/gradual';
import type { Point } from '../../marks/path';
import { addCoverage } from './coverage';
import type { Gray } from './gray';

export interface Shot {
	/** px */
	readonly width: number;
	readonly height: number;
	/** outlines in px, drawn in this order */
	readonly parts: readonly (readonly Point[])[];
	/** grey level of the ground and of the parts under even light; default 52 and 196 */
	readonly ground?: number;
	readonly part?: number;
	/** standard deviation of the sensor's noise, in grey levels; default 0 */
	readonly noise?: number;
	/** 0…1: how deep the parts' shadows are, and the shade that falls across the picture; default 0 */
	readonly shadow?: number;
	/** 0…1: how uneven the lamp is; default 0 */
	readonly unevenness?: number;
	/** chooses the noise; default 1 */
	readonly seed?: number;
}

/** Renders a shot. Pure: same shot, same picture. */
export const render = (shot: Shot): Gray => finish(renderInStages(shot));

/** Rows of the picture between two breaths. */
const BAND = 64;

/** Renders a shot bit by bit: between two `next()` calls a page without a worker can breathe. */
export function* renderInStages({ width, height, parts, ground = 52, part = 196, noise = 0, shadow = 0, unevenness = 0, seed = 1 }: Shot): Generator<void, Gray> {
	const data = new Uint8Array(width * height);
	const cover = new Float32Array(width * height);
	for (const outline of parts) addCoverage(cover, width, height, outline);
	yield;
	const shade = shadow > 0 ? yield* castShadow(cover, width, height, shadow) : null;
	const grain = noise > 0 ? grains() : null;
	// a seed is where in the grain to begin, and how far apart to pick (an odd number, so that all of it is used)
	const offset = Math.imul(seed, 7919) >>> 0;
	const stride = 31 + 2 * (Math.imul(seed, 2654435761) >>> 23);
	for (let y = 0, i = 0; y < height; y++) {
		const v = y / height;
		if (y % BAND === BAND - 1) yield;
		for (let x = 0; x < width; x++, i++) {
			const u = x / width;
			const light = 1 - unevenness * (0.55 * u + 0.45 * v);
			const k = Math.min(1, cover[i]!);
			let level = ground;
			if (shade) level *= 1 - shade[i]!;
			level += k * (part - level);
			level *= light;
			if (shadow > 0) level *= 1 - veil(u, v, shadow);
			if (grain) level += noise * grain[(offset + i * stride + (i >> 9) * 17) & 65535]!;
			data[i] = clamp(level + 0.5, 0, 255);
		}
	}
	return { width, height, data };
}

/** Someone standing in the light: a soft-edged shade over the lower right corner. */
function veil(u: number, v: number, depth: number): number {
	return 0.8 * depth * smoothstep(0, 1, (u + 0.8 * v - (1.42 - 0.25 * depth)) / 0.22 + 0.5);
}

/** The parts' own shadows: coverage moved away from the lamp and blurred twice with a box. */
function* castShadow(cover: Float32Array, width: number, height: number, depth: number): Generator<void, Float32Array> {
	const shift = Math.round((0.012 + 0.03 * depth) * Math.sqrt(width * height));
	const radius = Math.max(1, Math.round(shift * 0.7));
	let from: Float32Array = new Float32Array(width * height);
	for (let y = shift; y < height; y++) {
		for (let x = shift; x < width; x++) from[y * width + x] = Math.min(1, cover[(y - shift) * width + x - shift]!) * 0.85 * depth;
	}
	for (let pass = 0; pass < 2; pass++) {
		from = boxBlur(from, width, height, radius, 1, width);
		yield;
		from = boxBlur(from, height, width, radius, width, 1);
		yield;
	}
	return from;
}

function boxBlur(source: Float32Array, length: number, lines: number, radius: number, step: number, stride: number): Float32Array {
	const out = new Float32Array(source.length);
	const window = 2 * radius + 1;
	for (let line = 0; line < lines; line++) {
		const base = line * stride;
		let sum = 0;
		for (let i = -radius; i <= radius; i++) sum += i >= 0 && i < length ? source[base + i * step]! : 0;
		for (let i = 0; i < length; i++) {
			out[base + i * step] = sum / window;
			const enter = i + radius + 1;
			const leave = i - radius;
			if (enter < length) sum += source[base + enter * step]!;
			if (leave >= 0) sum -= source[base + leave * step]!;
		}
	}
	return out;
}

let grain: Float32Array | null = null;

/** 65 536 normal numbers (mean 0, spread 1), made once: drawing them is what makes noise dear. */
function grains(): Float32Array {
	if (grain) return grain;
	grain = new Float32Array(65536);
	let a = 20240226;
	const next = () => {
		a ^= a << 13;
		a ^= a >>> 17;
		a ^= a << 5;
		return (a >>> 0) / 4294967296;
	};
	// Irwin–Hall: twelve uniform numbers
	for (let i = 0; i < grain.length; i++) {
		let sum = -6;
		for (let k = 0; k < 12; k++) sum += next();
		grain[i] = sum;
	}
	return grain;
}
