import type { Frame } from '../frame';
import { stepsLayout, type StepsLayout } from './steps-layout';
import { trayOf, type Tray } from './tray';

export interface VisionLayout {
	readonly steps: StepsLayout;
	readonly tray: Tray;
}

export const visionLayout = (frame: Frame): VisionLayout => ({ steps: stepsLayout(frame), tray: trayOf(frame) });
