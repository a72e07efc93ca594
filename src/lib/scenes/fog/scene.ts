import { defineScene } from '../contract';
import { drawFog } from './draw';
import { layoutFog, type FogLayout } from './layout';

/** Prologue: the fogged rivers, the ruler of 26 days, the three stops. */
export default defineScene<FogLayout>({
	id: 'fog',
	layout: layoutFog,
	draw: drawFog,
	ambient: (local) => local < 2.9
});
