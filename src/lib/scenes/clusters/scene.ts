import { defineScene } from '../contract';
import { drawClusters } from './draw';
import { layout, type Layout } from './layout';

export default defineScene<Layout>({ id: 'clusters', layout, draw: drawClusters });
