import { describe, expect, it } from 'vitest';
import { contrast } from '../marks/colour';
import { WORLDS } from '../marks/worlds';
import { paletteAt, worldAt } from './blend';

const order = ['fog', 'sky', 'night', 'machine', 'city', 'dawn'] as const;
const counts = [3, 7, 8, 7, 9, 2];
const chapters = order.map((name, i) => ({
	world: WORLDS[name],
	count: counts[i]!,
	first: counts.slice(0, i).reduce((a, b) => a + b, 0)
}));

describe('the worlds', () => {
	it.each(order)('%s: every text colour stands at 4.5 or more on its ground', (name) => {
		const w = WORLDS[name];
		for (const ground of [w.ground, w.deep]) {
			for (const colour of [w.ink, w.muted, w.routeText]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
		}
	});
});

describe('paletteAt', () => {
	it('is the chapter’s own world, itself, outside the changes', () => {
		for (const chapter of chapters) {
			expect(paletteAt(chapters, chapter.first)).toBe(chapter.world);
			expect(paletteAt(chapters, chapter.first + chapter.count - 0.9)).toBe(chapter.world);
			expect(worldAt(chapters, chapter.first + chapter.count - 0.01)).toBe(chapter.world);
		}
	});
	it('keeps text at 4.5 or more at every moment of every change', () => {
		for (let p = 0; p <= 35; p += 0.002) {
			const palette = paletteAt(chapters, p);
			for (const colour of [palette.ink, palette.muted, palette.routeText]) {
				expect(contrast(colour, palette.ground), `at ${p.toFixed(3)}`).toBeGreaterThanOrEqual(4.5);
			}
		}
	});
	it('is the chapter’s own up to the last fifth, and the next one’s at its first beat', () => {
		expect(paletteAt(chapters, 2.79)).toBe(WORLDS.fog);
		expect(paletteAt(chapters, 3)).toBe(WORLDS.sky);
		const middle = paletteAt(chapters, 9.9);
		expect(middle.ground).not.toBe(WORLDS.sky.ground);
		expect(middle.ground).not.toBe(WORLDS.night.ground);
	});
	it('moves without a jump', () => {
		let before = paletteAt(chapters, 9.7).ground;
		for (let p = 9.7; p <= 10.1; p += 0.001) {
			const now = paletteAt(chapters, p).ground;
			const step = Math.max(...[1, 3, 5].map((i) => Math.abs(parseInt(now.slice(i, i + 2), 16) - parseInt(before.slice(i, i + 2), 16))));
			expect(step).toBeLessThanOrEqual(4);
			before = now;
		}
	});
});
