import { defineScene } from '../contract';
import Drawing from './Scene.svelte';
import type { HydrogenLayout } from './layout';
import painting from './painting';

export default defineScene<HydrogenLayout>({ id: 'hydrogen', ...painting, Drawing });
