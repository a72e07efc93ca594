import { defineHands } from '../contract';
import Controls from './Controls.svelte';
import type { VisionLayout } from './layout';
import Overlay from './Overlay.svelte';
import { createTryParams, type TryParams } from './params.svelte';

export default defineHands<VisionLayout, TryParams>({
	createParams: createTryParams,
	Controls,
	controlsAt: ['vision.try'],
	Overlay,
	overlayAt: ['vision.try']
});
