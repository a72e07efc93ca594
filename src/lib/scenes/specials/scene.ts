import { defineScene } from '../contract';
import { drawSpecials } from './draw';
import { layout, type Layout } from './layout';

export default defineScene<Layout>({ id: 'specials', layout, draw: drawSpecials });
