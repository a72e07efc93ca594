/** A reader's guess: a line drawn from the last reported point to the right, as firms at even steps of time. */
import { clamp, lerp } from '../../marks/easing';
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

/**
 * The line with a stroke of the pen from one point to another: everything between the two steps follows the
 * stroke, and where the pen came down beyond the line's end, the line is carried straight to it.
 */
export function drawStroke(guess: Guess, reported: number, from: { step: number; firms: number } | null, to: { step: number; firms: number }): Guess {
	const end = { step: clamp(Math.round(to.step), 1, STEPS), firms: Math.max(0, Math.round(to.firms)) };
	const last = { step: guess.length, firms: firmsAt(guess, reported, guess.length)! };
	const start = from && from.step <= guess.length ? from : end.step > guess.length ? last : end;
	const [a, b] = start.step <= end.step ? [start, end] : [end, start];
	const line = [...guess];
	for (let step = Math.max(1, a.step); step <= b.step; step++) {
		const share = b.step === a.step ? 1 : (step - a.step) / (b.step - a.step);
		line[step - 1] = Math.round(lerp(a.firms, b.firms, share));
	}
	line[end.step - 1] = end.firms;
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
	const before = Math.min(step - STEPS_PER_YEAR, guess.length);
	const next = step + STEPS_PER_YEAR;
	const after = firmsAt(guess, reported, next);
	const up = drawStroke(guess, reported, { step: before, firms: firmsAt(guess, reported, before)! }, { step, firms });
	return after === null || next > STEPS ? up : drawStroke(up, reported, { step, firms: Math.max(0, Math.round(firms)) }, { step: next, firms: after });
}

/** Firms guessed for the last year; null while the line has not come there. */
export const guessedEnd = (guess: Guess): number | null => (isWhole(guess) ? guess[STEPS - 1]! : null);
