import { readdirSync } from 'node:fs';
import { chapters, beats as outline } from 'virtual:story/outline';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../stage/places';
import { CHAPTER_SCENES } from './chapters';

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
});
