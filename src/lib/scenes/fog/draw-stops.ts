import { lerp, span } from '../../marks/easing';
import { n2, type Point } from '../../marks/path';
import { circle, clip, group, labels, path, UNSEEN, type Picture } from '../../marks/picture';
import { WORLDS, type World } from '../../marks/worlds';
import { drawFeltRing } from './felt-ring';
import type { FogLayout } from './layout';
import { stopLit } from './motion';
import { paperOf } from './palette';
import { drawSmallArm } from './small-arm';
import { drawSmallCell } from './small-cell';
import { drawSmallCity } from './small-city';

const LOOKS = [
	{ world: WORLDS.sky, draw: drawFeltRing },
	{ world: WORLDS.night, draw: drawSmallCell },
	{ world: WORLDS.machine, draw: drawSmallArm },
	{ world: WORLDS.city, draw: drawSmallCity }
];

/**
 * The stops of the line, lit one after the other: a round look into each chapter's own world, drawn from its scene,
 * with the stop's name under it. `stops` is where they stand while the line still bends.
 */
export function drawStops({ frame: { stroke }, scene: { scale }, courses: { disc }, route }: FogLayout, world: World, local: number, stops: readonly Point[]): Picture {
	const lit = stops.map((_, i) => stopLit(local, i));
	return [
		clip('fog-disc', circle(undefined, undefined, 100)),
		stops.map(({ x, y: level }, i) => {
			const shown = lit[i]!;
			const look = LOOKS[i]!;
			const s = (disc.r / 100) * lerp(0.35, 1, shown);
			const y = level - disc.above * lerp(0.3, 1, shown);
			return (
				shown > UNSEEN && [
					path(`M${n2(x)} ${n2(level - 9 * scale)}V${n2(y + 100 * s)}`, { stroke: world.route, 'stroke-width': n2(stroke.route * 0.6), opacity: n2(shown) }),
					group(
						{ transform: `translate(${n2(x)} ${n2(y)}) scale(${n2(s)})`, opacity: n2(shown) },
						circle(undefined, undefined, 100, { fill: look.world.ground }),
						group(
							{ 'clip-path': 'url(#fog-disc)' },
							look.draw({ world: look.world, stroke: stroke.object / s, progress: span(2 + i * 0.1, 2.5 + i * 0.12, local), lit: shown })
						),
						circle(undefined, undefined, 100, { fill: 'none', stroke: world.ink, 'stroke-width': n2(stroke.object / s) })
					)
				]
			);
		}),
		route.labels.map((label) => {
			const rest = route.stops[label.of]!;
			const { x, y } = stops[label.of]!;
			return labels([{ ...label, x: label.x + x - rest.x, y: label.y + y - rest.y }], world, lit[label.of], paperOf(world));
		})
	];
}
