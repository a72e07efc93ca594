/** Every scene of the story with what hands touch, loaded when the reader comes near. */
import { byScene, CHAPTER_SCENES } from './chapters';
import type { Hands, SceneLoader } from './contract';

const HANDS = byScene<Hands<unknown, unknown>>(
	[() => import('./first-stop-hands'), 'fibre'],
	[() => import('./second-stop-hands'), 'cell'],
	[() => import('./third-stop-hands'), 'vision'],
	[() => import('./city-hands'), 'lights', 'doubling']
);

/** Scene id → loader. A beat whose scene is not here shows its type plate. */
export const SCENES: Readonly<Record<string, SceneLoader>> = Object.fromEntries(
	Object.entries(CHAPTER_SCENES).map(([id, load]) => [
		id,
		async () => {
			const [scene, touched] = await Promise.all([load(), HANDS[id]?.()]);
			return { ...scene, ...touched };
		}
	])
);
