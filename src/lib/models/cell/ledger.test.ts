import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ionCount, ionPhase, ionProgress, ledger, pairProgress, type CellSize } from './ledger';

const sizes = fc.record({
	atoms: fc.integer({ min: 1, max: 80 }),
	salt: fc.integer({ min: 1, max: 30 }),
	pairs: fc.integer({ min: 1, max: 20 })
});
const charge = fc.double({ min: 0, max: 1, noNaN: true });

describe('the ledger of the cell', () => {
	it('keeps the sum of atoms and ions at every charge', () => {
		fc.assert(
			fc.property(sizes, charge, (size, q) => {
				const l = ledger(size, q);
				expect(l.atoms + l.ions + l.stored).toBe(ionCount(size));
				expect(l.ions).toBe(size.salt);
			})
		);
	});

	it('passes two electrons for each ion that leaves and each that arrives', () => {
		fc.assert(
			fc.property(sizes, charge, (size, q) => {
				const l = ledger(size, q);
				expect(l.electronsOut).toBe(2 * (size.atoms - l.atoms));
				expect(l.electronsIn).toBe(2 * l.stored);
				expect(l.electronsOnTheWay).toBe(2 * size.pairs);
			})
		);
	});

	it('starts with all atoms in the metal and ends with as many in the host', () => {
		const size: CellSize = { atoms: 24, salt: 10, pairs: 8 };
		expect(ledger(size, 0)).toMatchObject({ atoms: 24, stored: 0, electronsOut: 0, electronsIn: 0 });
		expect(ledger(size, 1)).toMatchObject({ atoms: 0, stored: 24, electronsOut: 48, electronsIn: 48 });
	});

	it('lets ions and electrons go one way only, and all back when the charge goes back', () => {
		const size: CellSize = { atoms: 24, salt: 10, pairs: 8 };
		const down = Array.from({ length: 301 }, (_, k) => ledger(size, k / 300));
		for (let k = 1; k < down.length; k++) {
			expect(down[k]!.stored).toBeGreaterThanOrEqual(down[k - 1]!.stored);
			expect(down[k]!.electronsOut).toBeGreaterThanOrEqual(down[k - 1]!.electronsOut);
			expect(down[k]!.atoms).toBeLessThanOrEqual(down[k - 1]!.atoms);
		}
		const up = Array.from({ length: 301 }, (_, k) => ledger(size, (300 - k) / 300)).reverse();
		expect(up).toEqual(down);
	});

	it('has progress and phase agree', () => {
		fc.assert(
			fc.property(sizes, charge, fc.nat(), (size, q, n) => {
				const i = n % ionCount(size);
				const progress = ionProgress(size, i, q);
				const phase = ionPhase(size, i, q);
				if (progress < -1e-9) expect(phase).toBe('atom');
				if (progress > 1e-9 && progress < 1 - 1e-9) expect(phase).toBe('ion');
				if (progress > 1 + 1e-9) expect(phase).toBe('stored');
			})
		);
	});

	it('sends the pair of an atom off at the instant the atom leaves', () => {
		const size: CellSize = { atoms: 24, salt: 10, pairs: 8 };
		for (let p = 0; p < size.atoms; p++) {
			const q = (p + 0.5) / size.atoms;
			expect(pairProgress(size, p, q)).toBeCloseTo(0, 9);
			expect(ionProgress(size, p + size.salt, q)).toBeCloseTo(0, 9);
		}
	});
});
