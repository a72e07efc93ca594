import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealResize, positionAt, scrollFor, type Track } from './tracks';

const stacked = (heights: readonly number[], start = 400): Track[] => {
	let top = start;
	return heights.map((height) => {
		const track = { top, height };
		top += height;
		return track;
	});
};
const heights = fc.array(fc.double({ min: 50, max: 4000, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('positionAt', () => {
	const tracks = stacked([1000, 2000, 500]);
	it.each([
		[0, 0],
		[500, 0.5],
		[1000, 1],
		[2000, 1.5],
		[3000, 2],
		[99_999, 2],
		[-300, 0]
	])('gives at scroll %d px position %d', (scrollY, position) => {
		expect(positionAt(tracks, scrollY, 400)).toBeCloseTo(position, 5);
	});

	it('is within the story, rises with the scroll, and does not depend on the hint', () => {
		fc.assert(
			fc.property(heights, fc.array(fc.double({ min: -5000, max: 90_000, noNaN: true }), { minLength: 2, maxLength: 20 }), fc.double({ min: 0, max: 1500, noNaN: true }), (hs, scrolls, anchor) => {
				const t = stacked(hs);
				let before = -1;
				for (const y of [...scrolls].sort((a, b) => a - b)) {
					const p = positionAt(t, y, anchor);
					expect(p).toBeGreaterThanOrEqual(Math.max(0, before));
					expect(p).toBeLessThanOrEqual(t.length - 1);
					for (const hint of [0, t.length - 1, 3.7, -2, 1e6]) expect(positionAt(t, y, anchor, hint)).toBe(p);
					before = p;
				}
			})
		);
	});

	it('stays in its beat up to the last pixel, and is in the next at once where the page stopped a fraction above it', () => {
		expect(positionAt(tracks, 999, 400)).toBeCloseTo(0.999, 6);
		expect(positionAt(tracks, 999.01, 400)).toBe(1);
	});

	it('is in the beat whose top was scrolled to, though the page rounds the way down to a whole pixel', () => {
		fc.assert(
			fc.property(heights, fc.nat(39), fc.double({ min: 0, max: 900, noNaN: true }), (hs, which, anchor) => {
				const t = stacked(hs);
				const i = which % t.length;
				expect(Math.floor(positionAt(t, Math.floor(scrollFor(t, i, anchor)), anchor))).toBe(i);
			})
		);
	});

	it('survives a section without height and a story without sections', () => {
		expect(positionAt(stacked([1000, 0, 1000]), 1000, 400)).toBe(2);
		expect(positionAt([], 100, 0)).toBe(0);
	});
});

describe('scrollFor', () => {
	it('is the way back from every position, to the pixel', () => {
		fc.assert(
			fc.property(heights, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 900, noNaN: true }), (hs, share, anchor) => {
				const t = stacked(hs);
				const position = share * (t.length - 1);
				const pixel = 1 / t[Math.floor(position)]!.height;
				const back = positionAt(t, scrollFor(t, position, anchor), anchor);
				// but for the last pixel of a track, which is the next one's
				if (position % 1 < 1 - pixel) expect(back).toBeCloseTo(position, 4);
				else expect(back - position).toBeLessThanOrEqual(pixel + 1e-6);
			})
		);
	});

	it('keeps the position when the window turns: measure anew, scroll to the old position', () => {
		const before = stacked([1000, 2000, 500]);
		const after = stacked([600, 900, 300]);
		const position = positionAt(before, 1777, 400);
		expect(positionAt(after, scrollFor(after, position, 195), 195)).toBeCloseTo(position, 5);
	});
});

describe('isRealResize', () => {
	const phone = { width: 390, height: 844 };
	it('ignores a toolbar that comes or goes', () => {
		expect(isRealResize(phone, { width: 390, height: 700 }, true)).toBe(false);
		expect(isRealResize({ width: 390, height: 700 }, phone, true)).toBe(false);
	});
	it('heeds a turn, a split screen, and any change with a mouse', () => {
		expect(isRealResize(phone, { width: 844, height: 390 }, true)).toBe(true);
		expect(isRealResize(phone, { width: 390, height: 500 }, true)).toBe(true);
		expect(isRealResize(phone, { width: 390, height: 800 }, false)).toBe(true);
		expect(isRealResize(phone, { ...phone }, false)).toBe(false);
	});
});
