import { describe, expect, it } from 'vitest';
import { frameFor } from '../scenes/frame';
import { BAY_RATIO, nightGrid } from './night-grid';
import { SCREENS } from './screens';

const frames = SCREENS.map((s) => [s.name, s] as const);

describe.each(frames)('the night grid on a %s', (_, size) => {
	const frame = frameFor({ ...size, chapter: 3 });
	const grid = nightGrid(frame);

	it('is the same picture for the chapter that ends and the one that begins', () => {
		expect(nightGrid(frameFor({ ...size, chapter: 4 }))).toEqual(grid);
	});

	it('has two lights to a bay, at most 600, and enough for a city to begin with', () => {
		expect(grid.points).toHaveLength(grid.bays.length * 2);
		expect(grid.points.length).toBeLessThanOrEqual(600);
		expect(grid.points.length).toBeGreaterThan(360);
		expect(grid.pitch.x / grid.pitch.y).toBeCloseTo(BAY_RATIO, 9);
	});

	it('keeps every light inside the frame, visible, and out of the words', () => {
		for (const p of grid.points) {
			expect(p.radius).toBeGreaterThan(0.4);
			expect(p.brightness).toBeGreaterThan(0.3);
			expect(p.brightness).toBeLessThanOrEqual(1);
			expect(p.x - p.radius).toBeGreaterThanOrEqual(0);
			expect(p.x + p.radius).toBeLessThanOrEqual(frame.width);
			expect(p.y - p.radius).toBeGreaterThanOrEqual(0);
			expect(p.y + p.radius).toBeLessThanOrEqual(frame.height);
			if (!frame.words) continue;
			const { x, y, width, height } = frame.words;
			expect(p.x > x - p.radius && p.x < x + width + p.radius && p.y > y && p.y < y + height).toBe(false);
		}
	});

	it('puts no two bays in one place and has every bay of the factory the reader comes from', () => {
		const names = new Set(grid.bays.map((b) => `${b.column} ${b.row}`));
		expect(names.size).toBe(grid.bays.length);
		for (let c = 0; c < grid.home.columns; c++)
			for (let r = 0; r < grid.home.rows; r++) expect(names.has(`${grid.home.column + c} ${grid.home.row + r}`)).toBe(true);
	});
});

it('stays finite on the smallest frames', () => {
	for (const [width, height] of [[1, 1], [40, 30], [200, 90]] as const)
		for (const p of nightGrid(frameFor({ width, height, chapter: 3 })).points) expect(Object.values(p).every(Number.isFinite)).toBe(true);
});
