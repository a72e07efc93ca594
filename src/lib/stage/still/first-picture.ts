/** The picture that stands in a page's HTML before any script runs. Build-time only. */
import { frameFor } from '../../scenes/frame';
import { beatPicture } from './beat-picture';
import { drawingMarkup } from './paint-still';

/** The two compositions a window may take, at their usual sizes; CSS shows one (see story.css). */
const COMPOSITIONS = [
	{ name: 'portrait', width: 390, height: 780 },
	{ name: 'landscape', width: 1440, height: 900 }
] as const;

/** Markup above this would cost the first paint more than a request does. */
const MOST_INLINE = 60_000;

/**
 * HTML for a beat's picture: inline SVG in both compositions where the scene is SVG alone and light, an image
 * of the still otherwise. `root` leads from the page to the story's folder.
 */
export async function firstPicture(id: string, root: string): Promise<string> {
	const picture = await beatPicture(id);
	if (!picture) return '';
	const { scene, world, local, chapter } = picture;
	if (!scene.paint) {
		const drawings = COMPOSITIONS.map(({ name, width, height }) => {
			const frame = frameFor({ width, height, chapter: chapter.index });
			const markup = drawingMarkup(scene, { local, frame, world, time: 0, motion: true });
			// a clip or gradient id must not stand twice in one document
			const own = markup.replace(/(id="|url\(#|href="#)/g, `$1${name}-`);
			return `<svg class="first-${name}" viewBox="0 0 ${frame.width} ${frame.height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">${own}</svg>`;
		}).join('');
		if (drawings.length <= 2 * MOST_INLINE) return drawings;
	}
	return `<img class="first-still" src="${root}stills/${id}.svg" alt="" fetchpriority="high">`;
}
