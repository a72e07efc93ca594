import { defineHands } from '../contract';
import FeltHandle from './FeltHandle.svelte';
import type { FibreLayout } from './layout';
import Listen from './Listen.svelte';
import { createFibreParams, type FibreParams } from './params.svelte';

export default defineHands<FibreLayout, FibreParams>({
	createParams: createFibreParams,
	Controls: Listen,
	controlsAt: ['fibre.sound'],
	Overlay: FeltHandle,
	overlayAt: ['fibre.sound']
});
