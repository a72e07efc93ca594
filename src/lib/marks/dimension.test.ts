import { describe, expect, it } from 'vitest';
import { dimension } from './dimension';

const level = dimension({ from: { x: 0, y: 50 }, to: { x: 300, y: 50 }, reach: [20, 20], text: '38.9 m', size: 15 });

describe('dimension', () => {
	it('touches both ends of what it measures with its arrowheads', () => {
		expect(level.heads).toMatch(/^M0 50L/);
		expect(level.heads).toContain('M300 50L');
	});
	it('leaves a gap for the figure and sets it in the middle', () => {
		expect(level.label.x).toBe(150);
		const stops = [...level.lines.matchAll(/[ML]([\d.]+) 50/g)].map((m) => Number(m[1]));
		expect(stops[1]).toBeLessThan(150 - 18);
		expect(stops[2]).toBeGreaterThan(150 + 18);
	});
	it('stands upright when its ends share x', () => {
		const upright = dimension({ from: { x: 9, y: 0 }, to: { x: 9, y: 200 }, reach: [0, 0], text: '3.96 m', size: 15 });
		expect(upright.lines).toMatch(/^M9 0L9 /);
		expect(upright.label.x).toBe(9);
	});
});
