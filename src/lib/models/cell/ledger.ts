/**
 * The book-keeping of a magnesium cell, exact at every moment.
 *
 * At the negative electrode  Mg → Mg²⁺ + 2e⁻; at the positive one a host takes up Mg²⁺ and 2e⁻ (Aurbach et al.,
 * “Prototype systems for rechargeable magnesium batteries”, Nature 407, 724–727, 2000). The electrolyte is
 * neutral and holds a fixed number of ions of its dissolved salt: for each ion that leaves the metal, one is
 * taken up on the other side at the same instant. A wire is full of electrons in the same way.
 *
 * Ion `i` therefore leaves the metal when the count of passed atoms reaches `i − salt + ½`, and is taken up at
 * `i + ½`; ions 0 … salt−1 are in the electrolyte from the start. Electron pairs do the same on their way
 * outside. Simplified: no double layer, no complexes of the ion with its solvent.
 */

export interface CellSize {
	/** atoms that leave the metal in one full discharge */
	readonly atoms: number;
	/** ions in the electrolyte at any moment */
	readonly salt: number;
	/** pairs of electrons on their way at any moment */
	readonly pairs: number;
}

export type IonPhase = 'atom' | 'ion' | 'stored';

/** Number of ions that ever appear: those of the metal and those of the salt. */
export const ionCount = (size: CellSize): number => size.atoms + size.salt;

/** How far ion `i` (0 … ionCount−1) has come at charge `q` (0…1): < 0 still an atom, ≥ 1 taken up. */
export const ionProgress = (size: CellSize, i: number, q: number): number =>
	(q * size.atoms - (i - size.salt + 0.5)) / size.salt;

/** What ion `i` is at charge `q`. */
export function ionPhase(size: CellSize, i: number, q: number): IonPhase {
	const passed = q * size.atoms;
	if (passed < i - size.salt + 0.5) return 'atom';
	return passed < i + 0.5 ? 'ion' : 'stored';
}

/**
 * How far electron pair `p` has come at charge `q`: < 0 still with its atom, ≥ 1 taken up. Pair `p` is that of
 * the `p`-th atom to leave; pairs −pairs … −1 are on the wire from the start.
 */
export const pairProgress = (size: CellSize, p: number, q: number): number => (q * size.atoms - (p + 0.5)) / size.pairs;

export interface Ledger {
	/** atoms in the metal that have yet to leave */
	readonly atoms: number;
	/** ions in the electrolyte */
	readonly ions: number;
	/** ions taken up by the positive electrode */
	readonly stored: number;
	/** electrons that have left the negative electrode for the wire */
	readonly electronsOut: number;
	/** electrons that the positive electrode has taken up */
	readonly electronsIn: number;
	/** electrons on their way outside */
	readonly electronsOnTheWay: number;
}

/** Counts everything at charge `q`, one by one. */
export function ledger(size: CellSize, q: number): Ledger {
	const count: Record<IonPhase, number> = { atom: 0, ion: 0, stored: 0 };
	for (let i = 0; i < ionCount(size); i++) count[ionPhase(size, i, q)]++;
	let out = 0;
	let taken = 0;
	let onTheWay = 0;
	const passed = q * size.atoms;
	for (let p = -size.pairs; p < size.atoms; p++) {
		const left = passed >= p + 0.5;
		const arrived = passed >= p + size.pairs + 0.5;
		if (left && p >= 0) out += 2;
		if (arrived) taken += 2;
		if (left && !arrived) onTheWay += 2;
	}
	return {
		atoms: count.atom,
		ions: count.ion,
		stored: count.stored,
		electronsOut: out,
		electronsIn: taken,
		electronsOnTheWay: onTheWay
	};
}
