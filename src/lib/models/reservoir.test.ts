import { describe, expect, it } from 'vitest';
import { measureBasin, runReservoir, type ReservoirPlan } from './reservoir';

const box = measureBasin({ height: 100, widthAt: () => 50 });
const wedge = measureBasin({ height: 100, widthAt: (h) => 20 + h });

describe('a basin', () => {
	it('has the area of a box and of a wedge, worked out by hand', () => {
		expect(box.areaUnder(40)).toBeCloseTo(2000, 6);
		// 20·60 + 60²/2
		expect(wedge.areaUnder(60)).toBeCloseTo(3000, 3);
	});
	it('gives the level back from the area', () => {
		for (const level of [0, 1, 17.3, 50, 99]) {
			expect(wedge.levelOf(wedge.areaUnder(level))).toBeCloseTo(level, 1);
			expect(box.levelOf(box.areaUnder(level))).toBeCloseTo(level, 6);
		}
		expect(wedge.levelOf(-5)).toBe(0);
		expect(wedge.levelOf(1e9)).toBe(100);
	});
});

describe('a reservoir', () => {
	const plan: ReservoirPlan = {
		basin: wedge,
		each: 20,
		inflow: (t) => 300 * Math.min(1, Math.max(0, t)),
		gates: [
			{ sill: 30, strength: 12, most: 40 },
			{ sill: 5, strength: 12, most: 500 }
		],
		from: 0,
		to: 2
	};
	const at = runReservoir(plan);

	it('loses nothing and makes nothing', () => {
		for (let t = 0; t <= 2; t += 0.01) {
			const s = at(t);
			expect(s.in).toBeCloseTo(s.inside + s.out[0]! + s.out[1]!, 9);
			expect(wedge.areaUnder(s.level)).toBeCloseTo(s.inside * 20, 0);
		}
	});
	it('lets nothing through a gate before the water reaches its sill, and never more than what it feeds holds', () => {
		let reached = false;
		for (let t = 0; t <= 2; t += 0.005) {
			const s = at(t);
			if (s.level > 30) reached = true;
			if (!reached) expect(s.out[0]).toBeLessThan(0.2);
			expect(s.out[0]!).toBeLessThanOrEqual(40);
		}
		expect(reached).toBe(true);
	});
	it('flows faster through the lower gate: √ of the head, as Torricelli has it', () => {
		// a level held still: 25 over one sill, 100 over the other: flows as 5 to 10
		const still = runReservoir({ basin: measureBasin({ height: 200, widthAt: () => 1e6 }), each: 1e6, inflow: () => 130, gates: [{ sill: 105, strength: 1, most: 1e9 }, { sill: 30, strength: 1, most: 1e9 }], from: 0, to: 0.01 });
		const { out } = still(0.01);
		expect(out[1]! / out[0]!).toBeCloseTo(2, 2);
	});
	it('is the same whenever it is asked', () => {
		expect(at(0.7)).toEqual(runReservoir(plan)(0.7));
		expect(at(-3)).toEqual(at(0));
	});
});
