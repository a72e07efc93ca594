/** The frames of the stage, one per chapter: the stage measures itself, and whoever stands beside it reads. */
import { createContext } from 'svelte';
import { WORLDS, type World } from '../marks/worlds';
import { frameFor, type Format, type Frame } from '../scenes/frame';
import type { Chapter } from '../story/types';

/** A chapter's frame and colours. */
export interface Staging {
	readonly frame: Frame;
	readonly world: World;
}

export class Frames {
	/** size of the stage, CSS px; 0 before it has been measured */
	size = $state.raw({ width: 0, height: 0 });
	readonly #chapters: readonly Chapter[];
	readonly #formatOf: (width: number, height: number) => Format;
	readonly #all: readonly Staging[] = $derived.by(() => {
		const { width, height } = this.size;
		if (width === 0) return [];
		const format = this.#formatOf(width, height);
		return this.#chapters.map((chapter) => ({
			frame: frameFor({ width, height, chapter: chapter.index, format }),
			world: WORLDS[chapter.world]
		}));
	});

	/** `formatOf` chooses the composition for a size, CSS px. */
	constructor(chapters: readonly Chapter[], formatOf: (width: number, height: number) => Format) {
		this.#chapters = chapters;
		this.#formatOf = formatOf;
	}

	/** One per chapter; empty before the stage has been measured. */
	get all(): readonly Staging[] {
		return this.#all;
	}

	/** Staging of a chapter; null before the stage has been measured. */
	of(chapter: number): Staging | null {
		return this.#all[chapter] ?? null;
	}
}

export const [useFrames, provideFrames] = createContext<Frames>();
