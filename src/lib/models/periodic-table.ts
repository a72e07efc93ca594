/**
 * The periodic table in its common 18-column form: where each of the 118 elements stands, and how the
 * electrons of the light ones are shelled. Positions follow the IUPAC table (release of 4 May 2022), with the
 * fifteen lanthanoids and the fifteen actinoids in two rows of their own below.
 */
import { last } from '../marks/last';

const SYMBOLS =
	'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'.split(
		' '
	);

/** Atomic number of the noble gas that closes each period 1…7. */
const CLOSES = [2, 10, 18, 36, 54, 86, 118] as const;

export interface Element {
	/** atomic number, 1…118 */
	readonly number: number;
	readonly symbol: string;
	/** 1…7 */
	readonly period: number;
	/** 1…18; null for the elements in the rows below the table */
	readonly group: number | null;
	/** 0-based place in its row below the table (La, Ac = 0 … Lu, Lr = 14); null for the rest */
	readonly below: number | null;
}

/**
 * The element of an atomic number.
 * @throws RangeError outside 1…118
 */
export function element(number: number): Element {
	const symbol = SYMBOLS[number - 1];
	if (symbol === undefined) throw new RangeError(`no element ${number}: atomic numbers run from 1 to 118`);
	const period = CLOSES.findIndex((last) => number <= last) + 1;
	const first = (CLOSES[period - 2] ?? 0) + 1;
	const last = CLOSES[period - 1]!;
	const place = number - first;
	const fromEnd = last - number;
	if (place < (period === 1 ? 1 : 2)) return { number, symbol, period, group: place + 1, below: null };
	// long periods carry fifteen elements in the row below; what follows closes up against the noble gas
	if (last - first + 1 === 32 && place < 17) return { number, symbol, period, group: null, below: place - 2 };
	return { number, symbol, period, group: 18 - fromEnd, below: null };
}

/** All 118 elements in order of atomic number. */
export const ELEMENTS: readonly Element[] = SYMBOLS.map((_, i) => element(i + 1));

/**
 * Electrons in each shell of a neutral atom, innermost first (12 → 2, 8, 2).
 * The simple filling rule holds only up to calcium.
 * @throws RangeError outside 1…20
 */
export function shells(number: number): number[] {
	if (!Number.isInteger(number) || number < 1 || number > 20) {
		throw new RangeError(`shells are known here for elements 1 to 20, not for ${number}`);
	}
	const out: number[] = [];
	let left = number;
	for (const room of [2, 8, 8, 2]) {
		if (left === 0) break;
		const taken = Math.min(room, left);
		out.push(taken);
		left -= taken;
	}
	return out;
}

/** Electrons a main-group metal gives away: those of its outermost shell. For elements 1…20. */
export const valence = (number: number): number => last(shells(number));
