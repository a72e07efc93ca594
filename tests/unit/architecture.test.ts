/** Who may import whom, as the README's table of rooms says. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const LIB = resolve('src/lib');

/** Rooms a room may import from, besides itself and packages. `scenes` means the list and the contract, never a scene. */
const MAY: Readonly<Record<string, readonly string[]>> = {
	clock: [],
	drivers: ['clock'],
	marks: [],
	models: ['marks'],
	scenes: ['marks', 'models', 'clock'],
	story: ['clock', 'marks'],
	stage: ['drivers', 'scenes', 'story', 'marks', 'clock'],
	embed: ['clock']
};

const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.test.ts'))
	.map((name) => name.replaceAll('\\', '/'));

function importsOf(name: string): string[] {
	const text = readFileSync(join(LIB, name), 'utf8');
	return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1]!);
}

/** Path below src/lib that an import leads to, or null for packages and virtual modules. */
function targetOf(name: string, path: string): string | null {
	if (path.startsWith('$lib/')) return path.slice(5);
	if (!path.startsWith('.')) return null;
	const target = relative(LIB, resolve(LIB, dirname(name), path)).replaceAll('\\', '/');
	return target.startsWith('..') ? null : target;
}

describe('the rooms', () => {
	it('are these and no others', () => {
		expect([...new Set(files.map((f) => f.split('/')[0]!))].sort()).toEqual(Object.keys(MAY).sort());
	});

	it.each(files)('%s imports only what its room may', (name) => {
		const room = name.split('/')[0]!;
		for (const path of importsOf(name)) {
			const target = targetOf(name, path);
			if (target === null) continue;
			const other = target.split('/')[0]!;
			expect(other === room || MAY[room]!.includes(other), `${name} imports ${path}`).toBe(true);
			if (room !== 'scenes' && other === 'scenes') {
				expect(target.split('/').length, `${name} reaches into a scene: ${path}`).toBeLessThanOrEqual(2);
			}
		}
	});

	it.each(files.filter((f) => /^scenes\/[^/]+\//.test(f)))('%s does not import another scene, a page, or a clock of its own', (name) => {
		const own = name.split('/')[1];
		for (const path of importsOf(name)) {
			const target = targetOf(name, path);
			const parts = target?.split('/') ?? [];
			if (parts[0] === 'scenes' && parts.length > 2) expect(parts[1], `${name} imports ${path}`).toBe(own);
			expect(path, name).not.toMatch(/^\$app|^svelte\/(motion|transition)|^gsap\/|^d3$|^d3-transition/);
		}
	});

	it('public pages never import the speaker notes', () => {
		for (const name of files) {
			if (name.startsWith('story/')) continue;
			expect(importsOf(name), name).not.toContain('virtual:story/speaker');
		}
	});
});
