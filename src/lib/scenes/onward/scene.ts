import { defineScene } from '../contract';
import { layout, type Layout } from './layout';
import Scene from './Scene.svelte';

export default defineScene<Layout>({
	id: 'onward',
	layout,
	Drawing: Scene
});
