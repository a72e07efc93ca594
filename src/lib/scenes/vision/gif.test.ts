import { loadImage, createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { hash } from '../../marks/hash';
import { rasterise } from '../../stage/still/paint-still';
import { gifOf, gifUrl, ramp, shadesOf } from './gif';

async function decoded(bytes: Uint8Array) {
	const image = await loadImage(Buffer.from(bytes));
	const canvas = createCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	context.drawImage(image, 0, 0);
	return context.getImageData(0, 0, image.width, image.height);
}

/** A palette whose colours tell their numbers. */
const NUMBERED = Array.from({ length: 128 }, (_, i) => '#' + i.toString(16).padStart(2, '0').repeat(3));

describe('a GIF written by hand', () => {
	it.each([2, 3, 11, 128])('comes back pixel by pixel with %i colours', async (colours) => {
		const palette = Array.from({ length: colours }, (_, i) => '#' + [i, 255 - i, (i * 7) % 256].map((v) => v.toString(16).padStart(2, '0')).join(''));
		const [w, h] = [37, 23];
		const pixels = Uint8Array.from({ length: w * h }, (_, i) => Math.floor(hash(5, i) * colours));
		const { data, width, height } = await decoded(gifOf(pixels, w, h, palette));
		expect([width, height]).toEqual([w, h]);
		pixels.forEach((p, i) => expect([...data.subarray(4 * i, 4 * i + 3)]).toEqual([p, 255 - p, (p * 7) % 256]));
	});

	it('stores far more pixels than a table or a block holds', async () => {
		const [w, h] = [400, 300];
		const pixels = Uint8Array.from({ length: w * h }, (_, i) => (i * i) % 128);
		const { data } = await decoded(gifOf(pixels, w, h, NUMBERED));
		for (let i = 0; i < pixels.length; i += 97) expect(data[4 * i]).toBe(pixels[i]);
		expect(data[4 * (w * h - 1)]).toBe(pixels[w * h - 1]);
	});

	it('ends whole wherever its last byte falls', async () => {
		for (let w = 1; w <= 300; w++) {
			const { width, data } = await decoded(gifOf(Uint8Array.from({ length: w }, (_, i) => i % 128), w, 1, NUMBERED));
			expect(width).toBe(w);
			expect(data[4 * (w - 1)]).toBe((w - 1) % 128);
		}
	});

	it('is a picture to the painter of stills', async () => {
		const url = gifUrl(Uint8Array.of(0, 1, 1, 0), 2, 2, ['#102030', '#a0b0c0']);
		const png = await rasterise(`<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2" viewBox="0 0 2 2"><image href="${url}" width="2" height="2" style="image-rendering:optimizeSpeed"/></svg>`, 2);
		const { data } = await decoded(png);
		expect([...data.subarray(0, 8)]).toEqual([16, 32, 48, 255, 160, 176, 192, 255]);
	});

	it('shows every level of grey within one of 255', async () => {
		const data = Uint8Array.from({ length: 256 }, (_, i) => i);
		const shown = await decoded(gifOf(shadesOf({ width: 256, height: 1, data }), 256, 1, ramp('#000000', '#ffffff')));
		data.forEach((level) => expect(Math.abs(shown.data[4 * level]! - level)).toBeLessThanOrEqual(1));
	});
});
