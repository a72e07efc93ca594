/** The two beats on one sheet with one ground line, and the one line that runs through both. */
import { lerp } from '../../marks/easing';
import { finish } from '../../marks/gradual';
import { leadIn } from '../../marks/lead';
import { roundCorners, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { beyond, coursesBuilt, gathered, sunk, through } from './courses';
import { layoutFive, type FiveLayout } from './five-layout';
import { layoutSpread, type SpreadLayout } from './spread-layout';

export interface YearsLayout {
	readonly frame: Frame;
	readonly five: FiveLayout;
	readonly spread: SpreadLayout;
	/** ends of the ground line */
	readonly ground: { readonly from: number; readonly to: number; readonly y: number };
}

/** Geometry of a frame. */
export const layoutYears = (frame: Frame): YearsLayout => finish(layoutYearsInSteps(frame));

/** The same, in steps of a few ms: bricks and branches cost. */
export function* layoutYearsInSteps(frame: Frame): Generator<void, YearsLayout, void> {
	const five = layoutFive(frame);
	yield;
	const spread = layoutSpread(frame);
	const phone = frame.format === 'phone';
	return {
		frame,
		five,
		spread,
		ground: {
			from: phone ? 0 : frame.stage.x - 10,
			to: frame.format === 'card' && !frame.words ? frame.stage.x + frame.stage.width : frame.width,
			y: five.ground
		}
	};
}

/** Level of the line: it lies on the roof, up with the courses and down with them into the ground. */
export function lineLevel({ five, spread }: YearsLayout, local: number): number {
	const built = five.ground - coursesBuilt(local) * five.course;
	return lerp(built, spread.plan.root.y, sunk(local));
}

/** Where the line ends: at the wall's face, in the wall, beyond it; at last where the roots begin. */
export function lineTip(layout: YearsLayout, local: number): number {
	const { box } = layout.five.wall;
	const face = box.x - layout.frame.stroke.route * 0.5;
	const past = box.x + box.width;
	const edge = layout.frame.width + 4;
	const open = lerp(lerp(face, past, through(local)), edge, beyond(local));
	return lerp(open, layout.spread.plan.root.x, gathered(local));
}

/** The line at a position: from the station to its level and along it to its tip, bends rounded. */
export function linePath(layout: YearsLayout, local: number): Point[] {
	const { frame } = layout;
	const y = lineLevel(layout, local);
	const entry = { x: frame.format === 'phone' ? frame.stage.x + 4 : frame.stage.x - 2, y };
	return roundCorners([...leadIn(frame, entry), { x: lineTip(layout, local), y }], 18);
}
