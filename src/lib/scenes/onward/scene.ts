import { defineScene } from '../contract';
import { drawOnward } from './draw';
import { layout, layoutInSteps, type Layout } from './layout';

export default defineScene<Layout>({
	id: 'onward',
	layout,
	layoutInSteps,
	draw: drawOnward
});
