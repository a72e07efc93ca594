import { smoothstep } from '../../marks/easing';
import { n2 } from '../../marks/path';
import { line, route, type Picture } from '../../marks/picture';
import { xy } from '../../marks/shapes';
import type { View } from '../contract';
import { drawFiveBefore, drawFiveBehind } from './draw-five';
import { drawSpread } from './draw-spread';
import { linePath, type YearsLayout } from './layout';

/** Five courses carry the line over the ground and through a wall; then it sinks into the soil and grows into a tree. */
export function drawYears(layout: YearsLayout, view: View): Picture {
	const { local, world, frame: { stroke } } = view;
	const { ground, spread } = layout;
	return [
		drawFiveBehind(layout, view),
		line(`M${xy(ground.from, ground.y)}H${n2(ground.to)}`, world.ink, stroke.object),
		line(spread.soil, world.ink, stroke.hair, { opacity: n2(0.5 * smoothstep(0.64, 0.78, local)) }),
		drawSpread(layout, view),
		route(linePath(layout, local), world.route, stroke.route),
		drawFiveBefore(layout, view)
	];
}
