import { describe, expect, it } from 'vitest';
import { ELEMENTS, element, shells, valence } from './periodic-table';

/** The table as it is printed, row by row, column by column: written out by hand, not by rule. */
const PRINTED = [
	'H . . . . . . . . . . . . . . . . He',
	'Li Be . . . . . . . . . . B C N O F Ne',
	'Na Mg . . . . . . . . . . Al Si P S Cl Ar',
	'K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr',
	'Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe',
	'Cs Ba . Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn',
	'Fr Ra . Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'
].map((row) => row.split(' '));
const BELOW: Record<number, string[]> = {
	6: 'La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu'.split(' '),
	7: 'Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr'.split(' ')
};

describe('the periodic table', () => {
	it('has 118 elements with symbols of their own', () => {
		expect(ELEMENTS).toHaveLength(118);
		expect(new Set(ELEMENTS.map((e) => e.symbol)).size).toBe(118);
		expect(ELEMENTS.map((e) => e.number)).toEqual(Array.from({ length: 118 }, (_, i) => i + 1));
	});

	it('puts every element where the printed table has it', () => {
		for (const e of ELEMENTS) {
			const printed = e.group === null ? BELOW[e.period]![e.below!] : PRINTED[e.period - 1]![e.group - 1];
			expect(printed, `${e.number} ${e.symbol}`).toBe(e.symbol);
		}
		const places = PRINTED.flat().filter((s) => s !== '.').length + BELOW[6]!.length + BELOW[7]!.length;
		expect(places).toBe(118);
	});

	it('knows the numbers by heart that people know', () => {
		const known: Record<number, string> = { 1: 'H', 3: 'Li', 12: 'Mg', 26: 'Fe', 47: 'Ag', 57: 'La', 71: 'Lu', 72: 'Hf', 79: 'Au', 92: 'U', 103: 'Lr', 118: 'Og' };
		for (const [z, symbol] of Object.entries(known)) expect(element(Number(z)).symbol).toBe(symbol);
	});

	it('has magnesium diagonally below lithium', () => {
		const li = element(3);
		const mg = element(12);
		expect([mg.period - li.period, mg.group! - li.group!]).toEqual([1, 1]);
	});

	it('shells the light atoms, and gives one charge to lithium, two to magnesium', () => {
		expect(shells(3)).toEqual([2, 1]);
		expect(shells(12)).toEqual([2, 8, 2]);
		expect(shells(20)).toEqual([2, 8, 8, 2]);
		for (let z = 1; z <= 20; z++) expect(shells(z).reduce((a, b) => a + b)).toBe(z);
		expect([valence(3), valence(12)]).toEqual([1, 2]);
	});

	it('refuses what it does not know', () => {
		expect(() => element(0)).toThrow(RangeError);
		expect(() => element(119)).toThrow(RangeError);
		expect(() => shells(21)).toThrow(RangeError);
		expect(() => shells(2.5)).toThrow(RangeError);
	});
});
