import { smoothstep } from '../../marks/easing';
import { defineScene } from '../contract';
import { HAND_OVER } from './hand-over';
import { layoutFibre, type FibreLayout } from './layout';
import { paintFibre } from './paint';
import { createFibreParams, type FibreParams } from './params.svelte';
import Scene from './Scene.svelte';
import SoundPanel from './SoundPanel.svelte';

export default defineScene<FibreLayout, FibreParams>({
	id: 'fibre',
	layout: layoutFibre,
	Drawing: Scene,
	paint: paintFibre,
	createParams: createFibreParams,
	presence: (local, beats) => smoothstep(HAND_OVER.from, HAND_OVER.to, local) * (1 - smoothstep(beats - 0.4, beats - 0.15, local)),
	Overlay: SoundPanel,
	overlayAt: ['fibre.sound']
});
