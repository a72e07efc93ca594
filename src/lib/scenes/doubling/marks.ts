/** The chart's own marks as path data: columns, points, the guess's line, the measure between guess and target. */
import { n2, pathOf, type Point } from '../../marks/path';
import { poly, xy } from '../../marks/shapes';
import { reportedOf, type Series } from '../../models/doubling';
import { yearOfStep, type Guess } from './guess';
import { placeOf, yOf, type Plot } from './plot';

/** A column standing on the zero line, or on whatever `from` multiples of 2022 it is stacked on. */
export function columnPath(plot: Plot, x: number, times: number, from = 0): string {
	const foot = yOf(plot, from);
	return `M${xy(x - plot.column / 2, foot)}V${n2(yOf(plot, from + times))}h${n2(plot.column)}V${n2(foot)}`;
}

/** A level line at a multiple of 2022. */
export const levelPath = (plot: Plot, times: number, from: number, to: number): string => `M${xy(from, yOf(plot, times))}H${n2(to)}`;

/** Slanted lines in a part of a column, from `from` to `to` multiples of 2022. */
export function hatchPath(plot: Plot, x: number, from: number, to: number, pitch: number): string {
	const left = x - plot.column / 2;
	const top = yOf(plot, to);
	const bottom = yOf(plot, from);
	let d = '';
	for (let c = top + pitch / 2; c < bottom + plot.column; c += pitch) {
		// the line x + y = left + c, cut to the box
		const at = (y: number): Point => ({ x: left + c - y, y });
		const start = at(Math.min(c, bottom));
		const end = at(Math.max(c - plot.column, top));
		if (end.x - start.x > 0.3) d += pathOf([start, end]);
	}
	return d;
}

/** A target: a ring that is open at its top, and a short arrow out of it, because the plan says “以上”. */
export function openRing({ x, y }: Point, r: number): { readonly ring: string; readonly more: string } {
	const a = (55 * Math.PI) / 180;
	const dx = r * Math.sin(a);
	const dy = r * Math.cos(a);
	const tip = y - r * 3.1;
	const barb = r * 0.62;
	return {
		ring: `M${xy(x + dx, y - dy)}A${xy(r, r)} 0 1 1 ${xy(x - dx, y - dy)}`,
		more: `M${xy(x, y - r * 0.75)}V${n2(tip)}` + poly([x - barb, tip + barb, x, tip, x + barb, tip + barb])
	};
}

/** The points of a guess's line, from the last reported one: evenly apart in x. */
export const guessPoints = (plot: Plot, series: Series, guess: Guess): Point[] =>
	[reportedOf(series), ...guess].map((firms, step) => placeOf(plot, series, yearOfStep(step), firms));

/**
 * The line of a guess through points that are evenly apart in x, nowhere higher or lower than they are (M. Steffen,
 * Astron. Astrophys. 239, 443, 1990); '' for fewer than two.
 */
export function guessPath(points: readonly Point[]): string {
	const rises = points.slice(1).map(({ y }, i) => y - points[i]!.y);
	const steps = rises.length;
	if (steps === 0) return '';
	/** rise per step at point `i` */
	const slope = (i: number): number => {
		const before = rises[i - 1]!;
		const after = rises[i]!;
		if (i > 0 && i < steps) return (Math.sign(before) + Math.sign(after)) * Math.min(Math.abs(before), Math.abs(after), Math.abs(before + after) / 4);
		const only = i > 0 ? before : after;
		return steps > 1 ? (3 * only - slope(i > 0 ? i - 1 : 1)) / 2 : only;
	};
	const third = (points[1]!.x - points[0]!.x) / 3;
	return points
		.map(({ x, y }, i) =>
			i > 0
				? `C${xy(x - 2 * third, points[i - 1]!.y + slope(i - 1) / 3)} ${xy(x - third, y - slope(i) / 3)} ${xy(x, y)}`
				: `M${xy(x, y)}`
		)
		.join('');
}

/** An upright measure between two heights, with a bar at either end; its length is the difference. */
export function measurePath(x: number, from: number, to: number, bar: number): string {
	const barAt = (y: number) => `M${xy(x - bar, y)}h${n2(bar * 2)}`;
	return `${barAt(from)}M${xy(x, from)}V${n2(to)}${barAt(to)}`;
}
