import { describe, expect, it } from 'vitest';
import { transmissionLoss } from './absorber';
import { feltKernel, responseAt, tapsFor } from './felt-filter';

const decibel = (x: number) => 20 * Math.log10(x);

describe('the felt as a filter', () => {
	it.each([44_100, 48_000, 96_000])('follows the curve within 1 dB from 100 Hz to 8 kHz at %d Hz', (rate) => {
		for (const mm of [5, 20, 50, 75, 100]) {
			const kernel = feltKernel(mm / 1000, rate);
			// a step that never falls on the sampled frequencies, so the ripple between them is seen
			for (let f = 100; f <= 8000; f *= 1.0371) {
				const error = decibel(responseAt(kernel, f, rate)) + transmissionLoss(f, mm / 1000);
				expect(Math.abs(error), `${mm} mm at ${f.toFixed(0)} Hz`).toBeLessThan(0.5);
			}
		}
	});

	it('without felt is a pure delay', () => {
		const kernel = feltKernel(0, 48_000);
		const middle = tapsFor(48_000) / 2;
		expect(kernel[middle]).toBeCloseTo(1, 6);
		expect(kernel.reduce((s, v, i) => s + (i === middle ? 0 : Math.abs(v)), 0)).toBeLessThan(1e-4);
	});

	it('has the same delay at every thickness, so that two of them can be mixed', () => {
		for (const mm of [0, 30, 100]) {
			const kernel = feltKernel(mm / 1000, 48_000);
			const peak = kernel.indexOf(Math.max(...kernel));
			expect(peak).toBe(tapsFor(48_000) / 2);
			for (let n = 1; n < 500; n++) expect(kernel[peak + n]).toBe(kernel[peak - n]);
		}
	});
});
