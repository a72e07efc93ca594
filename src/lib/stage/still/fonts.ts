/**
 * Fonts for drawing without a browser. The packages ship WOFF2; resvg reads TrueType, so each file is
 * converted once and kept in the tool cache.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fontverter from 'fontverter';

const require = createRequire(import.meta.url);
const CACHE = join(process.cwd(), 'node_modules', '.cache', 'still-fonts');

/** Package files of the story's three voices; the sans stands in for the reader's own. */
export const FONT_SOURCES = {
	serif: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-900-normal.woff2',
	serifLatin: '@fontsource/noto-serif-sc/files/noto-serif-sc-latin-900-normal.woff2',
	figure: '@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2',
	sans: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
	sansLatin: '@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff2'
} as const;

/** What the files call themselves inside, where it differs from the family name the story uses. */
export const INTERNAL_FAMILY: Readonly<Record<string, string>> = {
	'Noto Serif SC': 'Noto Serif SC ExtraLight',
	'Noto Sans SC': 'Noto Sans SC Thin',
	'Barlow Condensed': 'Barlow Condensed SemiBold'
};

/** Bytes of a font as its package ships it. Throws, naming the package, when it is not installed. */
export function fontSource(name: keyof typeof FONT_SOURCES): Buffer {
	const file = FONT_SOURCES[name];
	try {
		return readFileSync(require.resolve(file));
	} catch (cause) {
		throw new Error(`font ${file} is missing: run npm ci`, { cause });
	}
}

let files: Promise<string[]> | undefined;

/** Paths of TrueType files of all voices, converted on first use. */
export function stillFontFiles(): Promise<string[]> {
	files ??= convertAll();
	return files;
}

async function convertAll(): Promise<string[]> {
	mkdirSync(CACHE, { recursive: true });
	const out: string[] = [];
	for (const name of Object.keys(FONT_SOURCES) as (keyof typeof FONT_SOURCES)[]) {
		const path = join(CACHE, `${name}.ttf`);
		if (!existsSync(path)) writeFileSync(path, await fontverter.convert(fontSource(name), 'truetype'));
		out.push(path);
	}
	return out;
}
