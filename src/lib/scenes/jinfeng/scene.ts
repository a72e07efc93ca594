import { defineScene } from '../contract';
import Drawing from './Scene.svelte';
import type { Layout } from './layout';
import painting from './painting';

export default defineScene<Layout>({ id: 'jinfeng', ...painting, Drawing });
