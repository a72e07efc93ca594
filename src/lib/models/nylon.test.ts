import { describe, expect, it } from 'vitest';
import { ACID, addAtoms, chainAtoms, DIAMINE, spine, WATER, waters } from './nylon';

const MASS = { C: 12.011, H: 1.008, N: 14.007, O: 15.999 };
const mass = (a: typeof WATER): number => a.C * MASS.C + a.H * MASS.H + a.N * MASS.N + a.O * MASS.O;

describe('nylon 66', () => {
	it('starts from the right molecules', () => {
		expect(mass(DIAMINE)).toBeCloseTo(116.21, 1);
		expect(mass(ACID)).toBeCloseTo(146.14, 1);
		expect(mass(WATER)).toBeCloseTo(18.015, 2);
	});
	it('has a repeat unit of 226.3 g/mol: C12 H22 N2 O2', () => {
		const repeat = addAtoms(chainAtoms(12), chainAtoms(10), -1);
		expect(repeat).toEqual({ C: 12, H: 22, N: 2, O: 2 });
		expect(mass(repeat)).toBeCloseTo(226.32, 1);
	});
	it('gives off one water per bond and loses no atom', () => {
		for (let n = 1; n < 12; n++) {
			const loose = Array.from({ length: n }, (_, i) => (i % 2 ? ACID : DIAMINE)).reduce((a, b) => addAtoms(a, b));
			expect(addAtoms(chainAtoms(n), WATER, n - 1)).toEqual(loose);
			expect(waters(n)).toBe(n - 1);
		}
		expect(waters(0)).toBe(0);
	});
	it('has the spine’s atoms: as many C and N as the chain, two carbonyls to an acid', () => {
		for (const n of [1, 2, 5, 6]) {
			const s = spine(n);
			expect(s.filter((a) => a.element === 'C')).toHaveLength(chainAtoms(n).C);
			expect(s.filter((a) => a.element === 'N')).toHaveLength(chainAtoms(n).N);
			expect(s.filter((a) => a.carbonyl)).toHaveLength(2 * Math.floor(n / 2));
			s.forEach((a, i) => expect(a.step).toBe(i));
		}
	});
	it('alternates sides, so neighbours are never level', () => {
		const s = spine(4);
		for (let i = 1; i < s.length; i++) expect(s[i]!.side).toBe(-s[i - 1]!.side);
	});
});
