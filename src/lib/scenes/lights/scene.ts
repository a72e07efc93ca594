import { smoothstep } from '../../marks/easing';
import { defineScene } from '../contract';
import type { Layout } from './layout';
import painting from './painting';
import { createLightsParams, type LightsParams } from './params.svelte';
import Overlay from './Overlay.svelte';
import Scene from './Scene.svelte';

export default defineScene<Layout, LightsParams>({
	id: 'lights',
	...painting,
	// hands find lights on the page, whoever paints them
	prepare: ({ night }) => night.step(),
	Drawing: Scene,
	createParams: createLightsParams,
	Overlay,
	overlayAt: ['lights.all', 'lights.gold'],
	// it begins as the picture that the scene before it ends on
	presence: (local, beats) => (local < -0.4 ? 0 : 1 - smoothstep(beats - 0.4, beats - 0.15, local))
});
