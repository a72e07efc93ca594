/**
 * The plan “双倍增”: two counts of firms as reported, derived and aimed at, on one relative scale, and how far a
 * guess is from a target. Values are those of the facts `double.*` (tested against them); years are calendar years,
 * each standing for its end.
 */

/** reported by the outlet · derived from reported figures · aimed at by the plan */
export type PointKind = 'reported' | 'derived' | 'target';
/** how the value is known: as such, as a rounded result, or as a lower bound */
export type Bound = 'eq' | 'approx' | 'gte';

export interface SeriesPoint {
	readonly year: number;
	/** firms */
	readonly firms: number;
	readonly kind: PointKind;
	readonly bound: Bound;
	/** id of the fact that it is */
	readonly fact: string;
}

export type SeriesId = 'tech' | 'high';

export interface Series {
	readonly id: SeriesId;
	readonly name: string;
	/** 2022, 2023, 2025, 2027 */
	readonly points: readonly [SeriesPoint, SeriesPoint, SeriesPoint, SeriesPoint];
}

const series = (id: SeriesId, name: string, firms: readonly [number, number, number, number], first: Bound): Series => ({
	id,
	name,
	points: [
		{ year: 2022, firms: firms[0], kind: 'derived', bound: first, fact: `double.${id}.2022` },
		{ year: 2023, firms: firms[1], kind: 'reported', bound: 'eq', fact: `double.${id}.2023` },
		{ year: 2025, firms: firms[2], kind: 'target', bound: 'gte', fact: `double.${id}.2025` },
		{ year: 2027, firms: firms[3], kind: 'target', bound: 'gte', fact: `double.${id}.2027` }
	]
});

export const SERIES: Readonly<Record<SeriesId, Series>> = {
	tech: series('tech', '科技型企业', [42989, 58524, 67000, 86000], 'eq'),
	high: series('high', '高新技术企业', [6346, 7565, 10000, 12700], 'approx')
};

export const FIRST_YEAR = 2022;
/** last year that is reported: a guess goes on from here */
export const LAST_REPORTED = 2023;
export const LAST_YEAR = 2027;

/** firms added in 2023 (fact double.tech.added); the other series has no such figure: newly certified is not net growth */
export const TECH_ADDED = 15535;
/** growth of 高新技术企业 in 2023, % (fact double.high.growth) */
export const HIGH_GROWTH = 19.2;

/** The series' value of 2022, firms: what counts as once. */
export const onceOf = (s: Series): number => s.points[0].firms;
/** Its last reported value, firms. */
export const reportedOf = (s: Series): number => s.points[1].firms;
/** Its target for 2027, firms; a lower bound. */
export const targetOf = (s: Series): number => s.points[3].firms;

/** Firms as a multiple of the series' value of 2022. */
export const timesOf = (s: Series, firms: number): number => firms / onceOf(s);

/** Where a doubling at an even pace would stand: once in 2022, twice in 2027, the same number of firms each year. */
export const evenPace = (year: number): number => 1 + (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);

/** Share below which a guess counts as met, either way. */
export const CLOSE = 0.02;

export interface Comparison {
	/** firms the guess is above the target; negative below it */
	readonly difference: number;
	/** the same as a share of the target */
	readonly share: number;
	readonly verdict: 'close' | 'below' | 'above';
}

/** A guess for 2027 against the target's lower bound; both in firms, the target above 0. */
export function compareGuess(guess: number, target: number): Comparison {
	const difference = guess - target;
	const share = difference / target;
	return { difference, share, verdict: Math.abs(share) <= CLOSE ? 'close' : difference < 0 ? 'below' : 'above' };
}
