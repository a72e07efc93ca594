import { describe, expect, it } from 'vitest';
import { deckFormatFor, formatFor, frameFor } from './frame';

/** windows and frames on other pages, px: the usual ones and the awkward ones */
const SIZES = [
	[390, 844],
	[320, 568],
	[320, 480],
	[390, 624],
	[820, 1180],
	[844, 390],
	[500, 500],
	[600, 520],
	[960, 576],
	[1000, 1000],
	[1024, 768],
	[1440, 900],
	[2560, 1080],
	[3333, 1000],
	[3840, 2160]
] as const;

describe.each(SIZES)('the frame of %d × %d', (width, height) => {
	const frame = frameFor({ width, height, chapter: 2 });

	it('has the shape of the window', () => {
		expect(frame.width / frame.height).toBeCloseTo(width / height, 6);
		expect(frame.format).toBe(formatFor(width, height));
	});

	it('leaves a stage that a drawing can stand on', () => {
		const { stage } = frame;
		expect(stage.width).toBeGreaterThan(frame.width * 0.37);
		expect(stage.height).toBeGreaterThan(frame.height * 0.2);
		expect(stage.x).toBeGreaterThanOrEqual(0);
		expect(stage.y).toBeGreaterThanOrEqual(0);
		expect(stage.x + stage.width).toBeLessThanOrEqual(frame.width);
		expect(stage.y + stage.height).toBeLessThanOrEqual(frame.height);
	});

	it('keeps words off the stage', () => {
		const { stage, words } = frame;
		const beside = words!.x + words!.width <= stage.x;
		const below = words!.y >= stage.y + stage.height;
		expect(beside || below).toBe(true);
		expect(words!.width).toBeGreaterThan(150);
	});
});

describe('a deck', () => {
	it.each(SIZES)('at %d × %d is composed as a wall where it is wide, as a phone where it is upright', (width, height) => {
		expect(deckFormatFor(width, height)).toBe(width / height < 1.2 ? 'phone' : 'wall');
	});
});
