import { describe, expect, it } from 'vitest';
import { chargePassed, currentAt, cycled, type Discharge } from './discharge';

const D: Discharge = { from: -0.4, to: 0.6, rise: 0.1, fall: 0.3 };

describe('charge and current', () => {
	it('goes from full to empty, and stays there', () => {
		expect(chargePassed(D, -1)).toBe(0);
		expect(chargePassed(D, -0.4)).toBe(0);
		expect(chargePassed(D, 0.6)).toBeCloseTo(1, 12);
		expect(chargePassed(D, 2)).toBeCloseTo(1, 12);
	});

	it('has the charge as the exact integral of the current', () => {
		const steps = 20_000;
		const total = D.to - D.from - (D.rise + D.fall) / 2;
		let sum = 0;
		for (let i = 0; i < steps; i++) {
			const x = D.from + ((i + 0.5) / steps) * (D.to - D.from);
			sum += (currentAt(D, x) * (D.to - D.from)) / steps / total;
			if (i % 1999 === 0) expect(sum).toBeCloseTo(chargePassed(D, x + 0.5 / steps), 4);
		}
		expect(sum).toBeCloseTo(1, 6);
	});

	it('never gives charge back on the way down, nor jumps', () => {
		let last = 0;
		for (let x = -0.5; x <= 0.7; x += 0.001) {
			const q = chargePassed(D, x);
			expect(q).toBeGreaterThanOrEqual(last - 1e-12);
			expect(q - last).toBeLessThan(0.002);
			last = q;
		}
	});

	it('is off at both ends and full in between', () => {
		expect(currentAt(D, -0.4)).toBe(0);
		expect(currentAt(D, 0.6)).toBe(0);
		expect(currentAt(D, 0)).toBe(1);
	});

	it('comes back full after every whole cycle', () => {
		for (const n of [0, 1, 2, 7]) expect(cycled(n)).toBeCloseTo(0, 12);
		for (const n of [0.5, 1.5]) expect(cycled(n)).toBeCloseTo(1, 12);
	});
});
