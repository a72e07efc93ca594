/** A sound wave through the felt: even outside, and inside it smaller by the same share with every step. */
import { clamp } from '../../marks/easing';
import { pathOf, type Box, type Point } from '../../marks/path';

export interface WavePlan {
	readonly felt: Box;
	/** from where to where it is drawn, and the height of its middle */
	readonly from: number;
	readonly to: number;
	readonly y: number;
	/** height of a crest before the felt, and the wavelength, units */
	readonly height: number;
	readonly length: number;
}

/** Natural logarithm of what the felt takes off the height altogether; for show. */
export const DECAY = 2.3;

/** Height of the crests at x: constant, then exponential inside the felt, then constant again. */
export const crestAt = (plan: WavePlan, x: number): number =>
	plan.height * Math.exp(-DECAY * clamp((x - plan.felt.x) / plan.felt.width));

/** The wave up to `front` (x), shifted by `phase` turns. */
export function wavePoints(plan: WavePlan, front: number, phase: number): Point[] {
	const out: Point[] = [];
	const step = plan.length / 20;
	const end = Math.min(front, plan.to);
	for (let x = plan.from; x < end + step; x += step) {
		const at = Math.min(x, end);
		out.push({ x: at, y: plan.y - crestAt(plan, at) * Math.sin(2 * Math.PI * ((at - plan.felt.x) / plan.length - phase)) });
	}
	return out;
}

/** The two lines through the crests and the troughs, as one path. */
export function envelope(plan: WavePlan): string {
	const xs = Array.from({ length: 61 }, (_, i) => plan.from + ((plan.to - plan.from) * i) / 60);
	return [1, -1].map((side) => pathOf(xs.map((x) => ({ x, y: plan.y - side * crestAt(plan, x) })))).join('');
}
