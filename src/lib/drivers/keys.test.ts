import { describe, expect, it } from 'vitest';
import { commandOf, isForTarget } from './keys';

const press = (key: string, extra: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
	key,
	shiftKey: false,
	ctrlKey: false,
	altKey: false,
	metaKey: false,
	...extra
});

describe('commandOf', () => {
	it.each([
		['PageDown', 'next'],
		['PageUp', 'previous'],
		['ArrowRight', 'next'],
		['ArrowUp', 'previous'],
		[' ', 'next'],
		['Home', 'first'],
		['End', 'last'],
		['f', 'fullscreen'],
		['F', 'fullscreen'],
		['.', 'black'],
		['F5', 'stay'],
		['q', 'none']
	])('takes %j for %s', (key, command) => expect(commandOf(press(key))).toBe(command));

	it('leaves the browser its shortcuts', () => {
		expect(commandOf(press('f', { ctrlKey: true }))).toBe('none');
		expect(commandOf(press('ArrowLeft', { altKey: true }))).toBe('none');
		expect(commandOf(press('ArrowLeft', { metaKey: true }))).toBe('none');
	});

	it('goes back with Shift+Space', () => expect(commandOf(press(' ', { shiftKey: true }))).toBe('previous'));
});

describe('isForTarget', () => {
	it('leaves text fields all their keys', () => {
		for (const key of ['ArrowRight', ' ', 'f', 'PageDown']) {
			expect(isForTarget(key, { tag: 'INPUT', type: 'text' })).toBe(true);
			expect(isForTarget(key, { tag: 'TEXTAREA' })).toBe(true);
			expect(isForTarget(key, { tag: 'DIV', editable: true })).toBe(true);
		}
	});
	it('leaves a slider its arrows but not the clicker its page keys', () => {
		expect(isForTarget('ArrowRight', { tag: 'INPUT', type: 'range' })).toBe(true);
		expect(isForTarget('PageDown', { tag: 'INPUT', type: 'range' })).toBe(false);
		expect(isForTarget('PageDown', { tag: 'DIV', role: 'slider' })).toBe(false);
	});
	it('does not let a focused button mute the clicker', () => {
		expect(isForTarget('PageDown', { tag: 'BUTTON' })).toBe(false);
		expect(isForTarget('ArrowRight', { tag: 'A' })).toBe(false);
		expect(isForTarget(' ', { tag: 'BUTTON' })).toBe(true);
	});
	it('takes all keys where nothing has focus', () => expect(isForTarget('PageDown', null)).toBe(false));
});
