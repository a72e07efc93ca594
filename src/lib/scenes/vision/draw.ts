import { route, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { drawKnobs, drawTry } from './draw-try';
import { drawSteps } from './draw-steps';
import type { VisionLayout } from './layout';
import { GATHERED } from './motion';
import type { TryParams } from './params.svelte';
import { stepsLine } from './steps-line';
import { isOf, stillSeen } from './still-seen';
import { tryLine } from './try-line';

/** How a machine sees, in five steps; then the same machine on the reader's own tray. One line is the row both read. */
export function drawVision({ steps, tray }: VisionLayout, view: View, params: TryParams): Picture {
	const { local, world, frame } = view;
	const stroke = (points: Parameters<typeof route>[0]) => route(points, world.route, frame.stroke.route);
	if (local < GATHERED) return [drawSteps(steps, view), stepsLine(steps, local, tray.row).map(stroke)];
	const still = isOf(tray, params.seen) ? null : stillSeen(tray, params);
	const seen = still?.seen ?? params.seen!;
	return [
		drawTry({ steps, tray }, view, params, seen, still?.url),
		stroke(tryLine(tray, steps.after(tray.row), seen.picture, params.shadow, local)),
		drawKnobs(tray, view, params)
	];
}
