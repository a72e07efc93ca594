/** The clock as runes see it: components read this; only hands write the clock. */
import { createContext } from 'svelte';
import type { Clock, ClockFace } from '../clock/clock';

export class StoryState {
	// apart, so that what follows the beat alone is left in peace while one scrolls through it
	#position = $state(0);
	#time = $state(0);
	#beat = $state(0);
	#wheel = $state.raw<string | null>(null);
	/** false where the reader asked for less motion */
	motion = $state(true);
	/** keeps the clock awake for ambient life; returns its undo */
	wake: () => () => void = () => () => {};

	/** Mirrors a clock until the returned undo is called. */
	follow(clock: Clock): () => void {
		const read = (face: ClockFace) => {
			this.#position = face.position;
			this.#time = face.time;
			this.#beat = face.beat;
			this.#wheel = face.wheel;
		};
		read(clock);
		this.wake = clock.wake;
		return clock.subscribe(read);
	}

	/** in beats */
	get position(): number {
		return this.#position;
	}
	/** ambient seconds */
	get time(): number {
		return this.#time;
	}
	/** index of the current beat */
	get beat(): number {
		return this.#beat;
	}
	/** name of the hand on the wheel */
	get wheel(): string | null {
		return this.#wheel;
	}
}

export const [useStory, provideStory] = createContext<StoryState>();
