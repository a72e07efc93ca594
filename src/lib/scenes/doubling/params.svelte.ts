import type { SeriesId } from '../../models/doubling';
import type { Guess } from './guess';
import { recall, visitStore } from './remember';

/** What the reader's hands have drawn: the pictures depend on it beside the position. */
export interface GuessParams {
	/** the series that is being guessed */
	series: SeriesId;
	readonly guesses: Record<SeriesId, Guess>;
	/** year at which the keyboard's pen stands, while it has the focus */
	pen: number | null;
}

/** Starts from what this visit remembers, if it remembers anything. */
export function createGuessParams(): GuessParams {
	const params = $state<GuessParams>({ series: 'tech', guesses: recall(visitStore()), pen: null });
	return params;
}
