/** How a fact is worded in a sentence: number, unit, and how sure the source is. */
import type { Fact } from './types';

/** What a `:fact[id]{form=…}` may ask for. */
export const FORMS = ['stated', 'bare', 'value', 'fraction', 'month-day', 'year-month', 'year', 'month'] as const;
export type Form = (typeof FORMS)[number];

export interface Wording {
	/** "约" where the source says about, else empty */
	readonly before: string;
	/** the number, date or names */
	readonly figure: string;
	readonly unit: string;
	/** "以上" where the source gives a lower bound, else empty */
	readonly after: string;
}

/** Units that name what the value is, not what it counts, and are not said aloud. */
const SILENT_UNITS = new Set(['名单', '名称', '日期', '年月', '倍']);

/**
 * Words a fact. `item` (1-based) picks one name of a list. Throws, saying what would be right, when the form
 * does not fit the value.
 */
export function wordFact(fact: Fact, form: Form = 'stated', item?: number): Wording {
	const { value } = fact;
	if (Array.isArray(value)) {
		if (form !== 'stated' && form !== 'bare') throw new Error(`form=${form} does not fit the names of "${fact.id}"; leave it out`);
		if (item === undefined) return plain(value.join('、'));
		const name = value[item - 1] as string | undefined;
		if (name === undefined) throw new Error(`"${fact.id}" has ${value.length} names; item=${item} is none of them`);
		return plain(name);
	}
	if (item !== undefined) throw new Error(`"${fact.id}" is not a list; leave item out`);
	if (typeof value === 'string') return plain(wordDate(fact.id, value, form));
	return wordNumber(fact, value as number, form);
}

const plain = (figure: string): Wording => ({ before: '', figure, unit: '', after: '' });

function wordDate(id: string, iso: string, form: Form): string {
	const [year, month, day] = iso.split('-').map(Number);
	switch (form) {
		case 'month-day':
			if (day === undefined) throw new Error(`"${id}" has no day; use form=year-month`);
			return `${month}月${day}日`;
		case 'year':
			return `${year}年`;
		case 'month':
			return `${month}月`;
		case 'year-month':
			return `${year}年${month}月`;
		case 'stated':
			return day === undefined ? `${year}年${month}月` : `${year}年${month}月${day}日`;
		default:
			throw new Error(`form=${form} does not fit the date "${id}"; use month-day, year-month, year or month`);
	}
}

function wordNumber(fact: Fact, value: number, form: Form): Wording {
	const unit = SILENT_UNITS.has(fact.unit) ? '' : fact.unit;
	switch (form) {
		case 'fraction':
			return plain(`1/${Math.round(1 / value)}`);
		case 'bare':
			return plain(String(value));
		case 'value':
			return { before: '', figure: String(value), unit, after: '' };
		case 'stated':
			return {
				before: fact.cmp === 'approx' ? '约' : '',
				figure: String(value),
				unit,
				after: fact.cmp === 'gte' ? '以上' : ''
			};
		default:
			throw new Error(`form=${form} does not fit the number "${fact.id}"; use bare, value or fraction`);
	}
}

/** The wording in one string, as a sentence carries it. */
export const said = (w: Wording): string => w.before + w.figure + w.unit + w.after;

/** The value for machines: `<data value>`, story.json, CSV. Names are joined by 、. */
export const machineValue = (fact: Fact): string =>
	Array.isArray(fact.value) ? fact.value.join('、') : String(fact.value);
