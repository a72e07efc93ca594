/** The chart's own marks as path data: columns, points, the guess's line, the measure between guess and target. */
import { n2, type Point } from '../../marks/path';
import { reportedOf, type Series } from '../../models/doubling';
import { yearOfStep, type Guess } from './guess';
import { placeOf, yOf, type Plot } from './plot';

/** A column standing on the zero line, or on whatever `from` multiples of 2022 it is stacked on. */
export const columnPath = (plot: Plot, x: number, times: number, from = 0): string =>
	`M${n2(x - plot.column / 2)} ${n2(yOf(plot, from))}V${n2(yOf(plot, from + times))}h${n2(plot.column)}V${n2(yOf(plot, from))}`;

/** A level line at a multiple of 2022. */
export const levelPath = (plot: Plot, times: number, from: number, to: number): string => `M${n2(from)} ${n2(yOf(plot, times))}H${n2(to)}`;

/** Slanted lines in a part of a column, from `from` to `to` multiples of 2022. */
export function hatchPath(plot: Plot, x: number, from: number, to: number, pitch: number): string {
	const left = x - plot.column / 2;
	const right = x + plot.column / 2;
	const top = yOf(plot, to);
	const bottom = yOf(plot, from);
	let d = '';
	for (let c = top + pitch / 2; c < bottom + plot.column; c += pitch) {
		// the line x + y = left + c, cut to the box
		const start = c <= bottom ? { x: left, y: c } : { x: left + c - bottom, y: bottom };
		const end = c - plot.column >= top ? { x: right, y: c - plot.column } : { x: left + c - top, y: top };
		if (end.x - start.x > 0.3) d += `M${n2(start.x)} ${n2(start.y)}L${n2(end.x)} ${n2(end.y)}`;
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
		ring: `M${n2(x + dx)} ${n2(y - dy)}A${n2(r)} ${n2(r)} 0 1 1 ${n2(x - dx)} ${n2(y - dy)}`,
		more: `M${n2(x)} ${n2(y - r * 0.75)}V${n2(tip)}M${n2(x - barb)} ${n2(tip + barb)}L${n2(x)} ${n2(tip)}L${n2(x + barb)} ${n2(tip + barb)}`
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
				? `C${n2(x - 2 * third)} ${n2(points[i - 1]!.y + slope(i - 1) / 3)} ${n2(x - third)} ${n2(y - slope(i) / 3)} ${n2(x)} ${n2(y)}`
				: `M${n2(x)} ${n2(y)}`
		)
		.join('');
}

/** An upright measure between two heights, with a bar at either end; its length is the difference. */
export const measurePath = (x: number, from: number, to: number, bar: number): string =>
	`M${n2(x - bar)} ${n2(from)}h${n2(bar * 2)}M${n2(x)} ${n2(from)}V${n2(to)}M${n2(x - bar)} ${n2(to)}h${n2(bar * 2)}`;
