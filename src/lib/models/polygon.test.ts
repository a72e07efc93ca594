import { describe, expect, it } from 'vitest';
import { centred, clippedTo, contains, momentsOf, placed } from './polygon';

const box = (w: number, h: number) => [
	{ x: 0, y: 0 },
	{ x: w, y: 0 },
	{ x: w, y: h },
	{ x: 0, y: h }
];

describe('polygon', () => {
	it('knows a rectangle: area, centre, w²/12 and h²/12, whichever way round it is listed', () => {
		for (const p of [box(6, 4), box(6, 4).reverse()]) {
			const m = momentsOf(p);
			expect(m.area).toBeCloseTo(24, 12);
			expect([m.x, m.y]).toEqual([3, 2]);
			expect(m.xx).toBeCloseTo(3, 12);
			expect(m.yy).toBeCloseTo(16 / 12, 12);
			expect(m.xy).toBeCloseTo(0, 12);
		}
	});

	it('keeps the area, the trace of the second moments and the centroid under turning and moving', () => {
		const m0 = momentsOf(centred(box(6, 4)));
		const m1 = momentsOf(placed(centred(box(6, 4)), 11, -7, 0.7));
		expect(m1.area).toBeCloseTo(m0.area, 10);
		expect(m1.x).toBeCloseTo(11, 10);
		expect(m1.y).toBeCloseTo(-7, 10);
		expect(m1.xx + m1.yy).toBeCloseTo(m0.xx + m0.yy, 10);
		expect(0.5 * Math.atan2(2 * m1.xy, m1.xx - m1.yy)).toBeCloseTo(0.7, 10);
	});

	it('clips to the area two boxes share', () => {
		expect(momentsOf(clippedTo(box(6, 4), 2, 1, 9, 3)).area).toBeCloseTo(8, 12);
		expect(clippedTo(box(6, 4), 10, 10, 12, 12)).toHaveLength(0);
	});

	it('tells inside from outside, and does not trip over nothing', () => {
		expect(contains(box(6, 4), { x: 5, y: 1 })).toBe(true);
		expect(contains(box(6, 4), { x: 7, y: 1 })).toBe(false);
		expect(momentsOf([]).area).toBe(0);
	});
});
