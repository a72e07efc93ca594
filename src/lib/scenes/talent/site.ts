/** Where everything stands: the valley, the dam, two laboratories below it. Lengths in units of the frame. */
import { smoothstep } from '../../marks/easing';
import type { Box, Point } from '../../marks/path';
import { measureBasin, type FilledBasin } from '../../models/reservoir';
import type { Frame } from '../frame';

export interface Lab {
	readonly box: Box;
	/** from the gate's mouth in the dam to where the pipe opens into the laboratory */
	readonly pipe: readonly Point[];
	/** height of the gate's sill over the reservoir's floor */
	readonly sill: number;
	/** places for those who arrive, in the order in which they are taken */
	readonly seats: readonly Point[];
}

export interface Site {
	/** everything between these two x belongs to the drawing */
	readonly left: number;
	readonly right: number;
	/** y of the valley's floor, of the water at rest, and of the dam's crest */
	readonly floor: number;
	readonly rest: number;
	readonly crest: number;
	/** x of the dam's upstream face, width of its crest, x of its toe */
	readonly face: number;
	readonly crestWidth: number;
	readonly toe: number;
	readonly basin: FilledBasin;
	/** x of the shore at a height over the floor */
	readonly shoreAt: (height: number) => number;
	readonly pipeWidth: number;
	/** 明月湖实验室 above, 电池组装实验室 below */
	readonly labs: readonly [Lab, Lab];
	/** where streams of dots come from and where they meet the water at rest */
	readonly streams: readonly { readonly from: Point; readonly x: number }[];
}

const COLUMNS = 12;
const ROWS = 2;
/** Seats in each laboratory. */
export const SEATS = COLUMNS * ROWS;

/** Size of the laboratories' names. */
export const nameSize = ({ type, format }: Frame): number => (format === 'phone' ? type.label : type.head);

export function siteOf(frame: Frame): Site {
	const { stage, station, format, type } = frame;
	const width = Math.min(stage.width, stage.height * 1.5);
	const left = stage.x + (stage.width - width) / 2;
	const right = left + width;
	const below = type.small * 3.2;
	const floor = stage.y + stage.height - below - stage.height * 0.03;
	const wanted = format === 'desktop' ? station.y : stage.y + stage.height * 0.36;
	const rest = Math.min(Math.max(wanted, stage.y + stage.height * 0.3), stage.y + stage.height * 0.5);
	const crest = rest - (floor - rest) * 0.14;
	const height = floor - crest;
	const face = left + width * 0.51;
	const crestWidth = width * 0.045;
	const toe = face + crestWidth + Math.min(height * 0.26, width * 0.13);
	const widest = face - left - width * 0.05;
	const widthAt = (h: number): number => widest * (0.4 + 0.6 * smoothstep(-0.15, 1.1, h / height) ** 0.8);
	const basin = measureBasin({ height, widthAt });
	const pipeWidth = Math.max(9, height * 0.034);

	const from = toe + width * 0.055;
	const roof = rest + height * 0.02;
	// between the two stand the hall's water and both names
	const text = nameSize(frame) * 2.7 + type.small * 1.6;
	const labHeight = Math.min(height * 0.24, (right - from) * 0.62, (floor - roof - text) / 2.34);
	const sills = [(floor - rest) * 0.56, (floor - rest) * 0.14] as const;
	const upper: Box = { x: from, y: roof, width: right - from, height: labHeight };
	const lower: Box = { x: from, y: floor - labHeight, width: right - from, height: labHeight };
	const lab = (box: Box, sill: number): Lab => {
		const mouth = floor - sill;
		const bend = toe + (from - toe) * 0.45;
		const door = box.y + box.height * 0.66;
		return {
			box,
			sill,
			pipe: [{ x: face, y: mouth }, { x: bend, y: mouth }, { x: bend, y: door }, { x: box.x, y: door }],
			seats: Array.from({ length: SEATS }, (_, i) => ({
				x: box.x + (box.width * (0.75 + (i % COLUMNS))) / (COLUMNS + 0.5),
				y: box.y + box.height * (i < COLUMNS ? 0.9 : 0.7)
			}))
		};
	};
	const streams = Array.from({ length: 5 }, (_, i) => {
		const share = (i + 0.5) / 5;
		return {
			from: { x: left + (face - left) * (share * 1.3 - 0.12), y: stage.y - height * 0.05 + Math.abs(i - 2) * height * 0.06 },
			x: face - widthAt(floor - rest) * (0.9 - 0.74 * share)
		};
	});
	return {
		left,
		right,
		floor,
		rest,
		crest,
		face,
		crestWidth,
		toe,
		basin,
		shoreAt: (h) => face - widthAt(Math.min(height, Math.max(0, h))),
		pipeWidth,
		labs: [lab(upper, sills[0]), lab(lower, sills[1])],
		streams
	};
}
