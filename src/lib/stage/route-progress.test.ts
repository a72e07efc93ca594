import { describe, expect, it } from 'vitest';
import { routeProgress } from './route-progress';

const stretches = [
	{ first: 0, count: 3 },
	{ first: 3, count: 7 },
	{ first: 10, count: 8 },
	{ first: 18, count: 7 },
	{ first: 25, count: 9 },
	{ first: 34, count: 2 }
];

describe('routeProgress', () => {
	it('stands at a chapter’s station when the chapter begins', () => {
		stretches.slice(0, 5).forEach(({ first }, i) => {
			expect(routeProgress(stretches, first).reached).toBeCloseTo(i, 6);
			expect(routeProgress(stretches, first).station).toBe(i);
		});
	});
	it('only grows while one reads on, without a jump, and the thin line is never behind the heavy one', () => {
		let before = routeProgress(stretches, 0);
		for (let p = 0; p <= 35; p += 0.01) {
			const now = routeProgress(stretches, p);
			expect(now.reached).toBeGreaterThanOrEqual(before.reached - 1e-9);
			expect(now.told).toBeGreaterThanOrEqual(before.told - 1e-9);
			expect(now.reached - before.reached).toBeLessThan(0.05);
			expect(now.told - before.told).toBeLessThan(0.05);
			expect(now.told).toBeGreaterThanOrEqual(now.reached - 1e-9);
			before = now;
		}
		expect(before.reached).toBe(4);
	});
});
