import { describe, expect, it } from 'vitest';
import { HALF_HEIGHTS, IMAGE_AT, PUPIL, sagitta, traceRay, TRIPLET } from './triplet';

const slopeOut = (y: number): number => {
	const ray = traceRay(y, -20);
	const [a, b] = ray.slice(-2) as [{ x: number; y: number }, { x: number; y: number }];
	return (b.y - a.y) / (b.x - a.x);
};

describe('the triplet', () => {
	it('has the focal length of its prescription, 50 mm', () => {
		const y = 0.01;
		expect(-y / slopeOut(y)).toBeCloseTo(50, 1);
	});

	it('brings parallel light together on the chip: axis, zone and margin within 0.05 mm', () => {
		for (const y of [0.01, 1, 2, 3, 4, PUPIL, -2, -PUPIL]) {
			const hit = traceRay(y, -20).at(-1)!;
			expect(hit.x).toBeCloseTo(IMAGE_AT, 9);
			expect(Math.abs(hit.y)).toBeLessThan(0.05);
		}
	});

	it('bends light the same way above and below the axis, and lets the axis pass', () => {
		expect(slopeOut(3)).toBeCloseTo(-slopeOut(-3), 12);
		for (const p of traceRay(0, -20)) expect(p.y).toBeCloseTo(0, 12);
	});

	it('meets every surface where it is', () => {
		traceRay(PUPIL, -20)
			.slice(1, -1)
			.forEach((p, i) => expect(p.x).toBeCloseTo(TRIPLET[i]!.at + sagitta(TRIPLET[i]!.radius, p.y), 9));
	});

	it('has elements thick enough at the edge to be held', () => {
		HALF_HEIGHTS.forEach((h, i) => {
			const front = TRIPLET[2 * i]!;
			const back = TRIPLET[2 * i + 1]!;
			expect(back.at + sagitta(back.radius, h) - front.at - sagitta(front.radius, h)).toBeGreaterThan(0.4);
		});
	});
});
