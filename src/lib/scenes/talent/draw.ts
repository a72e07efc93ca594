import { smoothstep, span } from '../../marks/easing';
import { leadIn } from '../../marks/lead';
import { n2, pathOf, roundCorners } from '../../marks/path';
import { labels, line, path, pieces, rect, route, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { shore } from './drawing';
import type { TalentLayout } from './layout';

/** Where ripples stand between shore and dam, as shares of the way. */
const RIPPLES = [0.2, 0.45, 0.7, 0.88];

/** The reservoir: the route line is the water's surface, gates open as it reaches them, pipes lead to two laboratories. */
export function drawTalent(layout: TalentLayout, { local, frame, world }: View): Picture {
	const { stroke } = frame;
	const { site } = layout;
	const { face, floor, pipeWidth } = site;
	const { level, out } = layout.life.at(local);
	const surface = floor - level;
	const bank = site.shoreAt(level);
	// the line comes over the slope, down to the water wherever that stands, and on to the dam
	const way = roundCorners([...leadIn(frame, { x: Math.max(site.left, bank - 30), y: surface }), { x: face, y: surface }], 18);
	const wave = pipeWidth * 1.1;
	const ripple = (share: number) => `M${n2(bank + (face - bank) * share - wave)} ${n2(surface)}q${n2(wave / 2)} ${n2(-wave * 0.36)} ${n2(wave)} 0t${n2(wave)} 0`;
	const gate = pipeWidth * 1.5;
	// a gate lifts as soon as there is head to push through it
	const gateY = (sill: number) => floor - sill - gate * (0.5 + 0.92 * smoothstep(0, pipeWidth * 1.4, level - sill));
	const mark = pipeWidth * 0.55;
	return [
		line(layout.valley.contours, world.muted, stroke.hair, { 'stroke-opacity': 0.5 }),
		level > 0.5 && path(pathOf([...shore(site, level), { x: face, y: surface }], true), { fill: world.accent, 'fill-opacity': 0.13 }),
		line(layout.valley.line, world.ink, stroke.object, { 'stroke-linejoin': 'round' }),
		pieces(layout.dam, world, stroke),
		line(layout.gauge, world.ink, stroke.detail),
		layout.labs.map((lab, i) => [
			pieces(lab, world, stroke),
			rect(n2(face - stroke.object * 3), n2(gateY(site.labs[i]!.sill)), n2(stroke.object * 5), n2(gate), {
				fill: world.ground,
				stroke: world.route,
				'stroke-width': stroke.object * 1.2
			})
		]),
		line(RIPPLES.map(ripple).join(''), world.ink, stroke.detail, { opacity: n2(span(0, pipeWidth, level)) }),
		route(way, world.route, stroke.route, { to: span(-0.4, -0.34, local) }),
		path(`M${n2(face - mark * 0.4)} ${n2(surface - stroke.route * 0.5)}l${n2(-mark)} ${n2(-mark * 1.3)}h${n2(2 * mark)}z`, {
			fill: world.route,
			opacity: n2(span(-0.35, -0.32, local)),
			transform: `translate(${n2(-mark)} 0)`
		}),
		labels(layout.event, world, smoothstep(-0.32, -0.22, local)),
		layout.names.map((name, i) => labels(name, world, 0.55 + 0.45 * span(0, 2, out[i]!))),
		labels([layout.note], world)
	];
}
