import { describe, expect, it } from 'vitest';
import {
	absorption,
	AIR_IMPEDANCE,
	characteristicImpedance,
	propagationConstant,
	surfaceImpedance,
	transmission,
	transmissionLoss
} from './absorber';

/**
 * Worked from Miki's published formulas apart from this code, in another form: wavenumber and cosines for the
 * transfer matrix, and the sum of all reflections inside the layer for the loss. d = 50 mm.
 * [σ, f, Re Zc, Im Zc, α, β, loss dB, absorption on a rigid wall]
 */
const WORKED = [
	[10_000, 125, 874.106, -704.834, 5.4957, 6.0338, 3.8583, 0.0658],
	[10_000, 500, 604.999, -293.484, 9.3328, 15.5171, 4.5051, 0.4854],
	[10_000, 2000, 492.946, -122.203, 15.8489, 47.4337, 6.8037, 0.9816],
	[20_000, 125, 1127.582, -1092.289, 8.4345, 8.0358, 6.5795, 0.0853],
	[20_000, 500, 710.543, -454.816, 14.3235, 18.917, 7.0859, 0.621],
	[20_000, 2000, 536.893, -189.38, 24.324, 53.2074, 10.5084, 0.9474]
] as const;

describe('the absorber model', () => {
	it.each(WORKED)('gives the worked values at σ = %d, f = %d Hz', (sigma, f, re, im, alpha, beta, loss, share) => {
		const z = characteristicImpedance(f, sigma);
		const g = propagationConstant(f, sigma);
		expect(z.re).toBeCloseTo(re, 2);
		expect(z.im).toBeCloseTo(im, 2);
		expect(g.re).toBeCloseTo(alpha, 3);
		expect(g.im).toBeCloseTo(beta, 3);
		expect(transmissionLoss(f, 0.05, sigma)).toBeCloseTo(loss, 3);
		expect(absorption(f, 0.05, sigma)).toBeCloseTo(share, 3);
	});

	it('gives the worked surface impedance of 50 mm on a rigid wall', () => {
		const z = surfaceImpedance(500, 0.05, 20_000);
		expect(z.re).toBeCloseTo(384.192, 2);
		expect(z.im).toBeCloseTo(-621.764, 2);
	});

	it('lets everything through as the layer vanishes', () => {
		expect(transmission(1000, 0)).toEqual({ re: 1, im: 0 });
		for (const f of [100, 1000, 8000]) {
			expect(transmissionLoss(f, 1e-7)).toBeLessThan(1e-3);
			expect(absorption(f, 1e-7)).toBeLessThan(1e-3);
		}
		expect(absorption(1000, 0)).toBe(0);
	});

	it('becomes a half-space as the layer grows: its surface is its own impedance', () => {
		const z = surfaceImpedance(1000, 5);
		const zc = characteristicImpedance(1000, 20_000);
		expect(z.re).toBeCloseTo(zc.re, 6);
		expect(z.im).toBeCloseTo(zc.im, 6);
	});

	it('tends to air as the flow resistivity vanishes', () => {
		expect(characteristicImpedance(1000, 1e-6).re).toBeCloseTo(AIR_IMPEDANCE, 1);
		expect(transmissionLoss(1000, 0.05, 1e-6)).toBeLessThan(1e-3);
	});

	it('loses more with every millimetre, at every audible frequency', () => {
		for (let f = 50; f <= 16_000; f *= 1.12) {
			for (let mm = 1; mm <= 100; mm++) {
				expect(transmissionLoss(f, mm / 1000)).toBeGreaterThan(transmissionLoss(f, (mm - 1) / 1000));
			}
		}
	});

	it('takes the high tones first: from 200 Hz up the loss rises with frequency', () => {
		for (const mm of [10, 50, 100]) {
			for (let f = 200; f < 8000; f *= 1.1) {
				expect(transmissionLoss(f * 1.1, mm / 1000)).toBeGreaterThan(transmissionLoss(f, mm / 1000));
			}
		}
	});

	it('is passive: never more out than in', () => {
		for (const sigma of [3000, 20_000, 60_000]) {
			for (let f = 40; f < 20_000; f *= 1.3) {
				expect(transmissionLoss(f, 0.03, sigma)).toBeGreaterThan(0);
				const a = absorption(f, 0.03, sigma);
				expect(a).toBeGreaterThan(0);
				expect(a).toBeLessThanOrEqual(1);
			}
		}
	});
});
