/** Geometry of the scene on a frame: three pictures, and how the line gets from one to the next. */
import { gradual, type Gradual } from '../../marks/gradual';
import { pairPaths, type MorphPair } from '../../marks/morph';
import { roundCorners, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { strewFibres, type Fibres } from './fibres';
import { planFive, type FivePlan } from './five';
import { AT_REST } from './scale';
import { layoutSound, type SoundLayout } from './sound';
import { layoutZoom, leadAt, type ZoomLayout } from './zoom';

export interface FibreLayout {
	readonly frame: Frame;
	readonly zoom: ZoomLayout;
	readonly five: FivePlan;
	readonly sound: SoundLayout;
	/** strewn when the canvas asks for them */
	readonly fibres: Gradual<Fibres>;
	/** where the felt's corner lies when the block is at rest, and over the chart */
	readonly origin: { readonly five: Point; readonly sound: Point };
	readonly toFive: MorphPair;
	readonly toSound: MorphPair;
}

/** Composes the scene. Cheap: the fibres come later. */
export function layoutFibre(frame: Frame): FibreLayout {
	const zoom = layoutZoom(frame);
	const five = planFive(frame);
	const sound = layoutSound(frame);
	const { block } = five;
	const felt = { width: Math.max(block.width, sound.chart.width) + 8, height: Math.max(block.height, sound.chart.height) + 8 };
	// the block is cut out of the felt's middle
	const corner = { x: (felt.width - block.width) / 2, y: (felt.height - block.height) / 2 };
	const rounded = (points: readonly Point[]) => roundCorners(points, 18);
	const fiveLead = rounded(five.lead);
	return {
		frame,
		zoom,
		five,
		sound,
		fibres: gradual(() => strewFibres(frame, { strewn: zoom.strewn, felt, block, corner })),
		origin: { five: { x: block.x - corner.x, y: block.y - corner.y }, sound: { x: sound.chart.x - 4, y: sound.chart.y - 4 } },
		toFive: pairPaths(leadAt(frame, zoom, AT_REST), fiveLead),
		toSound: pairPaths(fiveLead, rounded(sound.lead))
	};
}
