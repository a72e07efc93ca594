/** From a request to an answer, bit by bit: the same code in the worker, where it runs through, and on the page, where it breathes. */
import { fromRgba } from '../../models/vision/gray';
import { lookInStages } from '../../models/vision/look';
import { renderInStages } from '../../models/vision/render';
import type { Ask, Seen } from './seen';

/** Smaller regions are dust: an eighth of the smallest part at the tray's scale, px². */
const MIN_AREA = 180;

/** Answers; `now` gives ms. Only the look is timed: a camera's picture is there already. */
export function* see(ask: Ask, now: () => number): Generator<unknown, Seen> {
	const picture = 'shot' in ask ? yield* renderInStages(ask.shot) : fromRgba(ask.rgba, ask.width, ask.height);
	const { library } = ask;
	const stages = lookInStages(picture, library ? { library, minArea: MIN_AREA } : { things: 'auto', minArea: 2 * MIN_AREA });
	let ms = 0;
	for (;;) {
		const start = now();
		const step = stages.next();
		ms += now() - start;
		if (step.done) return { picture, parts: step.value.findings, empty: step.value.empty, taught: !!library, ms };
		yield;
	}
}
