/** The world's colours at a position: each chapter's own, mixed in OKLab over the last fifth before the next. */
import { mix, readable } from '../marks/colour';
import { span } from '../marks/easing';
import type { World } from '../marks/worlds';

/** What the words and the line need of a world, at one position. */
export interface Palette {
	readonly ground: string;
	readonly deep: string;
	readonly ink: string;
	readonly muted: string;
	readonly route: string;
	readonly routeText: string;
	readonly accent: string;
	readonly solid: string;
	readonly dark: boolean;
}

/** Share of the last beat of a chapter after which its colours turn into the next chapter's. */
export const BLEND_FROM = 0.8;

/** A chapter as blending sees it. */
export interface WorldSpan {
	readonly first: number;
	readonly count: number;
	readonly world: World;
}

/** Index of the chapter that a position in beats lies in. */
function chapterAt(chapters: readonly WorldSpan[], position: number): number {
	let i = chapters.length - 1;
	while (i > 0 && position < chapters[i]!.first) i--;
	return i;
}

/** The world of the chapter that a position in beats lies in. */
export const worldAt = (chapters: readonly WorldSpan[], position: number): World => chapters[chapterAt(chapters, position)]!.world;

/**
 * Palette at a position in beats: the very world of its chapter, except where that turns into the next. Text colours are held at a contrast of at least 4.5 on the mixed ground:
 * between a light and a dark world they pass through black or white.
 */
export function paletteAt(chapters: readonly WorldSpan[], position: number): Palette {
	const i = chapterAt(chapters, position);
	const here = chapters[i]!;
	const next = chapters[i + 1];
	const end = here.first + here.count;
	const t = next ? span(end - 1 + BLEND_FROM, end, position) : 0;
	if (t <= 0 || !next) return here.world;
	const a = here.world;
	const b = next.world;
	const ground = mix(a.ground, b.ground, t);
	const half = t < 0.5 ? a : b;
	return {
		ground,
		deep: mix(a.deep, b.deep, t),
		ink: readable(half.ink, ground),
		muted: readable(half.muted, ground),
		routeText: readable(half.routeText, ground),
		route: a.route,
		accent: mix(a.accent, b.accent, t),
		solid: mix(a.solid, b.solid, t),
		dark: half.dark
	};
}
