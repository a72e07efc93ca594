import { easeInOut, smoothstep, span } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { boxBetween, n2 } from '../../marks/path';
import { label, labels, line, path, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import type { CostPlan } from './arrange';
import { boxesPath } from './boxes';
import { laidAt, type Laid } from './cost';
import { countText } from './cost-labels';
import type { ElementLayout } from './layout';
import { COST, RESERVE } from './phases';

const allLaid = oncePer((plan: CostPlan) => laidAt(plan, 1));
const squaresPath = oncePer((laid: Laid) => boxesPath(laid.squares));

/** Two costs by true area: one small square, and the block that holds fifty of it. */
export function drawCost({ grid, cost, costs, units }: ElementLayout, { local, world, frame: { stroke } }: View): Picture {
	const { ink, accent } = world;
	const here = smoothstep(...RESERVE.clear, local);
	const box = boxBetween(grid.box, cost.large, easeInOut(span(...COST.grow, local)));
	const lay = span(...COST.lay, local);
	const laid = lay < 1 ? laidAt(cost, lay) : allLaid(cost);
	const copy = { fill: accent, stroke: world.ground, 'stroke-width': stroke.detail };
	return [
		path(boxesPath([box]), { fill: ink, 'fill-opacity': n2(0.1 * here), stroke: ink, 'stroke-opacity': n2(here), 'stroke-width': stroke.object }),
		line(units, ink, stroke.detail, { 'stroke-opacity': n2(0.4 * smoothstep(...COST.units, local)) }),
		path(boxesPath([cost.small]), { fill: accent, 'fill-opacity': n2(smoothstep(...COST.small, local)) }),
		path(squaresPath(laid), { ...copy, 'fill-opacity': 0.62 }),
		laid.flying && path(boxesPath([laid.flying]), copy),
		label({ ...costs.count, text: countText(laid.count) }, { fill: accent, opacity: smoothstep(0, 0.04, lay) }),
		labels(costs.labels, world, smoothstep(...COST.labels, local))
	];
}
