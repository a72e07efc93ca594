/** The route line as the row being read: trembling over grey pixels, square, in levels, in spikes, and at last flat. */
import { lerp } from '../../marks/easing';
import { roundCorners, type Point } from '../../marks/path';
import { handedAt, leavingAt, rowAt, shortenedAt } from './motion';
import { rowSignal } from './stages';
import type { StepPanel, StepsLayout } from './steps-layout';

/** Radius of a branch's bend. */
const BRANCH = 8;

/** The row's signal over one panel, left to right; `height` is that of full scale. */
function signalOf({ x, end, base, step: wide }: StepPanel['signal'], values: readonly number[], grey: boolean, height: number): Point[] {
	const points: Point[] = [{ x, y: base }];
	if (height < 0.2) return points;
	let last = 0;
	values.forEach((v, i) => {
		const at = x + (grey ? i + 0.5 : i) * wide;
		// steps go up and down upright
		if (!grey && v !== last) points.push({ x: at, y: base - last * height });
		if (grey || v !== last) points.push({ x: at, y: base - v * height });
		last = v;
	});
	points.push({ x: end, y: grey ? base : base - last * height }, { x: end, y: base });
	return points;
}

/**
 * The line's strokes at a position: one through all panels, or on a phone the gutter with a branch to each strip; they
 * draw back into it as the steps go, until it ends at the height `stays`.
 */
export function stepsLine({ panels, trunk, gutter, stages, end }: StepsLayout, local: number, stays: number): Point[][] {
	const tall = 1 - leavingAt(local);
	const signals = panels.map(({ signal }) => signal);
	/** a step's signal, or as much of its base line from `from` as has been handed on */
	const way = (i: number, from: number, handed: number): Point[] => {
		const signal = signals[i]!;
		if (handed < 1) return [{ x: lerp(from, signal.end, handed), y: signal.base }];
		return signalOf(signal, rowSignal(stages, i, rowAt(stages, i, local)), i === 0, signal.height * tall);
	};
	if (gutter === null) {
		const line = [...trunk];
		signals.forEach((signal, i) => {
			const handed = handedAt(i, local);
			if (handed > 0) line.push(...way(i, signals[i - 1]?.end ?? signal.x, handed));
		});
		const on = handedAt(5, local);
		if (on > 0) line.push({ x: lerp(signals[4]!.end, end, on), y: signals[4]!.base });
		return [line];
	}
	// the gutter reaches as far down as there are branches
	let deep = 0;
	const strokes = signals.flatMap(({ base }, i) => {
		const handed = handedAt(i, local);
		if (handed > 0) deep = lerp(signals[i - 1]?.base ?? base, base, handed);
		if (handed * tall <= 0) return [];
		return [[...roundCorners([{ x: gutter, y: base - BRANCH }, { x: gutter, y: base }, { x: gutter + BRANCH, y: base }], BRANCH), ...way(i, gutter + BRANCH, handed * tall)]];
	});
	deep = lerp(deep - BRANCH, stays, shortenedAt(local));
	if (deep > 0) strokes.push([...trunk.filter((p) => p.y < deep), { x: gutter, y: deep }]);
	return strokes;
}
