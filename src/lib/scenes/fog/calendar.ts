/** The days between the study session and the visit, counted from their dates. */

/** fact study.date */
export const STUDY = { year: 2024, month: 1, day: 31 } as const;
/** fact visit.date */
export const VISIT = { year: 2024, month: 2, day: 26 } as const;

export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** In UTC, so that no time zone and no summer time can shift it. */
const msOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
const DAY = 86_400_000;

/** The day `count` days after `day`, Gregorian. */
export function dayAfter(day: Day, count: number): Day {
	const at = new Date(msOf(day) + count * DAY);
	return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Steps of one day from `a` to `b`. */
export const daysBetween = (a: Day, b: Day): number => (msOf(b) - msOf(a)) / DAY;

/** fact study.to.visit.days, derived here as it is there */
export const DAYS = daysBetween(STUDY, VISIT);

/** 「2月26日」 */
export const nameOf = (day: Day): string => `${day.month}月${day.day}日`;
