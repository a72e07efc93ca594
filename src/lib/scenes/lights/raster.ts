/** The picture as pixels: where each light lies in them, what is under it, and how a state is written into them. */
import type { World } from '../../marks/worlds';
import { fillCodes } from './codes';
import { FIRMS } from './figures';
import type { Layout } from './layout';
import { paintMasses } from './masses';
import { HUE, LEVELS, lightWords } from './palette';
import { reflect, type Reflection } from './reflection';
import type { LightState } from './state';

export interface Raster {
	/** px per unit, and the colours: what the raster was made for */
	readonly scale: number;
	readonly world: World;
	/** top left corner on the canvas, px */
	readonly left: number;
	readonly top: number;
	readonly image: ImageData;
	readonly pixels: Uint32Array;
	/** the picture without lights */
	readonly under: Uint32Array;
	/** first pixel of each light, then of each point of the two fields */
	readonly at: Int32Array;
	/** px along a light's side */
	readonly dot: number;
	readonly water: Reflection;
	/** dark pixels around golden lights, which they tint: a golden light is larger without hiding another */
	readonly rims: Rims;
	readonly words: Uint32Array;
	readonly codes: Uint8Array;
}

/** How strongly a golden light tints its rim, of 256. */
const RIM = 175;

export interface Rims {
	readonly pixel: Int32Array;
	/** number of the light that tints the pixel */
	readonly light: Int32Array;
}

/** The pixels beside golden lights that hold no light themselves; each belongs to one of them. */
function rimsOf(at: Int32Array, gold: Int32Array, owner: Int32Array, width: number, dot: number): Rims {
	const taken = new Uint8Array(owner.length);
	const pixel: number[] = [];
	const light: number[] = [];
	for (const n of gold)
		for (let r = -1; r <= dot; r++)
			for (let c = -1; c <= dot; c++) {
				const column = (at[n]! % width) + c;
				if (column < 0 || column >= width) continue;
				const p = at[n]! + r * width + c;
				// corners stay dark: the tinted light is round rather than square
				if ((r === -1 || r === dot) && (c === -1 || c === dot)) continue;
				if (p < 0 || p >= owner.length || owner[p] !== 0 || taken[p] === 1) continue;
				taken[p] = 1;
				pixel.push(p);
				light.push(n);
			}
	return { pixel: Int32Array.from(pixel), light: Int32Array.from(light) };
}

/**
 * Makes the raster of a layout at the context's scale. Paints the masses on the context (which must be clear) and
 * takes them off again.
 */
export function makeRaster(context: CanvasRenderingContext2D, layout: Layout, world: World): Raster {
	const { site, beside } = layout;
	const { city, lights } = layout.night.value();
	const scale = context.getTransform().a;
	const left = Math.max(0, Math.floor(site.left * scale));
	const top = Math.max(0, Math.floor(Math.min(site.top, beside.sme.box.y) * scale) - 4);
	const width = Math.ceil(site.right * scale) - left;
	const height = Math.ceil(site.bottom * scale) - top;
	const bank = Math.round(site.bank * scale) - top;

	context.save();
	context.beginPath();
	context.rect(site.left, 0, site.right - site.left, site.bottom);
	context.clip();
	paintMasses(context, site, city, world, lights.pitch * 2);
	context.restore();
	const image = context.getImageData(left, top, width, height);
	context.clearRect(left / scale - 1, top / scale - 1, width / scale + 2, height / scale + 2);

	const pixels = new Uint32Array(image.data.buffer);
	// dark shows between any two lights
	const dot = Math.max(1, Math.floor(lights.pitch * scale * 0.66));
	const at = new Int32Array(FIRMS + beside.sme.count + beside.giants.count);
	const place = (x: number, y: number): number => {
		const px = Math.min(width - dot, Math.max(0, Math.floor(x * scale) - left));
		const py = Math.min(height - dot, Math.max(0, Math.floor(y * scale) - top));
		return py * width + px;
	};
	const owner = new Int32Array(width * bank);
	for (let n = 0; n < FIRMS; n++) {
		const p = place(lights.x[n]!, lights.y[n]!);
		at[n] = p;
		for (let r = 0; r < dot; r++) for (let c = 0; c < dot; c++) if (p + r * width + c < owner.length) owner[p + r * width + c] = n + 1;
	}
	let next = FIRMS;
	for (const field of [beside.sme, beside.giants])
		for (let i = 0; i < field.count; i++) at[next++] = place(field.x[i]!, field.y[i]!);

	return {
		scale,
		world,
		left,
		top,
		image,
		pixels,
		under: pixels.slice(),
		at,
		dot,
		rims: rimsOf(at, lights.gold, owner, width, dot),
		water: reflect(owner, width, bank, height, scale),
		words: lightWords(world),
		codes: new Uint8Array(FIRMS)
	};
}

/** Writes a state into the raster's pixels: every pixel that ever holds a light is written every time. */
export function writeLights(raster: Raster, layout: Layout, state: LightState): void {
	const { pixels, under, at, dot, words, codes, image } = raster;
	const width = image.width;
	fillCodes(codes, layout.night.value().lights, state);
	for (let n = 0; n < FIRMS; n++) {
		const code = codes[n]!;
		let p = at[n]!;
		if (dot === 1) pixels[p] = code === 0 ? under[p]! : words[code]!;
		else
			for (let r = 0; r < dot; r++, p += width)
				for (let c = 0; c < dot; c++) pixels[p + c] = code === 0 ? under[p + c]! : words[code]!;
	}
	const { rims } = raster;
	for (let i = 0; i < rims.pixel.length; i++) {
		const p = rims.pixel[i]!;
		const code = codes[rims.light[i]!]!;
		pixels[p] = code >> 6 === HUE.gold ? words[HUE.gold * LEVELS + (((code & (LEVELS - 1)) * RIM) >> 8)]! : under[p]!;
	}
	const { pixel, light, strength } = raster.water;
	for (let i = 0; i < pixel.length; i++) {
		const p = pixel[i]!;
		const code = codes[light[i]!]!;
		const level = ((code & (LEVELS - 1)) * strength[i]!) >> 8;
		pixels[p] = level === 0 ? under[p]! : words[(code & ~(LEVELS - 1)) | level]!;
	}
	const { sme, giants } = layout.beside;
	let next = FIRMS;
	for (const [count, bright] of [[sme.count, state.fields.sme], [giants.count, state.fields.giants]] as const) {
		const lit = Math.round(count * state.beside);
		const on = words[HUE.beside * LEVELS + Math.round(bright * (LEVELS - 1))]!;
		for (let i = 0; i < count; i++) {
			let p = at[next++]!;
			for (let r = 0; r < dot; r++, p += width) for (let c = 0; c < dot; c++) pixels[p + c] = i < lit ? on : under[p + c]!;
		}
	}
}
