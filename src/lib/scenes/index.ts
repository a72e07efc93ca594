/** Every scene of the story with what hands touch, loaded when the reader comes near. */
import { CHAPTER_SCENES } from './chapters';
import type { Hands, SceneLoader } from './contract';

const hands = import.meta.glob<Hands<unknown, unknown>>('./*/hands.ts', { import: 'default' });

/** Scene id → loader. A beat whose scene is not here shows its type plate. */
export const SCENES: Readonly<Record<string, SceneLoader>> = Object.fromEntries(
	Object.entries(CHAPTER_SCENES).map(([id, load]) => [
		id,
		async () => {
			const [scene, touched] = await Promise.all([load(), hands[`./${id}/hands.ts`]?.()]);
			return { ...scene, ...touched };
		}
	])
);
