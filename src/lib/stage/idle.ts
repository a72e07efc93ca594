/** Work for when nothing else is to do. */

/** ms of idle time that must be left for one step more. */
const ENOUGH = 6;

/**
 * Calls `step` in idle time, again and again while some is left (or, where the browser has no such thing, once a
 * frame's length), until it says that it is done or throws. Returns its undo.
 */
export function inIdleTime(step: () => boolean): () => void {
	let stopped = false;
	const ask = (run: (deadline?: IdleDeadline) => void): unknown => ('requestIdleCallback' in globalThis ? requestIdleCallback(run, { timeout: 400 }) : setTimeout(() => run(), 16));
	const run = (deadline?: IdleDeadline): void => {
		do if (stopped || step()) return;
		while (deadline && deadline.timeRemaining() > ENOUGH);
		ask(run);
	};
	ask(run);
	return () => (stopped = true);
}
