import { describe, expect, it } from 'vitest';
import { crossFade, mayBeNear, placesOf, presenceAt, rungAt, type Place, type Rung } from './places';
import { signAt } from './station-sign';

const place: Place = { scene: 'fibre', first: 5, count: 3, chapter: 1, opens: false, closes: false };

it('placesOf gathers the beats of a scene', () => {
	const chapters = [0, 0, 1, 1, 2];
	const beats = ['fog.a', 'fog.b', 'cell.a', 'talent.a', 'onward.a'].map((id, index) => ({ id, index, chapter: chapters[index]!, scene: id.split('.')[0]!, part: 0, headline: [] }));
	expect(placesOf(beats)).toEqual([
		{ scene: 'fog', first: 0, count: 2, chapter: 0, opens: false, closes: true },
		{ scene: 'cell', first: 2, count: 1, chapter: 1, opens: true, closes: false },
		{ scene: 'talent', first: 3, count: 1, chapter: 1, opens: false, closes: false },
		{ scene: 'onward', first: 4, count: 1, chapter: 2, opens: false, closes: false }
	]);
});

describe('the ladder', () => {
	const walk = (positions: readonly number[]) => {
		let rung: Rung = 'far';
		return positions.map((p) => (rung = rungAt(place, p, rung)));
	};
	it('climbs in order coming from above, and lets go again', () => {
		expect(walk([2, 3.1, 4.4, 4.6, 6, 8, 8.2, 8.9, 9.1, 9.5, 9.7, 9.9])).toEqual(['far', 'load', 'prepare', 'visible', 'visible', 'visible', 'prepare', 'prepare', 'prepare', 'load', 'load', 'far']);
	});
	it('does the same coming from below', () => {
		expect(walk([10, 9.5, 8.2, 7, 4.5, 3.5, 3, 2.7])).toEqual(['far', 'load', 'prepare', 'visible', 'prepare', 'prepare', 'load', 'far']);
	});
	it('is only climbed while the reader is in a beat from which it can be', () => {
		for (let position = 0; position < 14; position += 0.05)
			for (const before of ['far', 'load', 'prepare', 'visible'] as const)
				if (rungAt(place, position, before) !== 'far') expect(mayBeNear(place, Math.floor(position)), `${position}`).toBe(true);
		expect([0, 1, 2, 3, 8, 9, 10].map((beat) => mayBeNear(place, beat))).toEqual([false, false, true, true, true, true, false]);
	});
	it('is visible at once after a jump', () => expect(walk([0, 6])).toEqual(['far', 'visible']));
});

describe('presence', () => {
	it('is full at every beat at rest and gone where the neighbours rest', () => {
		for (let k = 0; k < 3; k++) expect(presenceAt(place, 5 + k, 20)).toBe(1);
		expect(presenceAt(place, 4, 20)).toBe(0);
		expect(presenceAt(place, 8, 20)).toBe(0);
	});
	it('never leaves the stage empty between two scenes for long: one is at half or more in the middle of the change', () => {
		for (let t = 0; t <= 1; t += 0.01) {
			const sum = crossFade(2 + t, place) + crossFade(t - 1, { ...place, count: 1 });
			expect(sum).toBeGreaterThan(t > 0.7 && t < 0.8 ? 0.15 : 0.3);
		}
	});
	it('leaves the stage to a station’s sign while the sign is named', () => {
		for (let t = 0.5; t <= 0.94; t += 0.01) {
			const sign = signAt([{ first: 0 }, { first: 8 }, { first: 12 }], 7 + t);
			if (!sign || sign.opacity * sign.named < 0.9) continue;
			expect(crossFade(2 + t, { ...place, closes: true })).toBeLessThan(0.1);
			expect(crossFade(t - 1, { ...place, opens: true })).toBeLessThan(0.35);
		}
	});
	it('keeps the first and the last scene at the ends of the story', () => {
		expect(presenceAt({ ...place, first: 0 }, -0.4, 20)).toBe(1);
		expect(presenceAt({ ...place, first: 17 }, 19, 20)).toBe(1);
		expect(presenceAt({ ...place, first: 17 }, 19.8, 20)).toBe(1);
	});
});
