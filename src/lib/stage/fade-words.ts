/** Lets the words of a scrolling page leave: writes the opacity of the few sections near the reader. */
import type { Track } from '../drivers/tracks';
import { fadeOf, wordsOpacity, type Fade } from './words-fade';

export interface WordsFader {
	/** forgets what was measured: call after a layout */
	measure(tracks: readonly Track[], anchor: number): void;
	/** shows a position */
	show(position: number): void;
	/** takes its listeners away */
	stop(): void;
}

/** Share of a track at which words are gone: before the next scene's picture, and before a station's sign. */
const LATEST = { scene: 0.72, station: 0.56 };

/** Makes the fader of sections that each hold one `.words`; `viewport` gives the stable viewport height in px. */
export function createWordsFader(sections: readonly HTMLElement[], viewport: () => number): WordsFader {
	const words = sections.map((section) => section.querySelector<HTMLElement>('.words')!);
	const latest = sections.map((section, i) => (section.dataset['chapter'] === sections[i + 1]?.dataset['chapter'] ? LATEST.scene : LATEST.station));
	const opacities = words.map(() => 1);
	const fades = new Map<number, Fade>();
	let page: { readonly tracks: readonly Track[]; readonly anchor: number; readonly viewport: number } | null = null;
	let last = 0;

	/** Measured when first needed: words far away have no layout, see `content-visibility` in story.css. */
	function fadeAt(i: number): Fade {
		let fade = fades.get(i);
		if (!fade) {
			const style = getComputedStyle(words[i]!);
			const box = { words: words[i]!.offsetHeight, rest: parseFloat(style.top) || 0, margin: parseFloat(style.marginBottom) || 0 };
			fade = fadeOf({ ...box, latest: latest[i]!, track: page!.tracks[i]!.height, anchor: page!.anchor, viewport: page!.viewport });
			fades.set(i, fade);
		}
		return fade;
	}

	function opacityAt(i: number, position: number): number {
		if (i === words.length - 1 || position <= i) return 1;
		return position >= i + 1 ? 0 : Math.round(wordsOpacity(fadeAt(i), i, position) * 100) / 100;
	}

	function show(position: number): void {
		last = position;
		if (!page) return;
		for (let i = 0; i < words.length; i++) {
			const opacity = opacityAt(i, position);
			if (opacity === opacities[i]) continue;
			opacities[i] = opacity;
			words[i]!.style.opacity = opacity < 1 ? String(opacity) : '';
			words[i]!.style.visibility = opacity === 0 ? 'hidden' : '';
		}
	}

	/** Words that have come near have got their height. */
	function onNear(event: Event): void {
		const i = words.indexOf(event.target as HTMLElement);
		if (fades.delete(i)) show(last);
	}
	for (const element of words) element.addEventListener('contentvisibilityautostatechange', onNear);

	return {
		measure(tracks, anchor) {
			page = { tracks, anchor, viewport: viewport() };
			fades.clear();
			show(last);
		},
		show,
		stop() {
			for (const element of words) element.removeEventListener('contentvisibilityautostatechange', onNear);
		}
	};
}
