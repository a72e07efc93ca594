/**
 * Where the single electrons are on their way outside. A *step* is the charge of one electron. A pair leaves its
 * atom together; the second follows the first at one step's distance through metal, wire and host, where the
 * first waits for it. On the wire electrons are therefore evenly spaced, and their speed is the current.
 */
import type { CellSize } from './ledger';

/** Steps an electron takes through the metal before the wire, and through the host after it. */
export const LEG_STEPS = 1.5;

/** Steps from one end of the wire to the other, and so the number of electrons on it. */
export const wireSteps = (size: CellSize): number => 2 * size.pairs - 1 - 2 * LEG_STEPS;

export interface ElectronPlace {
	readonly leg: 'metal' | 'wire' | 'host';
	/** share of that leg, 0…1 */
	readonly share: number;
}

/**
 * Place of electron `j` at charge `q`; null while it belongs to its atom or has been taken up. Electrons 2p and
 * 2p+1 are those of pair `p`; negative ones are on the wire from the start.
 */
export function electronPlace(size: CellSize, j: number, q: number): ElectronPlace | null {
	const pair = Math.floor(j / 2);
	const since = 2 * (q * size.atoms - (pair + 0.5));
	if (since < 0 || since >= 2 * size.pairs) return null;
	const t = Math.max(0, since - (j - 2 * pair));
	const wire = wireSteps(size);
	if (t < LEG_STEPS) return { leg: 'metal', share: t / LEG_STEPS };
	if (t < LEG_STEPS + wire) return { leg: 'wire', share: (t - LEG_STEPS) / wire };
	return { leg: 'host', share: Math.min(1, (t - LEG_STEPS - wire) / LEG_STEPS) };
}

/** First and last electron (inclusive) that may be on their way at charge `q`; check each with `electronPlace`. */
export function electronRange(size: CellSize, q: number): [number, number] {
	const last = Math.floor(q * size.atoms - 0.5);
	return [2 * (last - size.pairs), 2 * last + 1];
}
