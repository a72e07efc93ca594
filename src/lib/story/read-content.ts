/** Reads the folder content/ from disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StoryError } from './errors';
import { compileStory, type Content, type ContentFile } from './story';
import type { Story } from './types';

/** The texts of `root`/src/content. Throws a StoryError for a missing file. */
export function readContent(root: string): Content {
	const folder = join(root, 'src', 'content');
	const read = (path: string): ContentFile => {
		const file = relative(root, path).replaceAll('\\', '/');
		if (!existsSync(path)) throw new StoryError([{ file, line: 1, message: 'this file is missing' }]);
		return { file, text: readFileSync(path, 'utf8') };
	};
	const chapters = join(folder, 'story');
	return {
		facts: read(join(folder, 'facts.yaml')),
		allowedDigits: read(join(folder, 'allowed-digits.yaml')),
		chapters: readdirSync(chapters)
			.filter((name) => name.endsWith('.md'))
			.sort()
			.map((name) => read(join(chapters, name)))
	};
}

/** The story of a project folder. */
export const loadStory = (root: string): Story => compileStory(readContent(root));
