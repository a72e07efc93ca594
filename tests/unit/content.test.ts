/** What the build says to an editor who made a mistake. Each mistake is made here on purpose. */
import { describe, expect, it } from 'vitest';
import { StoryError } from '../../src/lib/story/errors';
import { agrees, evaluate } from '../../src/lib/story/formula';
import { loadStory, readContent } from '../../src/lib/story/read-content';
import { compileStory, type Content } from '../../src/lib/story/story';
import { wordFact } from '../../src/lib/story/wording';

const FACTS = `sources:
  news: {title: 一篇报道, outlet: 某报, date: 2024-02}
facts:
- {id: firms.count, value: 58524, unit: 家, label: 企业, src: news, at: 一·1}
- {id: firms.added, value: 15535, unit: 家, label: 新增, src: news, at: 一·1}
- {id: firms.before, value: 42989, unit: 家, label: 之前, kind: derived, from: [firms.count, firms.added], formula: firms.count - firms.added}
`;
const HEAD = `---
id: city
name: 一座城
station: 城
kicker: 终点站
place:
world: city
scenes: [lights]
---
`;
const BEAT = `
## 每一个光点 {#lights.all}

一共:fact[firms.count]。

:::alt
城市的灯。
:::

:::speaker
看灯。
:::
`;

function compile({ facts = FACTS, chapter = HEAD + BEAT }: { facts?: string; chapter?: string }) {
	const content: Content = {
		facts: { file: 'src/content/facts.yaml', text: facts },
		allowedDigits: { file: 'src/content/allowed-digits.yaml', text: '- C919\n' },
		chapters: [{ file: 'src/content/story/4-city.md', text: chapter }]
	};
	return compileStory(content);
}

function mistake(parts: { facts?: string; chapter?: string }): string {
	try {
		compile(parts);
	} catch (error) {
		if (error instanceof StoryError) return error.message;
		throw error;
	}
	return '(no mistake)';
}

describe('a broken story names file, line, and what would be right', () => {
	it('is no mistake when it is whole', () => expect(mistake({})).toBe('(no mistake)'));

	it.each([
		['unknown fact', { chapter: HEAD + BEAT.replace('firms.count', 'firms.cuont') }, /4-city\.md:13 {2}there is no fact "firms\.cuont" in facts\.yaml\. Did you mean "firms\.count"\?/],
		['unknown scene', { chapter: HEAD + BEAT.replace('lights.all', 'lihgts.all') }, /4-city\.md:11 {2}beat "lihgts\.all": this chapter has no scene "lihgts".*Did you mean "lights"\?/],
		['duplicate id', { chapter: HEAD + BEAT + BEAT }, /4-city\.md:23 {2}beat id "lights\.all" is already used at src\/content\/story\/4-city\.md:11/],
		['missing id', { chapter: HEAD + BEAT.replace(' {#lights.all}', '') }, /4-city\.md:11 {2}the headline "每一个光点" has no id/],
		['bad id', { chapter: HEAD + BEAT.replace('lights.all', 'Lights') }, /4-city\.md:11 {2}"Lights" is not a beat id/],
		['missing alt', { chapter: HEAD + BEAT.replace(/:::alt[\s\S]*?:::\n/, '') }, /4-city\.md:11 {2}beat "lights\.all" has no alt text/],
		['missing notes', { chapter: HEAD + BEAT.replace(/:::speaker[\s\S]*?:::\n/, '') }, /has no speaker notes/],
		['bare digits', { chapter: HEAD + BEAT.replace(':fact[firms.count]', '58524家') }, /4-city\.md:13 {2}bare digits "58524" in the copy of "lights\.all"/],
		['full-width digits', { chapter: HEAD + BEAT.replace(':fact[firms.count]', '５家') }, /bare digits "５"/],
		['digits in alt', { chapter: HEAD + BEAT.replace('城市的灯', '3盏灯') }, /4-city\.md:16 {2}bare digits "3" in the alt text/],
		['digits in a headline', { chapter: HEAD + BEAT.replace('每一个光点', '5个光点') }, /bare digits "5" in the headline/],
		['wrong form', { chapter: HEAD + BEAT.replace(':fact[firms.count]', ':fact[firms.count]{form=month}') }, /form=month does not fit the number "firms\.count"/],
		['unknown block', { chapter: HEAD + BEAT.replace(':::alt', ':::alternative') }, /there is no block ":::alternative"/],
		['no front matter', { chapter: BEAT }, /4-city\.md:1 {2}the chapter must begin with front matter/],
		['unknown world', { chapter: HEAD.replace('world: city', 'world: moon') + BEAT }, /front matter: world/],
		['unused scene', { chapter: HEAD.replace('[lights]', '[lights, doubling]') + BEAT }, /scene "doubling" is listed but no beat uses it/],
		['wrong formula value', { facts: FACTS.replace('42989', '42990') }, /facts\.yaml:6 {2}fact "firms\.before": its formula firms\.count - firms\.added gives 42989, but its value is 42990/],
		['unreadable formula', { facts: FACTS.replace('firms.count - firms.added', 'firms.count ^ 2') }, /facts\.yaml:6 .*cannot read "\^ 2"/],
		['unlisted input', { facts: FACTS.replace('from: [firms.count, firms.added]', 'from: [firms.count]') }, /the formula uses "firms\.added", which is not in from/],
		['unknown input', { facts: FACTS.replace('from: [firms.count, firms.added]', 'from: [firms.cout, firms.added]') }, /there is no fact "firms\.cout"\. Did you mean "firms\.count"\?/],
		['twice the same fact', { facts: FACTS + '- {id: firms.count, value: 1, unit: 家, label: x, src: news}\n' }, /facts\.yaml:7 {2}fact "firms\.count" is already defined on line 4/],
		['unknown source', { facts: FACTS.replace('src: news, at: 一·1}\n- {id: firms.added', 'src: nwes, at: 一·1}\n- {id: firms.added') }, /there is no source "nwes"\. Did you mean "news"\?/],
		['claim by nobody', { facts: FACTS + '- {id: firms.said, value: 1, unit: 家, label: x, kind: claim, src: news}\n' }, /a claim must say who claims it/],
		['broken YAML', { facts: 'facts: [\n' }, /facts\.yaml:\d+ /]
	])('%s', (_name, parts, message) => expect(mistake(parts)).toMatch(message));

	it('reports all mistakes at once', () => {
		const text = mistake({ facts: FACTS.replace('42989', '1'), chapter: HEAD + BEAT.replace('firms.count', 'nothing.here').replace(/:::alt[\s\S]*?:::\n/, '') });
		expect(text).toMatch(/^The story has 3 mistakes/);
	});
});

describe('the story itself', () => {
	const story = loadStory(process.cwd());
	it('has the 36 beats of the storyboard in 6 chapters, and 103 facts', () => {
		expect(story.beats).toHaveLength(36);
		expect(story.chapters.map((c) => c.count)).toEqual([3, 7, 8, 7, 9, 2]);
		expect(story.facts).toHaveLength(103);
	});
	it('states every fact somewhere', () => {
		const stated = new Set(story.beats.flatMap((b) => b.facts));
		expect(story.facts.filter((f) => !stated.has(f.id)).map((f) => f.id)).toEqual([]);
	});
	it('says each beat in 40 to 110 characters', () => {
		for (const beat of story.beats) {
			const length = [...beat.plain].length;
			expect(length, beat.id).toBeGreaterThanOrEqual(40);
			expect(length, beat.id).toBeLessThanOrEqual(112);
		}
	});
	it('reads its files from the folder it says', () => expect(readContent(process.cwd()).chapters.map((c) => c.file)[0]).toBe('src/content/story/0-prologue.md'));
});

describe('formulas', () => {
	it.each([
		['1 + 2 * 3', 7],
		['(1 + 2) * 3', 9],
		['10 / 4 - 1', 1.5],
		['-2 + 5', 3],
		['2 - 3 - 4', -5]
	])('%s = %d', (text, value) => expect(evaluate(text, [], () => 0)).toBeCloseTo(value, 12));
	it.each(['1 +', '(1', '1 2', 'a..b', ')'])('%s is refused', (text) => expect(() => evaluate(text, [], () => 1)).toThrow());
	it('agree to the decimals that are stated', () => {
		expect(agrees(5.26, 33.44 / 6.36)).toBe(true);
		expect(agrees(5.25, 33.44 / 6.36)).toBe(false);
		expect(agrees(6346, 7565 / 1.192)).toBe(true);
	});
});

describe('wording', () => {
	const fact = { id: 'a.b', value: 70, unit: '%', label: 'x', kind: 'claim', cmp: 'gte', by: 'x', src: 'y' } as const;
	it('keeps how sure the source is', () => {
		expect(wordFact(fact)).toEqual({ before: '', figure: '70', unit: '%', after: '以上' });
		expect(wordFact({ ...fact, cmp: 'approx' }).before).toBe('约');
		expect(wordFact({ ...fact, value: 0.02, unit: '倍' }, 'fraction').figure).toBe('1/50');
		expect(wordFact({ ...fact, value: '2024-02-26', unit: '日期' }, 'month-day').figure).toBe('2月26日');
	});
});
