import { describe, expect, it } from 'vitest';
import { fadeOf, wordsOpacity } from './words-fade';

const phone = { track: 1772, words: 300, rest: 485, margin: 17, anchor: 422, viewport: 844, latest: 1 };

describe('fadeOf', () => {
	it('leaves short words full while they rest, and takes them away before the next beat', () => {
		const fade = fadeOf(phone);
		// at rest until the end of the track pushes them: bottom 785 = 422 + (1 − t)·1772 − 17
		expect(fade.from).toBeCloseTo(1 - (Math.min(776.48, 785) + 17 - 422) / 1772, 6);
		expect(fade.to).toBeLessThan(1);
		expect(wordsOpacity(fade, 7, 7)).toBe(1);
		expect(wordsOpacity(fade, 7, 7.7)).toBe(1);
		expect(wordsOpacity(fade, 7, 8)).toBe(0);
	});
	it('does not take words longer than the screen before their end has been seen', () => {
		const long = { ...phone, words: 900 };
		const fade = fadeOf(long);
		const bottom = (t: number) => long.anchor + (1 - t) * long.track - long.margin;
		expect(bottom(fade.from)).toBeCloseTo(0.92 * long.viewport, 6);
	});
	it('takes words away in time for the next picture, where all of them can be seen at once', () => {
		const early = fadeOf({ ...phone, words: 280, latest: 0.72 });
		expect(early.to).toBe(0.72);
		expect(early.from).toBeCloseTo(0.58, 6);
		// words with controls are longer than the screen: they stay until they have been seen
		expect(fadeOf({ ...phone, words: 900, latest: 0.72 })).toEqual(fadeOf({ ...phone, words: 900 }));
	});
	it('survives a track without height', () => expect(wordsOpacity(fadeOf({ ...phone, track: 0 }), 0, 0.5)).toBe(1));
});
