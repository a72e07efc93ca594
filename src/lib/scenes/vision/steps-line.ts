/** The route line as the row being read: trembling over grey pixels, square, in levels, in spikes, and at last flat. */
import { lerp } from '../../marks/easing';
import { roundCorners, type Point } from '../../marks/path';
import { handedAt, leavingAt, rowAt, shortenedAt } from './motion';
import { rowSignal } from './stages';
import type { StepPanel, StepsLayout } from './steps-layout';

/** The row's signal over one panel, left to right; `height` is that of full scale. */
function signalOf({ stages }: StepsLayout, { signal }: StepPanel, step: number, row: number, height: number): Point[] {
	const values = rowSignal(stages, step, row);
	const points: Point[] = [{ x: signal.x, y: signal.base }];
	if (height < 0.2) return points;
	const level = (v: number) => signal.base - v * height;
	values.forEach((v, i) => {
		const x = signal.x + i * signal.step;
		if (step === 0) points.push({ x: x + signal.step / 2, y: level(v) });
		else if (v !== (values[i - 1] ?? 0)) points.push({ x, y: level(values[i - 1] ?? 0) }, { x, y: level(v) });
	});
	const end = signal.x + stages.width * signal.step;
	points.push({ x: end, y: level(step === 0 ? 0 : (values[values.length - 1] ?? 0)) }, { x: end, y: signal.base });
	return points;
}

/**
 * The line's strokes at a position: one through all panels, or on a phone the gutter with a branch to each strip; they
 * draw back into it as the steps go, until it ends at the height `stays`.
 */
export function stepsLine(layout: StepsLayout, local: number, stays: number): Point[][] {
	const { panels, trunk, gutter, stages } = layout;
	const tall = 1 - leavingAt(local);
	const signal = (i: number) => signalOf(layout, panels[i]!, i, rowAt(stages, i, local), panels[i]!.signal.height * tall);
	const right = (i: number) => panels[i]!.signal.x + stages.width * panels[i]!.signal.step;
	if (gutter === null) {
		const line = [...trunk];
		for (let i = 0; i < 5; i++) {
			const handed = handedAt(i, local);
			if (handed <= 0) break;
			if (handed >= 1) line.push(...signal(i));
			else line.push({ x: lerp(i === 0 ? panels[0]!.signal.x : right(i - 1), right(i), handed), y: panels[i]!.signal.base });
		}
		const on = handedAt(4, local) >= 1 ? handedAt(5, local) : 0;
		if (on > 0) line.push({ x: lerp(right(4), layout.end, on), y: panels[4]!.signal.base });
		return [line];
	}
	// the gutter reaches as far down as there are branches
	const strokes: Point[][] = [];
	const shrink = 1 - leavingAt(local);
	let deep = 0;
	for (let i = 0; i < 5; i++) {
		const handed = handedAt(i, local) * shrink;
		const { signal: at } = panels[i]!;
		if (handedAt(i, local) > 0) deep = i === 0 ? at.base : lerp(panels[i - 1]!.signal.base, at.base, handedAt(i, local));
		if (handed <= 0) continue;
		const way = handed >= 1 ? signal(i) : [{ x: lerp(gutter + BRANCH, right(i), handed), y: at.base }];
		strokes.push([...roundCorners([{ x: gutter, y: at.base - BRANCH }, { x: gutter, y: at.base }, { x: gutter + BRANCH, y: at.base }], BRANCH), ...way]);
	}
	deep = lerp(deep - BRANCH, stays, shortenedAt(local));
	if (deep > 0) strokes.push([...trunk.filter((p) => p.y < deep), { x: gutter, y: deep }]);
	return strokes;
}

/** Radius of a branch's bend. */
const BRANCH = 8;
