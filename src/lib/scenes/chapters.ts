/** Every scene of the story apart from its hands, loaded a chapter at a time when the reader comes near. */
import type { PlainScene, SceneLoader } from './contract';

/** Scenes that are fetched together, by id. */
type ChapterScenes = Readonly<Record<string, PlainScene>>;

const CHAPTERS: readonly (readonly [load: () => Promise<ChapterScenes>, ...scenes: string[]])[] = [
	[() => import('./prologue'), 'fog'],
	[() => import('./first-stop'), 'aircraft', 'fibre', 'years'],
	[() => import('./second-stop'), 'element', 'cell', 'hydrogen', 'eniac', 'talent'],
	[() => import('./third-stop'), 'line', 'vision', 'rise'],
	[() => import('./city'), 'lights', 'doubling', 'clusters', 'platforms', 'jinfeng', 'specials'],
	[() => import('./coda'), 'onward']
];

/** Scene id → loader. */
export const CHAPTER_SCENES: Readonly<Record<string, SceneLoader<PlainScene>>> = Object.fromEntries(
	CHAPTERS.flatMap(([load, ...scenes]) => scenes.map((id) => [id, async () => (await load())[id]!]))
);
