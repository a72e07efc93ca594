/** The tray of parts: how large it is on the stage and in millimetres, what lies in it, and where the line and the sliders run. */
import { leadIn } from '../../marks/lead';
import type { LabelSpec } from '../../marks/label-spec';
import { n2, roundCorners, type Box, type Point } from '../../marks/path';
import { xy } from '../../marks/shapes';
import { libraryOf, type Known } from '../../models/vision/library';
import type { PartKind } from '../../models/parts';
import type { Frame } from '../frame';
import { BEND } from './steps-layout';

/** How a part lies: shares of the tray's width and height, and its turn, radians clockwise as drawn. */
export interface Pose {
	readonly u: number;
	readonly v: number;
	readonly turn: number;
}

/** A straight slider's track, and where its words stand. */
export interface Track {
	/** x of its ends */
	readonly from: number;
	readonly to: number;
	readonly y: number;
	readonly name: LabelSpec;
}

export interface Tray {
	/** the frame it stands in */
	readonly frame: Frame;
	readonly box: Box;
	/** units per pixel of the tray's picture */
	readonly pixel: number;
	/** the picture's size in pixels */
	readonly width: number;
	readonly height: number;
	/** pixels per millimetre */
	readonly scale: number;
	/** what the machine was taught, at that scale */
	readonly library: readonly Known[];
	/** how the parts lie before anyone has touched them */
	readonly rest: Readonly<Record<PartKind, Pose>>;
	/** y of the row being read at rest */
	readonly row: number;
	/** the route line's way from the station to a point on the tray's left edge, bends rounded */
	readonly leadTo: (entry: Point) => readonly Point[];
	/** x at which it runs down beside the tray to the shadow's track, and the radius it turns there by */
	readonly out: number;
	readonly bend: number;
	readonly noise: Track;
	readonly shadow: Track;
	/** path data of the centimetres along its upper edge, every fifth longer */
	readonly ticks: string;
	/** where the counts and the time stand: their baseline, left and right ends */
	readonly head: { readonly left: number; readonly right: number; readonly y: number };
}

/** The tray's area: 1500 × 1000 mm, whatever its shape. */
const AREA = 1_500_000;
/** mm per pixel of its picture. */
const MM = 3.5;
const DEG = Math.PI / 180;
/** Room the block's neighbour is laid at, mm from the block's middle, so that the two touch in any tray. */
const TOUCH = { x: -128, y: 74 } as const;

export function trayOf(frame: Frame): Tray {
	const { stage, station, type, format, stroke } = frame;
	const phone = format === 'phone';
	const head = type.small * (phone ? 1.9 : 2.6);
	// a thumb's height for the sliders where there are thumbs
	const foot = phone ? 46 : type.small * 4.4;
	const side = phone ? 12 : stroke.route * 9;
	const room = { width: stage.width - side, height: stage.height - head - foot };
	const width = Math.min(room.width, room.height * 2.2);
	const height = Math.min(room.height, width * (phone ? 0.86 : 0.74));
	const x = stage.x + (phone ? 0 : (room.width - width) / 2);
	const y = stage.y + head + (phone ? 0 : (room.height - height) * 0.4);
	const right = x + width;
	const unitsPerMm = Math.sqrt((width * height) / AREA);
	const mm = { width: width / unitsPerMm, height: height / unitsPerMm };
	const columns = Math.round(mm.width / MM);
	const pixel = width / columns;
	const base = y + height + (phone ? 25 : type.small * 1.9);
	const gap = phone ? 22 : width * 0.07;
	const noiseEnd = x + (width - gap) * (phone ? 0.46 : 0.4);
	const track = (left: number, end: number, text: string): Track => ({
		from: left + (phone ? 34 : 0),
		to: end,
		y: base,
		name: { x: left, y: base + type.small * (phone ? 0.36 : 2.1), text, size: phone ? type.small : type.label }
	});
	const bend = BEND * (format === 'wall' ? 1.4 : phone ? 0.6 : 1);
	let ticks = '';
	for (let i = 0, mark = 0; mark < width; i++, mark = (i * 100 * pixel) / MM) ticks += `M${xy(x + mark, y)}v${n2(-stroke.object * (i % 5 ? 3 : 6))}`;
	return {
		frame,
		box: { x, y, width, height },
		pixel,
		width: columns,
		height: Math.round(mm.height / MM),
		scale: 1 / MM,
		library: libraryOf(1 / MM),
		rest: restingPoses(mm.width, mm.height),
		row: format === 'desktop' && station.y > y + 20 && station.y < y + height - 20 ? station.y : y + height * 0.5,
		leadTo: (entry) => roundCorners(leadIn(frame, entry), bend),
		out: right + side * 0.75,
		bend: Math.min(bend, side * 0.675),
		noise: track(x, noiseEnd, '噪点'),
		shadow: track(noiseEnd + gap, right, '阴影'),
		ticks,
		head: { left: x, right, y: y - type.small * (phone ? 0.6 : 0.8) }
	};
}

/** Five parts apart and one that touches another: so the first picture already shows what the machine will not guess. */
function restingPoses(width: number, height: number): Record<PartKind, Pose> {
	const block = { u: 0.82, v: 0.42, turn: -38 * DEG };
	return {
		channel: { u: 0.16, v: 0.24, turn: -24 * DEG },
		hexagon: { u: 0.45, v: 0.2, turn: 12 * DEG },
		disc: { u: 0.16, v: 0.75, turn: 0 },
		bracket: { u: 0.48, v: 0.67, turn: -70 * DEG },
		block,
		bar: { u: block.u + TOUCH.x / width, v: block.v + TOUCH.y / height, turn: 16 * DEG }
	};
}
