import { describe, expect, it } from 'vitest';
import { capOf, capVolume } from './wetting';

const rad = (degrees: number) => (degrees * Math.PI) / 180;

describe('a drop on a surface', () => {
	it.each([20, 60, 90, 125, 160])('keeps its volume at %d°', (degrees) => {
		const cap = capOf(10, rad(degrees));
		expect(capVolume(cap.radius, rad(degrees))).toBeCloseTo((4 / 3) * Math.PI * 1000, 6);
		// the same volume by slicing the drawn cap
		let volume = 0;
		const steps = 20_000;
		for (let i = 0; i < steps; i++) {
			const y = ((i + 0.5) / steps) * cap.height;
			volume += (Math.PI * (cap.radius ** 2 - (y - cap.centre) ** 2) * cap.height) / steps;
		}
		expect(volume).toBeCloseTo((4 / 3) * Math.PI * 1000, 1);
	});

	it.each([30, 90, 125])('meets the surface at %d°', (degrees) => {
		const { base, centre } = capOf(10, rad(degrees));
		// tangent of the circle at the right end of the base, measured through the water
		const angle = Math.atan2(base, -centre);
		expect((angle * 180) / Math.PI).toBeCloseTo(degrees, 6);
	});

	it('is a hemisphere at 90° and the free drop at 180°', () => {
		const half = capOf(10, rad(90));
		expect(half.height).toBeCloseTo(half.base, 9);
		const free = capOf(10, Math.PI);
		expect(free.radius).toBeCloseTo(10, 9);
		expect(free.base).toBeCloseTo(0, 6);
	});

	it('stands higher and on a smaller foot the more the surface repels it', () => {
		for (let d = 20; d < 170; d += 10) {
			expect(capOf(10, rad(d + 10)).height).toBeGreaterThan(capOf(10, rad(d)).height);
			expect(capOf(10, rad(d + 10)).base).toBeLessThan(capOf(10, rad(d)).base);
		}
	});
});
