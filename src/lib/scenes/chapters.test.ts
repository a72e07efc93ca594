import { existsSync, readdirSync } from 'node:fs';
import { chapters, beats as outline } from 'virtual:story/outline';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../stage/places';
import { CHAPTER_SCENES } from './chapters';
import { SCENES } from './index';

const folders = readdirSync('src/lib/scenes', { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('the chapters’ scenes', () => {
	it('are all that have a folder', () => expect(Object.keys(CHAPTER_SCENES).sort()).toEqual(folders.map(({ name }) => name).sort()));

	it('are each loaded under their own name', async () => {
		for (const [id, load] of Object.entries(CHAPTER_SCENES)) expect((await load()).id).toBe(id);
	});

	it('come in the order of the story, a file for each of its chapters', async () => {
		const stops = await Promise.all([import('./prologue'), import('./first-stop'), import('./second-stop'), import('./third-stop'), import('./city'), import('./coda')]);
		const places = placesOf(outline);
		expect(stops).toHaveLength(chapters.length);
		stops.forEach((stop, chapter) => {
			const told = places.filter((place) => place.chapter === chapter).map(({ scene }) => scene);
			expect(Object.keys(stop).sort()).toEqual([...told].sort());
		});
		expect(Object.keys(CHAPTER_SCENES)).toEqual(places.map(({ scene }) => scene));
	});

	it('come with their hands, wherever a scene has any', async () => {
		const touched = folders.filter(({ name }) => existsSync(`src/lib/scenes/${name}/hands.ts`));
		expect(touched.length).toBeGreaterThan(3);
		for (const { name } of touched) {
			const { default: hands } = (await import(`./${name}/hands.ts`)) as { default: object };
			expect(await SCENES[name]!()).toMatchObject(hands);
		}
	});
});
