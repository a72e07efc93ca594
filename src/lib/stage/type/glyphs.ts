/** Which characters the story's display fonts must have. Build-time only. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadStory } from '../../story/read-content';

const CHINESE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’·—…²⁺₂₆₃]/gu;

/** Printable ASCII: figures, units, Latin labels. */
export const LATIN = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('') + '×÷−–·°±²³⁺⁻₂→←↑↓';

const unique = (text: string): string => [...new Set(text)].sort().join('');

/** Characters of headlines, names and kickers: what the first paint needs in the headline face. */
export function headlineGlyphs(root: string): string {
	const { beats, chapters, title } = loadStory(root);
	return unique(
		title +
			'“”，。？！、：·《》0123456789' +
			beats.map((b) => b.headline.join('')).join('') +
			chapters.map((c) => c.name + c.station + c.kicker).join('')
	);
}

/** Chinese characters that drawings set in the headline face and that headlines do not have. */
export function labelGlyphs(root: string): string {
	const have = new Set(headlineGlyphs(root));
	const source = setInSerif(join(root, 'src', 'lib', 'scenes'));
	return unique([...source.matchAll(CHINESE)].map((m) => m[0]).join(''))
		.split('')
		.filter((c) => !have.has(c))
		.join('');
}

/**
 * The code below a folder that may set text in the headline face: files that name it, what they import (names
 * and figures that they set) and what imports them (text that is handed to them). Most labels are sans.
 */
function setInSerif(folder: string): string {
	const files = new Map<string, string>();
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (/\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts')) files.set(join(folder, name), withoutComments(readFileSync(join(folder, name), 'utf8')));
	}
	const importsOf = (file: string): string[] =>
		[...files.get(file)!.matchAll(/from '(\.[^']+)'/g)].flatMap((m) => {
			const path = join(dirname(file), m[1]!);
			return [path, `${path}.ts`].filter((p) => files.has(p));
		});
	const serif = new Set([...files].filter(([, text]) => text.includes('serif')).map(([file]) => file));
	const wanted = new Set(serif);
	for (const file of files.keys()) {
		const imports = importsOf(file);
		if (serif.has(file)) for (const imported of imports) wanted.add(imported);
		else if (imports.some((imported) => serif.has(imported))) wanted.add(file);
	}
	return [...wanted].map((file) => files.get(file)!).join('');
}

/** Source without its comments: what they say in Chinese is not drawn. */
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, '');
