import { error } from '@sveltejs/kit';
import { beats } from 'virtual:story/outline';

export const entries = () => beats.map(({ id }) => ({ beat: id }));

export function load({ params }) {
	const beat = beats.find(({ id }) => id === params.beat);
	if (!beat) error(404, `没有 ${params.beat} 这一幕`);
	return { id: beat.id };
}
