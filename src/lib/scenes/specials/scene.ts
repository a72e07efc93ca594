import { defineScene } from '../contract';
import Drawing from './Scene.svelte';
import { layout, type Layout } from './layout';

export default defineScene<Layout>({ id: 'specials', layout, Drawing });
