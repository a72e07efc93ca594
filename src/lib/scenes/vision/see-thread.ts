/**
 * The machine's own thread. Loaded twice: by the page, which only asks for its address, and by the worker at that
 * address, which answers each picture it is sent, one after the other. So both share the files of the models.
 */
import { finish } from '../../marks/gradual';
import { see } from './see';
import type { Ask } from './seen';

/** Address of this file as it is served. */
export const address = import.meta.url;

if (typeof document === 'undefined' && typeof postMessage === 'function')
	addEventListener('message', ({ data }: MessageEvent<Ask>) => {
		const seen = finish(see(data, () => performance.now()));
		postMessage(seen, { transfer: [seen.picture.data.buffer] });
	});
