import { defineScene } from '../contract';
import type { LineLayout } from './layout';
import painting from './painting';
import Scene from './Scene.svelte';

/** The arm without eyes, then with them, on the same eight parts. */
export default defineScene<LineLayout>({ id: 'line', ...painting, Drawing: Scene });
