/** A reader's guess: a line drawn from the last reported point to the right, as firms at even steps of time. */
import { clamp, lerp, span } from '../../marks/easing';
import { LAST_REPORTED, LAST_YEAR } from '../../models/doubling';

export const STEPS_PER_YEAR = 6;
/** steps from the last reported year to the last one */
export const STEPS = (LAST_YEAR - LAST_REPORTED) * STEPS_PER_YEAR;

/** Firms at step 1, 2, … as far as the line has been drawn; empty before it is begun. Never longer than STEPS. */
export type Guess = readonly number[];

/** Year (with its fraction) of a step; step 0 is the reported point. */
export const yearOfStep = (step: number): number => LAST_REPORTED + step / STEPS_PER_YEAR;

/** Step nearest to a time in years. */
export const stepOfYear = (year: number): number => Math.round((year - LAST_REPORTED) * STEPS_PER_YEAR);

/** Whether the line has reached the last year, so that it can be compared. */
export const isWhole = (guess: Guess): boolean => guess.length === STEPS;

/** Firms at a step: what was drawn, the reported value at step 0, null where the line has not come. */
export const firmsAt = (guess: Guess, reported: number, step: number): number | null =>
	step <= 0 ? reported : (guess[step - 1] ?? null);

/** Where a pen is: a step, and firms. */
export interface Spot {
	readonly step: number;
	readonly firms: number;
}

/** The line's own spot at a step it has come to. */
const spotAt = (guess: Guess, reported: number, step: number): Spot => ({ step, firms: firmsAt(guess, reported, step)! });

/**
 * The line with a stroke of the pen from one point to another: everything between the two steps follows the
 * stroke, and where the pen came down beyond the line's end, the line is carried straight to it.
 */
export function drawStroke(guess: Guess, reported: number, from: Spot | null, to: Spot): Guess {
	const reached = guess.length;
	const end = { step: clamp(Math.round(to.step), 1, STEPS), firms: Math.max(0, Math.round(to.firms)) };
	const start = from && from.step <= reached ? from : end.step > reached ? spotAt(guess, reported, reached) : end;
	const line = [...guess];
	for (let step = Math.max(1, Math.min(start.step, end.step)); step <= Math.max(start.step, end.step); step++) {
		line[step - 1] = Math.round(lerp(start.firms, end.firms, span(start.step, end.step, step)));
	}
	return line;
}

/** A straight line from the reported point to a number of firms in the last year: what a number typed in means. */
export const straightTo = (reported: number, firms: number): Guess => drawStroke([], reported, null, { step: STEPS, firms });

/**
 * The line with one year set by key: straight from the year before and, where it goes on, straight to the year
 * after; a line that had not come so far is carried there.
 */
export function setYear(guess: Guess, reported: number, year: number, firms: number): Guess {
	const step = stepOfYear(year);
	if (step <= 0) return guess;
	const from = (step: number, line: Guess): Guess => drawStroke(line, reported, spotAt(guess, reported, step), to);
	const to = { step, firms };
	const next = step + STEPS_PER_YEAR;
	const line = from(Math.min(step - STEPS_PER_YEAR, guess.length), guess);
	return next > guess.length ? line : from(next, line);
}

/** Firms guessed for the last year; null while the line has not come there. */
export const guessedEnd = (guess: Guess): number | null => guess[STEPS - 1] ?? null;
