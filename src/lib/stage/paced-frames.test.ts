import { describe, expect, it } from 'vitest';
import { pacedFrames } from './paced-frames';

/** A device whose frames cost `cost` ms: gives the frames at which the clock ticked, out of `frames`. */
function ticksAt(cost: number | ((tick: number) => number), frames: number): number[] {
	let time = 0;
	let waiting: ((now: number) => void)[] = [];
	let done: (() => void)[] = [];
	const ticks: number[] = [];
	let at = 0;
	const schedule = pacedFrames({ frame: (run) => waiting.push(run), rendered: (callback) => done.push(callback), now: () => time, budget: 11 });
	const tick = () => {
		ticks.push(at);
		time += typeof cost === 'number' ? cost : cost(ticks.length);
		schedule(tick);
	};
	schedule(tick);
	for (at = 0; at < frames; at++) {
		const due = waiting;
		waiting = [];
		for (const run of due) run(time);
		for (const callback of done) callback();
		done = [];
	}
	return ticks;
}

describe('paced frames', () => {
	it('tick at every frame where frames are cheap', () => {
		expect(ticksAt(4, 6)).toEqual([0, 1, 2, 3, 4, 5]);
	});

	it('leave every second frame free where they are dear', () => {
		// what a frame cost is known after the next has been asked for: the pace follows one tick later
		expect(ticksAt(25, 8)).toEqual([0, 1, 3, 5, 7]);
	});

	it('come back to every frame when the dear stretch is over', () => {
		const ticks = ticksAt((tick) => (tick < 3 ? 25 : 4), 9);
		expect(ticks.slice(-3)).toEqual([6, 7, 8]);
	});
});
