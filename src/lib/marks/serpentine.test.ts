import { describe, expect, it } from 'vitest';
import { serpentineAlong, serpentineRing } from './serpentine';

describe('serpentineRing', () => {
	const ring = serpentineRing(168, 185, 96);
	it('closes on the point where it began, on the outer edge', () => {
		expect(ring[0]).toEqual({ x: 185, y: 0 });
		expect(ring.at(-1)).toEqual(ring[0]);
	});
	it('stays between its edges and touches both once per loop', () => {
		const radii = ring.map((p) => Math.hypot(p.x, p.y));
		expect(Math.min(...radii)).toBeCloseTo(168, 6);
		expect(Math.max(...radii)).toBeCloseTo(185, 6);
		expect(radii.slice(0, -1).filter((r) => r > 184.999)).toHaveLength(96);
	});
	it('goes once round: the angle swept is one turn', () => {
		let swept = 0;
		for (let i = 1; i < ring.length; i++) {
			const a = ring[i - 1]!;
			const b = ring[i]!;
			swept += Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y);
		}
		expect(swept).toBeCloseTo(2 * Math.PI, 6);
	});
});

describe('serpentineAlong', () => {
	it('keeps within its reach of a straight course', () => {
		const line = serpentineAlong([{ x: 0, y: 0 }, { x: 100, y: 0 }], 6, 8);
		for (const p of line) expect(Math.abs(p.y)).toBeLessThanOrEqual(6 + 1e-9);
		expect(Math.max(...line.map((p) => p.y))).toBeCloseTo(6, 6);
	});
	it('leaves no gap at a corner longer than one loop', () => {
		const line = serpentineAlong([{ x: 0, y: 0 }, { x: 50, y: 0 }, { x: 50, y: 50 }], 5, 8);
		const steps = line.slice(1).map((p, i) => Math.hypot(p.x - line[i]!.x, p.y - line[i]!.y));
		expect(Math.max(...steps)).toBeLessThan(16);
	});
});
