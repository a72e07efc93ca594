import { definePainting } from '../contract';
import { layout, type Layout } from './layout';
import { paint } from './paint';
import type { LightsParams } from './params.svelte';

export default definePainting<Layout, LightsParams>({ layout, paint, preparePaint: ({ night }) => night.step() });
