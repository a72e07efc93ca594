/** The typed story: what content/ says, checked. */
import type { WorldName } from '../marks/worlds';

export type FactKind = 'reported' | 'claim' | 'target' | 'forecast' | 'derived';
export type Comparison = 'eq' | 'gte' | 'approx';

/** One figure, name or date of the sources. */
export interface Fact {
	readonly id: string;
	/** a number in `unit`; an ISO date or year-month; or names */
	readonly value: number | string | readonly string[];
	readonly unit: string;
	readonly label: string;
	readonly kind: FactKind;
	/** how the source states it: as such, "以上", or "约" */
	readonly cmp: Comparison;
	/** who claims it, where a person does */
	readonly by?: string;
	/** key of the source; derived facts have none of their own */
	readonly src?: string;
	/** where in the source: section · paragraph */
	readonly at?: string;
	readonly note?: string;
	/** derived facts: ids of the inputs, and how they make the value */
	readonly from?: readonly string[];
	readonly formula?: string;
}

export interface Source {
	readonly key: string;
	readonly title: string;
	readonly outlet: string;
	readonly byline?: string;
	/** year-month */
	readonly date: string;
}

export interface KeyFigure {
	readonly fact: string;
	/** the figure as it is set: "70", "1/50", "58524" */
	readonly figure: string;
	readonly unit: string;
	/** "约" before, "以上" after: how the source states it */
	readonly before: string;
	readonly after: string;
	readonly label: string;
}

/** One thought: a headline, some copy, one state of the scene. */
export interface Beat {
	readonly id: string;
	/** 0-based place in the story; the position of the beat at rest */
	readonly index: number;
	/** index of its chapter */
	readonly chapter: number;
	readonly scene: string;
	/** 0-based place among the beats of its scene */
	readonly part: number;
	/** the headline, broken by sense */
	readonly headline: readonly string[];
	/** copy as HTML: paragraphs, `<data>` figures, fact marks whose links start with `%root%` */
	readonly copy: string;
	/** small print as HTML, or empty */
	readonly note: string;
	/** the copy without markup, for descriptions */
	readonly plain: string;
	readonly alt: string;
	readonly key?: KeyFigure;
	/** ids of the facts the beat states, in order */
	readonly facts: readonly string[];
}

export interface Chapter {
	readonly id: string;
	readonly index: number;
	readonly name: string;
	/** label of its station on the line */
	readonly station: string;
	readonly kicker: string;
	readonly place: string;
	readonly world: WorldName;
	readonly scenes: readonly string[];
	/** index of its first beat, and how many it has */
	readonly first: number;
	readonly count: number;
}

export interface Story {
	readonly title: string;
	readonly chapters: readonly Chapter[];
	readonly beats: readonly Beat[];
	readonly facts: readonly Fact[];
	readonly sources: readonly Source[];
	/** beat id → speaker notes; never part of a public page */
	readonly speaker: Readonly<Record<string, string>>;
}

/** What the clock, the route line and the stage know of a beat. */
export type OutlineBeat = Pick<Beat, 'id' | 'index' | 'chapter' | 'scene' | 'part' | 'headline'>;

/** A beat as a door shows it. */
export type WordsBeat = Omit<Beat, 'plain'>;
