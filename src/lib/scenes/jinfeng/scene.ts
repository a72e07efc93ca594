import { defineScene } from '../contract';
import { drawJinfeng } from './draw';
import { layout, type Layout } from './layout';
import { paint } from './paint';

/** The city: the people of one laboratory, each a point. */
export default defineScene<Layout>({ id: 'jinfeng', layout, draw: drawJinfeng, paint, beside: true });
