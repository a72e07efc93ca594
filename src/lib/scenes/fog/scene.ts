import { defineScene } from '../contract';
import { layoutFog, type FogLayout } from './layout';
import Scene from './Scene.svelte';

/** Prologue: the fogged rivers, the ruler of 26 days, the three stops. */
export default defineScene<FogLayout>({
	id: 'fog',
	layout: layoutFog,
	Drawing: Scene,
	ambient: (local) => local < 2.9
});
