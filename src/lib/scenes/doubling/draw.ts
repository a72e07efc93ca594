import { clamp } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { group, labels, path, route, seen, type Picture } from '../../marks/picture';
import { SERIES, type Series } from '../../models/doubling';
import type { View } from '../contract';
import { chartOf } from './chart';
import { drawChart } from './draw-chart';
import { drawField } from './draw-field';
import { ALL_YEARS, ticks, yearLabels } from './labels';
import type { Layout } from './layout';
import { levelPath } from './marks';
import { arrived, parted, ruled } from './motion';
import type { GuessParams } from './params.svelte';
import { betweenPlots } from './plot';

/** The axes of the one chart: even steps of firms at its right, the years under it. */
const axesOf = oncePer((layout: Layout) =>
	oncePer((series: Series) => {
		const { alone } = layout;
		const steps = ticks(layout, alone, series);
		return {
			levels: steps.slice(1).map(({ times }) => levelPath(alone, times, alone.x0, alone.x1)).join(''),
			labels: [...steps.map(({ label }) => label), ...yearLabels(layout, alone, ALL_YEARS)]
		};
	})
);

/** Two counts of firms on one scale: the line stops at the last reported point, the reader's hand goes on, then the plan is shown beside it. */
export function drawDoubling(layout: Layout, view: View, params: GuessParams): Picture {
	const { world, local, frame: { stroke } } = view;
	const split = parted(local);
	const ready = ruled(local);
	const alone = ready * clamp(1 - split * 2.5);
	const both = clamp(split * 2 - 1);
	const chosen = SERIES[params.series];
	const axes = axesOf(layout)(chosen);
	const tech = chartOf(layout)(SERIES.tech)(betweenPlots(layout.alone, layout.left, split));
	const high = chartOf(layout)(SERIES.high)(betweenPlots(layout.alone, layout.right, split));
	return [
		group(
			{ fill: 'none', stroke: world.muted, 'stroke-width': stroke.hair },
			path(axes.levels, { 'stroke-opacity': 0.42 * alone }),
			path([1, 2].map((times) => levelPath(layout.left, times, layout.left.x0, high.plot.x1)).join(''), {
				'stroke-opacity': 0.7 * both,
				'stroke-dasharray': `${stroke.hair * 2} ${stroke.hair * 6}`
			})
		),
		labels(axes.labels, world, alone),
		[tech, high].map(({ plot, axes }, i) => [
			(i === 0 || split > 0) &&
				path(levelPath(plot, 0, plot.x0 - plot.column / 2, plot.x1 + plot.column / 2), { stroke: world.ink, 'stroke-opacity': 0.75 * ready, 'stroke-width': stroke.detail }),
			labels(axes, world, both)
		]),
		split < 0.4 && drawField(layout, view, chosen, params.guesses[chosen.id], alone),
		route(layout.lead, world.route, stroke.route, { to: arrived(local) }),
		[high, tech].map((chart) => {
			const asked = chart.series === chosen;
			return (asked || split > 0) && group({ opacity: asked ? undefined : seen(split) }, drawChart(layout, view, chart, params.guesses[chart.series.id], split, asked ? params.pen : null));
		})
	];
}
