/** What a door tells the outside about the story: attributes on `<html>`, and `story:beat` events. */
import type { ClockFace } from '../clock/clock';

export type Mode = 'read' | 'present' | 'embed' | 'lab' | 'facts';

/** Detail of a `story:beat` event. */
export interface BeatDetail {
	readonly beat: string;
	readonly index: number;
	/** beat before, or null at arrival */
	readonly from: string | null;
	/** name of the hand that turned the clock */
	readonly by: string | null;
}

/**
 * Keeps `<html data-mode data-beat data-position>` true to a clock, and dispatches `story:beat` from the beat's
 * section (it bubbles to `document`). Returns its undo, which removes the attributes.
 */
export function announce(clock: ClockFace, mode: Mode, onBeat?: (detail: BeatDetail) => void): () => void {
	const { dataset } = document.documentElement;
	dataset['mode'] = mode;
	let last: string | null = null;
	const tell = (face: ClockFace) => {
		dataset['position'] = String(Math.round(face.position * 1000) / 1000);
		const { id } = face;
		if (id === last) return;
		const detail: BeatDetail = { beat: id, index: face.beat, from: last, by: face.wheel };
		last = id;
		dataset['beat'] = id;
		(document.getElementById(id) ?? document).dispatchEvent(new CustomEvent('story:beat', { bubbles: true, detail }));
		onBeat?.(detail);
	};
	tell(clock);
	const undo = clock.subscribe(tell);
	return () => {
		undo();
		delete dataset['beat'];
		delete dataset['position'];
	};
}
