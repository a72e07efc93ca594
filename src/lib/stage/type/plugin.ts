/**
 * Vite plugin: cuts the display fonts to the glyphs that content and interface use, before a build or the dev
 * server starts, into `generated/` beside this file (not in the repository). `type.css` names the files.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { fontSource } from '../still/fonts';
import { headlineGlyphs, labelGlyphs, LATIN } from './glyphs';

export function displayFonts(): Plugin {
	return {
		name: 'display-fonts',
		async config(config) {
			const root = config.root ?? process.cwd();
			await cutFonts(root);
		}
	};
}

/** Writes the three font files unless they are already cut to these glyphs. */
export async function cutFonts(root: string): Promise<void> {
	const folder = join(root, 'src', 'lib', 'stage', 'type', 'generated');
	mkdirSync(folder, { recursive: true });
	const labels = labelGlyphs(root);
	const wanted = [
		{ name: 'headlines', source: 'serif', text: headlineGlyphs(root) },
		{ name: 'labels', source: 'serif', text: labels || '字' },
		{ name: 'figures', source: 'figure', text: LATIN }
	] as const;
	await Promise.all(
		wanted.map(async ({ name, source, text }) => {
			const file = join(folder, `${name}.woff2`);
			const stamp = join(folder, `${name}.stamp`);
			const mark = createHash('sha256').update(source).update(text).digest('hex');
			if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === mark) return;
			writeFileSync(file, await subsetFont(fontSource(source), text, { targetFormat: 'woff2' }));
			writeFileSync(stamp, mark);
		})
	);
}
