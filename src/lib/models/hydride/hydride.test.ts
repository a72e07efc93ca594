import { describe, expect, it } from 'vitest';
import { BOND, HYDRIDE, HYDRIDE_NET, METAL, METAL_NET, METAL_RADIUS, MOLECULE_BOND, hydrogensOf, isCorner, volumeOf } from './crystal';
import { STAGES, buildBlock, hydrogensAt, shapeOf, turned } from './uptake';

const gas = { height: 100, reach: 30, seen: 20 };

describe('the two crystals', () => {
	it('have the volumes of their densities', () => {
		const avogadro = 0.602214;
		expect(24.305 / avogadro / volumeOf(METAL_NET)).toBeCloseTo(1.738, 2);
		expect(26.321 / avogadro / volumeOf(HYDRIDE_NET)).toBeCloseTo(1.42, 2);
	});

	it('differ by about three tenths in volume', () => {
		expect(volumeOf(HYDRIDE_NET) / volumeOf(METAL_NET)).toBeGreaterThan(1.28);
		expect(volumeOf(HYDRIDE_NET) / volumeOf(METAL_NET)).toBeLessThan(1.34);
	});

	it('are a touching hexagonal layer and a square net', () => {
		// six neighbours at one distance
		expect(Math.hypot(METAL_NET.pitch * METAL_NET.shift, METAL_NET.rise)).toBeCloseTo(METAL_NET.pitch, 9);
		expect(2 * METAL_RADIUS).toBeCloseTo(METAL.a, 9);
		expect(METAL.c / METAL.a).toBeCloseTo(1.624, 2);
		expect(HYDRIDE_NET.pitch).toBe(HYDRIDE_NET.rise);
	});

	it('gives each magnesium of the hydride six hydrogens at 1.95 Å and each hydrogen three magnesiums', () => {
		expect(BOND).toBeCloseTo(1.95, 1);
		const p = HYDRIDE_NET.pitch;
		const metal: number[][] = [];
		const hydrogen: number[][] = [];
		for (let r = -4; r <= 4; r++)
			for (let c = -4; c <= 4; c++)
				for (let k = -2; k <= 2; k++) {
					const corner = isCorner(Math.abs(r), Math.abs(c));
					const z = (k + (corner ? 0 : 0.5)) * HYDRIDE.c;
					metal.push([c * p, r * p, z]);
					for (const [x, y] of hydrogensOf(Math.abs(r), Math.abs(c))) hydrogen.push([(c + x) * p, (r + y) * p, z]);
				}
		const d = (a: number[], b: number[]) => Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
		for (const centre of metal.filter((m) => d(m, [0, 0, 0]) < 4)) {
			const near = hydrogen.filter((h) => d(h, centre) < 2.4).map((h) => d(h, centre));
			expect(near).toHaveLength(6);
			for (const distance of near) expect(distance).toBeCloseTo(1.95, 1);
		}
		const h = hydrogen.find((q) => d(q, [0, BOND, 0]) < 1e-6)!;
		expect(metal.filter((m) => d(m, h) < 2.4)).toHaveLength(3);
		// hydrogens of different magnesiums keep well apart
		expect(Math.min(...hydrogen.filter((q) => q !== h).map((q) => d(q, h)))).toBeGreaterThan(2.4);
	});
});

describe('the uptake', () => {
	const block = buildBlock({ rows: 8, columns: 13, spare: 5 });
	const at = (uptake: number) => hydrogensAt(block, shapeOf(block, uptake), gas, uptake);
	const count = (uptake: number) => STAGES.map((_, s) => at(uptake).stage.filter((v) => v === s).length);

	it('keeps every hydrogen at every position', () => {
		for (let i = 0; i <= 200; i++) {
			const h = at(i / 200);
			expect(h.x).toHaveLength(2 * (8 * 13 + 5));
			for (let k = 0; k < h.x.length; k++) expect(Number.isFinite(h.x[k]! + h.y[k]!)).toBe(true);
			expect(count(i / 200).reduce((a, b) => a + b)).toBe(h.x.length);
		}
	});

	it('starts as metal with all hydrogen outside and ends with two per magnesium', () => {
		expect(count(0)).toEqual([2 * (8 * 13 + 5), 0, 0, 0]);
		expect(count(1)).toEqual([2 * 5, 0, 0, 2 * 8 * 13]);
	});

	it('has no atom inside before its molecule has come apart, and none above the surface once settled', () => {
		for (let i = 0; i <= 100; i++) {
			const shape = shapeOf(block, i / 100);
			const h = at(i / 100);
			for (let k = 0; k < h.x.length; k++) {
				if (h.stage[k]! >= 2) expect(h.apart[k]).toBe(1);
				if (h.stage[k] === 3) expect(h.y[k]!).toBeLessThan(shape.top);
				if (h.stage[k] === 0) expect(h.y[k]!).toBeGreaterThan(shape.top);
			}
		}
	});

	it('puts the settled hydrogens where rutile has them', () => {
		const shape = shapeOf(block, 1);
		const h = at(1);
		for (let i = 0; i < 8 * 13; i++) {
			const mx = shape.x[Math.floor(i / 13)]! + (i % 13) * shape.pitch[0]!;
			const my = shape.y[Math.floor(i / 13)]!;
			for (const k of [0, 1]) expect(Math.hypot(h.x[2 * i + k]! - mx, h.y[2 * i + k]! - my)).toBeCloseTo(BOND, 2);
		}
	});

	it('keeps molecules together while they are gas', () => {
		const h = at(0.3);
		for (let i = 0; i < h.x.length; i += 2)
			if (h.stage[i] === 0) expect(Math.hypot(h.x[i]! - h.x[i + 1]!, h.y[i]! - h.y[i + 1]!)).toBeCloseTo(MOLECULE_BOND, 6);
	});

	it('swells by the ratio of the row distances, and only upwards with uptake', () => {
		const heights = Array.from({ length: 101 }, (_, i) => shapeOf(block, i / 100).top);
		expect(heights[100]! / heights[0]!).toBeCloseTo(HYDRIDE_NET.rise / METAL_NET.rise, 9);
		for (let i = 1; i <= 100; i++) expect(heights[i]!).toBeGreaterThanOrEqual(heights[i - 1]!);
		expect(heights[50]!).toBeGreaterThan(heights[0]! * 1.04);
	});

	it('turns the rows from the surface down', () => {
		const { share } = shapeOf(block, 0.5);
		for (let r = 1; r < 8; r++) expect(share[r]!).toBeLessThanOrEqual(share[r - 1]! + 1e-9);
		expect(share[0]).toBe(1);
		expect(share[7]).toBe(0);
		expect(turned(block, 0, 0)).toBe(0);
	});

	it('moves nothing by leaps', () => {
		let before = at(0);
		let farthest = 0;
		for (let i = 1; i <= 2000; i++) {
			const now = at(i / 2000);
			for (let k = 0; k < now.x.length; k++) farthest = Math.max(farthest, Math.hypot(now.x[k]! - before.x[k]!, now.y[k]! - before.y[k]!));
			before = now;
		}
		expect(farthest).toBeLessThan(0.6);
	});
});
