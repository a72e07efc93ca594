/** The clock as runes see it: components read this; only hands write the clock. */
import { createContext } from 'svelte';
import type { Clock, ClockFace } from '../clock/clock';
import { WORLDS } from '../marks/worlds';
import type { Chapter } from '../story/types';
import { paletteAt } from './blend';
import { palettePainter } from './paint-palette';

export class StoryState {
	#moment = $state.raw({ position: 0, time: 0, beat: 0 });
	#wheel = $state.raw<string | null>(null);
	/** false where the reader asked for less motion */
	motion = $state(true);
	/** keeps the clock awake for ambient life; returns its undo */
	wake: () => () => void = () => () => {};

	/** Mirrors a clock until the returned undo is called. */
	follow(clock: Clock): () => void {
		const read = (face: ClockFace) => {
			this.#moment = { position: face.position, time: face.time, beat: face.beat };
			this.#wheel = face.wheel;
		};
		read(clock);
		this.wake = clock.wake;
		return clock.subscribe(read);
	}

	/** Keeps the colours of an element those of the clock's position, until the returned undo is called. */
	dress(clock: ClockFace, style: CSSStyleDeclaration, chapters: readonly Chapter[]): () => void {
		const spans = chapters.map((c) => ({ first: c.first, count: c.count, world: WORLDS[c.world] }));
		const paint = palettePainter(style);
		const read = (face: ClockFace) => paint(paletteAt(spans, face.position));
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
