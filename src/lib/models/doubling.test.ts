import { describe, expect, it } from 'vitest';
import { loadStory } from '../story/read-content';
import { compareGuess, evenPace, HIGH_GROWTH, onceOf, reportedOf, SERIES, targetOf, TECH_ADDED, timesOf } from './doubling';

const facts = new Map(loadStory(process.cwd()).facts.map((f) => [f.id, f]));

describe('the plan', () => {
	it.each(Object.values(SERIES))('$name says what the facts say', (s) => {
		for (const point of s.points) {
			const fact = facts.get(point.fact)!;
			expect([fact.value, fact.kind, fact.cmp], point.fact).toEqual([point.firms, point.kind, point.bound]);
			expect(fact.label).toContain(s.name);
			expect(fact.label).toContain(String(point.year));
		}
		expect(facts.get('double.tech.added')!.value).toBe(TECH_ADDED);
		expect(facts.get('double.high.growth')!.value).toBe(HIGH_GROWTH);
	});
	it('is about twice 2022 in 2027, for both', () => {
		for (const s of Object.values(SERIES)) expect(timesOf(s, targetOf(s))).toBeCloseTo(2, 2);
	});
	it('has the arithmetic of 2022', () => {
		expect(reportedOf(SERIES.tech) - TECH_ADDED).toBe(onceOf(SERIES.tech));
		expect(Math.round(reportedOf(SERIES.high) / (1 + HIGH_GROWTH / 100))).toBe(onceOf(SERIES.high));
	});
	it('went faster than evenly in 2023 for one series, about evenly for the other', () => {
		expect(evenPace(2022)).toBe(1);
		expect(evenPace(2027)).toBe(2);
		expect(timesOf(SERIES.tech, 58524)).toBeGreaterThan(evenPace(2023) + 0.1);
		expect(timesOf(SERIES.high, 7565)).toBeCloseTo(evenPace(2023), 1);
	});
});

describe('a guess', () => {
	it.each([
		[86000, 0, 'close'],
		[85000, -1000, 'close'],
		[84280, -1720, 'close'],
		[84000, -2000, 'below'],
		[0, -86000, 'below'],
		[90000, 4000, 'above']
	] as const)('of %i is %i off: %s', (guess, difference, verdict) => {
		const c = compareGuess(guess, 86000);
		expect(c.difference).toBe(difference);
		expect(c.share).toBeCloseTo(difference / 86000, 12);
		expect(c.verdict).toBe(verdict);
	});
});
