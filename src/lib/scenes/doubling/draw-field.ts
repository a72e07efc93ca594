import { clamp, lerp } from '../../marks/easing';
import { labelBox } from '../../marks/label-spec';
import { oncePer } from '../../marks/once-per';
import { n2, pathOf } from '../../marks/path';
import { circle, group, labels, path, rect, type Picture } from '../../marks/picture';
import { xy } from '../../marks/shapes';
import { LAST_REPORTED, reportedOf, type Series } from '../../models/doubling';
import type { View } from '../contract';
import { isWhole, type Guess } from './guess';
import { fieldLabels, otherLabel } from './labels';
import type { Layout } from './layout';
import { drawn, invited } from './motion';
import { MOST, placeOf, yOf } from './plot';

const wordsOf = oncePer((layout: Layout) =>
	oncePer((series: Series) => {
		const other = otherLabel(layout, layout.alone, series);
		const { x, y, width, height } = labelBox(other);
		return { other: [other], under: `M${xy(x, y + height + 2)}h${n2(width)}`, field: fieldLabels(layout, layout.alone, series) };
	})
);

/** The empty years: where the reader's line will go, and a pen that shows how while nobody has drawn. `shown` 0…1. */
export function drawField(layout: Layout, { world, local, frame: { stroke } }: View, series: Series, guess: Guess, shown: number): Picture {
	const plot = layout.alone;
	const start = placeOf(plot, series, LAST_REPORTED, reportedOf(series));
	const right = plot.x1;
	const top = yOf(plot, MOST);
	const words = wordsOf(layout)(series);
	const ready = shown * drawn(local);
	// the pen's dry run: a stroke that swings from flat to steep, so that no answer is suggested
	const swing = invited(local);
	const end = yOf(plot, lerp(0.7, MOST - 0.1, swing));
	const run = shown * Math.min(1, swing * 5) * (1 - clamp(swing * 5 - 4));
	return [
		group(
			{ opacity: shown, fill: 'none', stroke: world.muted, 'stroke-width': stroke.detail, 'stroke-dasharray': `${stroke.detail * 5} ${stroke.detail * 5}` },
			!isWhole(guess) && rect(start.x, top, right - start.x, plot.zero - top, { fill: world.solid, 'fill-opacity': 0.45, 'stroke-opacity': 0.7 }),
			path(`M${xy(right, top)}V${n2(plot.zero)}`, { stroke: world.ink, 'stroke-dasharray': 'none', 'stroke-opacity': 0.7 })
		),
		labels(words.other, world, ready),
		path(words.under, { stroke: world.route, 'stroke-width': stroke.detail, opacity: ready }),
		guess.length === 0 && [
			run > 0 && [
				path(pathOf([start, { x: right, y: end }]), {
					stroke: world.route,
					'stroke-width': stroke.route * 0.7,
					'stroke-linecap': 'round',
					'stroke-dasharray': `0 ${stroke.route * 2.4}`,
					opacity: run * 0.75
				}),
				circle(right, end, layout.dot * 1.2, { fill: 'none', stroke: world.route, 'stroke-width': stroke.detail, opacity: run })
			],
			labels(words.field, world, ready)
		]
	];
}
