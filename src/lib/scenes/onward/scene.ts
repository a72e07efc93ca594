import { defineScene } from '../contract';
import { layout, layoutInSteps, type Layout } from './layout';
import Scene from './Scene.svelte';

export default defineScene<Layout>({
	id: 'onward',
	layout,
	layoutInSteps,
	Drawing: Scene
});
