/** What stands written in the charts, placed so that nothing touches whatever was guessed. */
import { boxesMeet, labelBox, textWidth, type LabelSpec } from '../../marks/label-spec';
import { n2, type Box, type Point } from '../../marks/path';
import { poly, xy } from '../../marks/shapes';
import { evenPace, LAST_REPORTED, LAST_YEAR, reportedOf, SERIES, TECH_ADDED, timesOf, type Series, type SeriesPoint } from '../../models/doubling';
import type { Layout } from './layout';
import { MOST, placeOf, xOf, yOf, type Plot } from './plot';

/** Colour of a series. */
export const toneOf = (series: Series): 'ink' | 'accent' => (series.id === 'tech' ? 'ink' : 'accent');

/** A small word that only names something. */
const quiet = (layout: Layout, x: number, y: number, text: string, anchor: LabelSpec['anchor'] = 'start'): LabelSpec => ({ x, y, text, size: layout.size.small, anchor, tone: 'muted' });

/**
 * A point's figure as its source states it: “约” before a rounded value; before a lower bound “≥”, which is drawn.
 * It ends or has its middle `right` dots right of the point, and stands `up` dots over it.
 */
function figure({ dot, size: { small } }: Layout, plot: Plot, series: Series, point: SeriesPoint, size: number, anchor: 'middle' | 'end', right: number, up: number): LabelSpec[] {
	const tone = toneOf(series);
	const at = placeOf(plot, series, point.year, point.firms);
	const text = String(point.firms);
	const about = point.bound === 'approx';
	const before = about ? textWidth('约', small) + size * 0.08 : point.bound === 'gte' ? size * (GTE_WIDTH + 0.14) : 0;
	const width = before + textWidth(text, size, 'figure');
	const x = at.x + dot * right - (anchor === 'middle' ? width / 2 : width);
	const y = at.y - dot * up;
	const number: LabelSpec = { x: x + before, y, text, size, voice: 'figure', tone };
	return about ? [{ x, y, text: '约', size: small, tone }, number] : [number];
}

/** Width of a drawn “≥” in em of the figure behind it. */
const GTE_WIDTH = 0.44;

/** The sign “≥” before a figure that begins at `x`: the story's fonts do not have it. */
export function gtePath({ x, y, size }: LabelSpec): string {
	const w = size * GTE_WIDTH;
	const left = x - size * 0.14 - w;
	return poly([left, y - size * 0.63, left + w, y - size * 0.41, left, y - size * 0.19]) + `M${xy(left, y - size * 0.02)}H${n2(left + w)}`;
}

/** The name of a series over its chart. */
export function nameLabel(layout: Layout, plot: Plot, series: Series): LabelSpec[] {
	const { name, small } = layout.size;
	const x = plot.x0 - layout.dot;
	return [
		{ x, y: layout.nameY, text: series.name, size: name, tone: toneOf(series) },
		quiet(layout, x + textWidth(series.name, name) + small * 0.6, layout.nameY, '家')
	];
}

/** Values of 2022 and 2023. */
export function reportedLabels(layout: Layout, plot: Plot, series: Series): LabelSpec[] {
	const { value } = layout.size;
	const [first, second] = series.points;
	const derived = figure(layout, plot, series, first, value, 'end', 1.2, 2.4);
	const { x, y } = derived[0]!;
	return [
		...derived,
		// over the figure's first digits: over its last the next year's stands
		quiet(layout, x, y - value * 0.95, '推算'),
		...figure(layout, plot, series, second, value, 'middle', 0, 2.1)
	];
}

/** Values of the targets; a dot's gap and its tick upward stay free. */
export function targetLabels(layout: Layout, plot: Plot, series: Series): readonly [Target, Target] {
	const { tight, size: { value, goal } } = layout;
	const [, , p2025, p2027] = series.points;
	const place = (point: SeriesPoint, size: number, anchor: 'middle' | 'end', right: number): Target => {
		const [number] = figure(layout, plot, series, point, size, anchor, right, 4.6) as [LabelSpec];
		const { x, width } = labelBox(number);
		const word = quiet(layout, x + width, number.y - size * 0.95, tight ? '目标' : `${point.year}年目标`, 'end');
		return { number, labels: [number, word], gte: gtePath(number) };
	};
	return [tight ? place(p2025, value, 'end', 2) : place(p2025, value, 'middle', 0), place(p2027, goal, 'end', 2.4)];
}

export interface Target {
	readonly number: LabelSpec;
	/** the figure and the word over it */
	readonly labels: readonly LabelSpec[];
	/** the sign before the figure */
	readonly gte: string;
}

/** What a target's figure and its sign cover. */
export function targetBox({ number }: Target): Box {
	const box = labelBox(number);
	const sign = number.size * (GTE_WIDTH + 0.14);
	return { ...box, x: box.x - sign, width: box.width + sign };
}

/** Years under the zero line. */
export const yearLabels = (layout: Layout, plot: Plot, years: readonly number[]): LabelSpec[] =>
	years.map((year) => ({ x: xOf(plot, year), y: layout.yearY, text: String(year), size: layout.size.small * 1.08, voice: 'figure', anchor: 'middle', tone: year <= LAST_REPORTED || year === LAST_YEAR ? 'ink' : 'muted' }));

export const ALL_YEARS = [2022, 2023, 2024, 2025, 2026, 2027] as const;
export const PLAN_YEARS = [2022, 2023, 2025, 2027] as const;

export interface Tick {
	/** multiples of 2022 */
	readonly times: number;
	readonly label: LabelSpec;
}

/** Even steps of firms at the right of the guess's chart. */
export function ticks(layout: Layout, plot: Plot, series: Series): Tick[] {
	const step = series.id === 'tech' ? 20_000 : 5_000;
	const out: Tick[] = [];
	const { small } = layout.size;
	for (let firms = 0, times = 0; times <= MOST; times = timesOf(series, (firms += step))) {
		const text = firms % 10_000 || !firms ? String(firms) : `${firms / 10_000}万`;
		out.push({ times, label: quiet(layout, plot.x1 + small * 0.9, yOf(plot, times) + (firms && small * 0.36), text) });
	}
	return out;
}

/** Names of the level lines that both charts share: once and twice the value of 2022. */
export function levelLabels(layout: Layout, plot: Plot, first: boolean): LabelSpec[] {
	const { small } = layout.size;
	return [
		quiet(layout, plot.x0 - layout.dot, yOf(plot, 2) - small * 0.45, '2倍'),
		quiet(layout, xOf(plot, 2024.6), yOf(plot, 1) + small * 1.25, first && !layout.tight ? '2022年的1倍' : '1倍', 'middle')
	];
}

/** The name of the even pace, under its line. */
export const evenLabels = (layout: Layout, plot: Plot): LabelSpec[] => [
	quiet(layout, xOf(plot, 2024.55), yOf(plot, evenPace(2024.2)) + layout.size.small * 1.2, '匀速')
];

/** Over the chart at its right: the other series, for a tap (the controls under the words have it too). */
export function otherLabel(layout: Layout, plot: Plot, series: Series): LabelSpec {
	const other = series.id === 'tech' ? SERIES.high : SERIES.tech;
	return quiet(layout, plot.x1 + layout.dot, layout.nameY, `换猜${other.name}`, 'end');
}

/** In the empty years: where to begin, and what is asked. */
export function fieldLabels(layout: Layout, plot: Plot, series: Series): LabelSpec[] {
	const { small, value } = layout.size;
	const at = placeOf(plot, series, LAST_REPORTED, reportedOf(series));
	return [
		{ x: at.x + layout.dot * 5.4, y: at.y + small * 0.36, text: '从这里往右画', size: small, tone: 'routeText' },
		{ x: plot.x1 - small * 0.7, y: yOf(plot, MOST) + value * 1.9, text: '?', size: value * 2.2, voice: 'figure', anchor: 'end' }
	];
}

/** What 2023 added on top of 2022, at the right of its column. */
export function addedLabels(layout: Layout, plot: Plot): LabelSpec[] {
	if (layout.tight) return [];
	const { small, value } = layout.size;
	const x = xOf(plot, 2023) + plot.column / 2 + small * 0.6;
	const size = value * 0.8;
	const y = yOf(plot, (1 + timesOf(SERIES.tech, reportedOf(SERIES.tech))) / 2) + size * 0.36;
	const text = `+${TECH_ADDED}`;
	return [{ x, y, text, size, voice: 'figure' }, quiet(layout, x + textWidth(text, size, 'figure') + small * 0.4, y, '新增')];
}

/**
 * The guess's own label at the end of its line: the first place that is free, looked for under, over and ever
 * farther from the line's end. `taken` are the boxes that are not free.
 */
export function guessLabel(layout: Layout, at: Point, firms: number, taken: readonly Box[], limits: { readonly top: number; readonly bottom: number }): LabelSpec[] {
	const { value, small } = layout.size;
	const text = String(firms);
	const word = '你猜';
	const gap = small * 0.3;
	const width = textWidth(word, small) + gap + textWidth(text, value, 'figure');
	const right = at.x - layout.dot * 1.6;
	const x = right - width;
	const free = (y: number): boolean => {
		const top = y - value * 0.86;
		return top > limits.top && y + value * 0.16 < limits.bottom && !taken.some((other) => boxesMeet({ x, y: top, width, height: value }, other, 2));
	};
	const below = at.y + layout.dot * 1.6 + value * 0.8;
	const above = at.y - layout.dot * 1.8;
	const tries = Array.from({ length: 40 }, (_, i) => [below + (i / 4) * value, above - (i / 4) * value]);
	const y = tries.flat().find(free) ?? below;
	return [
		{ x, y, text: word, size: small, tone: 'routeText' },
		{ x: right, y, text, size: value, voice: 'figure', anchor: 'end', tone: 'routeText' }
	];
}
