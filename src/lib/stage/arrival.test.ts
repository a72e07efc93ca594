import { describe, expect, it } from 'vitest';
import { arrivalOf } from './arrival';

const beats = ['fog.title', 'fibre.sound'];

describe('arrivalOf', () => {
	it('opens a beat', () => expect(arrivalOf('#fibre.sound', beats)).toEqual({ beat: 'fibre.sound', unknown: false }));
	it('opens the top without a fragment', () => expect(arrivalOf('', beats)).toEqual({ beat: null, unknown: false }));
	it.each(['#fibre.sond', '#%', '#%E0%A4%A', '#../../etc', '#<script>', '#' + 'x'.repeat(10_000)])('opens the top with a notice at %.20s', (hash) =>
		expect(arrivalOf(hash, beats)).toEqual({ beat: null, unknown: true })
	);
	it('lets other places on the page be', () => expect(arrivalOf('#main', beats, ['main'])).toEqual({ beat: null, unknown: false }));
});
