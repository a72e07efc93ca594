import { easeInOut, smoothstep, span } from '../../marks/easing';
import { between, cutPath, n2, pathOf } from '../../marks/path';
import { circle, group, labels, line, path, route, type Picture } from '../../marks/picture';
import { xy } from '../../marks/shapes';
import { WORLDS } from '../../marks/worlds';
import type { View } from '../contract';
import { dotted } from './dotted';
import type { RiseLayout } from './layout';
import { looking, transformOf } from './similarity';
import { SHADES } from './years-layout';

/** Colour of a firm's window. */
const GOLD = WORLDS.city.accent;

/** The line as a time axis: two tracks join it, marks stand on 2023, windows light as it comes by. */
export const drawYears = (layout: RiseLayout, view: View): Picture => [drawFirms(layout, view), drawAxis(layout, view)];

/** The halls of the firms served; through one window the zoom goes on: it grows out of the frame, and what it belongs to with it. */
function drawFirms({ years, plan: { hall, axis } }: RiseLayout, { frame: { stroke }, world, local: t }: View): Picture {
	if (t >= 0.69) return null;
	const { box, d: door } = years.door;
	const dive = easeInOut(span(0.56, 0.7, t));
	const grow = ((hall.width * 1.6) / box.width) ** dive;
	const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const to = between(from, { x: hall.x + hall.width / 2, y: axis }, dive);
	const thick = n2(stroke.object / grow);
	const thin = n2(stroke.detail / grow);
	// a window is lit once the line has come so far: share of the three years that have passed
	const reached = span(-0.24, -0.03, t) * 1.02;
	const lit = SHADES.map(() => '');
	let dark = '';
	for (const { d, share, shade } of years.windows) {
		if (share <= reached) lit[shade]! += d;
		else dark += d;
	}
	return group(
		{ 'clip-path': 'url(#rise-stage)', opacity: smoothstep(-0.34, -0.2, t) * (1 - smoothstep(0.63, 0.69, t)) },
		group(
			{ transform: transformOf(looking(from, to, grow)) },
			path(years.ground, { stroke: world.muted, 'stroke-width': thick }),
			years.halls.map((d, i) =>
				path(d, { fill: world.deep, stroke: world.muted, 'stroke-width': thick, 'stroke-linejoin': 'round', 'stroke-opacity': i === years.halls.length - 1 ? 0.45 : undefined })
			),
			line(years.open, GOLD, thin, { 'stroke-opacity': 0.4 }),
			line(dark, world.muted, thin, { 'stroke-opacity': 0.6 }),
			lit.map((d, i) => path(d, { fill: GOLD, 'fill-opacity': SHADES[i] })),
			line(years.panes, world.deep, n2((stroke.detail * 1.1) / Math.sqrt(grow))),
			dive > 0 && path(door, { fill: world.ground, 'fill-opacity': smoothstep(0.02, 0.3, dive), stroke: GOLD, 'stroke-width': thick })
		)
	);
}

/** Founding, years, awards, and the names of two firms. */
function drawAxis({ years }: RiseLayout, { frame: { stroke }, world, local: t }: View): Picture {
	if (t >= 0.62) return null;
	const parents = smoothstep(-0.34, -0.24, t);
	const ruled = smoothstep(-0.3, -0.2, t);
	const marked = span(-0.12, 0, t) * (years.marks.length + 3);
	const named = smoothstep(-0.06, 0, t);
	const glyph = ({ at, ring, inside, weight }: (typeof years.parents.glyphs)[number]) =>
		group(
			{ transform: `translate(${xy(at.x, at.y)})` },
			path(ring, { fill: world.solid }),
			path(inside, { stroke: world.muted, 'stroke-width': stroke[weight] })
		);
	return group(
		{ opacity: 1 - smoothstep(0.55, 0.62, t) },
		years.drops.map((drop, i) => dotted(pathOf(cutPath(drop, 0, smoothstep(0.06 + 0.07 * i, 0.16 + 0.07 * i, t))), world.route, stroke.object)),
		path(years.months, { stroke: world.muted, 'stroke-width': stroke.detail, opacity: ruled * 0.8 }),
		path(years.years, { stroke: world.ink, 'stroke-width': stroke.object, opacity: ruled }),
		labels(years.yearNames, world, ruled, world.ground),
		labels(years.founded, world, parents, world.ground),
		years.parents.tracks.map((track) => route(track, world.ink, stroke.object, { to: parents })),
		group({ fill: 'none', stroke: world.ink, 'stroke-width': stroke.object, 'stroke-linejoin': 'round', opacity: parents }, years.parents.glyphs.map(glyph)),
		labels(years.parents.labels, world, parents, world.ground),
		circle(n2(years.from.x), n2(years.from.y), stroke.route * 2.2, { fill: world.ground, stroke: world.route, 'stroke-width': stroke.route * 0.9, opacity: parents }),
		years.marks.map(
			({ d, kind }, i) =>
				marked > i && path(d, { fill: kind === 'national' ? world.ink : 'none', stroke: world.ink, 'stroke-width': stroke.object, opacity: smoothstep(0, 3, marked - i) })
		),
		line(years.brackets, world.muted, stroke.detail, { opacity: named }),
		labels(years.awards, world, named),
		years.named.map(({ d, label }) => [line(d, world.ink, stroke.object, { opacity: named }), labels([label], world, named)]),
		labels(years.notes, world, named)
	);
}
