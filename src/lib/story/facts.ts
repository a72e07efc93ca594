/** Reads facts.yaml: schema, unique ids, known sources, and formulas that give their values. */
import { isMap, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { didYouMean, type Mistake } from './errors';
import { agrees, dayNumber, evaluate } from './formula';
import type { Fact, Source } from './types';

const DATE = /^\d{4}-\d{2}(-\d{2})?$/;

const factSchema = z
	.strictObject({
		id: z.string().regex(/^[a-z0-9]+(\.[a-z0-9]+)+$/, 'must be dotted lower-case words, like "double.tech.2023"'),
		value: z.union([z.number(), z.string().regex(DATE, 'a text value must be a date, YYYY-MM or YYYY-MM-DD'), z.array(z.string().min(1)).min(1)]),
		unit: z.string().min(1),
		label: z.string().min(1),
		cmp: z.enum(['eq', 'gte', 'approx']).default('eq'),
		kind: z.enum(['reported', 'claim', 'target', 'forecast', 'derived']).default('reported'),
		by: z.string().optional(),
		src: z.string().optional(),
		at: z.union([z.string(), z.number()]).transform(String).optional(),
		note: z.string().optional(),
		from: z.array(z.string()).optional(),
		formula: z.string().optional()
	})
	.refine((f) => f.kind !== 'claim' || f.by, { message: 'a claim must say who claims it (by: …)', path: ['by'] })
	.refine((f) => (f.kind === 'derived') === (f.formula !== undefined), { message: 'derived facts, and only they, need from: […] and formula: …', path: ['formula'] })
	.refine((f) => f.kind === 'derived' || f.src, { message: 'a fact must name its source (src: …)', path: ['src'] });

const sourceSchema = z.strictObject({
	title: z.string().min(1),
	outlet: z.string().min(1),
	byline: z.string().optional(),
	date: z.string().regex(DATE)
});

export interface FactsFile {
	readonly facts: readonly Fact[];
	readonly sources: readonly Source[];
	readonly mistakes: readonly Mistake[];
}

/** Parses the text of a facts file. Mistakes are collected, never thrown; a fact with a mistake is left out. */
export function readFacts(text: string, file: string): FactsFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
	const mistakes: Mistake[] = [];
	const wrong = (line: number, message: string) => void mistakes.push({ file, line, message });
	for (const error of document.errors) wrong(error.linePos?.[0].line ?? 1, error.message.split('\n')[0]!);
	if (mistakes.length > 0) return { facts: [], sources: [], mistakes };

	const sources = readSources(document, lines, wrong);
	const facts = readFactList(document, lines, wrong, new Set(sources.map((s) => s.key)));
	checkFormulas(facts, wrong);
	return { facts: facts.map((f) => f.fact), sources, mistakes };
}

type Wrong = (line: number, message: string) => void;
interface PlacedFact {
	readonly fact: Fact;
	readonly line: number;
}

function readSources(document: Document, lines: LineCounter, wrong: Wrong): Source[] {
	const node = document.get('sources', true);
	if (!isMap(node)) {
		wrong(1, 'there must be a map "sources:"');
		return [];
	}
	const out: Source[] = [];
	for (const pair of node.items) {
		const key = String((pair.key as { value: unknown }).value);
		const line = lines.linePos((pair.key as { range: [number, number, number] }).range[0]).line;
		const parsed = sourceSchema.safeParse((pair.value as { toJSON(): unknown }).toJSON());
		if (parsed.success) out.push(clean({ key, ...parsed.data }) as Source);
		else for (const issue of parsed.error.issues) wrong(line, `source "${key}": ${issue.path.join('.')}: ${issue.message}`);
	}
	return out;
}

function readFactList(document: Document, lines: LineCounter, wrong: Wrong, sources: ReadonlySet<string>): PlacedFact[] {
	const node = document.get('facts', true);
	if (!isSeq(node)) {
		wrong(1, 'there must be a list "facts:"');
		return [];
	}
	const out: PlacedFact[] = [];
	const seen = new Map<string, number>();
	for (const item of node.items) {
		const line = lines.linePos((item as { range: [number, number, number] }).range[0]).line;
		const raw = (item as { toJSON(): unknown }).toJSON() as { id?: unknown };
		const name = typeof raw?.id === 'string' ? `fact "${raw.id}"` : 'a fact';
		const parsed = factSchema.safeParse(raw);
		if (!parsed.success) {
			for (const issue of parsed.error.issues) wrong(line, `${name}: ${issue.path.join('.') || 'entry'}: ${issue.message}`);
			continue;
		}
		const fact = clean(parsed.data) as Fact;
		const before = seen.get(fact.id);
		if (before !== undefined) wrong(line, `${name} is already defined on line ${before}; ids must be unique`);
		seen.set(fact.id, line);
		if (fact.src !== undefined && !sources.has(fact.src)) {
			wrong(line, `${name}: there is no source "${fact.src}".${didYouMean(fact.src, sources)}`);
		}
		out.push({ fact, line });
	}
	return out;
}

function checkFormulas(placed: readonly PlacedFact[], wrong: Wrong): void {
	const byId = new Map(placed.map((p) => [p.fact.id, p.fact]));
	for (const { fact, line } of placed) {
		if (fact.formula === undefined) continue;
		const inputs = fact.from ?? [];
		const missing = inputs.filter((id) => !byId.has(id));
		for (const id of missing) wrong(line, `fact "${fact.id}": from: there is no fact "${id}".${didYouMean(id, byId.keys())}`);
		if (missing.length > 0) continue;
		try {
			const computed = evaluate(fact.formula, inputs, (id) => {
				if (!inputs.includes(id)) throw new Error(`the formula uses "${id}", which is not in from: […]`);
				const { value } = byId.get(id)!;
				if (typeof value === 'number') return value;
				if (typeof value === 'string') return dayNumber(value);
				throw new Error(`"${id}" is a list of names and cannot be computed with`);
			});
			if (typeof fact.value !== 'number' || !agrees(fact.value, computed)) {
				wrong(line, `fact "${fact.id}": its formula ${fact.formula} gives ${Number(computed.toPrecision(8))}, but its value is ${String(fact.value)}`);
			}
		} catch (error) {
			wrong(line, `fact "${fact.id}": ${(error as Error).message}`);
		}
	}
}

/** Drops keys that are undefined, so that objects compare and serialise by what they say. */
function clean<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}
