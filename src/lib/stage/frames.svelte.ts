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
	readonly #format: Format | undefined;
	readonly #all: readonly Staging[] = $derived.by(() => {
		const { width, height } = this.size;
		if (width === 0) return [];
		const format = this.#format;
		return this.#chapters.map((chapter) => ({
			frame: frameFor({ width, height, chapter: chapter.index, ...(format ? { format } : {}) }),
			world: WORLDS[chapter.world]
		}));
	});

	/** `format` fixes the composition, where a door does. */
	constructor(chapters: readonly Chapter[], format?: Format) {
		this.#chapters = chapters;
		this.#format = format;
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
