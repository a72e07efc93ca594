import { mix } from '../../marks/colour';
import { lerp, span } from '../../marks/easing';
import { last } from '../../marks/last';
import { between, cutPath, n2, pathOf, type Point } from '../../marks/path';
import { circle, group, labels, line, path, type Attributes, type Picture } from '../../marks/picture';
import { evenPace, FIRST_YEAR, LAST_YEAR, reportedOf, timesOf } from '../../models/doubling';
import type { View } from '../contract';
import type { Chart } from './chart';
import { firmsAt, isWhole, stepOfYear, type Guess } from './guess';
import { toneOf } from './labels';
import type { Layout } from './layout';
import { columnPath, hatchPath, measurePath, openRing } from './marks';
import { drawn, even, lifted, measured, moved, planned } from './motion';
import { MOST, placeOf, xOf, yOf } from './plot';

const CAP = { 'stroke-linecap': 'round' };
const ROUND = { ...CAP, 'stroke-linejoin': 'round' };

/**
 * One series: what is reported and derived, the reader's line, and the plan with the two columns of 2022 that it amounts to.
 * `split` 0 the chart stands alone … 1 it is one of two; `pen` is the year at which the keyboard's pen stands.
 */
export function drawChart(layout: Layout, { world, local, frame: { stroke, format } }: View, chart: Chart, guess: Guess, split: number, pen: number | null): Picture {
	const { series, plot, half, places: [p2022, p2023, p2025, p2027] } = chart;
	const { dot } = layout;
	const { hair, detail, object } = stroke;
	const bold = object * 1.3;
	const { ground, muted, route } = world;
	const colour = world[toneOf(series)];
	const reported = reportedOf(series);
	const grown = drawn(local);
	const plan = planned(local);
	const pace = even(local);
	const gap = measured(local);
	const paceEnd = lerp(FIRST_YEAR, LAST_YEAR, pace);
	// how far the column of 2023 has grown over that of 2022, in multiples of it
	const added = ((timesOf(series, reported) - 1) * (grown - 0.34)) / 0.66;
	const { d, tip } = chart.lineOf(guess);
	const begun = guess.length > 0;
	const whole = isWhole(guess);
	const said = split > 0.5 ? gap : 1 - split * 4;
	// the line is the first series' own; the other has it only while it is the one being guessed
	const lineColour = series.id === 'tech' ? route : mix(route, colour, split);

	const disc = ({ x, y }: Point, r: number, style: Attributes) => circle(n2(x), n2(y), dot * r, style);
	const from2022 = (to: Point, stroke: string, width: number, more?: Attributes) => path(pathOf([p2022, to]), { stroke, 'stroke-width': width, ...more });
	return [
		// columns: once 2022, and what 2023 has on top of it
		group(
			{ fill: colour, 'fill-opacity': 0.11, stroke: colour, 'stroke-opacity': 0.5, 'stroke-width': hair },
			path(columnPath(plot, p2022.x, local > -0.24 ? 1 : 0)),
			path(columnPath(plot, p2023.x, Math.min(1, grown * 3))),
			added > 0 && [path(columnPath(plot, p2023.x, added, 1)), path(hatchPath(plot, p2023.x, 1, 1 + added, dot * 1.3), { fill: 'none', 'stroke-opacity': 0.75 })],
			([0, 1] as const).map((copy) => {
				const go = moved(local, copy);
				const style = { 'fill-opacity': 0.16, 'stroke-opacity': 0.8, 'stroke-width': detail, 'stroke-dasharray': `${detail * 4} ${detail * 3}` };
				return go > 0 && path(columnPath(plot, lerp(p2022.x, p2027.x, go), 1, copy * lifted(local)), style);
			})
		),
		pace > 0 && [from2022({ x: xOf(plot, paceEnd), y: yOf(plot, evenPace(paceEnd)) }, muted, detail), labels(chart.even, world, pace, ground)],

		// the plan: dotted, because it has not happened
		line(pathOf(cutPath([p2023, p2025, p2027], 0, plan)), colour, bold, { ...CAP, 'stroke-dasharray': `0 ${object * 4}` }),
		[p2025, p2027].map((at, i) => {
			const { ring, more } = openRing(at, dot * 1.15);
			return plan >= (i ? 1 : half) && [disc(at, 1.15, { fill: ground }), line(ring, colour, bold, CAP), line(more, colour, detail * 1.2, ROUND)];
		}),

		// reported: one solid line between the two years
		grown > 0 && from2022(between(p2022, p2023, grown), lineColour, stroke.route, CAP),

		// the reader's line
		begun && [
			line(d, route, stroke.route, { ...ROUND, 'stroke-dasharray': `${stroke.route * 3.4} ${stroke.route * 2.6}` }),
			timesOf(series, last(guess)) > MOST && line(openRing(tip, dot).more, route, object, ROUND)
		],
		split < 1 &&
			local > -0.1 &&
			(!whole || pen !== null) &&
			disc(pen === null ? tip : placeOf(plot, series, pen, firmsAt(guess, reported, stepOfYear(pen)) ?? reported), format === 'phone' ? 4.4 : 3.4, {
				fill: route,
				'fill-opacity': 0.16,
				stroke: route,
				'stroke-width': detail,
				opacity: 1 - split
			}),
		begun && disc(tip, 1, { fill: route, stroke: ground, 'stroke-width': object }),
		whole && gap > 0 && line(measurePath(p2027.x + plot.column / 2 + dot * 0.9, tip.y, lerp(tip.y, p2027.y, gap), dot * 0.55), route, detail * 1.3),

		// derived: a dotted ring; reported: solid
		local > -0.26 &&
			disc(p2022, 1.1, { fill: ground, stroke: colour, 'stroke-width': bold, ...CAP, 'stroke-dasharray': `0 ${n2((2 * Math.PI * dot * 1.1) / 12)}` }),
		grown >= 1 && disc(p2023, 1, { fill: colour }),

		labels(chart.named, world, grown, ground),
		chart.targets.map(({ gte, number, labels: words }, i) => {
			const from = i ? 0.88 : half;
			const opacity = span(from, from + 0.12, plan);
			return opacity > 0 && [line(gte, colour, number.size * 0.085, { opacity }), labels(words, world, opacity, ground)];
		}),
		!begun && labels(chart.added, world, grown * (1 - split)),
		said > 0 && labels(chart.saidOf(guess), world, said, ground)
	];
}
