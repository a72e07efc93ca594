import { mix } from '../../marks/colour';
import { smoothstep } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { pathOf } from '../../marks/path';
import { group, labels, line, path, rect, route, seen, type Picture } from '../../marks/picture';
import { shapeOf } from '../../models/hydride/uptake';
import type { View } from '../contract';
import { routeOver, type HydrogenLayout } from './layout';
import { footnotes, namesAt } from './names';
import { heatAt, uptakeAt } from './phases';

/** The colour of hot metal; light, not an accent. */
const GLOW = '#FFE2AA';

const footnotesOf = oncePer(footnotes);
const coilOf = oncePer((layout: HydrogenLayout) => pathOf(layout.coil));

/** Magnesium that takes up hydrogen: the line as its surface, the hot plate with the line as its coil, and the names; the atoms are on the canvas. */
export function drawHydrogen(layout: HydrogenLayout, { local, world, frame: { stroke } }: View): Picture {
	const { plate } = layout;
	const shape = shapeOf(layout.block, uptakeAt(local));
	const surface = layout.foot - shape.top * layout.scale;
	const heat = heatAt(local);
	return [
		group(
			{ opacity: seen(smoothstep(-0.4, -0.3, local)) },
			rect(plate.x, plate.y, plate.width, plate.height, { rx: 3, fill: mix(world.solid, world.route, 0.34 * heat), stroke: world.ink, 'stroke-width': stroke.object }),
			path(`M${layout.left} ${layout.bare}H${layout.side}`, { stroke: world.ink, 'stroke-width': stroke.detail, 'stroke-dasharray': '2 5' }),
			Object.values(namesAt(layout, shape, surface)).map((name) => [
				line(name.mark, world.muted, stroke.detail * 1.3, { opacity: name.opacity }),
				labels(name.labels, world, name.opacity)
			]),
			labels(footnotesOf(layout), world)
		),
		route(routeOver(layout, surface), world.route, stroke.route),
		line(coilOf(layout), mix(world.route, GLOW, heat), stroke.route * (1 + 0.5 * heat), { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' })
	];
}
