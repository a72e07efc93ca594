import type { Frame } from '../frame';
import { stepsLayout, type StepsLayout } from './steps-layout';
import { trayOf, type Tray } from './tray';

export interface VisionLayout {
	readonly steps: StepsLayout;
	readonly tray: Tray;
}

const kept = new WeakMap<Frame, VisionLayout>();

/** Kept per frame: the stage and the controls under the words ask for the same one, and looks are kept per tray. */
export function visionLayout(frame: Frame): VisionLayout {
	let layout = kept.get(frame);
	if (!layout) kept.set(frame, (layout = { steps: stepsLayout(frame), tray: trayOf(frame) }));
	return layout;
}
