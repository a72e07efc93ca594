import { error } from '@sveltejs/kit';
import { beats } from 'virtual:story/outline';
import { beats as words } from 'virtual:story/words';

export const entries = () => beats.map(({ id }) => ({ beat: id }));

/** The words travel in the HTML: once as the article, once as the data that its components hold. */
export function load({ params }) {
	const beat = beats.find(({ id }) => id === params.beat);
	if (!beat) error(404, `没有 ${params.beat} 这一幕`);
	return { id: beat.id, words };
}
