/** Geometry of the scene on a frame: three pictures, and how the line gets from one to the next. */
import { finish } from '../../marks/gradual';
import { pairPaths, type MorphPair } from '../../marks/morph';
import { roundCorners, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { strewFelt, type Felt } from './felt';
import { layoutFive, planFive, type FiveLayout } from './five';
import { AT_REST } from './scale';
import { boxOutline, layoutSound, type SoundLayout } from './sound';
import { layoutZoom, leadAt, type ZoomLayout } from './zoom';

export interface FibreLayout {
	readonly frame: Frame;
	readonly zoom: ZoomLayout;
	readonly felt: Felt;
	readonly five: FiveLayout;
	readonly sound: SoundLayout;
	/** outline of the felt block, paired with the area over the curve */
	readonly block: readonly Point[];
	/** where the felt's corner lies over the chart */
	readonly origin: Point;
	readonly toFive: MorphPair;
	readonly toSound: MorphPair;
}

export const layoutFibre = (frame: Frame): FibreLayout => finish(layoutFibreInSteps(frame));

/** The same, in steps of a few ms. */
export function* layoutFibreInSteps(frame: Frame): Generator<void, FibreLayout, void> {
	const zoom = yield* layoutZoom(frame);
	yield;
	const plan = planFive(frame);
	yield;
	const sound = layoutSound(frame);
	const width = Math.max(plan.block.width, sound.chart.width) + 8;
	const height = Math.max(plan.block.height, sound.chart.height) + 8;
	yield;
	const felt = strewFelt(width, height, frame.stroke.object * (frame.format === 'phone' ? 1.5 : 2.1));
	yield;
	const five = layoutFive(frame, plan, felt);
	yield;
	const rounded = (points: readonly Point[]) => roundCorners(points, 18);
	const fiveLead = rounded(five.lead);
	return {
		frame,
		zoom,
		felt,
		five,
		sound,
		block: boxOutline(five.block),
		origin: { x: sound.chart.x - 4, y: sound.chart.y - 4 },
		toFive: pairPaths(leadAt(frame, zoom, AT_REST), fiveLead),
		toSound: pairPaths(fiveLead, rounded(sound.lead))
	};
}
