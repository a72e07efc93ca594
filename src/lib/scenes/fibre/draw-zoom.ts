import { between } from '../../marks/path';
import { group, labels, path, ROUND, seen, UNSEEN, type Picture } from '../../marks/picture';
import { poly } from '../../marks/shapes';
import type { View } from '../contract';
import { DECADES, scaleBar } from './scale';
import { stroke } from './stroke';
import { movingLabels, type ZoomLayout } from './zoom';

/** What stands over the zoomed web: the ladder of sizes, the live scale bar, and the names of things, at a number of powers of ten gone through. */
export function drawZoom(zoom: ZoomLayout, { frame, world }: View, decades: number, opacity: number): Picture {
	if (opacity <= UNSEEN) return null;
	const { bar, ladder } = zoom;
	const { start, end, vertical, tick } = ladder;
	const { x, y } = between(start, end, decades / DECADES);
	const [tip, half, back] = [3, tick * 0.8, 3 + tick * 1.36];
	const cursor = vertical ? [x - tip, y, x - back, y - half, x - back, y + half] : [x, y - tip, x - half, y - back, x + half, y - back];
	const left = bar.x - scaleBar(frame, decades).length;
	const width = frame.stroke.route * 0.8;
	return group(
		{ opacity: seen(opacity) },
		stroke(ladder.ruler, world.ink, frame.stroke.detail),
		stroke(poly([start.x, start.y, x, y]), world.route, width, ROUND),
		path(poly(cursor, true), { fill: world.route }),
		stroke(poly([left, bar.y, bar.x, bar.y]) + [left, bar.x].map((x) => poly([x, bar.y - tick, x, bar.y + tick])).join(''), world.route, width, { id: 'fibre-bar' }),
		labels([...ladder.labels, zoom.note], world, 1, world.ground),
		movingLabels(frame, zoom, decades).map(({ label, opacity: shown }) => labels([label], world, shown, world.ground))
	);
}
