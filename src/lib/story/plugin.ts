/**
 * Vite plugin: content/ as typed modules. Each page takes only the part it needs.
 *
 *   virtual:story/outline   ids, chapters and headlines: what the clock and the line need
 *   virtual:story/words     outline + copy, notes, alt texts: what a door shows
 *   virtual:story/facts     facts and sources, loaded when somebody asks where a figure comes from
 *   virtual:story/speaker   speaker notes: no public page may import it
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadStory } from './read-content';
import type { Story } from './types';

const PREFIX = 'virtual:story/';

const PARTS: Readonly<Record<string, (story: Story) => Record<string, unknown>>> = {
	outline: (story) => ({
		title: story.title,
		chapters: story.chapters,
		beats: story.beats.map(({ id, index, chapter, scene, part, headline }) => ({ id, index, chapter, scene, part, headline }))
	}),
	words: (story) => ({ beats: story.beats.map(({ plain: _plain, ...words }) => words) }),
	descriptions: (story) => ({ descriptions: Object.fromEntries(story.beats.map((b) => [b.id, b.plain])) }),
	facts: (story) => ({ facts: story.facts, sources: story.sources }),
	speaker: (story) => ({ speaker: story.speaker })
};

export function storyContent(): Plugin {
	let root = process.cwd();
	let story: Story | undefined;
	return {
		name: 'story-content',
		enforce: 'pre',
		configResolved(config) {
			root = config.root;
		},
		buildStart() {
			story = undefined;
		},
		resolveId(id) {
			return id.startsWith(PREFIX) ? `\0${id}` : undefined;
		},
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`)) return undefined;
			const part = PARTS[id.slice(PREFIX.length + 1)];
			if (!part) throw new Error(`there is no module "${id.slice(1)}"; there are: ${Object.keys(PARTS).map((p) => PREFIX + p).join(', ')}`);
			story ??= loadStory(root);
			return Object.entries(part(story))
				.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
				.join('\n');
		},
		handleHotUpdate({ file, server }) {
			if (!file.startsWith(join(root, 'src', 'content'))) return undefined;
			story = undefined;
			return Object.keys(PARTS).flatMap((p) => server.moduleGraph.getModuleById(`\0${PREFIX}${p}`) ?? []);
		}
	};
}
