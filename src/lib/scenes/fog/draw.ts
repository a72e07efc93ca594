import { mix } from '../../marks/colour';
import { lerp, smoothstep } from '../../marks/easing';
import { n2 } from '../../marks/path';
import { circle, group, path, type Picture, ROUND, UNSEEN } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import type { View } from '../contract';
import { drawBank } from './draw-bank';
import { drawDistance } from './draw-distance';
import { drawRuler } from './draw-ruler';
import { drawStair } from './draw-stair';
import { drawStops } from './draw-stops';
import { drawViaduct } from './draw-viaduct';
import type { FogLayout } from './layout';
import { grownTo, rulerShown, stopsShown } from './motion';
import { paperOf } from './palette';
import { bends, courseAt, PARTS, pointOn, REACH, roundTrack, RULER, trackPath } from './track';
import { trainPath } from './viaduct';
import { whileSame } from './while-same';

/** The prologue: fog over two rivers, and the line that becomes a viaduct, a ruler of 26 days and the way past three stops. */
export function drawFog(layout: FogLayout, view: View): Picture {
	const { world, local } = view;
	const { under, line, over } = drawLine(layout, world, local);
	return [drawDistance(layout, view), under, drawBank(layout, view), line, drawTrain(layout, world, local, trainAt(view)), over];
}

const trackAt = whileSame((layout: FogLayout, local: number) => {
	const course = courseAt(layout.courses.list, local);
	return { course, track: roundTrack(course.corners, layout.courses.radius) };
});

/** The line with what it stands on, behind the near bank (`under`), and what is read along it (`over`). */
const drawLine = whileSame((layout: FogLayout, world: World, local: number) => {
	const { frame: { format, stroke: { route } }, scene } = layout;
	const { course, track } = trackAt(layout, local);
	const { weight, fade } = course;
	const grown = grownTo(local, course.days);
	// while it is a ruler the track ends with its last day
	const last = lerp(RULER + 1, RULER + course.days[1], smoothstep(0.55, 0.7, local) - smoothstep(1.58, 1.75, local));
	const ruler = rulerShown(local);
	const rings = stopsShown(local);
	const [, routed] = bends(local);
	const stops = REACH.map((corner, i) => pointOn(course, corner, course.stops[i]!));
	const faded = (share: number) => mix(world.route, paperOf(world), share);
	return {
		under: [ruler > 0 && drawStair(layout, world, local, course, ruler), drawViaduct(layout, world, course, track, last, ruler)],
		line: group(
			{ fill: 'none', ...ROUND },
			weight.map((w, part) =>
				path(trackPath(track, Math.max(grown, PARTS[part]!), Math.min(last, PARTS[part + 1]!)), {
					stroke: world.route,
					'stroke-opacity': n2(0.5 * (1 - fade[part]!)),
					'stroke-width': n2(route * w * 0.42)
				})
			),
			weight.map((w, part) =>
				path(trackPath(track, PARTS[part]!, Math.min(grown, PARTS[part + 1]!)), { stroke: faded(fade[part]! * 0.8), 'stroke-width': n2(route * w) })
			)
		),
		over: [
			rings > UNSEEN &&
				group(
					{ fill: world.solid, opacity: n2(Math.min(1, rings)) },
					stops.map(({ x, y }, i) => {
						const passed = grown >= REACH[i]! + course.stops[i]!;
						const r = scene.scale * lerp(8.5 - 1.4 * i, 8.5, routed) * (format === 'phone' ? 1.05 - 0.12 * routed : 1);
						return circle(n2(x), n2(y), n2(r), {
							stroke: faded(passed ? fade[i]! * 0.6 : 0.35 + fade[i]! * 0.4),
							'stroke-width': n2(route * weight[i]! * lerp(passed ? 1 : 0.6, 1.15, routed))
						});
					})
				),
			ruler > 0 && drawRuler(layout, world, local, course, ruler),
			local > 1.66 && drawStops(layout, world, local, stops)
		]
	};
});

/** Place of the train's head: it crosses once in a while, as life; on the route it calls at the stops as the reader goes on. */
function trainAt({ local, time }: View): number | null {
	if (local >= 1.9) return lerp(5.2, 11.2, smoothstep(1.95, 2.75, local));
	const lap = time % 36;
	return local > 0.45 || lap < 3 || lap > 30 ? null : lerp(5.2, 11.9, (lap - 3) / 27);
}

const drawTrain = whileSame((layout: FogLayout, world: World, local: number, at: number | null): Picture => {
	if (at === null) return null;
	const { frame: { format, stroke }, scene } = layout;
	const { cars, panes } = trainPath(trackAt(layout, local).track, at, 15 * scene.scale * (format === 'phone' ? 1.1 : 1));
	return group(
		{
			stroke: world.ink,
			'stroke-width': n2(stroke.detail),
			'stroke-linejoin': 'round',
			opacity: n2(local >= 1.9 ? smoothstep(1.9, 1.97, local) : 1 - smoothstep(0.3, 0.45, local))
		},
		path(cars, { fill: world.solid }),
		path(panes, { fill: 'none' })
	);
});
