/** How the words of a beat leave a scrolling page: once they have been read, and before they cross the drawing. */
import { smoothstep } from '../marks/easing';

export interface WordsBox {
	/** height of the beat's track, px */
	readonly track: number;
	/** height of the words, px */
	readonly words: number;
	/** px from the viewport's top at which they rest */
	readonly rest: number;
	/** px kept free between the words' end and the track's end */
	readonly margin: number;
	/** share of the track at which the words must be gone, if all of them can be seen at once */
	readonly latest: number;
	/** the anchor's and the viewport's height, px */
	readonly anchor: number;
	readonly viewport: number;
}

/** Shares of a track at which the words begin to fade and are gone. */
export interface Fade {
	readonly from: number;
	readonly to: number;
}

/**
 * Words fade as their lower end rises from where it rests (or, for words longer than the screen, from 92 % of
 * the viewport's height, so that every line is seen first) by an eighth of the viewport.
 */
export function fadeOf(box: WordsBox): Fade {
	if (box.track <= 0) return { from: 1, to: 1 };
	const shareAt = (bottom: number) => 1 - (bottom + box.margin - box.anchor) / box.track;
	const start = Math.min(0.92 * box.viewport, box.rest + box.words);
	const from = Math.max(0, shareAt(start));
	const to = Math.max(from + 1e-6, shareAt(start - 0.125 * box.viewport));
	const whole = box.rest + box.words <= 0.92 * box.viewport;
	return whole && to > box.latest ? { from: Math.min(from, box.latest - 0.14), to: box.latest } : { from, to };
}

/** Opacity of the words of beat `index` at a position in beats; full until they fade, and again when scrolled back. */
export const wordsOpacity = (fade: Fade, index: number, position: number): number => 1 - smoothstep(fade.from, fade.to, position - index);
