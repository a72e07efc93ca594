/** Which key means what to a presenter or a clicker, as a table; and when a key is not meant for the story. */

export type KeyCommand = 'next' | 'previous' | 'first' | 'last' | 'fullscreen' | 'black' | 'stay' | 'none';

/**
 * Clickers are keyboards: PageDown/PageUp for next/previous, "." or "b" for a black screen, and F5 for "start
 * the show", which must not reload the page.
 */
const COMMANDS: Readonly<Record<string, KeyCommand>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	Enter: 'next',
	n: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Backspace: 'previous',
	p: 'previous',
	Home: 'first',
	End: 'last',
	f: 'fullscreen',
	b: 'black',
	'.': 'black',
	F5: 'stay'
};

/** The command of a key press; 'none' with Ctrl, Alt or Meta, and for keys the story does not use. */
export function commandOf(event: { key: string; shiftKey: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean }): KeyCommand {
	if (event.ctrlKey || event.altKey || event.metaKey) return 'none';
	if (event.key === ' ' && event.shiftKey) return 'previous';
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	return COMMANDS[key] ?? 'none';
}

/** What of a focused element decides whether a key is for it. */
export interface KeyTarget {
	readonly tag: string;
	readonly type?: string;
	readonly editable?: boolean;
	readonly role?: string | null;
	/** inside something that handles its own keys (`data-keys="own"`) */
	readonly own?: boolean;
}

const BUTTON_KEYS = new Set([' ', 'Enter']);
const SLIDER_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

/**
 * Whether the focused element needs the key itself. Text fields need them all; a slider its arrows; a button or
 * link only Space and Enter, so that a click on one does not mute the clicker.
 */
export function isForTarget(key: string, target: KeyTarget | null): boolean {
	if (!target) return false;
	if (target.editable || target.own) return true;
	const tag = target.tag.toLowerCase();
	if (tag === 'textarea' || tag === 'select') return true;
	if (tag === 'input') {
		if (target.type === 'range') return SLIDER_KEYS.has(key) && key !== 'PageUp' && key !== 'PageDown';
		if (target.type === 'checkbox' || target.type === 'radio' || target.type === 'button') return BUTTON_KEYS.has(key) || (target.type === 'radio' && key.startsWith('Arrow'));
		return true;
	}
	if (target.role === 'slider') return SLIDER_KEYS.has(key) && key !== 'PageUp' && key !== 'PageDown';
	if (tag === 'button' || tag === 'a' || tag === 'summary') return BUTTON_KEYS.has(key);
	return false;
}
