/** The clock as runes see it: components read this; only hands write the clock. */
import { createContext } from 'svelte';
import type { ClockFace } from '../clock/clock';

export class StoryState {
	#moment = $state.raw({ position: 0, time: 0, beat: 0 });
	#wheel = $state.raw<string | null>(null);
	/** false where the reader asked for less motion */
	motion = $state(true);

	/** Mirrors a clock until the returned undo is called. */
	follow(clock: ClockFace): () => void {
		const read = (face: ClockFace) => {
			this.#moment = { position: face.position, time: face.time, beat: face.beat };
			this.#wheel = face.wheel;
		};
		read(clock);
		return clock.subscribe(read);
	}

	/** in beats */
	get position(): number {
		return this.#moment.position;
	}
	/** ambient seconds */
	get time(): number {
		return this.#moment.time;
	}
	/** index of the current beat */
	get beat(): number {
		return this.#moment.beat;
	}
	/** name of the hand on the wheel */
	get wheel(): string | null {
		return this.#wheel;
	}
}

export const [useStory, provideStory] = createContext<StoryState>();
