/** A plot of years against multiples of 2022: both series stand on the same scale, which begins at nothing. */
import { lerp } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { FIRST_YEAR, LAST_YEAR, timesOf, type Series } from '../../models/doubling';

/** Multiples of 2022 that the plot has room for: 120,000 firms of the one series, 17,714 of the other. */
export const MOST = 120_000 / 42_989;

export interface Plot {
	/** x of the first and last year */
	readonly x0: number;
	readonly x1: number;
	/** y of no firms at all */
	readonly zero: number;
	/** units of height per multiple of 2022 */
	readonly once: number;
	/** width of a year's column */
	readonly column: number;
}

/** A plot in a box; its foot is the zero line, its top is MOST. */
export const plotIn = (x0: number, x1: number, top: number, zero: number): Plot => ({
	x0,
	x1,
	zero,
	once: (zero - top) / MOST,
	column: ((x1 - x0) / (LAST_YEAR - FIRST_YEAR)) * 0.4
});

export const xOf = (plot: Plot, year: number): number => lerp(plot.x0, plot.x1, (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR));
export const yOf = (plot: Plot, times: number): number => plot.zero - times * plot.once;
/** Where a count of firms stands, held inside the plot: what is more than it has room for stands at its top. */
export const placeOf = (plot: Plot, series: Series, year: number, firms: number): Point => ({
	x: xOf(plot, year),
	y: yOf(plot, Math.min(MOST, timesOf(series, firms)))
});

/** Year (with its fraction) and multiple of 2022 at a point of the frame; the inverse of the two above. */
export const timeAt = (plot: Plot, x: number): number => FIRST_YEAR + ((x - plot.x0) / (plot.x1 - plot.x0)) * (LAST_YEAR - FIRST_YEAR);
export const timesAt = (plot: Plot, y: number): number => (plot.zero - y) / plot.once;

/** Plot `t` (0…1) of the way from one to another of the same height; at the ends it is the one or the other. */
export const betweenPlots = (a: Plot, b: Plot, t: number): Plot =>
	t <= 0 ? a : t >= 1 ? b : { ...a, x0: lerp(a.x0, b.x0, t), x1: lerp(a.x1, b.x1, t), column: lerp(a.column, b.column, t) };
