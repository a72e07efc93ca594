import { defineScene } from '../contract';
import { drawHydrogen } from './draw';
import { layout, type HydrogenLayout } from './layout';
import { paint } from './paint';

/** Second stop: magnesium takes hydrogen in and gives it off. */
export default defineScene<HydrogenLayout>({ id: 'hydrogen', layout, draw: drawHydrogen, paint, beside: true });
