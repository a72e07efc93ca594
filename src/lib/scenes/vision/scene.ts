import { defineScene } from '../contract';
import { visionLayout, type VisionLayout } from './layout';
import { createTryParams, UNTOUCHED, type TryParams } from './params.svelte';
import Scene from './Scene.svelte';
import { prepareStill } from './still-seen';

/** How a machine sees: five steps on one frame, then the reader's own tray. */
export default defineScene<VisionLayout, TryParams>({ id: 'vision', layout: visionLayout, Drawing: Scene, createParams: createTryParams, prepare: ({ tray }) => prepareStill(tray, UNTOUCHED) });
