export const prerender = true;

import { json } from '@sveltejs/kit';
import { beats, chapters, title } from 'virtual:story/outline';
import { descriptions } from 'virtual:story/descriptions';
import { facts, sources } from 'virtual:story/facts';
import { beats as words } from 'virtual:story/words';

/** The story for machines: chapters, beats and facts. Part of the public contract. */
export const GET = () =>
	json({
		title,
		chapters: chapters.map(({ id, name, station, kicker, place, first, count }) => ({
			id,
			name,
			station,
			kicker,
			place,
			beats: beats.slice(first, first + count).map((beat) => beat.id)
		})),
		beats: words.map((beat) => ({
			id: beat.id,
			index: beat.index,
			chapter: chapters[beat.chapter]!.id,
			scene: beat.scene,
			headline: beat.headline.join(''),
			text: descriptions[beat.id],
			alt: beat.alt,
			facts: beat.facts,
			path: `b/${beat.id}/`,
			still: `stills/${beat.id}.svg`,
			image: `stills/${beat.id}.png`
		})),
		facts,
		sources
	});
