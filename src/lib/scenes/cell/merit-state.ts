/** How charged each of the three small cells is at a position. */
import { span } from '../../marks/easing';
import { cycled } from '../../models/cell/discharge';

/** Rounds of charge and discharge that the first cell goes through between the beat's approach and its end. */
const ROUNDS = 3.5;

/** Rounds done at a position, from 0.9 on; at rest (1) half a round, so that the cell is seen at work. */
export const roundsAt = (local: number): number => 0.25 + ROUNDS * span(0.9, 1.6, local);

/** Share of the tally that is struck. */
export const tallyAt = (local: number): number => (0.6 + roundsAt(local)) / (0.85 + ROUNDS);

/** Charge passed, 0…1, in each cell. The first goes to and fro; the others discharge slowly, as they should. */
export const chargesAt = (local: number): readonly [number, number, number] => {
	const slow = 0.25 + 0.5 * span(0.85, 1.6, local);
	return [cycled(roundsAt(local)), slow, slow];
};
