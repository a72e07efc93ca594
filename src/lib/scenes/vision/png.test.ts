import { loadImage, createCanvas } from '@napi-rs/canvas';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hash } from '../../marks/hash';
import { pngOf, ramp } from './png';

async function decoded(bytes: Uint8Array) {
	const image = await loadImage(Buffer.from(bytes));
	const canvas = createCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	context.drawImage(image, 0, 0);
	return context.getImageData(0, 0, image.width, image.height);
}

describe('a PNG written by hand', () => {
	it.each([2, 3, 11, 256])('comes back pixel by pixel with %i colours', async (colours) => {
		const palette = Array.from({ length: colours }, (_, i) => '#' + [i, 255 - i, (i * 7) % 256].map((v) => v.toString(16).padStart(2, '0')).join(''));
		const [w, h] = [37, 23];
		const pixels = Array.from({ length: w * h }, (_, i) => Math.floor(hash(5, i) * colours));
		const { data, width, height } = await decoded(pngOf(pixels, w, h, palette));
		expect([width, height]).toEqual([w, h]);
		pixels.forEach((p, i) => expect([...data.subarray(4 * i, 4 * i + 3)]).toEqual([p, 255 - p, (p * 7) % 256]));
	});

	it('stores more than one block, and zlib agrees with the checksum', async () => {
		const [w, h] = [400, 300];
		const pixels = Array.from({ length: w * h }, (_, i) => i % 256);
		const bytes = pngOf(pixels, w, h, ramp('#000000', '#ffffff'));
		const { data } = await decoded(bytes);
		expect(data[4 * (w * h - 1)]).toBe((w * h - 1) % 256);
		const text = Buffer.from(bytes).toString('latin1');
		const start = text.indexOf('IDAT') + 4;
		expect(inflateSync(Buffer.from(bytes).subarray(start, text.indexOf('IEND') - 8)).length).toBe((w + 1) * h);
	});
});
