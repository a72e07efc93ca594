/** From a request to an answer, bit by bit: the same code in the worker, where it runs through, and on the page, where it breathes. */
import { fromRgba } from '../../models/vision/gray';
import { lookInStages } from '../../models/vision/look';
import { renderInStages } from '../../models/vision/render';
import { optionsOf, seenOf, type Ask, type Seen } from './seen';

/** Answers; `now` gives ms. Only the look is timed: a camera's picture is there already. */
export function* see(ask: Ask, now: () => number): Generator<unknown, Seen> {
	const picture = 'shot' in ask ? yield* renderInStages(ask.shot) : fromRgba(ask.rgba, ask.width, ask.height);
	const stages = lookInStages(picture, optionsOf(ask.library));
	let spent = 0;
	for (;;) {
		const start = now();
		const step = stages.next();
		spent += now() - start;
		if (step.done) return seenOf(picture, step.value, ask.library !== null, spent);
		yield;
	}
}
