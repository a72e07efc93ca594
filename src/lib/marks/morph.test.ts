import { describe, expect, it } from 'vitest';
import { morphed, pairPaths } from './morph';
import { lengthOf } from './path';

const corner = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 30 }];
const straight = [{ x: 5, y: 5 }, { x: 5, y: 85 }];

describe('a morph', () => {
	it('starts and ends as the lines given, corners included', () => {
		const pair = pairPaths(corner, straight);
		const start = morphed(pair, 0);
		const end = morphed(pair, 1);
		expect(start).toContainEqual({ x: 10, y: 0 });
		expect(lengthOf(start)).toBeCloseTo(40, 9);
		expect(lengthOf(end)).toBeCloseTo(80, 9);
		expect([start[0], start.at(-1)]).toEqual([corner[0], corner[2]]);
		expect([end[0], end.at(-1)]).toEqual([straight[0], straight[1]]);
	});

	it('is half-way at a half', () => {
		const middle = morphed(pairPaths(corner, straight), 0.5);
		expect(middle[0]).toEqual({ x: 2.5, y: 2.5 });
		expect(middle.at(-1)).toEqual({ x: 7.5, y: 57.5 });
	});
});
