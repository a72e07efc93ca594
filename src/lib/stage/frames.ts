/** The frames of the stage, one per chapter, for whoever stands beside it. */
import { createContext } from 'svelte';
import type { World } from '../marks/worlds';
import type { Frame } from '../scenes/frame';

export interface Staging {
	readonly frame: Frame;
	readonly world: World;
}

export interface Frames {
	/** frame and world of a chapter; null before the stage has been measured */
	of(chapter: number): Staging | null;
}

export const [useFrames, provideFrames] = createContext<Frames>();
