/**
 * Scroll ↔ position as pure functions of geometry. A beat's *track* is the stretch of page that its section
 * takes; the *anchor* is a line at a fixed height of the viewport. The share of a track that has passed the
 * anchor is the position inside the beat.
 */

/** A section's place in the document, px. */
export interface Track {
	readonly top: number;
	readonly height: number;
}

/**
 * A page scrolls by whole pixels of the device while tracks begin between them, px: what was scrolled to a track's
 * top may stand this much above it.
 */
const SNAP = 1;

/**
 * Position in beats, 0 … tracks − 1, for a scroll offset. `hint` is where to start looking (the last answer);
 * any value gives the same result. Tracks must follow each other downwards. A track counts as reached from less than
 * a pixel above its top. Gaps count to the track above; a track without height is passed at its top.
 */
export function positionAt(tracks: readonly Track[], scrollY: number, anchor: number, hint = 0): number {
	if (tracks.length === 0) return 0;
	const line = scrollY + anchor;
	const last = tracks.length - 1;
	let i = Math.min(last, Math.max(0, Math.floor(hint)));
	while (i > 0 && line <= tracks[i]!.top - SNAP) i--;
	while (i < last && line > tracks[i + 1]!.top - SNAP) i++;
	if (i === last) return last;
	const { top, height } = tracks[i]!;
	if (height <= 0) return i;
	// below 1 by a hair: the next beat starts when its own track reaches the anchor
	return i + Math.min(0.999999, Math.max(0, (line - top) / height));
}

/** Scroll offset (px, unclamped by the document's end) at which `positionAt` gives `position`. */
export function scrollFor(tracks: readonly Track[], position: number, anchor: number): number {
	if (tracks.length === 0) return 0;
	const i = Math.min(tracks.length - 1, Math.max(0, Math.floor(position)));
	const { top, height } = tracks[i]!;
	return top + (position - i) * height - anchor;
}

/**
 * Whether a resize changes the composition. On touch screens the toolbar comes and goes while scrolling: a
 * change of height alone by up to 25 % is not a reason to measure and lay out anew.
 */
export function isRealResize(
	before: { width: number; height: number },
	after: { width: number; height: number },
	touch: boolean
): boolean {
	if (before.width !== after.width) return true;
	if (before.height === after.height) return false;
	return !touch || Math.abs(after.height - before.height) > 0.25 * before.height;
}
