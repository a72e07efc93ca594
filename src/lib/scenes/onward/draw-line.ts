import { clamp, lerp } from '../../marks/easing';
import { cutPath, n2, pointAlong } from '../../marks/path';
import { circle, group, mark, path, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { gradient } from '../../marks/gradient';
import type { Layout } from './layout';
import { built, departed, left, reached, train } from './motion';
import { ribbonPath } from './ribbon';

/**
 * The line itself: up the hills, thinner with distance, and into the fog. A train goes on where it goes; at last the
 * line runs out after it. `gone` 0…1 is how far the land has gone.
 */
export function drawLine({ land, viaduct }: Layout, { local, world, frame: { format, stroke } }: View, gone: number): Picture {
	const { line, entryShare } = viaduct;
	const head = local >= -0.03 ? 1 : local < -0.34 ? entryShare * left(local) : lerp(entryShare, 1, built(local));
	const run = train(local);
	const trainX = run > 0 ? pointAlong(line, lerp(entryShare, 1, run)).x : -Infinity;
	return [
		gradient(
			'linear',
			{ id: 'onward-line', gradientUnits: 'userSpaceOnUse', x1: n2(land.x(0.4)), y1: 0, x2: n2(land.x(1.04)), y2: 0 },
			[0, world.route],
			[0.62, world.route, 0.66],
			[1, world.route, 0.06]
		),
		mark('path', {
			d: ribbonPath(cutPath(line, departed(local), head), (x) => stroke.route * lerp(1, 0.42, clamp(land.share(x)))),
			fill: 'url(#onward-line)'
		}),
		gone < 1 &&
			group(
				{ opacity: gone > 0 ? n2(1 - gone) : undefined },
				viaduct.stations.map(({ x, y, r, reach }) => {
					const shown = reached(local, land.share(x));
					return (
						shown > 0 &&
						circle(n2(x), n2(y), n2(r * (0.6 + 0.4 * shown)), {
							fill: trainX > x ? world.route : world.solid,
							stroke: world.route,
							'stroke-opacity': n2(1 - reach * 0.14),
							'stroke-width': n2(stroke.route * viaduct.weight[reach]),
							opacity: n2(shown)
						})
					);
				}),
				run > 0 &&
					run < 1 &&
					path(carsPath({ land, viaduct }, run, format === 'phone' ? 13 : 26 * land.scale), {
						fill: world.solid,
						stroke: world.ink,
						'stroke-width': n2(stroke.detail),
						'stroke-linejoin': 'round',
						opacity: n2(clamp(run * 12) * (1 - clamp((run - 0.72) * 4)))
					})
			)
	];
}

/** Three cars with their head at `run` (0…1) of the way across the stage; the nearest is `size` units long. */
function carsPath({ land, viaduct: { line, length, entryShare } }: Pick<Layout, 'land' | 'viaduct'>, run: number, size: number): string {
	return [0, 1, 2]
		.map((car) => {
			const { x, y, angle } = pointAlong(line, lerp(entryShare, 1, run) - (car * size * 1.08) / length);
			const scale = size * lerp(1, 0.5, clamp(land.share(x)));
			const at = (u: number, v: number) => `${n2(x + (u * Math.cos(angle) + v * Math.sin(angle)) * scale)} ${n2(y + (u * Math.sin(angle) - v * Math.cos(angle)) * scale)}`;
			return `M${at(-0.47, 0.07)}L${at(-0.47, 0.46)}L${at(car === 0 ? 0.32 : 0.44, 0.46)}L${at(0.47, 0.2)}L${at(0.47, 0.07)}Z`;
		})
		.join('');
}
