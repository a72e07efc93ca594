/** A GIF written by hand, so that a drawing can hold real pixels as an `<image>` in the page and in a still alike. */
import { channels, hexOf } from '../../marks/colour';
import { lerp } from '../../marks/easing';
import type { Gray } from '../../models/vision/gray';

/** Red, green and blue of "#rrggbb", 0…255. */
export const rgb = (hex: string): number[] => channels(hex).map((v) => Math.round(v * 255));

/** Codes of seven-bit pixels are whole bytes; beside the pixels' own there are these two. */
const CLEAR = 128;
const END = 129;
/** After so many pixels codes would become wider, were the table they fill not cleared. */
const RUN = 126;

/**
 * A GIF (GIF89a, CompuServe 1990) with its pixels stored, not packed. `pixels` holds palette indices, row by row; the
 * palette has at most 128 colours "#rrggbb".
 */
export function gifOf(pixels: Uint8Array, width: number, height: number, palette: readonly string[]): Uint8Array {
	const blocks: number[] = [];
	for (let i = 0; i < pixels.length; i += RUN) {
		const run = pixels.subarray(i, i + RUN);
		blocks.push(run.length + 1, CLEAR, ...run);
	}
	const size = [width, width >> 8, height, height >> 8];
	const colours = palette.flatMap(rgb);
	return Uint8Array.from([...Array.from('GIF89a', (letter) => letter.charCodeAt(0)), ...size, 0xf6, 0, 0, ...colours, ...new Uint8Array(384 - colours.length), 0x2c, 0, 0, 0, 0, ...size, 0, 7, ...blocks, 1, END, 0, 0x3b]);
}

/** A GIF as an address for `<image href>`. */
export function gifUrl(pixels: Uint8Array, width: number, height: number, palette: readonly string[]): string {
	let binary = '';
	for (const byte of gifOf(pixels, width, height, palette)) binary += String.fromCharCode(byte);
	return `data:image/gif;base64,${btoa(binary)}`;
}

/** 128 shades from one colour to another, mixed channel by channel: one to every two levels of grey, finer than an eye tells. */
export function ramp(from: string, to: string): string[] {
	const end = channels(to);
	return Array.from({ length: 128 }, (_, v) => hexOf(channels(from).map((c, k) => lerp(c, end[k]!, v / 127)) as typeof end));
}

/** The shades of a picture in a ramp. */
export const shadesOf = ({ data }: Gray): Uint8Array => data.map((level) => level >> 1);
