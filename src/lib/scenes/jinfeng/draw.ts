import { lerp, smoothstep, span } from '../../marks/easing';
import { group, labels, line, path, rect, route, type Attributes, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import type { Cylinder } from './glass';
import type { Layout } from './layout';
import { FIGURE } from './paint';

/** The laboratory cut open: shell, benches, rooms, corridor and the two measuring cylinders around the people that the canvas draws. */
export function drawJinfeng(layout: Layout, { local, world, frame: { stroke } }: View): Picture {
	const { now, then, fresh, walls, marks, labels: amounts } = layout.glass;
	const { ink, muted } = world;
	const seated = smoothstep(-0.14, -0.04, local);
	const rooms = smoothstep(-0.26, -0.16, local);
	const glass = smoothstep(-0.16, -0.04, local);
	const level = lerp(now.level, then.level, smoothstep(0.02, 0.58, local));
	const settled = then.level - fresh;
	const detail = (d: string, colour: string, more?: Attributes) => line(d, colour, stroke.detail, more);
	const fluid = ({ x, width, base }: Cylinder, from: number, to: number, opacity: number) => rect(x, base - to, width, to - from, { fill: ink, opacity });
	const surface = (height: number) => `M${then.x} ${then.base - height}h${then.width}`;
	return [
		line(layout.hatch, muted, stroke.hair, { opacity: 0.4 * rooms }),
		line(layout.shell, ink, stroke.object, { 'stroke-opacity': 0.75, opacity: rooms }),
		detail(layout.tables, muted, { fill: world.solid, opacity: rooms }),
		detail(layout.tablesMarked, ink, { fill: ink, opacity: rooms }),
		line(layout.brackets, ink, stroke.object, { opacity: seated }),
		group(
			{ opacity: rooms },
			layout.rooms.map(({ named, walls, lines, solid }) => [
				line(walls, named ? ink : muted, named ? stroke.object : stroke.detail, { fill: world.deep, 'stroke-dasharray': named ? undefined : '4 3' }),
				line(lines, muted, stroke.detail * 1.2, { 'stroke-linecap': 'round', opacity: named ? 1 : 0.5 }),
				path(solid, { fill: ink })
			]),
			line(layout.drops, world.route, stroke.route * 0.6)
		),
		labels(layout.roomLabels, world, rooms),
		group(
			{ opacity: glass },
			fluid(now, 0, now.level, 0.3),
			fluid(then, 0, Math.min(level, settled), 0.3),
			fluid(then, settled, then.level, 0.14),
			level > settled && fluid(then, settled, level, 0.9),
			detail(surface(settled), ink),
			detail(`M${now.x + now.width} ${now.base - now.level}H${then.x}`, muted, { 'stroke-dasharray': '2 4' }),
			line(walls, ink, stroke.object, { 'stroke-linejoin': 'round' }),
			detail(marks, muted),
			line(surface(then.level), ink, stroke.object, { 'stroke-dasharray': '4 3' })
		),
		labels(amounts, world, glass),
		route(layout.route, world.route, stroke.route, { to: span(-0.4, -0.08, local) }),
		local > 0.001 &&
			line(layout.way, ink, stroke.route * 0.5, {
				'stroke-dasharray': '8 46', 'stroke-dashoffset': (-local * 420).toFixed(2), opacity: span(0, 0.05, local) * 0.9
			}),
		labels(layout.key, world, seated),
		path(FIGURE, { transform: layout.keyFigure, fill: ink, opacity: seated })
	];
}
