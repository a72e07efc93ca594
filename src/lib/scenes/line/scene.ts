import { defineScene } from '../contract';
import { drawLine } from './draw';
import { lineLayout, type LineLayout } from './layout';
import { paint } from './paint';

/** The arm without eyes, then with them, on the same eight parts. */
export default defineScene<LineLayout>({ id: 'line', layout: lineLayout, draw: drawLine, paint, beside: true });
