import { smoothstep } from '../../marks/easing';
import { defineScene } from '../contract';
import { HAND_OVER } from './hand-over';
import FeltHandle from './FeltHandle.svelte';
import type { FibreLayout } from './layout';
import Listen from './Listen.svelte';
import painting from './painting';
import { createFibreParams, type FibreParams } from './params.svelte';
import Scene from './Scene.svelte';

export default defineScene<FibreLayout, FibreParams>({
	id: 'fibre',
	...painting,
	Drawing: Scene,
	createParams: createFibreParams,
	presence: (local, beats) => smoothstep(HAND_OVER.from, HAND_OVER.to, local) * (1 - smoothstep(beats - 0.4, beats - 0.15, local)),
	Controls: Listen,
	controlsAt: ['fibre.sound'],
	Overlay: FeltHandle,
	overlayAt: ['fibre.sound']
});
