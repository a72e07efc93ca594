/** What a slip says of a fact. */
import type { Fact, FactKind, Source } from '../story/types';
import { wordFact } from '../story/wording';

/** The kinds of facts, as readers know them. */
export const KIND_NAMES: Readonly<Record<FactKind, string>> = {
	reported: '报道',
	claim: '主张',
	target: '目标',
	forecast: '预测',
	derived: '推算'
};

export interface Slip {
	readonly id: string;
	readonly label: string;
	readonly figure: string;
	readonly unit: string;
	readonly rows: readonly { readonly term: string; readonly text: string }[];
	/** figure and source in one line, for pasting */
	readonly citation: string;
}

/** 《title》, outlet, year and month. */
export function citeSource(source: Source): string {
	const [year, month] = source.date.split('-').map(Number);
	return `${source.outlet}《${source.title}》（${source.byline ? `${source.byline}，` : ''}${year}年${month}月）`;
}

/** The formula of a derived fact with the inputs' names, then with their values. */
export function wordFormula(fact: Fact, byId: ReadonlyMap<string, Fact>): string {
	const inputs = (fact.from ?? []).flatMap((id) => byId.get(id) ?? []);
	if (!fact.formula) return '';
	const spelled = (by: (f: Fact) => string) =>
		fact.formula === 'sum'
			? inputs.map(by).join(' + ')
			: // longest ids first: one may begin like another
				[...inputs].sort((a, b) => b.id.length - a.id.length).reduce((text, f) => text.replaceAll(f.id, by(f)), fact.formula!);
	const symbols = (text: string) => text.replaceAll('*', '×').replaceAll('/', '÷').replaceAll(' - ', ' − ');
	return `${symbols(spelled((f) => f.label.replace(/（.*?）/g, '')))} = ${symbols(spelled((f) => String(f.value)))}`;
}

/** The slip of a fact, or null for an id that the facts do not have. */
export function factSlip(id: string, facts: readonly Fact[], sources: readonly Source[]): Slip | null {
	const byId = new Map(facts.map((fact) => [fact.id, fact]));
	const fact = byId.get(id);
	if (!fact) return null;
	// a ratio below a tenth says more as a fraction
	const ratio = fact.unit === '倍' && typeof fact.value === 'number' && fact.value < 0.1;
	const words = wordFact(fact, ratio ? 'fraction' : 'stated');
	const used = fact.kind === 'derived' ? [...new Set((fact.from ?? []).flatMap((input) => byId.get(input)?.src ?? []))] : [fact.src];
	const cited = sources.filter((source) => used.includes(source.key)).map(citeSource);
	const figure = words.before + words.figure;
	const unit = words.unit + words.after;
	const rows = [
		{ term: '类型', text: KIND_NAMES[fact.kind] },
		...(fact.by ? [{ term: '谁说的', text: `据${fact.by}` }] : []),
		{ term: '出处', text: cited.join('；') },
		...(fact.at ? [{ term: '位置', text: wordPlace(fact.at) }] : []),
		...(fact.formula ? [{ term: '算法', text: wordFormula(fact, byId) }] : []),
		...(fact.note ? [{ term: '附注', text: fact.note }] : [])
	];
	return { id, label: fact.label, figure, unit, rows, citation: `${fact.label}：${figure}${unit}。出处：${cited.join('；')}` };
}

/** "一·5" → "“一”部分，第5段": where in its source a fact stands. */
export function wordPlace(at: string): string {
	const match = /^(.*)·([\d-]+)$/.exec(at);
	if (match) return `“${match[1]}”部分，第${match[2]}段`;
	return /^\d+$/.test(at) ? `第${at}段` : at;
}
