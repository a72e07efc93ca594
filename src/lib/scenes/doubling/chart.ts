/** A series' chart on a plot: where its points are and what stands written in it, worked out once for as long as the plot stays. */
import { labelBox, type LabelSpec } from '../../marks/label-spec';
import { oncePer } from '../../marks/once-per';
import { lengthOf, type Point } from '../../marks/path';
import type { Series } from '../../models/doubling';
import { guessedEnd, type Guess } from './guess';
import { addedLabels, evenLabels, guessLabel, levelLabels, nameLabel, PLAN_YEARS, reportedLabels, targetBox, targetLabels, yearLabels, type Target } from './labels';
import type { Layout } from './layout';
import { guessPath, guessPoints } from './marks';
import { MOST, placeOf, yOf, type Plot } from './plot';

export interface Chart {
	readonly series: Series;
	readonly plot: Plot;
	/** 2022, 2023, 2025, 2027 */
	readonly places: readonly [Point, Point, Point, Point];
	/** share of the plan's way from 2023 to 2027 at which it has come to 2025 */
	readonly half: number;
	/** the series' name, and its values of 2022 and 2023 */
	readonly named: readonly LabelSpec[];
	readonly added: readonly LabelSpec[];
	readonly even: readonly LabelSpec[];
	readonly targets: readonly [Target, Target];
	/** what stands at its axes while it is one of two */
	readonly axes: readonly LabelSpec[];
	/** a guess's line as path data, and its end: the last reported point before it is begun */
	readonly lineOf: (guess: Guess) => { readonly d: string; readonly tip: Point };
	/** what stands at the end of a guess's line that has come to the last year */
	readonly saidOf: (guess: Guess) => readonly LabelSpec[];
}

export const chartOf = oncePer((layout: Layout) =>
	oncePer((series: Series) =>
		oncePer((plot: Plot): Chart => {
			const places = series.points.map(({ year, firms }) => placeOf(plot, series, year, firms)) as [Point, Point, Point, Point];
			const named = [...nameLabel(layout, plot, series), ...reportedLabels(layout, plot, series)];
			const targets = targetLabels(layout, plot, series);
			const lineOf = oncePer((guess: Guess) => {
				const points = guessPoints(plot, series, guess);
				return { d: guessPath(points), tip: points[guess.length]! };
			});
			return {
				series,
				plot,
				places,
				half: lengthOf(places.slice(1, 3)) / lengthOf(places.slice(1)),
				named,
				added: series.id === 'tech' ? addedLabels(layout, plot) : [],
				even: evenLabels(layout, plot),
				targets,
				axes: [...yearLabels(layout, plot, PLAN_YEARS), ...levelLabels(layout, plot, series.id === 'tech')],
				lineOf,
				saidOf: oncePer((guess: Guess) => {
					const end = guessedEnd(guess);
					if (end === null) return [];
					// the targets are there by the time the chart stands where the plan is shown
					const planned = [layout.left, layout.right].includes(plot) ? targets : [];
					const taken = [...[...named, ...planned.flatMap((target) => target.labels)].map(labelBox), ...planned.map(targetBox)];
					return guessLabel(layout, lineOf(guess).tip, end, taken, { top: yOf(plot, MOST) - layout.size.value, bottom: plot.zero });
				})
			};
		})
	)
);
