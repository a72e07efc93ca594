/** Every scene of the story, loaded when the reader comes near. A new scene is in the list by existing. */
import type { SceneLoader } from './contract';

const loaders = import.meta.glob('./*/scene.ts') as Record<string, SceneLoader>;

/** Scene id → loader. A beat whose scene is not here shows its type plate. */
export const SCENES: Readonly<Record<string, SceneLoader>> = Object.fromEntries(
	Object.entries(loaders).map(([path, load]) => [path.split('/')[1]!, load])
);
