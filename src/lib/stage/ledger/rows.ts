/** The ledger: every fact as a row, searched and sorted. */
import type { Beat, Fact, FactKind, Source } from '../../story/types';
import { machineValue, wordFact } from '../../story/wording';
import { citeSource, KIND_NAMES, wordFormula, wordPlace } from '../fact-slip';

export interface LedgerRow {
	readonly id: string;
	readonly label: string;
	/** as readers see it, without the unit */
	readonly figure: string;
	readonly unit: string;
	readonly kind: FactKind;
	readonly kindName: string;
	readonly by: string;
	readonly source: string;
	readonly place: string;
	readonly formula: string;
	/** facts that it was computed from */
	readonly inputs: readonly { readonly id: string; readonly label: string }[];
	readonly note: string;
	/** ids and headlines of the beats that state it */
	readonly beats: readonly { readonly id: string; readonly headline: string }[];
	/** number to sort by; null for names */
	readonly number: number | null;
	/** place in facts.yaml */
	readonly order: number;
}

type Used = Pick<Beat, 'id' | 'headline' | 'facts'>;

/** Rows of all facts, in the order of the story's file. */
export function ledgerRows(facts: readonly Fact[], sources: readonly Source[], beats: readonly Used[]): LedgerRow[] {
	const byId = new Map(facts.map((f) => [f.id, f]));
	const bySource = new Map(sources.map((s) => [s.key, s]));
	return facts.map((fact, order) => {
		const ratio = fact.unit === '倍' && typeof fact.value === 'number' && fact.value < 0.1;
		const words = wordFact(fact, ratio ? 'fraction' : 'stated');
		const source = fact.src === undefined ? undefined : bySource.get(fact.src);
		return {
			id: fact.id,
			label: fact.label,
			figure: words.before + words.figure,
			unit: words.unit + words.after,
			kind: fact.kind,
			kindName: KIND_NAMES[fact.kind],
			by: fact.by ?? '',
			source: source ? citeSource(source) : '',
			place: fact.at ? wordPlace(fact.at) : '',
			formula: wordFormula(fact, byId),
			inputs: (fact.from ?? []).flatMap((id) => byId.get(id) ?? []).map(({ id, label }) => ({ id, label })),
			note: fact.note ?? '',
			beats: beats.filter((b) => b.facts.includes(fact.id)).map((b) => ({ id: b.id, headline: b.headline.join('') })),
			number: typeof fact.value === 'number' ? fact.value : null,
			order
		};
	});
}

export type SortKey = 'order' | 'label' | 'number' | 'kind' | 'source';

/** Rows in which every word of a search occurs somewhere. An empty search keeps all. */
export function searchRows(rows: readonly LedgerRow[], search: string): LedgerRow[] {
	const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
	return rows.filter((row) => {
		const text = [row.id, row.label, row.figure, row.unit, row.kindName, row.by, row.source, row.place, row.note, ...row.beats.map((b) => b.headline)].join(' ').toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

/** How many rows are of each kind, in the kinds' own order. */
export function countKinds(rows: readonly LedgerRow[]): { readonly kind: FactKind; readonly name: string; readonly count: number }[] {
	return (Object.entries(KIND_NAMES) as [FactKind, string][]).map(([kind, name]) => ({ kind, name, count: rows.filter((row) => row.kind === kind).length }));
}

/** Rows sorted by a column; equal ones stay in the story's order, and names come after numbers. */
export function sortRows(rows: readonly LedgerRow[], key: SortKey, descending = false): LedgerRow[] {
	const sign = descending ? -1 : 1;
	const compare = (a: LedgerRow, b: LedgerRow): number => {
		switch (key) {
			case 'order':
				return sign * (a.order - b.order);
			case 'number':
				if (a.number === null || b.number === null) return Number(a.number === null) - Number(b.number === null);
				return sign * (a.number - b.number);
			case 'label':
				return sign * a.label.localeCompare(b.label, 'zh-CN');
			case 'kind':
				return sign * a.kindName.localeCompare(b.kindName, 'zh-CN');
			case 'source':
				return sign * a.source.localeCompare(b.source, 'zh-CN');
		}
	};
	return [...rows].sort((a, b) => compare(a, b) || a.order - b.order);
}

const COLUMNS = ['id', 'label', 'value', 'unit', 'cmp', 'kind', 'by', 'source', 'at', 'from', 'formula', 'note'] as const;

/** All facts as CSV (RFC 4180), with a byte-order mark so that spreadsheets read the Chinese. */
export function factsCsv(facts: readonly Fact[], sources: readonly Source[]): string {
	const bySource = new Map(sources.map((s) => [s.key, s]));
	const cell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	const lines = facts.map((f) => {
		const source = f.src === undefined ? undefined : bySource.get(f.src);
		const record: Record<(typeof COLUMNS)[number], string> = {
			id: f.id,
			label: f.label,
			value: machineValue(f),
			unit: f.unit,
			cmp: f.cmp,
			kind: f.kind,
			by: f.by ?? '',
			source: source ? citeSource(source) : '',
			at: f.at ?? '',
			from: (f.from ?? []).join(' '),
			formula: f.formula ?? '',
			note: f.note ?? ''
		};
		return COLUMNS.map((c) => cell(record[c])).join(',');
	});
	return '\ufeff' + [COLUMNS.join(','), ...lines].join('\r\n') + '\r\n';
}
