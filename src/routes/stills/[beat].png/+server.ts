import { error } from '@sveltejs/kit';
import { beats } from 'virtual:story/outline';
import { beatPicture } from '$lib/stage/still/beat-picture';
import { shareCard } from '$lib/stage/still/share-card';

export const prerender = true;
export const entries = () => beats.map(({ id }) => ({ beat: id }));

/** The picture of a beat for sharing. */
export async function GET({ params }) {
	const picture = await beatPicture(params.beat);
	if (!picture) error(404, `没有 ${params.beat} 这一幕`);
	return new Response(new Uint8Array(await shareCard(picture)), { headers: { 'content-type': 'image/png' } });
}
