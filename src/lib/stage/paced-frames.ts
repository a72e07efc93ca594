/** Frames at the pace a device can keep: where one costs too much, every second is left to the scrolling itself. */

export interface PaceOptions {
	/** asks for one call at the next frame, as `requestAnimationFrame` does */
	readonly frame: (run: (now: number) => void) => void;
	/** calls back when the frame has been rendered: style, layout and paint are part of its cost */
	readonly rendered: (done: () => void) => void;
	/** ms, monotonic */
	readonly now: () => number;
	/** most ms a frame may cost before the next one is left free */
	readonly budget?: number;
}

/** Two thirds of a frame at 60 Hz: what is left is the browser's own. */
const BUDGET = 11;

/**
 * Makes a `schedule` for the clock. On a device that keeps up it is `frame` itself; after a frame that cost more
 * than `budget`, the next tick waits one frame more, so that pictures come at half the rate and words keep
 * scrolling at the full one. What is drawn depends on the position alone, so a skipped frame loses nothing.
 */
export function pacedFrames({ frame, rendered, now, budget = BUDGET }: PaceOptions): (tick: (now: number) => void) => void {
	let dear = false;
	return (tick) => {
		const run = (time: number) => {
			const start = now();
			tick(time);
			rendered(() => (dear = now() - start > budget));
		};
		if (dear) frame(() => frame(run));
		else frame(run);
	};
}

/** `pacedFrames` on the browser's own clock. A message posted in a frame arrives after its rendering. */
export function browserFrames(): (tick: (now: number) => void) => void {
	const { port1, port2 } = new MessageChannel();
	let done: (() => void) | null = null;
	port1.onmessage = () => done?.();
	return pacedFrames({
		frame: requestAnimationFrame,
		rendered: (callback) => {
			done = callback;
			port2.postMessage(null);
		},
		now: () => performance.now()
	});
}
