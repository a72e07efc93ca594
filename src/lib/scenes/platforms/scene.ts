import { defineScene } from '../contract';
import { drawPlatforms } from './draw';
import { layout, type Layout } from './layout';

export default defineScene<Layout>({ id: 'platforms', layout, draw: drawPlatforms });
