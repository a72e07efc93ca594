import { defineScene } from '../contract';
import { lineLayout, lineLayoutInSteps, type LineLayout } from './layout';
import { paint } from './paint';
import Scene from './Scene.svelte';

/** The arm without eyes, then with them, on the same eight parts. */
export default defineScene<LineLayout>({ id: 'line', layout: lineLayout, layoutInSteps: lineLayoutInSteps, paint, Drawing: Scene });
