/** Which characters the story's display fonts must have. Build-time only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Chinese characters of the drawings and the interface, and of the names in facts, that headlines do not have. */
export function labelGlyphs(root: string): string {
	const { facts } = loadStory(root);
	const names = facts.flatMap((f) => (Array.isArray(f.value) ? [...(f.value as string[])] : [])).join('');
	const have = new Set(headlineGlyphs(root));
	const source = sources(join(root, 'src', 'lib', 'scenes')) + sources(join(root, 'src', 'lib', 'stage'));
	return unique([...(source + names).matchAll(CHINESE)].map((m) => m[0]).join(''))
		.split('')
		.filter((c) => !have.has(c))
		.join('');
}

/** All code below a folder, comments and tests left out as far as they are files of their own. */
function sources(folder: string): string {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
		.map((name) => readFileSync(join(folder, name), 'utf8'))
		.join('');
}
