/**
 * Nylon 66 as a chain of two kinds of unit: hexamethylenediamine H₂N–(CH₂)₆–NH₂ and adipic acid
 * HOOC–(CH₂)₄–COOH. Where an acid end meets an amine end, OH and H leave as water and C bonds to N
 * (W. H. Carothers, US Patent 2130948, 1938). Only book-keeping and the shape of the stretched chain: no energies.
 */

export type Kind = 'diamine' | 'acid';

/** Numbers of atoms. */
export interface Atoms {
	readonly C: number;
	readonly H: number;
	readonly N: number;
	readonly O: number;
}

export const DIAMINE: Atoms = { C: 6, H: 16, N: 2, O: 0 };
export const ACID: Atoms = { C: 6, H: 10, N: 0, O: 4 };
export const WATER: Atoms = { C: 0, H: 2, N: 0, O: 1 };

/** Kind of the i-th unit (i ≥ 0): the two alternate, a diamine first. */
export const kindOf = (i: number): Kind => (i % 2 === 0 ? 'diamine' : 'acid');

/** `a + factor · b`, element by element. */
export const addAtoms = (a: Atoms, b: Atoms, factor = 1): Atoms => ({ C: a.C + factor * b.C, H: a.H + factor * b.H, N: a.N + factor * b.N, O: a.O + factor * b.O });

/** Water set free when `units` units (≥ 0) hang together in one open chain: one for each bond. */
export const waters = (units: number): number => Math.max(0, units - 1);

/** Atoms of one open chain of `units` (≥ 1) units. */
export function chainAtoms(units: number): Atoms {
	let sum: Atoms = { C: 0, H: 0, N: 0, O: 0 };
	for (let i = 0; i < units; i++) sum = addAtoms(sum, kindOf(i) === 'diamine' ? DIAMINE : ACID);
	return addAtoms(sum, WATER, -waters(units));
}

/** One atom of the chain's spine, before any scale: steps along the chain, and on which side of its axis it is. */
export interface SpineAtom {
	readonly element: 'C' | 'N';
	readonly unit: number;
	/** 0, 1, 2, … along the stretched chain */
	readonly step: number;
	/** −1 above the axis, 1 below: carbon chains zig-zag */
	readonly side: -1 | 1;
	/** carries a double-bonded O (acid ends) */
	readonly carbonyl: boolean;
}

/** Spine of `units` units: a diamine has 8 atoms (N, six C, N), an acid 6 (C, the outer two with O). */
export function spine(units: number): SpineAtom[] {
	const out: SpineAtom[] = [];
	for (let unit = 0; unit < units; unit++) {
		const diamine = kindOf(unit) === 'diamine';
		const count = diamine ? 8 : 6;
		for (let k = 0; k < count; k++) {
			const end = k === 0 || k === count - 1;
			out.push({ element: diamine && end ? 'N' : 'C', unit, step: out.length, side: out.length % 2 === 0 ? -1 : 1, carbonyl: !diamine && end });
		}
	}
	return out;
}
