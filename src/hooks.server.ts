/**
 * Puts the first picture into a page's HTML while it is prerendered: drawn before any script, in both of the
 * compositions that a reader's window may take, so that the live scene can take over without a jump. And moves
 * the announcements of scripts to the page's end: on a slow line the words and their faces come first.
 */
import type { Handle } from '@sveltejs/kit';
import { firstPicture } from '$lib/stage/still/first-picture';

const SCRIPT_LINKS = /\s*<link href="[^"]*" rel="modulepreload">/g;
const PLACE = /(<div class="first[^"]*" data-first-picture="([a-z0-9.]+)"[^>]*>)(<\/div>)/;

export const handle: Handle = async ({ event, resolve }) => {
	let done = false;
	return resolve(event, {
		// the faces of the first paint; labels inside drawings can wait for their drawing
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && /headlines|figures/.test(path)),
		transformPageChunk: async ({ html: chunk }) => {
			const html = scriptsLast(chunk);
			const found = done ? null : PLACE.exec(html);
			if (!found) return html;
			done = true;
			const root = event.url.pathname.split('/').slice(2).map(() => '../').join('') || './';
			const picture = await firstPicture(found[2]!, root);
			return html.slice(0, found.index) + found[1] + picture + found[3] + html.slice(found.index + found[0].length);
		}
	});
};

/** A page with its `modulepreload` links at the end of the body, in their order. */
function scriptsLast(html: string): string {
	const links = html.match(SCRIPT_LINKS);
	return links ? html.replace(SCRIPT_LINKS, '').replace('</body>', `${links.join('')}\n\t</body>`) : html;
}
