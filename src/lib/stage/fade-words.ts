/** Lets the words of a scrolling page leave: writes the opacity of the few sections near the reader. */
import type { Track } from '../drivers/tracks';
import { fadeOf, wordsOpacity, type Fade } from './words-fade';

export interface WordsFader {
	/** measures the words after a layout */
	measure(tracks: readonly Track[], anchor: number): void;
	/** shows a position */
	show(position: number): void;
}

/** Share of a track at which words are gone: before the next scene's picture, and before a station's sign. */
const LATEST = { scene: 0.72, station: 0.56 };

/** Makes the fader of sections that each hold one `.words`; `viewport` gives the stable viewport height in px. */
export function createWordsFader(sections: readonly HTMLElement[], viewport: () => number): WordsFader {
	const words = sections.map((section) => section.querySelector<HTMLElement>('.words')!);
	const latest = sections.map((section, i) => (section.dataset['chapter'] === sections[i + 1]?.dataset['chapter'] ? LATEST.scene : LATEST.station));
	const opacities = words.map(() => 1);
	let fades: Fade[] = [];
	let last = 0;

	return {
		measure(tracks, anchor) {
			const height = viewport();
			const boxes = words.map((element, i) => {
				const style = getComputedStyle(element);
				return { words: element.offsetHeight, rest: parseFloat(style.top) || 0, margin: parseFloat(style.marginBottom) || 0, latest: latest[i]! };
			});
			fades = tracks.map((track, i) => fadeOf({ ...boxes[i]!, track: track.height, anchor, viewport: height }));
			this.show(last);
		},
		show(position) {
			last = position;
			fades.forEach((fade, i) => {
				const opacity = i === words.length - 1 ? 1 : Math.round(wordsOpacity(fade, i, position) * 100) / 100;
				if (opacity === opacities[i]) return;
				opacities[i] = opacity;
				words[i]!.style.opacity = opacity < 1 ? String(opacity) : '';
				words[i]!.style.visibility = opacity === 0 ? 'hidden' : '';
			});
		}
	};
}
