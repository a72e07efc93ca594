import { lerp, smoothstep, span } from '../../marks/easing';
import { gradient } from '../../marks/gradient';
import { leadIn } from '../../marks/lead';
import { between, lengthOf, n2, roundCorners, type Point } from '../../marks/path';
import { clip, labels, path, rect, route, type Attributes, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { drawFamily } from './draw-family';
import { drawYears } from './draw-years';
import { onAxis, onwardShare, ZOOM, zoomAt } from './family-layout';
import { bayIn, gridAt, lineLevel, WAY } from './fields-layout';
import type { RiseLayout } from './layout';
import { CHIP } from './optics';
import { seen, type Similarity } from './similarity';

/** Three beats on one line: time axis, optical axis, conveyor. */
export function drawRise(layout: RiseLayout, view: View): Picture {
	const { family, fields, plan } = layout;
	const { frame, world, local: t } = view;
	if (t >= WAY.night) return null;
	const grid = t > WAY.from ? gridAt(fields, family.hall, t) : null;
	const named = smoothstep(1.84, 1.96, t) * (1 - smoothstep(WAY.off, WAY.off + 0.1, t));
	const { left, floor } = plan;
	// width of the soft edge of what a zoom carries out of the stage
	const soft = Math.min(60, frame.stage.height * 0.08);
	const edge = smoothstep(0.56, 0.6, t) * (1 - smoothstep(0.9, 0.95, t));
	const fade = (id: string, way: Attributes) => gradient('linear', { id, x1: 0, x2: 0, y1: 0, y2: 0, ...way }, [0, world.ground], [1, world.ground, 0]);
	const faded = (id: string) => ({ fill: `url(#${id})`, 'fill-opacity': edge });
	return [
		// what a zoom carries out of the stage must not run under the words, and ends in the ground's colour, not in a cut
		clip('rise-stage', path(`M${n2(left)} 0H${n2(frame.width)}V${n2(floor)}H${n2(left)}Z`)),
		fade('rise-left', { x2: 1 }),
		fade('rise-foot', { y1: 1 }),
		drawYears(layout, view),
		t > 0.58 && t < 1.86 && drawFamily(layout, view, grid),
		edge > 0 && left > 0 && rect(n2(left), 0, n2(soft), n2(floor), faded('rise-left')),
		edge > 0 && floor < frame.height && rect(n2(left), n2(floor - soft), n2(frame.width - left), n2(soft), faded('rise-foot')),
		drawLine(layout, view, grid),
		labels(fields.names, world, named, world.solid),
		labels([fields.caption], world, named, world.ground)
	];
}

/** The route line: along the years, back to the chip and on through the family, then to the slab of the grid. */
function drawLine({ years, family, fields, plan }: RiseLayout, { frame, world, local: t }: View, grid: Similarity | null): Picture {
	const drawn = (points: readonly Point[], to = 1, opacity = 1) => route(points, world.route, frame.stroke.route, { to, opacity });
	const out = frame.width + 8;
	if (t < ZOOM.camera) {
		// the level line ends out of the frame, is drawn back to the chip, and kept there by the circle
		const end = lerp(out, seen(zoomAt(family, t), onAxis(CHIP)).x, smoothstep(0.58, ZOOM.from + 0.02, t));
		return drawn(years.route, t < 0 ? smoothstep(-0.4, -0.02, t) : 1 - (out - end) / lengthOf(years.route));
	}
	if (!grid) return [drawn(family.toChip), drawn(family.onward, onwardShare(t))];
	// on the way to the grid the line's detours through robot, platform and roof sink to its own level, then it keeps to its slab
	const slab = lineLevel(fields, grid, plan.axis, t);
	const { corners, bend } = family;
	// a corner where the line has become level; the lead-in's last run moves with it
	const sunk = (p: Point, i: number): Point => (i >= family.leadCorners || Math.abs(p.y - plan.axis) < 0.5 ? { x: p.x, y: slab } : p);
	const gone = smoothstep(2.28, 2.55, t);
	return drawn(
		t < WAY.rest
			? roundCorners(corners.map((p, i) => between(p, sunk(p, i), smoothstep(WAY.from, WAY.from + 0.14, t))), bend)
			: roundCorners([...leadIn(frame, { x: bayIn(fields.near, fields.bay).x, y: slab }), { x: out, y: slab }], bend),
		1 - gone,
		1 - span(0.9, 1, gone)
	);
}
