import { oncePer } from '../../marks/once-per';
import { n2 } from '../../marks/path';
import { group, path, pieces, ROUND_JOINS, type Attributes, type Picture } from '../../marks/picture';
import type { Piece } from '../../marks/piece';
import { xy } from '../../marks/shapes';
import type { World } from '../../marks/worlds';
import { AIR_FILTER, CLEAN, dust } from './air-filter';
import { METRO, spokes } from './metro';
import { moving } from './moving';
import { SHIP, waves } from './ship';
import type { SpreadLayout } from './spread-layout';
import { snow, WARM_HOUSE, WARMTH, WARMTH_HEADS } from './warm-house';

/** A thing, and what the fibre does in it when its process has gone `life` (0…1) of its way. */
type Thing = readonly [still: readonly Piece[], atWork: (life: number, thin: Attributes, thick: Attributes, world: World) => Picture];

/** Ship, metro, warm house, air filter. */
const THINGS: readonly Thing[] = [
	[SHIP, (life, thin) => path(waves(life * 5), thin)],
	[METRO, (life, thin) => path(spokes(life * 22), thin)],
	[
		WARM_HOUSE,
		(life, thin, thick, { route }) => [
			path(WARMTH, { ...thick, stroke: route, 'stroke-dasharray': '7 3.4', 'stroke-dashoffset': n2(-life * 120) }),
			path(WARMTH_HEADS, { fill: route, stroke: 'none' }),
			path(snow(life), thin)
		]
	],
	[
		AIR_FILTER,
		(life, _, thick, { ink }) => [
			path(dust(16 + 134 * life), { fill: ink, stroke: 'none' }),
			path(CLEAN, { ...thick, 'stroke-dasharray': '9 4', 'stroke-dashoffset': n2(-life * 130) })
		]
	]
];

/** The things as they stand, around the middle of their foot. */
const standing = oncePer(({ stroke, scale }: SpreadLayout) => oncePer((world: World) => THINGS.map(([still]) => pieces(still, world, stroke, { scale }))));

/** One of the four things the fibre reaches, with what the fibre does in it going on; `grown` 0 a bud at the branch's end … 1 all of it. */
export function drawTip(i: number, spread: SpreadLayout, world: World, life: number, grown: number): Picture {
	const { scale, stroke } = spread;
	const tip = spread.plan.tips[i]!;
	const y = tip.y - 12 * scale;
	const bud = grown < 1 ? `translate(${xy(tip.x, tip.y)}) scale(${(0.12 + 0.88 * grown).toFixed(4)}) translate(${xy(-tip.x, -tip.y)})` : undefined;
	const swell = i ? 0 : 1.6 * scale * Math.sin(life * 9);
	return group(
		{ transform: bud, opacity: grown < 0.25 ? n2(grown * 4) : undefined },
		group({ transform: `translate(${xy(tip.x, y + swell)})` }, standing(spread)(world)[i]),
		moving(
			{ x: tip.x, y, scale },
			{ stroke: world.ink, ...ROUND_JOINS },
			THINGS[i]![1](life, { 'stroke-width': stroke.detail / scale }, { 'stroke-width': stroke.object / scale }, world)
		)
	);
}
