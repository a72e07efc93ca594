import { describe, expect, it } from 'vitest';
import { GOING_BACK, hintOpacity, watchGoingBack } from './going-back';

describe('the hint that going back charges', () => {
	it('shows to a reader who has only gone down', () => {
		const saw = watchGoingBack();
		for (let x = -0.3; x < 0.5; x += 0.02) expect(saw(x)).toBe(false);
		expect(hintOpacity(0.3, false, true)).toBe(1);
	});

	it('never comes again once the reader has gone back', () => {
		const saw = watchGoingBack();
		saw(0.4);
		expect(saw(0.4 - GOING_BACK * 1.5)).toBe(true);
		expect(saw(0.5)).toBe(true);
		for (let x = -0.4; x <= 1; x += 0.01) expect(hintOpacity(x, true, true)).toBe(0);
	});

	it('takes a trembling finger for no change of mind', () => {
		const saw = watchGoingBack();
		for (let x = 0; x < 0.5; x += 0.01) expect(saw(x - (Math.round(x * 100) % 2) * GOING_BACK * 0.5)).toBe(false);
	});

	it('knows a reader who comes from below', () => {
		const saw = watchGoingBack();
		saw(0.9);
		expect(saw(0.3)).toBe(true);
	});

	it('is on no still, nor where motion is unwanted', () => {
		for (const k of [0, 1]) expect(hintOpacity(k, false, true)).toBe(0);
		expect(hintOpacity(0.3, false, false)).toBe(0);
	});
});
