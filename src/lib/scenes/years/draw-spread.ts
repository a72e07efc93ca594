import { easeInOut, smoothstep, span } from '../../marks/easing';
import { n2 } from '../../marks/path';
import { group, labels, line, path, ROUND_JOINS, seen, UNSEEN, type Attributes, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { fruit, grown, leaves, seedling } from './courses';
import { drawTip } from './draw-tip';
import type { YearsLayout } from './layout';
import { seedLeaves, unfold } from './tree';

/** The tree of one fibre and the four things at its tips, as far grown as the position says. */
export function drawSpread({ spread }: YearsLayout, { local, world, frame: { stroke } }: View): Picture {
	const { plan, tree } = spread;
	const rooted = smoothstep(0.735, 0.81, local);
	const seed = seedling(local);
	/** height of the seedling's tip over the ground */
	const stem = Math.max(0, tree.longest * grown(4, local) - tree.under);
	/** what goes on at the tips while the words are read, 0…1 */
	const life = easeInOut(span(0.9, 1.7, local));
	const threads = (groups: readonly string[], colour: string, width: number, more: Attributes) =>
		local > 0.73 &&
		group(
			{ fill: 'none', stroke: colour, 'stroke-width': n2(width), ...more },
			groups.map((d, i) => {
				const share = grown(i, local);
				return share > 0.001 && path(d, { 'stroke-dasharray': share < 1 ? `${n2(tree.longest * share)} ${n2(tree.longest * 3)}` : undefined });
			})
		);
	const leaf = (d: string, width: number, opacity = 1) => line(d, world.route, width, { fill: world.solid, ...ROUND_JOINS, opacity: seen(opacity) });
	return [
		rooted > UNSEEN && line(tree.roots, world.route, stroke.detail, { 'stroke-linecap': 'round', opacity: seen(rooted) }),
		threads(tree.groups, world.route, Math.max(tree.threadWidth, stroke.hair * 1.2), { 'stroke-linecap': 'round' }),
		threads(tree.gaps, world.ground, tree.threadWidth * 0.6, { opacity: 0.5 }),
		seed > UNSEEN && leaf(seedLeaves(plan.foot, stem, spread.seedLeaf * seed), stroke.object, seed * 2),
		tree.leaves.map((d, i) => {
			const out = leaves(i, local);
			return out > UNSEEN && leaf(out < 1 ? unfold(tree.buds[i]!, out) : d, stroke.detail);
		}),
		spread.names.map((name, i) => {
			const out = fruit(i, local);
			return [out > UNSEEN && drawTip(i, spread, world, life, out), labels([name], world, smoothstep(0.6, 1, out))];
		}),
		labels(spread.notes, world, smoothstep(0.9, 0.97, local))
	];
}
