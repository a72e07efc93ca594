import { lerp, smoothstep, span } from '../../marks/easing';
import { cutPath, pathOf } from '../../marks/path';
import { circle, clip, group, label, labels, line, path, route, type Attributes, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import type { Layout } from './layout';

/** opacity of the towers' outlines, by rank */
const INKS = [0.95, 0.85, 0.78, 0.7];

/** Thirty towers on one line: the number 33618 comes apart into the four ranks it counts. */
export function drawClusters(layout: Layout, { local, world, frame: { format, stroke } }: View): Picture {
	const { towers, clips, gate, total } = layout;
	const first = towers[0]!.share;
	// the line comes in, then calls at one tower after the other; all stand at −0.06
	const drawn = first * span(-0.4, -0.3, local) + (1 - first) * span(-0.3, -0.06, local);
	const train = lerp(first - 0.02, 1, span(0, 0.6, local));
	const cars = local > 0.001 ? pathOf(cutPath(layout.route, Math.max(0, train - layout.train), train)) : '';
	const said = smoothstep(-0.12, -0.02, local);
	const detail = (d: string | undefined, more?: Attributes) => line(d, world.muted, stroke.detail, more);
	const broad = (d: string | undefined, more: Attributes) => line(d, world.muted, stroke.object * 0.8, more);
	return [
		clips.map((d, row) => clip(`clusters-row-${row}`, path(d))),
		clips.map((_, row) =>
			group(
				{ 'clip-path': `url(#clusters-row-${row})` },
				towers.map((tower) => {
					const { rank, share, foot, top } = tower;
					const up = smoothstep(share - 0.03, share + 0.04, drawn * 1.05);
					if (up <= 0.001 || Math.min(rank, clips.length - 1) !== row) return null;
					const lit = smoothstep(share - 0.004, share + 0.03, train);
					return [
						group(
							{ transform: up < 1 ? `translate(0 ${((1 - up) * (foot - top) * 1.12).toFixed(2)})` : undefined },
							path(tower.body, {
								fill: world.solid, stroke: world.ink, 'stroke-opacity': INKS[rank],
								'stroke-width': rank < 2 ? stroke.object : stroke.object * 0.8, 'stroke-linejoin': 'round'
							}),
							detail(tower.detail),
							path(tower.early, { fill: world.accent, opacity: 0.85 }),
							path(tower.late, { fill: world.accent, opacity: 0.2 + 0.75 * lit }),
							path(tower.opening, { fill: world.deep, stroke: world.muted, 'stroke-width': stroke.detail })
						),
						path(tower.star, { fill: world.accent, opacity: smoothstep(0.7, 1, up) * (0.6 + 0.4 * lit) })
					];
				})
			)
		),
		broad(layout.crest, { 'stroke-opacity': 0.8 }),
		line(layout.contours, world.muted, stroke.hair, { 'stroke-opacity': 0.26 }),
		detail(layout.piers, { 'stroke-opacity': 0.7 * said }),
		route(layout.route, world.route, stroke.route, { to: drawn }),
		group(
			{ fill: world.deep, stroke: world.route, 'stroke-width': stroke.object },
			towers.map(({ x, line: y, share }) => drawn >= share && circle(x, y, gate * 0.2))
		),
		cars &&
			group(
				{ opacity: span(0, 0.03, local) },
				line(cars, world.ink, Math.min(gate * 0.62, 13), { 'stroke-linejoin': 'round' }),
				line(cars, world.route, Math.min(gate * 0.24, 5), { 'stroke-dasharray': format === 'phone' ? '5 2.4' : '9 3.4' })
			),
		layout.groups.map(({ from, to, text, size, bracket, starts, ends, ...group }, i) => {
			const apart = smoothstep(-0.34 + i * 0.05, -0.12 + i * 0.03, local);
			const counted = smoothstep(starts, ends, drawn);
			return [
				label(
					{ x: lerp(from.x, to.x, apart), y: lerp(from.y, to.y, apart), text, size: size * lerp(1.5, 1, apart), voice: 'figure', anchor: 'middle' },
					{ fill: world.ink, opacity: smoothstep(-0.4, -0.32, local) }
				),
				broad(bracket, { opacity: counted }),
				labels(group.labels, world, counted)
			];
		}),
		detail(total.bracket, { opacity: said }),
		labels(total.labels, world, said)
	];
}
