import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawStroke, firmsAt, guessedEnd, isWhole, setYear, STEPS, stepOfYear, STEPS_PER_YEAR, straightTo, yearOfStep, type Guess } from './guess';

const BASE = 58524;
const point = fc.record({ step: fc.integer({ min: -3, max: STEPS + 5 }), firms: fc.integer({ min: -500, max: 400_000 }) });

describe('a guess', () => {
	it('knows its steps', () => {
		expect(yearOfStep(0)).toBe(2023);
		expect(yearOfStep(STEPS)).toBe(2027);
		expect(stepOfYear(2025)).toBe(2 * STEPS_PER_YEAR);
		expect(firmsAt([], BASE, 0)).toBe(BASE);
		expect(firmsAt([], BASE, 1)).toBeNull();
	});

	it('typed is a straight line to the number', () => {
		const guess = straightTo(BASE, 86000);
		expect(isWhole(guess)).toBe(true);
		expect(guessedEnd(guess)).toBe(86000);
		expect(guess[STEPS / 2 - 1]).toBe((BASE + 86000) / 2);
	});

	it('drawn follows the pen, and is carried to where the pen comes down', () => {
		let guess: Guess = drawStroke([], BASE, null, { step: 6, firms: 70000 });
		expect(guess).toHaveLength(6);
		expect(guess[2]).toBe((BASE + 70000) / 2);
		guess = drawStroke(guess, BASE, { step: 6, firms: 70000 }, { step: 8, firms: 60000 });
		expect(guess.slice(5)).toEqual([70000, 65000, 60000]);
		// back over itself: only what the pen passes changes
		guess = drawStroke(guess, BASE, { step: 8, firms: 60000 }, { step: 7, firms: 50000 });
		expect(guess.slice(5)).toEqual([70000, 50000, 60000]);
		expect(guessedEnd(guess)).toBeNull();
	});

	it('has no holes and no nonsense, whatever strokes make it', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.option(point), point), { maxLength: 30 }), (strokes) => {
				let guess: Guess = [];
				for (const [from, to] of strokes) {
					const start = from && { step: Math.max(0, Math.min(STEPS, from.step)), firms: Math.max(0, from.firms) };
					guess = drawStroke(guess, BASE, start, to);
				}
				expect(guess.length).toBeLessThanOrEqual(STEPS);
				for (let i = 0; i < guess.length; i++) expect(Number.isInteger(guess[i]) && guess[i]! >= 0).toBe(true);
			})
		);
	});

	it('by keys keeps the years before and after where they are', () => {
		let guess = setYear([], BASE, 2024, 60000);
		expect(guess).toHaveLength(STEPS_PER_YEAR);
		guess = setYear(guess, BASE, 2027, 90000);
		expect(isWhole(guess)).toBe(true);
		const at = (year: number) => guess[stepOfYear(year) - 1]!;
		expect([at(2024), at(2025), at(2026), at(2027)]).toEqual([60000, 70000, 80000, 90000]);
		guess = setYear(guess, BASE, 2025, 65000);
		expect([at(2024), at(2025), at(2026), at(2027)]).toEqual([60000, 65000, 80000, 90000]);
		expect(at(2025.5)).toBe(72500);
		expect(setYear(guess, BASE, 2023, 1)).toEqual(guess);
	});
});
