import { describe, expect, it } from 'vitest';
import { electronPlace, electronRange, wireSteps } from './electrons';
import { ionCount, ionPhase, type CellSize } from './ledger';
import { alongPath, buildSection, ionAt, packedRadius, sectionWidth, type SectionPlan } from './section';

const size: CellSize = { atoms: 24, salt: 10, pairs: 8 };
const plan: SectionPlan = {
	x: 600, y: 392, height: 343, rows: 16, columns: 5, electrolyte: 170, separator: 50, host: 150,
	pores: 6, galleries: 10, ionRadius: 10, size
};
const cell = buildSection(plan);

describe('the section of the cell', () => {
	it('packs the metal: neighbours touch, nothing overlaps, everything is inside', () => {
		const all = [...cell.bulk, ...cell.paths.slice(size.salt).map((p) => p.from)];
		expect(all).toHaveLength(16 * 5);
		let nearest = Infinity;
		all.forEach((p, i) => {
			expect(p.x - cell.atomRadius).toBeGreaterThanOrEqual(cell.a - 1e-9);
			expect(p.x + cell.atomRadius).toBeLessThanOrEqual(cell.b + 1e-9);
			expect(p.y - cell.atomRadius).toBeGreaterThanOrEqual(cell.top - 1e-9);
			expect(p.y + cell.atomRadius).toBeLessThanOrEqual(cell.bottom + 1e-9);
			for (let j = i + 1; j < all.length; j++) nearest = Math.min(nearest, Math.hypot(p.x - all[j]!.x, p.y - all[j]!.y));
		});
		expect(nearest).toBeCloseTo(2 * cell.atomRadius, 6);
		expect(packedRadius(343, 16) * (2 + 15 * Math.sqrt(3))).toBeCloseTo(343, 9);
		expect(cell.d - cell.a).toBeCloseTo(sectionWidth(plan), 9);
	});

	it('wears the metal from its face: what leaves has nothing to its right in its row', () => {
		cell.paths.slice(size.salt).forEach((path, p, leaving) => {
			const later = leaving.slice(p + 1).filter((o) => Math.abs(o.from.y - path.from.y) < 1e-6);
			expect(later.every((o) => o.from.x < path.from.x)).toBe(true);
			expect(cell.bulk.filter((o) => Math.abs(o.y - path.from.y) < 1e-6).every((o) => o.x < path.from.x)).toBe(true);
		});
	});

	it('gives every ion a place of its own in the host', () => {
		const slots = cell.paths.map((p) => p.slot);
		for (let i = 0; i < slots.length; i++) {
			expect(slots[i]!.x - cell.ionRadius).toBeGreaterThan(cell.c);
			expect(slots[i]!.x + cell.ionRadius).toBeLessThanOrEqual(cell.d);
			expect(cell.galleries).toContain(slots[i]!.y);
			for (let j = i + 1; j < slots.length; j++)
				expect(Math.hypot(slots[i]!.x - slots[j]!.x, slots[i]!.y - slots[j]!.y)).toBeGreaterThan(2 * cell.ionRadius);
		}
	});

	it('takes every ion from the metal through a pore, left to right, without a jump', () => {
		for (const path of cell.paths) {
			let last = alongPath(cell, path, 0);
			expect(last).toEqual(path.from);
			for (let u = 0.005; u <= 1.0001; u += 0.005) {
				const p = alongPath(cell, path, u);
				expect(p.x).toBeGreaterThan(last.x - 1e-9);
				expect(Math.hypot(p.x - last.x, p.y - last.y)).toBeLessThan(12);
				if (p.x > cell.s && p.x < cell.t) expect(p.y).toBe(path.pore);
				last = p;
			}
			expect(alongPath(cell, path, 1).x).toBeCloseTo(path.slot.x, 9);
			expect(alongPath(cell, path, 1).y).toBeCloseTo(path.slot.y, 9);
		}
	});

	it('keeps ions on their way from running over each other', () => {
		let nearest = Infinity;
		for (let q = 0; q <= 1; q += 0.01) {
			const ions = Array.from({ length: ionCount(size) }, (_, i) => i)
				.filter((i) => ionPhase(size, i, q) === 'ion')
				.map((i) => ionAt(cell, i, q));
			for (let i = 0; i < ions.length; i++)
				for (let j = i + 1; j < ions.length; j++)
					nearest = Math.min(nearest, Math.hypot(ions[i]!.x - ions[j]!.x, ions[i]!.y - ions[j]!.y));
		}
		expect(nearest).toBeGreaterThan(2 * cell.ionRadius);
	});

	it('is the same going up as going down', () => {
		const at = (q: number) => Array.from({ length: ionCount(size) }, (_, i) => ionAt(cell, i, q));
		const down = [0, 0.2, 0.4, 0.6, 0.8, 1].map(at);
		const up = [1, 0.8, 0.6, 0.4, 0.2, 0].map(at).reverse();
		expect(up).toEqual(down);
	});

	it('refuses a metal or a host that is too small', () => {
		expect(() => buildSection({ ...plan, columns: 2, size: { ...size, atoms: 20 } })).toThrow(RangeError);
		expect(() => buildSection({ ...plan, host: 40 })).toThrow(RangeError);
	});
});

describe('electrons on their way outside', () => {
	const moving = (q: number) => {
		const [from, to] = electronRange(size, q);
		return Array.from({ length: to - from + 1 }, (_, k) => electronPlace(size, from + k, q));
	};

	it('keeps the number on their way, whatever the charge', () => {
		for (let q = 0; q <= 1; q += 0.0037) expect(moving(q).filter((e) => e !== null)).toHaveLength(2 * size.pairs);
	});

	it('spaces them evenly on the wire', () => {
		for (const q of [0.1, 0.37, 0.8]) {
			const shares = moving(q).filter((e) => e?.leg === 'wire').map((e) => e!.share).sort((x, y) => x - y);
			expect(shares.length).toBeGreaterThanOrEqual(Math.floor(wireSteps(size)));
			for (let k = 1; k < shares.length; k++) expect(shares[k]! - shares[k - 1]!).toBeCloseTo(1 / wireSteps(size), 6);
		}
	});

	it('moves each from the metal over the wire to the host while the cell discharges', () => {
		const order = { metal: 0, wire: 1, host: 2 };
		let last = -1;
		for (let q = 0; q <= 1; q += 0.001) {
			const e = electronPlace(size, 10, q);
			if (!e) continue;
			const walked = order[e.leg] + e.share;
			expect(walked).toBeGreaterThanOrEqual(last - 1e-9);
			last = walked;
		}
		expect(last).toBeCloseTo(3, 6);
	});
});
