import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet, labelBox, labelTroubles, type LabelSpec } from '../../marks/label-spec';
import { extentOf } from '../../marks/path-extent';
import { SCREENS } from '../../marks/screens';
import { evenPace, onceOf, SERIES, timesOf } from '../../models/doubling';
import { frameFor } from '../frame';
import { straightTo } from './guess';
import { addedLabels, ALL_YEARS, evenLabels, fieldLabels, guessLabel, levelLabels, nameLabel, otherLabel, PLAN_YEARS, reportedLabels, targetBox, targetLabels, ticks, yearLabels } from './labels';
import { layout } from './layout';
import { columnPath, guessPath, guessPoints, hatchPath, measurePath, openRing } from './marks';
import { MOST, placeOf, timeAt, timesAt, xOf, yOf } from './plot';

const frames = SCREENS.map((screen) => ({ ...screen, frame: frameFor({ ...screen, chapter: 4 }) }));
const both = Object.values(SERIES);

describe.each(frames)('the chart on $name', ({ frame }) => {
	const l = layout(frame);
	const planOf = [
		{ series: SERIES.tech, plot: l.left },
		{ series: SERIES.high, plot: l.right }
	];

	it('has a true axis: heights are firms, from nothing, on one scale for both series', () => {
		for (const plot of [l.alone, l.left, l.right]) {
			expect([plot.zero, plot.once]).toEqual([l.alone.zero, l.alone.once]);
			expect(plot.once).toBeGreaterThan(frame.height * 0.05);
			for (const series of both) {
				for (const p of series.points) expect((plot.zero - placeOf(plot, series, p.year, p.firms).y) / plot.once).toBeCloseTo(p.firms / onceOf(series), 9);
			}
			const years = ALL_YEARS.map((year) => xOf(plot, year));
			for (let i = 1; i < years.length; i++) expect(years[i]! - years[i - 1]!).toBeCloseTo((plot.x1 - plot.x0) / 5, 9);
			expect(timeAt(plot, xOf(plot, 2025.5))).toBeCloseTo(2025.5, 9);
			expect(timesAt(plot, yOf(plot, 1.7))).toBeCloseTo(1.7, 9);
		}
		for (const series of both) {
			const marks = ticks(l, l.alone, series);
			expect(marks[0]!.times).toBe(0);
			for (const { times, label } of marks) {
				const firms = label.text.endsWith('万') ? parseFloat(label.text) * 10_000 : Number(label.text);
				expect(times * onceOf(series)).toBeCloseTo(firms, 6);
				if (firms > 0) expect(yOf(l.alone, times)).toBeCloseTo(label.y - l.size.small * 0.36, 9);
			}
			expect(marks.at(-1)!.times).toBeLessThanOrEqual(MOST + 1e-9);
		}
	});

	it('stacks two true columns of 2022 up to the target', () => {
		const { left } = l;
		const one = extentOf(columnPath(left, xOf(left, 2022), 1));
		const two = extentOf(columnPath(left, xOf(left, 2027), 1), columnPath(left, xOf(left, 2027), 1, 1));
		expect(two.height / one.height).toBeCloseTo(2, 1);
		expect(two.y).toBeCloseTo(placeOf(left, SERIES.tech, 2027, 2 * onceOf(SERIES.tech)).y, 1);
		const cap = extentOf(hatchPath(left, 50, 1, timesOf(SERIES.tech, 58524), 4));
		expect(cap.y).toBeGreaterThanOrEqual(yOf(left, timesOf(SERIES.tech, 58524)) - 0.02);
		expect(cap.y + cap.height).toBeLessThanOrEqual(yOf(left, 1) + 0.02);
	});

	it('stays on the stage', () => {
		const edge = frame.stage.x + frame.stage.width + 1;
		for (const { plot, series } of planOf) {
			expect(plot.x1 + plot.column / 2 + l.dot * 1.6).toBeLessThan(edge);
			expect(plot.x0).toBeGreaterThan(frame.stage.x);
			const { ring, more } = openRing(placeOf(plot, series, 2027, 86000), l.dot);
			expect(extentOf(more).y).toBeGreaterThan(frame.stage.y);
			expect(ring).not.toContain('NaN');
		}
		expect(l.yearY).toBeLessThanOrEqual(frame.stage.y + frame.stage.height);
		expect(l.left.x1).toBeLessThan(l.right.x0);
	});

	it('has labels that do not touch while the reader guesses', () => {
		for (const series of both) {
			const fixed: LabelSpec[] = [...nameLabel(l, l.alone, series), ...reportedLabels(l, l.alone, series), ...yearLabels(l, l.alone, ALL_YEARS), ...ticks(l, l.alone, series).map((t) => t.label)];
			expect(labelTroubles([...fixed, ...fieldLabels(l, l.alone, series), otherLabel(l, l.alone, series), ...(series.id === 'tech' ? addedLabels(l, l.alone) : [])], frame, frame.type.small)).toEqual([]);
			for (const firms of [0, 0.5, 1, 1.3, 1.6, 2, 2.5, 2.79, 9].map((t) => Math.round(t * onceOf(series)))) {
				const end = guessPoints(l.alone, series, straightTo(series.points[1].firms, firms)).at(-1)!;
				const label = guessLabel(l, end, firms, [...nameLabel(l, l.alone, series), ...reportedLabels(l, l.alone, series)].map(labelBox), { top: yOf(l.alone, MOST) - l.size.value, bottom: l.alone.zero });
				expect(labelTroubles([...fixed, ...label], frame, frame.type.small), String(firms)).toEqual([]);
			}
		}
	});

	it('has labels that do not touch when the plan is shown, whatever was guessed', () => {
		const fixed = planOf.flatMap(({ plot, series }, i) => [
			...nameLabel(l, plot, series),
			...reportedLabels(l, plot, series),
			...targetLabels(l, plot, series).flatMap((t) => t.labels),
			...yearLabels(l, plot, PLAN_YEARS),
			...levelLabels(l, plot, i === 0),
			...evenLabels(l, plot)
		]);
		expect(labelTroubles(fixed, frame, frame.type.small)).toEqual([]);
		fc.assert(
			fc.property(fc.double({ min: 0, max: 4, noNaN: true }), fc.double({ min: 0, max: 4, noNaN: true }), (a, b) => {
				const labels = planOf.flatMap(({ plot, series }, i) => {
					const firms = Math.round((i === 0 ? a : b) * onceOf(series));
					const end = guessPoints(plot, series, straightTo(series.points[1].firms, firms)).at(-1)!;
					const targets = targetLabels(l, plot, series);
					const taken = [...nameLabel(l, plot, series), ...reportedLabels(l, plot, series), ...targets.flatMap((t) => t.labels)].map(labelBox);
					const label = guessLabel(l, end, firms, [...taken, ...targets.map(targetBox)], { top: yOf(plot, MOST) - l.size.value, bottom: plot.zero });
					for (const t of targets) expect(label.some((s) => boxesMeet(labelBox(s), targetBox(t)))).toBe(false);
					return label;
				});
				// the two quiet names of lines may be passed over: the guess's label has a halo
				const quiet = new Set(planOf.flatMap(({ plot }, i) => [...levelLabels(l, plot, i === 0), ...evenLabels(l, plot)]).map((s) => s.text));
				expect(labelTroubles([...fixed.filter((s) => !quiet.has(s.text)), ...labels], frame, frame.type.small)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('a guess', () => {
	const plot = layout(frameFor({ width: 1440, height: 900, chapter: 4 })).left;
	it('is a line from the last reported point, held inside the plot', () => {
		const points = guessPoints(plot, SERIES.tech, straightTo(58524, 999_999));
		expect(points[0]).toEqual(placeOf(plot, SERIES.tech, 2023, 58524));
		for (const p of points) expect(p.y).toBeGreaterThanOrEqual(yOf(plot, MOST) - 1e-6);
		expect(guessPath(points)).not.toMatch(/NaN|Infinity/);
		expect(guessPath([points[0]!])).toBe('');
	});
	it('is measured against the target by a true length', () => {
		const a = placeOf(plot, SERIES.tech, 2027, 60000).y;
		const b = placeOf(plot, SERIES.tech, 2027, 86000).y;
		expect(extentOf(measurePath(10, a, b, 2)).height / plot.once).toBeCloseTo(26000 / 42989, 2);
	});
});

it('an even pace doubles in five years', () => {
	expect(ALL_YEARS.map(evenPace)).toEqual([1, 1.2, 1.4, 1.6, 1.8, 2]);
});
