/**
 * The painting thread. Loaded twice: by the page, which only asks for its address, and by the worker at that address,
 * where it takes orders. So both share the files of the scenes instead of each fetching a bundle of its own.
 */
import { CHAPTER_SCENES } from '../../scenes/chapters';
import type { Order, Report } from './messages';
import { paintingRoom } from './painting-room';

/** Address of this file as it is served. */
export const address = import.meta.url;

if (typeof document === 'undefined' && typeof postMessage === 'function') {
	const take = paintingRoom({
		load: (scene) => CHAPTER_SCENES[scene]!(),
		report: (report: Report) => postMessage(report),
		later: (work) => setTimeout(work)
	});
	addEventListener('message', ({ data }: MessageEvent<Order>) => take(data));
	postMessage({ kind: 'ready' } satisfies Report);
}
