import { defineHands } from '../contract';
import Controls from './Controls.svelte';
import type { Layout } from './layout';
import Overlay from './Overlay.svelte';
import { createGuessParams, type GuessParams } from './params.svelte';

export default defineHands<Layout, GuessParams>({
	createParams: createGuessParams,
	Controls,
	controlsAt: ['doubling.guess', 'doubling.reveal'],
	Overlay,
	overlayAt: ['doubling.guess']
});
