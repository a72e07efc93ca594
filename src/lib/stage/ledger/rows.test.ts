import { describe, expect, it } from 'vitest';
import { loadStory } from '../../story/read-content';
import { countKinds, factsCsv, ledgerRows, searchRows, sortRows } from './rows';

const story = loadStory(process.cwd());
const rows = ledgerRows(story.facts, story.sources, story.beats);

describe('the ledger', () => {
	it('has a row for every fact, with a source or a formula, and the beats that state it', () => {
		expect(rows.map((r) => r.id)).toEqual(story.facts.map((f) => f.id));
		for (const row of rows) {
			expect(row.source !== '' || row.formula !== '', row.id).toBe(true);
			expect(row.beats.length, `${row.id} is stated somewhere`).toBeGreaterThan(0);
		}
	});
	it('spells a formula with names and with numbers', () => {
		expect(rows.find((r) => r.id === 'double.tech.2022')!.formula).toContain('58524 − 15535');
		expect(rows.find((r) => r.id === 'clusters.total')!.formula).toContain('3 + 3 + 6 + 18');
	});
	it('finds by several words, in any column', () => {
		expect(searchRows(rows, '潘复生 成本').map((r) => r.id)).toEqual(['storage.mg.cost']);
		expect(searchRows(rows, '  ')).toHaveLength(rows.length);
		expect(searchRows(rows, '没有这样的事')).toEqual([]);
	});
	it('counts its kinds, and names what a derived row was computed from', () => {
		const counts = countKinds(rows);
		expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
		for (const { kind, count } of counts) expect(count, kind).toBe(story.facts.filter((f) => f.kind === kind).length);
		for (const row of rows) expect(row.inputs.length > 0, row.id).toBe(row.kind === 'derived');
		expect(rows.find((r) => r.id === 'special.leverage')!.inputs.map((i) => i.id)).toEqual(['special.invest.social', 'special.invest.fiscal']);
	});
	it('sorts numbers as numbers, names last, both ways', () => {
		const up = sortRows(rows, 'number').filter((r) => r.number !== null).map((r) => r.number!);
		expect(up).toEqual([...up].sort((a, b) => a - b));
		expect(sortRows(rows, 'number').at(-1)!.number).toBeNull();
		expect(sortRows(rows, 'number', true)[0]!.number).toBe(86000);
	});
});

describe('the CSV', () => {
	it('comes back as the same facts', () => {
		const text = factsCsv(story.facts, story.sources);
		const records = parseCsv(text.slice(1));
		expect(records[0]![0]).toBe('id');
		expect(records.slice(1).map((r) => r[0])).toEqual(story.facts.map((f) => f.id));
		const cost = records.find((r) => r[0] === 'storage.mg.cost')!;
		expect(cost[2]).toBe('0.02');
		expect(cost[6]).toBe('潘复生院士');
		for (const record of records) expect(record).toHaveLength(12);
	});
});

/** A reader of RFC 4180, to check the writer with something that it does not share. */
function parseCsv(text: string): string[][] {
	const records: string[][] = [];
	let record: string[] = [];
	let field = '';
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const c = text[i]!;
		if (quoted) {
			if (c === '"' && text[i + 1] === '"') {
				field += '"';
				i++;
			} else if (c === '"') quoted = false;
			else field += c;
		} else if (c === '"') quoted = true;
		else if (c === ',') {
			record.push(field);
			field = '';
		} else if (c === '\r') continue;
		else if (c === '\n') {
			records.push([...record, field]);
			record = [];
			field = '';
		} else field += c;
	}
	return records;
}
