import { defineScene } from '../contract';
import { drawEniac } from './draw';
import { layout, type EniacLayout } from './layout';

/** Second stop: a machine that filled a room folds down, generation by generation, into a hand; all drawn to one scale. */
export default defineScene<EniacLayout>({ id: 'eniac', layout, draw: drawEniac });
