import { smoothstep, span } from '../../marks/easing';
import { pathOf } from '../../marks/path';
import { circle, group, labels, line, path, route, type Attributes, type Picture } from '../../marks/picture';
import { oncePer } from '../../marks/once-per';
import type { View } from '../contract';
import { OUTPUT_SHARE } from './figures';
import type { Layout } from './layout';

/** what runs along tracks and branches, and all works */
const joined = oncePer(({ tracks, branches, works }: Layout) => ({
	ways: [...tracks, ...branches].map((points) => pathOf(points)).join(''),
	works: works.join('')
}));

/** The yard of “416”: one line, four tracks, eight gantries over all of them, four laboratories; below, centres, zones and works. */
export function drawPlatforms(layout: Layout, { local, world, frame: { format, stroke } }: View): Picture {
	const along = span(-0.31, -0.16, local);
	const built = smoothstep(-0.14, -0.05, local);
	/** appearing between two positions, the i-th of several `i * step` later */
	const after = (i: number, step: number, from: number, to: number) => smoothstep(from + i * step, to + i * step, local);
	const strip = [0, 1, 2, 3].map((i) => after(i, 0.04, -0.2, -0.1));
	const flowing = span(0, 0.06, local);
	const dash = format === 'phone' ? 34 : format === 'wall' ? 84 : 60;
	const { ways, works } = joined(layout);
	const { ink, muted, solid } = world;
	const track = (points: Layout['route'], to: number) => route(points, world.route, stroke.route * 0.8, { to });
	const detail = (d: string | undefined, more?: Attributes) => line(d, muted, stroke.detail, more);
	const round = { 'stroke-linejoin': 'round' };
	return [
		// the ground strip
		detail(layout.ground, { opacity: 0.6 * strip[0]! }),
		group(
			{ fill: solid, stroke: muted, 'stroke-width': stroke.object * 0.72, ...round },
			layout.centres.map(({ path: d }, i) => path(d, { opacity: after(i, 0.006, -0.22, -0.18) }))
		),
		group(
			{ fill: solid, stroke: ink, 'stroke-width': stroke.object * 0.8 },
			layout.zones.map(({ level, x, y, r }, i) => {
				const opacity = after(i, 0.004, -0.18, -0.14);
				return [
					circle(x, y, r, { opacity }),
					level < 2 && circle(x, y, r * 0.74, { fill: 'none', stroke: muted, 'stroke-width': stroke.hair, opacity }),
					!level && circle(x, y, r * 0.2, { fill: ink, stroke: 'none', opacity })
				];
			})
		),
		line(works, muted, stroke.hair, { 'stroke-opacity': 0.6, opacity: strip[2] }),
		path(layout.works.slice(0, Math.round(OUTPUT_SHARE * span(-0.12, -0.01, local))).join(''), { fill: world.accent }),
		detail(layout.tie, { opacity: strip[3] }),
		layout.strip.map((list, i) => labels(list, world, strip[i])),

		// the yard: laboratories, then tracks, then the gantries that stand over them
		group(
			{ opacity: built },
			layout.labs.map(({ back, front, detail: lines, windows }) => [
				path(back, { fill: world.deep, stroke: muted, 'stroke-width': stroke.detail, ...round }),
				path(front, { fill: solid, stroke: ink, 'stroke-width': stroke.object, ...round }),
				detail(lines),
				path(windows, { fill: ink, opacity: 0.42 + 0.58 * smoothstep(0.3, 0.6, local) })
			])
		),
		labels(layout.labLabels, world, built),
		detail(layout.sleepers, { opacity: 0.55 * smoothstep(0.5, 1, along) }),
		route(layout.route, world.route, stroke.route, { to: span(-0.4, -0.31, local) }),
		layout.tracks.map((points) => track(points, along)),
		layout.branches.map((points) => track(points, span(-0.16, -0.08, local))),
		flowing > 0 &&
			line(ways, ink, stroke.route * 0.496, {
				'stroke-dasharray': `${dash * 0.16} ${dash * 0.84}`, 'stroke-dashoffset': (-local * dash * 9).toFixed(2), opacity: flowing
			}),
		layout.gantries.map(({ share, board, lattice, frame, labels: name }) => {
			const opacity = smoothstep(share - 0.04, share + 0.1, along * 1.12);
			return (
				opacity > 0 && [
					group(
						{ opacity },
						path(board, { fill: solid, stroke: ink, 'stroke-width': stroke.detail }),
						line(lattice, muted, stroke.hair),
						line(frame, ink, stroke.object, round)
					),
					labels(name, world, opacity)
				]
			);
		}),
		labels(layout.counts, world, smoothstep(0.3, 0.9, along)),
		labels(layout.fields, world, smoothstep(0.05, 0.3, along), world.ground)
	];
}
