import { defineScene } from '../contract';
import Controls from './Controls.svelte';
import { layout, type Layout } from './layout';
import Overlay from './Overlay.svelte';
import { createGuessParams, type GuessParams } from './params.svelte';
import Scene from './Scene.svelte';

export default defineScene<Layout, GuessParams>({
	id: 'doubling',
	layout,
	Drawing: Scene,
	createParams: createGuessParams,
	Controls,
	controlsAt: ['doubling.guess', 'doubling.reveal'],
	Overlay,
	overlayAt: ['doubling.guess']
});
