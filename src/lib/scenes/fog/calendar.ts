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

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOfMonth = (year: number, month: number): number =>
	month === 2 && isLeap(year) ? 29 : MONTHS[month - 1]!;

/** The day `count` (≥ 0) days after `day`, Gregorian. Plain arithmetic: a time zone cannot shift it. */
export function dayAfter(day: Day, count: number): Day {
	let { year, month } = day;
	let d = day.day + count;
	while (d > lengthOfMonth(year, month)) {
		d -= lengthOfMonth(year, month);
		month++;
		if (month > 12) {
			month = 1;
			year++;
		}
	}
	return { year, month, day: d };
}

/** Steps of one day from `a` to a later `b`. Throws a RangeError when `b` is not later, or more than ten years off. */
export function daysBetween(a: Day, b: Day): number {
	for (let n = 1; n < 3660; n++) {
		const at = dayAfter(a, n);
		if (at.year === b.year && at.month === b.month && at.day === b.day) return n;
	}
	throw new RangeError('daysBetween: the second day does not follow the first');
}

/** fact study.to.visit.days, derived here as it is there */
export const DAYS = daysBetween(STUDY, VISIT);

/** 「2月26日」 */
export const nameOf = (day: Day): string => `${day.month}月${day.day}日`;
