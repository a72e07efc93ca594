/** A presenter's keys for the sound: none of them is a key that steps the story (see the drivers' table). */

export type SoundCommand = 'toggle' | 'thicker' | 'thinner' | 'none';

const COMMANDS: Readonly<Record<string, SoundCommand>> = { m: 'toggle', ']': 'thicker', '[': 'thinner' };

/** The command of a key press; 'none' with Ctrl, Alt or Meta, and while text is being typed. */
export function soundCommandOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>): SoundCommand {
	if (event.ctrlKey || event.altKey || event.metaKey) return 'none';
	const target = event.target;
	if (typeof HTMLElement !== 'undefined' && target instanceof HTMLElement) {
		if (target.isContentEditable || target.matches('input:not([type="range"]), textarea, select')) return 'none';
	}
	return COMMANDS[event.key.toLowerCase()] ?? 'none';
}
