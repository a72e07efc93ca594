import { defineScene } from '../contract';
import { drawVision } from './draw';
import { visionLayout, type VisionLayout } from './layout';
import { paint } from './paint';
import type { TryParams } from './params.svelte';
import { UNTOUCHED } from './shot';
import { prepareStill } from './still-seen';

/** How a machine sees: five steps on one frame, then the reader's own tray. */
export default defineScene<VisionLayout, TryParams>({
	id: 'vision',
	layout: visionLayout,
	draw: drawVision,
	paint,
	prepare: ({ tray }) => prepareStill(tray, UNTOUCHED)
});
