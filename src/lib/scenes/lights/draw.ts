import { lerp, smoothstep, span } from '../../marks/easing';
import { n2 } from '../../marks/path';
import { xy } from '../../marks/shapes';
import { group, labels, path, rect, route, type Attributes, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { FIRMS } from './figures';
import type { Layout } from './layout';
import { firstAt, glassAt, lightsAt, PHASE } from './state';

/** The route line as the city's shore: it counts the lights by its length, and what is laid along it compares. */
export function drawLights(layout: Layout, view: View): Picture {
	const { local: t, world, frame: { stroke } } = view;
	const { axis, axisFrom, axisTo } = layout;
	const { from, to, earlier, added, gold, y, bar, thick, all, high, note } = axis;
	const state = lightsAt(t);
	// the line's length counts the lights; it goes on out of the city only when all are on
	const drawn = t < PHASE.lead[1] ? axisFrom * span(...PHASE.lead, t) : lerp(lerp(axisFrom, axisTo, state.on / FIRMS), 1, span(-0.02, 0, t));
	const first = firstAt(t);
	const second = smoothstep(0.74, 0.94, t);
	const counted = smoothstep(-0.14, -0.1, t);
	const grown = smoothstep(-0.08, -0.02, t);
	// the golden part is laid along the line again and again, as a ruler is
	const laid = span(...PHASE.measure, t) * ((to - from) / gold - 1);

	const upright = (x: number, y: number, height: number, colour: string, opacity?: number) =>
		path(`M${xy(x, y)}v${n2(height)}`, { stroke: colour, 'stroke-width': stroke.detail, opacity });
	const beam = (x: number, width: number, style: Attributes) => rect(n2(x), n2(bar), n2(width), n2(thick), style);
	return [
		route(layout.route, world.route, stroke.route, { to: drawn }),
		path(`M${xy(from, y - thick * 1.5)}V${n2(y)}`, { stroke: world.route, 'stroke-width': stroke.object, opacity: span(-0.37, -0.34, t) }),
		labels([layout.lens.label], world, glassAt(t)),
		first > 0 &&
			group(
				{ opacity: first },
				upright(earlier, y, bar - y + thick, world.muted, counted),
				upright(to, y, bar - y + thick, world.muted, grown),
				beam(earlier, added, { fill: 'none', stroke: world.ink, 'stroke-width': stroke.detail, opacity: grown }),
				// the added part slides back along the line, to be compared with what was there
				beam(lerp(earlier, from, smoothstep(...PHASE.compare, t)), added, { fill: world.ink, opacity: grown }),
				labels([all.earlier], world, counted, world.ground),
				labels([all.added, all.growth], world, grown, world.ground)
			),
		second > 0 && [
			group(
				{ opacity: second },
				beam(from + laid * gold, gold * span(...PHASE.gold, t), { fill: world.accent }),
				Array.from({ length: Math.floor(laid) + 2 }, (_, i) => upright(from + i * gold, bar, thick, world.accent)),
				labels([high.gold, high.rest], world, 1, world.ground)
			),
			labels(layout.beside.labels, world, smoothstep(0.72, 0.84, t))
		],
		labels([note], world, counted, world.ground)
	];
}
