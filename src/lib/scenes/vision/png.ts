/** A PNG written by hand, so that a drawing can hold real pixels as an `<image>` in the page and in a still alike. */
import { channels, hexOf } from '../../marks/colour';
import { lerp } from '../../marks/easing';

/** Red, green and blue of "#rrggbb", 0…255. */
export const rgb = (hex: string): number[] => channels(hex).map((v) => Math.round(v * 255));

const short = (n: number) => [n & 255, (n >> 8) & 255];
const word = (n: number) => [n >>> 24, n >> 16, n >> 8, n];

function joined(...parts: readonly ArrayLike<number>[]): Uint8Array {
	const out = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}

/**
 * An indexed PNG (RFC 2083) with its pixels stored, not deflated. `pixels` holds palette indices, row by row;
 * the palette, of at most 256 colours "#rrggbb", sets the depth (1, 2, 4 or 8 bits).
 */
export function pngOf(pixels: ArrayLike<number>, width: number, height: number, palette: readonly string[]): Uint8Array {
	const depth = [1, 2, 4, 8].find((bits) => 2 ** bits >= palette.length)!;
	const stride = Math.ceil((width * depth) / 8) + 1;
	const raw = new Uint8Array(stride * height);
	for (let i = 0; i < width * height; i++) {
		const bit = (i % width) * depth;
		raw[Math.floor(i / width) * stride + 1 + (bit >> 3)]! |= pixels[i]! << (8 - depth - (bit & 7));
	}
	return joined(
		[137, 80, 78, 71, 13, 10, 26, 10],
		chunk('IHDR', [...word(width), ...word(height), depth, 3, 0, 0, 0]),
		chunk('PLTE', palette.flatMap(rgb)),
		chunk('IDAT', stored(raw)),
		chunk('IEND', [])
	);
}

/** Bytes of a stored block. */
const BLOCK = 65535;

/** A zlib stream (RFC 1950, 1951) of stored blocks. */
function stored(raw: Uint8Array): Uint8Array {
	const parts: ArrayLike<number>[] = [[0x78, 1]];
	for (let i = 0; i < raw.length; i += BLOCK) {
		const block = raw.subarray(i, i + BLOCK);
		parts.push([+(i + BLOCK >= raw.length), ...short(block.length), ...short(~block.length)], block);
	}
	let a = 1;
	let b = 0;
	for (const v of raw) {
		a = (a + v) % 65521;
		b = (b + a) % 65521;
	}
	return joined(...parts, word(b * 65536 + a));
}

function chunk(type: string, data: ArrayLike<number>): Uint8Array {
	const named = joined(Array.from(type, (letter) => letter.charCodeAt(0)), data);
	let crc = -1;
	for (const byte of named) {
		crc ^= byte;
		for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (-(crc & 1) & 0xedb88320);
	}
	return joined(word(data.length), named, word(~crc));
}

/** A PNG as an address for `<image href>`. */
export function pngUrl(pixels: ArrayLike<number>, width: number, height: number, palette: readonly string[]): string {
	const bytes = pngOf(pixels, width, height, palette);
	let binary = '';
	for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
	return `data:image/png;base64,${btoa(binary)}`;
}

/** 256 shades from one colour to another, mixed channel by channel. */
export function ramp(from: string, to: string): string[] {
	const end = channels(to);
	return Array.from({ length: 256 }, (_, v) => hexOf(channels(from).map((c, k) => lerp(c, end[k]!, v / 255)) as typeof end));
}
