/** Keyboard and clicker: keys step the clock. */
import type { Clock } from '../clock/clock';
import { commandOf, isForTarget, type KeyCommand, type KeyTarget } from './keys';

export interface KeyOptions {
	/** seconds of a step, asked at each press: 0 under reduced motion */
	readonly glide: () => number;
	/** commands that do not move the story */
	readonly on?: Partial<Record<KeyCommand, () => void>>;
	/** where keys are listened for; the window by default */
	readonly target?: EventTarget;
}

/** Starts the driver; returns its undo. */
export function driveKeys(clock: Clock, options: KeyOptions): () => void {
	const hand = clock.hand('keys', 'person');
	const target = options.target ?? window;

	function onKey(raw: Event): void {
		const event = raw as KeyboardEvent;
		if (event.defaultPrevented || event.isComposing) return;
		if (isForTarget(event.key, describe(event.target))) return;
		const command = commandOf(event);
		if (command === 'none') return;
		event.preventDefault();
		// a held key repeats; it must not race through the story
		if (event.repeat) return;
		switch (command) {
			case 'next':
				return hand.step(1, options.glide());
			case 'previous':
				return hand.step(-1, options.glide());
			case 'first':
				return hand.seek(0);
			case 'last':
				return hand.seek(clock.beats.length - 1);
			default:
				options.on?.[command]?.();
		}
	}

	target.addEventListener('keydown', onKey);
	return () => target.removeEventListener('keydown', onKey);
}

function describe(target: EventTarget | null): KeyTarget | null {
	if (!(target instanceof HTMLElement) || target === document.body) return null;
	return {
		tag: target.tagName,
		type: target instanceof HTMLInputElement ? target.type : '',
		editable: target.isContentEditable,
		role: target.getAttribute('role'),
		own: target.closest('[data-keys="own"]') !== null
	};
}
