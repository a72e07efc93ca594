/** Reads one chapter's Markdown into beats. Mistakes are collected with file and line, never thrown. */
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { WORLDS, type WorldName } from '../marks/worlds';
import { bareDigits } from './digits';
import { didYouMean, type Mistake } from './errors';
import { markup, type FactUse } from './markup';
import type { Fact, KeyFigure } from './types';
import { FORMS, said, wordFact, type Form, type Wording } from './wording';

const chapterSchema = z.strictObject({
	id: z.string().regex(/^[a-z]+$/),
	name: z.string().min(1),
	station: z.string().min(1),
	kicker: z.string().min(1),
	place: z.string().nullish().transform((v) => v ?? ''),
	world: z.enum(Object.keys(WORLDS) as [WorldName, ...WorldName[]]),
	scenes: z.array(z.string().regex(/^[a-z]+$/)).min(1)
});

/** A beat as its file has it, before it knows its place in the story. */
export interface RawBeat {
	readonly id: string;
	readonly line: number;
	readonly scene: string;
	readonly headline: readonly string[];
	readonly copy: string;
	readonly plain: string;
	readonly note: string;
	readonly alt: string;
	readonly speaker: string;
	readonly key?: KeyFigure;
	readonly facts: readonly string[];
}

export type ChapterHead = z.infer<typeof chapterSchema>;

export interface ChapterFile {
	/** absent when the front matter is wrong */
	readonly head?: ChapterHead;
	readonly beats: readonly RawBeat[];
	readonly mistakes: readonly Mistake[];
}

export interface ChapterContext {
	readonly facts: ReadonlyMap<string, Fact>;
	/** names with digits that copy may use, such as C919 */
	readonly allowedDigits: readonly string[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkDirective);

/** Reads the text of a chapter file; `file` is named in mistakes. */
export function readChapter(text: string, file: string, context: ChapterContext): ChapterFile {
	const mistakes: Mistake[] = [];
	const wrong = (line: number, message: string) => void mistakes.push({ file, line, message });
	const root = parser.parse(text) as Root;
	const head = readHead(root, wrong);
	const beats: RawBeat[] = [];
	const nodes = root.children.filter((node) => node.type !== 'yaml');

	let current: { heading: Heading; body: RootContent[] } | undefined;
	const finish = () => {
		if (!current) return;
		const beat = readBeat(current.heading, current.body, head, context, wrong);
		if (beat) beats.push(beat);
	};
	for (const node of nodes) {
		if (node.type === 'heading' && node.depth === 2) {
			finish();
			current = { heading: node, body: [] };
		} else if (current) current.body.push(node);
		else wrong(lineOf(node), 'text before the first beat; a beat starts with "## headline {#scene.beat}"');
	}
	finish();
	if (beats.length === 0 && mistakes.length === 0) wrong(1, 'the chapter has no beat; a beat starts with "## headline {#scene.beat}"');
	return head ? { head, beats, mistakes } : { beats, mistakes };
}

type Wrong = (line: number, message: string) => void;
const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 1;

function readHead(root: Root, wrong: Wrong): ChapterHead | undefined {
	const node = root.children[0];
	if (node?.type !== 'yaml') {
		wrong(1, 'the chapter must begin with front matter (--- id, name, station, kicker, place, world, scenes ---)');
		return undefined;
	}
	let data: unknown;
	try {
		data = parseYaml(node.value);
	} catch (error) {
		wrong(lineOf(node), (error as Error).message.split('\n')[0]!);
		return undefined;
	}
	const parsed = chapterSchema.safeParse(data);
	if (parsed.success) return parsed.data;
	for (const issue of parsed.error.issues) wrong(lineOf(node), `front matter: ${issue.path.join('.') || 'it'}: ${issue.message}`);
	return undefined;
}

function readBeat(heading: Heading, body: readonly RootContent[], head: ChapterHead | undefined, context: ChapterContext, wrong: Wrong): RawBeat | undefined {
	const line = lineOf(heading);
	const title = toString(heading);
	const match = /^(.*?)\s*\{#([^}]*)\}\s*$/u.exec(title);
	if (!match) {
		wrong(line, `the headline "${title}" has no id; write "## ${title} {#scene.beat}"`);
		return undefined;
	}
	const id = match[2]!;
	if (!/^[a-z]+\.[a-z0-9]+$/.test(id)) {
		wrong(line, `"${id}" is not a beat id; it must be scene.beat in lower case, like "fibre.sound"`);
		return undefined;
	}
	const scene = id.split('.')[0]!;
	if (head && !head.scenes.includes(scene)) {
		wrong(line, `beat "${id}": this chapter has no scene "${scene}"; its scenes are ${head.scenes.join(', ')}.${didYouMean(scene, head.scenes)}`);
	}
	const headline = match[1]!.split('|').map((part) => part.trim()).filter(Boolean);
	if (headline.length === 0) wrong(line, `beat "${id}" has no headline`);
	checkDigits(headline.join(''), line, `the headline of "${id}"`, context, wrong);

	const uses: FactUse[] = [];
	const resolve = (node: TextDirective): FactUse | undefined => {
		const use = readFactUse(node, context, wrong);
		return use;
	};
	const paragraphs: Paragraph[] = [];
	const blocks = new Map<string, ContainerDirective>();
	let key: KeyFigure | undefined;
	for (const node of body) {
		if (node.type === 'paragraph') paragraphs.push(node);
		else if (node.type === 'leafDirective' && node.name === 'key') key = readKey(node, context, wrong);
		else if (node.type === 'containerDirective') {
			if (!['note', 'alt', 'speaker'].includes(node.name)) wrong(lineOf(node), `there is no block ":::${node.name}"; use note, alt or speaker`);
			else if (blocks.has(node.name)) wrong(lineOf(node), `beat "${id}" has two ":::${node.name}" blocks`);
			else blocks.set(node.name, node);
		} else wrong(lineOf(node), `a ${node.type} cannot stand in a beat; use paragraphs, ::key, :::note, :::alt and :::speaker`);
	}

	if (paragraphs.length === 0) wrong(line, `beat "${id}" has no copy`);
	for (const p of paragraphs) checkPhrasing(p.children, `the copy of "${id}"`, context, wrong);
	const copy = paragraphs.map((p) => `<p>${markup(p.children, resolve, uses)}</p>`).join('');
	const plain = paragraphs.map((p) => plainText(p.children, context)).join('');

	const noteBlock = blocks.get('note');
	const note = noteBlock ? blockParagraphs(noteBlock).map((p) => `<p>${markup(p.children, resolve, uses)}</p>`).join('') : '';
	const text = (name: 'alt' | 'speaker'): string => {
		const block = blocks.get(name);
		if (!block) return '';
		for (const p of blockParagraphs(block)) {
			checkPhrasing(p.children, `the ${name} text of "${id}"`, context, wrong);
			for (const child of p.children) if (child.type === 'textDirective') readFactUse(child, context, wrong);
		}
		return blockParagraphs(block).map((p) => plainText(p.children, context)).join('\n');
	};
	const alt = text('alt');
	if (!alt) wrong(line, `beat "${id}" has no alt text; add ":::alt … :::" saying what the picture shows`);
	const speaker = text('speaker');
	if (!speaker) wrong(line, `beat "${id}" has no speaker notes; add ":::speaker … :::"`);

	const facts = [...new Set([...uses.map((u) => u.fact.id), ...(key ? [key.fact] : [])])];
	return { id, line, scene, headline, copy, plain, note, alt, speaker, facts, ...(key ? { key } : {}) };
}

const blockParagraphs = (block: ContainerDirective): Paragraph[] => block.children.filter((c): c is Paragraph => c.type === 'paragraph');

function checkPhrasing(children: readonly PhrasingContent[], where: string, context: ChapterContext, wrong: Wrong): void {
	for (const child of children) {
		if (child.type === 'text') checkDigits(child.value, lineOf(child), where, context, wrong);
		else if (child.type === 'textDirective') {
			if (child.name !== 'fact') wrong(lineOf(child), `there is no ":${child.name}[…]"; figures are written :fact[id]`);
		} else if ('children' in child) checkPhrasing(child.children, where, context, wrong);
	}
}

function checkDigits(text: string, line: number, where: string, context: ChapterContext, wrong: Wrong): void {
	const found = bareDigits(text, context.allowedDigits);
	if (found) wrong(line + found.line, `bare digits "${found.digits}" in ${where}; write figures as :fact[id], or add a name to allowed-digits.yaml`);
}

function readFactUse(node: TextDirective, context: ChapterContext, wrong: Wrong): FactUse | undefined {
	const id = toString(node).trim();
	const fact = context.facts.get(id);
	if (!fact) {
		wrong(lineOf(node), `there is no fact "${id}" in facts.yaml.${didYouMean(id, context.facts.keys())}`);
		return undefined;
	}
	const attributes = node.attributes ?? {};
	for (const name of Object.keys(attributes)) {
		if (name !== 'form' && name !== 'item') wrong(lineOf(node), `:fact[${id}] has no attribute "${name}"; use form or item`);
	}
	const form = (attributes['form'] ?? 'stated') as Form;
	if (!FORMS.includes(form)) {
		wrong(lineOf(node), `:fact[${id}]: there is no form "${form}"; use ${FORMS.join(', ')}`);
		return undefined;
	}
	const item = attributes['item'] === undefined || attributes['item'] === null ? undefined : Number(attributes['item']);
	try {
		return { fact, wording: wordFact(fact, form, item) };
	} catch (error) {
		wrong(lineOf(node), (error as Error).message);
		return undefined;
	}
}

function plainText(children: readonly PhrasingContent[], context: ChapterContext): string {
	return children
		.map((child) => {
			if (child.type === 'text') return child.value.replace(/\s*\n\s*/g, '');
			if (child.type === 'textDirective') {
				const use = readFactUse(child, context, () => {});
				return use ? said(use.wording) : '';
			}
			return 'children' in child ? plainText(child.children, context) : '';
		})
		.join('');
}

function readKey(node: LeafDirective, context: ChapterContext, wrong: Wrong): KeyFigure | undefined {
	const id = toString(node).trim();
	const fact = context.facts.get(id);
	if (!fact) {
		wrong(lineOf(node), `::key: there is no fact "${id}" in facts.yaml.${didYouMean(id, context.facts.keys())}`);
		return undefined;
	}
	const { label = fact.label, form = 'stated' } = (node.attributes ?? {}) as { label?: string; form?: Form };
	try {
		const wording: Wording = wordFact(fact, form);
		return { fact: id, figure: wording.figure, unit: wording.unit, before: wording.before, after: wording.after, label };
	} catch (error) {
		wrong(lineOf(node), (error as Error).message);
		return undefined;
	}
}
