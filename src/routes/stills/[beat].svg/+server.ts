import { error } from '@sveltejs/kit';
import { beats } from 'virtual:story/outline';
import { beatPicture } from '$lib/stage/still/beat-picture';
import { stillSvg } from '$lib/stage/still/still-svg';

export const prerender = true;
export const entries = () => beats.map(({ id }) => ({ beat: id }));

/** The still of a beat for the article, print and previews. */
export async function GET({ params }) {
	const picture = await beatPicture(params.beat);
	if (!picture) error(404, `没有 ${params.beat} 这一幕`);
	return new Response(await stillSvg(picture), { headers: { 'content-type': 'image/svg+xml' } });
}
