/** All files of content/ → one checked Story. Pure: file texts in, story or StoryError out. */
import { parseDocument } from 'yaml';
import { readChapter, type ChapterHead, type RawBeat } from './chapter';
import { StoryError, type Mistake } from './errors';
import { readFacts } from './facts';
import type { Beat, Chapter, Story } from './types';

/** A file of content/, named from the project's root. */
export interface ContentFile {
	readonly file: string;
	readonly text: string;
}

export interface Content {
	readonly facts: ContentFile;
	readonly allowedDigits: ContentFile;
	/** in story order */
	readonly chapters: readonly ContentFile[];
}

/** Compiles the content. Throws a StoryError that names every mistake with file and line. */
export function compileStory(content: Content): Story {
	const { facts, sources, mistakes: factMistakes } = readFacts(content.facts.text, content.facts.file);
	const mistakes: Mistake[] = [...factMistakes];
	const allowed: unknown = parseDocument(content.allowedDigits.text).toJSON() ?? [];
	if (!Array.isArray(allowed) || allowed.some((name) => typeof name !== 'string' && typeof name !== 'number')) {
		mistakes.push({ file: content.allowedDigits.file, line: 1, message: 'must be a list of names, one a line: "- C919"' });
	}
	const context = {
		facts: new Map(facts.map((fact) => [fact.id, fact])),
		allowedDigits: Array.isArray(allowed) ? allowed.map(String) : []
	};

	const chapters: Chapter[] = [];
	const beats: Beat[] = [];
	const speaker: Record<string, string> = {};
	const seen = new Map<string, string>();
	const parts = new Map<string, number>();
	const heads: ChapterHead[] = [];
	for (const { file, text } of content.chapters) {
		const chapter = readChapter(text, file, context);
		mistakes.push(...chapter.mistakes);
		if (chapter.head) {
			const twin = heads.find((h) => h.id === chapter.head!.id);
			if (twin) mistakes.push({ file, line: 1, message: `another chapter already has the id "${twin.id}"` });
			heads.push(chapter.head);
		}
		const first = beats.length;
		for (const raw of chapter.beats) {
			const before = seen.get(raw.id);
			if (before !== undefined) mistakes.push({ file, line: raw.line, message: `beat id "${raw.id}" is already used at ${before}; ids must be unique` });
			seen.set(raw.id, `${file}:${raw.line}`);
			const previous = beats[beats.length - 1];
			if (parts.has(raw.scene) && previous?.scene !== raw.scene) {
				mistakes.push({ file, line: raw.line, message: `the beats of scene "${raw.scene}" must follow one another` });
			}
			const part = parts.get(raw.scene) ?? 0;
			parts.set(raw.scene, part + 1);
			speaker[raw.id] = raw.speaker;
			beats.push(placeBeat(raw, beats.length, chapters.length, part));
		}
		if (chapter.head) chapters.push({ ...chapter.head, index: chapters.length, first, count: beats.length - first });
	}
	for (const head of heads) {
		for (const scene of head.scenes) {
			if (!parts.has(scene)) {
				const at = content.chapters[heads.indexOf(head)]!;
				mistakes.push({ file: at.file, line: 1, message: `scene "${scene}" is listed but no beat uses it` });
			}
		}
	}
	if (beats.length === 0) mistakes.push({ file: 'src/content/story', line: 1, message: 'the story has no beats' });
	if (mistakes.length > 0) throw new StoryError(mistakes);
	return { title: '三站路', chapters, beats, facts, sources, speaker };
}

function placeBeat(raw: RawBeat, index: number, chapter: number, part: number): Beat {
	const { id, scene, headline, copy, plain, note, alt, key, facts } = raw;
	return { id, index, chapter, scene, part, headline, copy, plain, note, alt, facts, ...(key ? { key } : {}) };
}
