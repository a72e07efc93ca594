import { smoothstep } from '../../marks/easing';
import { defineScene } from '../contract';
import { drawRise } from './draw';
import { riseLayout, type RiseLayout } from './layout';
import { paint } from './paint';

/** Three years on the line, five products inside one another, and eyes that become a city's lights. */
export default defineScene<RiseLayout>({
	id: 'rise',
	layout: riseLayout,
	draw: drawRise,
	paint,
	beside: true,
	// it ends on the picture that the next scene starts from, and stays under it until that one is surely there
	presence: (local, beats) => smoothstep(-0.35, -0.1, local) * (1 - smoothstep(beats - 0.25, beats - 0.12, local))
});
