import { smoothstep } from '../../marks/easing';
import { defineScene } from '../contract';
import { drawLights } from './draw';
import { layout, type Layout } from './layout';
import { paint } from './paint';
import type { LightsParams } from './params.svelte';

/** The city at night: a light for each of its technology-based firms. */
export default defineScene<Layout, LightsParams>({
	id: 'lights',
	layout,
	draw: drawLights,
	paint,
	preparePaint: ({ night }) => night.step(),
	beside: true,
	// hands find lights on the page, whoever paints them
	prepare: ({ night }) => night.step(),
	// it begins as the picture that the scene before it ends on
	presence: (local, beats) => (local < -0.4 ? 0 : 1 - smoothstep(beats - 0.4, beats - 0.15, local))
});
