import { defineScene } from '../contract';
import Controls from './Controls.svelte';
import { visionLayout, type VisionLayout } from './layout';
import Overlay from './Overlay.svelte';
import { paint } from './paint';
import { createTryParams, UNTOUCHED, type TryParams } from './params.svelte';
import Scene from './Scene.svelte';
import { prepareStill } from './still-seen';

/** How a machine sees: five steps on one frame, then the reader's own tray. */
export default defineScene<VisionLayout, TryParams>({
	id: 'vision',
	layout: visionLayout,
	paint,
	Drawing: Scene,
	createParams: createTryParams,
	prepare: ({ tray }) => prepareStill(tray, UNTOUCHED),
	Controls,
	controlsAt: ['vision.try'],
	Overlay,
	overlayAt: ['vision.try']
});
