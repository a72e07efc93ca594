import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, fromLab, hexOf, mix, readable, toLab } from './colour';

const hex = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })).map(hexOf);

describe('OKLab', () => {
	// published pairs: Ottosson's page, and CSS Color 4's samples
	it.each([
		['#ffffff', [1, 0, 0]],
		['#000000', [0, 0, 0]],
		['#ff0000', [0.62796, 0.22486, 0.12585]],
		['#00ff00', [0.86644, -0.23389, 0.1795]],
		['#0000ff', [0.45201, -0.03246, -0.31153]]
	])('of %s is %j', (colour, lab) => {
		toLab(colour).forEach((v, i) => expect(v).toBeCloseTo(lab[i]!, 3));
	});
	it('comes back to the same colour', () => {
		fc.assert(fc.property(hex, (c) => void expect(fromLab(toLab(c))).toBe(c)));
	});
	it('mixes black and white to the perceptual middle, not to #808080', () => {
		expect(mix('#000000', '#ffffff', 0.5)).toBe('#636363');
	});
});

describe('contrast', () => {
	it('is 21 for black on white and 4.54 for #767676 on white', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});
	it('can be made 4.5 on every ground', () => {
		fc.assert(fc.property(hex, hex, (ink, ground) => void expect(contrast(readable(ink, ground), ground)).toBeGreaterThanOrEqual(4.5)));
	});
	it('is left alone where it is enough', () => expect(readable('#17212b', '#ece9e2')).toBe('#17212b'));
});
