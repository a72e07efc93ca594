/**
 * The machine's own thread. It is in the file of the chapter's scenes, which is loaded by the page, which only asks for
 * its address, by the painting thread, and by the worker of this name, which answers each picture it is sent, one after
 * the other. So all share the models.
 */
import { finish } from '../../marks/gradual';
import { see } from './see';
import type { Ask } from './seen';

/** Name of the worker that is to see, and the address of its code as it is served. */
export const THREAD = 'see';
export const address = import.meta.url;

if (typeof document === 'undefined' && typeof postMessage === 'function' && (globalThis as { name?: string }).name === THREAD)
	addEventListener('message', ({ data }: MessageEvent<Ask>) => {
		const seen = finish(see(data, () => performance.now()));
		postMessage(seen, { transfer: [seen.picture.data.buffer] });
	});
