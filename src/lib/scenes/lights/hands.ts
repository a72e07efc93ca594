import { defineHands } from '../contract';
import type { Layout } from './layout';
import Overlay from './Overlay.svelte';
import { createLightsParams, type LightsParams } from './params.svelte';

export default defineHands<Layout, LightsParams>({ createParams: createLightsParams, Overlay, overlayAt: ['lights.all', 'lights.gold'] });
