import { defineScene } from '../contract';
import { layout, type EniacLayout } from './layout';
import Scene from './Scene.svelte';

/** Second stop: a machine that filled a room folds down, generation by generation, into a hand; all drawn to one scale. */
export default defineScene<EniacLayout>({ id: 'eniac', layout, Drawing: Scene });
