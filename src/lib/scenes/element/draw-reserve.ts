import { easeInOut, lerp, smoothstep, span } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { boxBetween, n2, type Box } from '../../marks/path';
import { group, labels, line, path, seen, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { boxesPath } from './boxes';
import { RESERVE_PARTS } from './figures';
import { allParts, solidParts } from './grid';
import type { ElementLayout } from './layout';
import { RESERVE } from './phases';

// the box is one and the same once it has grown
const partsOf = oncePer(allParts);
const sureParts = oncePer((box: Box) => solidParts(box, RESERVE_PARTS.sure));

/** A hundred parts of magnesium ore: seventy solid up to the line, the rest hatched and open. */
export function drawReserve({ home, grid: { box: whole, level }, open: rows, reserve }: ElementLayout, { local, world, frame: { stroke, type } }: View): Picture {
	const { ink, accent } = world;
	const box = boxBetween(home, whole, easeInOut(span(...RESERVE.grow, local)));
	const grid = smoothstep(...RESERVE.grid, local);
	const filled = span(...RESERVE.fill, local);
	const open = span(...RESERVE.open, local);
	const sweep = smoothstep(0, 0.12, open) * (1 - smoothstep(0.86, 1, open));
	const bracket = n2(reserve.bracketX);
	const tip = type.small * 0.32;
	const [back, on] = [n2(-tip), n2(tip)];
	return group(
		{ opacity: seen(1 - smoothstep(...RESERVE.clear, local)) },
		grid < 1 && line(boxesPath([box]), accent, stroke.object, { fill: accent, 'fill-opacity': n2(0.14 * (1 - grid)), 'stroke-opacity': n2(1 - grid) }),
		grid > 0 &&
			group(
				{ opacity: seen(grid) },
				filled < 1 && line(partsOf(box), ink, stroke.detail, { 'stroke-opacity': n2(0.45 * (1 - filled)) }),
				path(filled < 1 ? solidParts(box, RESERVE_PARTS.sure * filled) : sureParts(box), { fill: accent, 'fill-opacity': 0.88 }),
				group(
					{ opacity: seen(smoothstep(...RESERVE.labels, local)) },
					rows.map((row) =>
						group(
							{ opacity: n2(row.opacity), fill: 'none', stroke: accent },
							path(row.hatching, { 'stroke-width': stroke.detail, 'stroke-opacity': 0.8 }),
							path(row.outline, { 'stroke-width': stroke.detail })
						)
					),
					// a level that might be the true one
					sweep > 0 && line(`M${n2(whole.x)} ${n2(lerp(level, whole.y, open))}H${bracket}`, ink, stroke.object, { 'stroke-dasharray': '6 5', opacity: n2(sweep) }),
					line(`M${bracket} ${n2(level - tip)}V${n2(whole.y)}m${back} ${on}l${on} ${back}l${on} ${on}`, ink, stroke.object, {
						'stroke-linecap': 'round',
						'stroke-linejoin': 'round'
					}),
					labels(reserve.labels, world),
					labels([reserve.open], world)
				)
			)
	);
}
