/** The chart's own marks as path data: columns, points, the guess's line, the measure between guess and target. */
import { curveMonotoneX, line } from 'd3-shape';
import { n2, type Point } from '../../marks/path';
import { LAST_REPORTED, reportedOf, type Series } from '../../models/doubling';
import { yearOfStep, type Guess } from './guess';
import { placeOf, yOf, type Plot } from './plot';

/** A column standing on the zero line, or on whatever `from` multiples of 2022 it is stacked on. */
export const columnPath = (plot: Plot, x: number, times: number, from = 0): string =>
	`M${n2(x - plot.column / 2)} ${n2(yOf(plot, from))}V${n2(yOf(plot, from + times))}h${n2(plot.column)}V${n2(yOf(plot, from))}`;

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

const smooth = line<Point>((p) => p.x, (p) => p.y)
	.curve(curveMonotoneX)
	.digits(2);

/** The points of a guess's line, from the last reported one. */
export const guessPoints = (plot: Plot, series: Series, guess: Guess): Point[] =>
	[reportedOf(series), ...guess].map((firms, step) => placeOf(plot, series, yearOfStep(step), firms));

/** The line of a guess; '' for none. */
export const guessPath = (points: readonly Point[]): string => (points.length < 2 ? '' : (smooth([...points]) ?? ''));

/** Where the pen is: at the end of what is drawn, or at the last reported point. */
export const penOf = (plot: Plot, series: Series, guess: Guess): Point =>
	guess.length === 0 ? placeOf(plot, series, LAST_REPORTED, reportedOf(series)) : guessPoints(plot, series, guess)[guess.length]!;

/** An upright measure between two heights, with a bar at either end; its length is the difference. */
export const measurePath = (x: number, from: number, to: number, bar: number): string =>
	`M${n2(x - bar)} ${n2(from)}h${n2(bar * 2)}M${n2(x)} ${n2(from)}V${n2(to)}M${n2(x - bar)} ${n2(to)}h${n2(bar * 2)}`;
