/** Every scene of the story, loaded when the reader comes near. A new scene is in the list by existing. */
import { byFolder, type SceneLoader } from './contract';

/** Scene id → loader. A beat whose scene is not here shows its type plate. */
export const SCENES = byFolder(import.meta.glob('./*/scene.ts') as Record<string, SceneLoader>);
