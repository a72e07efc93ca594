import { defineScene } from '../contract';
import { drawLine } from './draw';
import { lineLayout, lineLayoutInSteps, type LineLayout } from './layout';
import { paint } from './paint';

/** The arm without eyes, then with them, on the same eight parts. */
export default defineScene<LineLayout>({ id: 'line', layout: lineLayout, layoutInSteps: lineLayoutInSteps, draw: drawLine, paint, beside: true });
