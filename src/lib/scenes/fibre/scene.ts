import { smoothstep } from '../../marks/easing';
import { defineScene } from '../contract';
import { drawFibre } from './draw';
import { HAND_OVER } from './hand-over';
import { layoutFibre, type FibreLayout } from './layout';
import { paintFibre } from './paint';
import type { FibreParams } from './params.svelte';

/** First stop, the middle beats: from a cabin's wall down to a fibre as thin as a bacterium, and what its web can do. */
export default defineScene<FibreLayout, FibreParams>({
	id: 'fibre',
	layout: layoutFibre,
	draw: drawFibre,
	paint: paintFibre,
	preparePaint: ({ fibres }) => fibres.step(),
	beside: true,
	presence: (local, beats) => smoothstep(HAND_OVER.from, HAND_OVER.to, local) * (1 - smoothstep(beats - 0.4, beats - 0.15, local))
});
