import { defineScene } from '../contract';
import Drawing from './Scene.svelte';
import { layoutAircraft, type AircraftLayout } from './layout';

/** First stop, first two beats: an airliner, its section, and the layer of felt inside its wall. */
export default defineScene<AircraftLayout>({ id: 'aircraft', layout: layoutAircraft, Drawing });
