import { describe, expect, it } from 'vitest';
import { CABIN_LEVEL, cabinBand, cabinNoise } from './cabin-noise';

const rate = 16_000;
const noise = cabinNoise(rate, 4);

/** Level of a band by discrete Fourier transform at every bin of the loop, dB of full scale. */
function measured(centre: number): number {
	const seconds = noise.length / rate;
	const first = Math.ceil(centre * 2 ** (-1 / 6) * seconds);
	const last = Math.ceil(centre * 2 ** (1 / 6) * seconds);
	let power = 0;
	for (let bin = first; bin < last; bin++) {
		// Goertzel
		const w = (2 * Math.PI * bin) / noise.length;
		let s1 = 0;
		let s2 = 0;
		for (const x of noise) {
			const s = x + 2 * Math.cos(w) * s1 - s2;
			s2 = s1;
			s1 = s;
		}
		power += 2 * (s1 * s1 + s2 * s2 - 2 * Math.cos(w) * s1 * s2);
	}
	return 10 * Math.log10(power / noise.length ** 2);
}

describe('the cabin noise', () => {
	it('is the same every time, and as loud as it says', () => {
		expect(cabinNoise(rate, 4).every((x, i) => x === noise[i])).toBe(true);
		const power = noise.reduce((s, x) => s + x * x, 0) / noise.length;
		expect(Math.sqrt(power)).toBeGreaterThan(CABIN_LEVEL * 0.95);
		expect(Math.sqrt(power)).toBeLessThan(CABIN_LEVEL * 1.05);
		expect(Math.max(...noise.map(Math.abs))).toBeLessThan(0.6);
	});

	it.each([125, 250, 500, 1000, 2000])('has in the band of %d Hz the level that is drawn', (centre) => {
		expect(Math.abs(measured(centre) - cabinBand(centre, rate))).toBeLessThan(0.8);
	});

	it('loops without a step: the seam is no rougher than the rest', () => {
		let mean = 0;
		for (let i = 1; i < noise.length; i++) mean += (noise[i]! - noise[i - 1]!) ** 2;
		mean = Math.sqrt(mean / noise.length);
		expect(Math.abs(noise[0]! - noise[noise.length - 1]!)).toBeLessThan(4 * mean);
	});
});
