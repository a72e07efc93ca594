import { describe, expect, it } from 'vitest';
import { cornersAt, pairCorners } from './corners';

const a = [{ x: 0, y: 0 }, { x: 0, y: 40 }, { x: 100, y: 40 }];
const b = [{ x: 0, y: 0 }, { x: 0, y: 80 }, { x: 60, y: 80 }];

describe('a line that moves by its corners', () => {
	it('is either line at its ends', () => {
		expect(cornersAt(pairCorners(a, b), 0, 0)).toEqual(a);
		expect(cornersAt(pairCorners(a, b), 1, 0)).toEqual(b);
	});

	it('keeps level runs level and upright runs upright on the way', () => {
		const [p, q, r] = cornersAt(pairCorners(a, b), 0.3, 0);
		expect(p!.x).toBe(q!.x);
		expect(q!.y).toBe(r!.y);
		expect(r!.x).toBeCloseTo(88, 9);
	});

	it('fills up a line with fewer corners', () => {
		const move = pairCorners([{ x: 0, y: 0 }, { x: 9, y: 0 }], b);
		expect(move.from).toHaveLength(3);
		expect(cornersAt(move, 0, 10).at(-1)).toEqual({ x: 9, y: 0 });
	});
});
