/** Where the city stands in a frame: its two ends, its waterlines and the sky above, before anything is built. */
import { lerp } from '../../marks/easing';
import type { Box } from '../../marks/path';
import type { Frame } from '../frame';

export interface Site {
	/** ends of the picture of the city; the right end is the frame's own edge */
	readonly left: number;
	readonly right: number;
	/** the highest roof stays under this */
	readonly top: number;
	/** waterline of the peninsula, along which the route line runs */
	readonly bank: number;
	/** waterline of the far shore: the first of the two rivers lies between it and the peninsula */
	readonly farBank: number;
	/** how far down the second river is painted */
	readonly bottom: number;
	/** bank − top: the measure of every height */
	readonly height: number;
	/** clear sky over the confluence, for the figures and the two fields */
	readonly sky: Box;
	/** x of the route line's count axis: no light on … all lights on */
	readonly axis: { readonly from: number; readonly to: number };
	/** whether the left end dissolves into the ground because words stand beyond it */
	readonly fades: boolean;
}

/** Units of room that the two rows of figures under the shore need. */
export const underline = (frame: Frame): number =>
	frame.type.label * 1.5 + frame.type.small * 1.75 + frame.stroke.route * 2;

/** Places the city in a frame. Pure; any frame with a stage of positive size. */
export function siteOf(frame: Frame): Site {
	const { stage, format } = frame;
	const phone = format === 'phone';
	const floor = stage.y + stage.height;
	const open = phone || frame.words === null;
	const left = open ? 0 : stage.x - (format === 'wall' ? 40 : 22);
	const right = frame.width;
	const bank = Math.round(floor - Math.max(underline(frame), stage.height * (phone ? 0.1 : 0.13)));
	const top = stage.y + (bank - stage.y) * (phone ? 0.03 : 0.05);
	const height = bank - top;
	const skyLeft = open ? stage.x + (phone ? 8 : 0) : stage.x + 14;
	return {
		left,
		right,
		top,
		bank,
		farBank: bank - height * 0.075,
		bottom: Math.min(frame.height, phone ? floor + 14 : bank + height * 0.27),
		height,
		sky: {
			x: skyLeft,
			y: stage.y + (phone ? 4 : 10),
			width: lerp(left, right, 0.47) - skyLeft,
			height: height * 0.46
		},
		axis: { from: open && !phone ? stage.x : left + 12, to: right - liziba(height).width - height * 0.05 - 8 },
		fades: !open
	};
}

/** Size of the house that the line runs through, at the right end of the shore. */
export const liziba = (height: number): { readonly width: number; readonly height: number } => ({
	width: Math.max(26, height * 0.105),
	height: height * 0.2
});

/** x of a share (0…1) of the city's width. */
export const across = (site: Site, share: number): number => lerp(site.left, site.right, share);
