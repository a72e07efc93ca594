/** What happens when, in local beats. */
import type { Discharge } from '../../models/cell/discharge';

/** The line arrives and closes the circuit. */
export const WIRING = { from: -0.4, to: -0.3 };

/** The discharge: the lamp comes on once the circuit is closed, and fades as the cell runs out. */
export const DISCHARGE: Discharge = { from: -0.32, to: 0.6, rise: 0.1, fall: 0.3 };

/** The reader may be told that going back charges the cell: only here, and only until they have gone back. */
export const HINT = { from: 0.1, to: 0.58 };

/** From the one cell to the balances and the three small cells: [from, to] of each part. What `clear` takes away is gone where `shrink` and `unroll` begin. */
export const MERITS = {
	/** words, lamp and electrons of the first beat go */
	clear: [0.6, 0.66],
	/** the cell shrinks into its place in the row */
	shrink: [0.66, 0.82],
	/** the wire unrolls into two level beams */
	unroll: [0.66, 0.82],
	/** two copies slide out of it */
	copies: [0.8, 0.92],
	/** posts, pans and what is weighed */
	balance: [0.78, 0.9],
	/** the second beam swings */
	tilt: [0.88, 0.99],
	names: [0.86, 0.96]
} as const;
