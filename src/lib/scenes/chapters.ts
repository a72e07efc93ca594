/** Every scene of the story apart from its hands, loaded a chapter at a time when the reader comes near. */
import type { PlainScene, SceneLoader } from './contract';

/** A file that holds the same sort of thing for several scenes, by id: how to load it, and for which. */
type SharedFile<T> = readonly [load: () => Promise<Readonly<Record<string, T>>>, ...scenes: string[]];

/** Scene id → loader of what is held for it. */
export const byScene = <T>(...files: readonly SharedFile<T>[]): Readonly<Record<string, () => Promise<T>>> =>
	Object.fromEntries(files.flatMap(([load, ...scenes]) => scenes.map((id) => [id, async () => (await load())[id]!])));

/** Scene id → loader. */
export const CHAPTER_SCENES: Readonly<Record<string, SceneLoader<PlainScene>>> = byScene<PlainScene>(
	[() => import('./prologue'), 'fog'],
	[() => import('./first-stop'), 'aircraft', 'fibre', 'years'],
	[() => import('./second-stop'), 'element', 'cell', 'hydrogen', 'eniac', 'talent'],
	[() => import('./third-stop'), 'line', 'vision', 'rise'],
	[() => import('./city'), 'lights', 'doubling', 'clusters', 'platforms', 'jinfeng', 'specials'],
	[() => import('./coda'), 'onward']
);
