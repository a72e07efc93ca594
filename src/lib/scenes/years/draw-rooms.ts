import { n2 } from '../../marks/path';
import { circle, clip, group, path, ROUND_JOINS, type Attributes, type Picture } from '../../marks/picture';
import { xy } from '../../marks/shapes';
import type { View } from '../contract';
import type { Laboratory } from './laboratory';
import { moving, type Placing } from './moving';
import { fronts } from './sound-fronts';
import { PULLEY_RADIUS, type Workshop } from './workshop';

/** What moves in the workshop, running as far as the position says: fibres fall, the mat travels, the roll turns. */
export function drawWorkshop({ roll, pulleys, rims, flecks, falling }: Workshop, at: Placing, { local, world, frame: { stroke } }: View): Picture {
	const { ink, solid, route } = world;
	const pen = (d: string, stroke: string, width: number, more?: Attributes) => path(d, { stroke, 'stroke-width': width / at.scale, ...more });
	// how far the belt has run, design units
	const travel = (local + 0.4) * 190;
	const reach = PULLEY_RADIUS * 0.62;
	const [c, s] = [reach * Math.cos(travel / PULLEY_RADIUS), reach * Math.sin(travel / PULLEY_RADIUS)];
	const run = { 'stroke-dashoffset': n2(-travel * 1.4) };
	return moving(
		at,
		ROUND_JOINS,
		pen(rims, ink, stroke.detail, { fill: solid }),
		pen(pulleys.map(({ x, y }) => `M${xy(x - c, y - s)}L${xy(x + c, y + s)}`).join(''), ink, stroke.detail),
		clip('years-mat', path(flecks.clip)),
		group({ 'clip-path': 'url(#years-mat)' }, pen(flecks.d, ink, stroke.hair, { transform: `translate(${n2(travel % flecks.period)} 0)`, opacity: 0.55 })),
		pen(falling.ink, ink, stroke.hair, { opacity: 0.8, 'stroke-dasharray': '17 3', ...run }),
		pen(falling.route, route, stroke.detail, { 'stroke-dasharray': '26 2', ...run }),
		group(
			{ transform: `translate(${xy(roll.x, roll.y)}) rotate(${n2((travel / roll.r) * (180 / Math.PI))})` },
			circle(undefined, undefined, roll.r, { fill: solid, stroke: route, 'stroke-width': stroke.route / at.scale }),
			pen(roll.spiral, ink, stroke.detail),
			circle(undefined, undefined, 4, { fill: ink })
		)
	);
}

/** The laboratory with sound on its way: strong fronts up to the felt, faint ones behind it. */
export function drawLaboratory({ sound }: Laboratory, at: Placing, { local, world, frame: { stroke } }: View): Picture {
	const { before, behind } = fronts(sound, (local + 0.4) * 9);
	return moving(
		at,
		{ stroke: world.ink },
		path(before, { 'stroke-width': (stroke.object * 1.25) / at.scale }),
		path(behind, { 'stroke-width': stroke.hair / at.scale, opacity: 0.75 })
	);
}
