import { defineScene } from '../contract';
import { drawElement } from './draw';
import { layout, type ElementLayout } from './layout';

export default defineScene<ElementLayout>({ id: 'element', layout, draw: drawElement });
