/** Work for when nothing else is to do. */

/**
 * Calls `step` in idle time (or, where the browser has no such thing, once a frame's length) until it says that it
 * is done or throws. Returns its undo.
 */
export function inIdleTime(step: () => boolean): () => void {
	let stopped = false;
	const ask = (run: () => void): unknown => ('requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: 400 }) : setTimeout(run, 16));
	const run = (): void => {
		if (stopped || step()) return;
		ask(run);
	};
	ask(run);
	return () => (stopped = true);
}
