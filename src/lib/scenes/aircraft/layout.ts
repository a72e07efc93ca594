/**
 * Where the sheet's drawings stand at each beat: first the two views of the whole aircraft at one scale, then a
 * small side view as the key to a large section, then the eye at the wall. `camera.ts` moves between them.
 */
import type { LabelSpec } from '../../marks/label-spec';
import type { Box, Point } from '../../marks/path';
import type { Frame } from '../frame';
import { planCallOuts, type CallOut } from './call-outs';
import { RADII } from './section';
import { SECTION_AT, SIZE } from './side-view';

/** A view's origin in frame units and its scale in units per centimetre. */
export interface Placing {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** One state of the sheet. `entry` is where the route line meets the felt: degrees clockwise from 3 o'clock. */
export interface Sheet {
	readonly side: Placing;
	readonly section: Placing;
	readonly entry: number;
}

export interface AircraftLayout {
	readonly frame: Frame;
	/** the wall's line comes from below: the section then stands over the side view, not under it */
	readonly fromBelow: boolean;
	readonly arrive: Sheet;
	readonly cut: Sheet;
	/** whether the small side view has room beside the section */
	readonly keepSide: boolean;
	/** where the felt comes to stand when the eye is at the wall */
	readonly target: Point;
	/** radius in centimetres at which the line goes round the small fuselage, just inside the skin's stroke */
	readonly coatRadius: number;
	readonly callOuts: readonly CallOut[];
	readonly notes: { readonly arrive: LabelSpec; readonly section: readonly LabelSpec[] };
	/** what the push may be painted on (the phone's words start below its stage) */
	readonly clip: Box;
}

const HEIGHT = SIZE.finTop + SIZE.engineFloor;

/** Room for a dimension line with its figure, in units. */
export const dimensionRoom = (frame: Frame): number => frame.type.head * 1.7;

function arriveSheet(frame: Frame, fromBelow: boolean): Sheet {
	const { stage } = frame;
	const dim = dimensionRoom(frame);
	const note = frame.type.small * 1.6;
	const between = fromBelow ? dim * 0.5 : 0;
	const scale = Math.min(stage.width / SIZE.length, (stage.height - 2 * dim - note - between) / (2 * HEIGHT));
	const spare = Math.max(0, stage.height - note - 2 * dim - between - 2 * HEIGHT * scale);
	const upper = stage.y + spare * 0.22 + SIZE.finTop * scale;
	const lower = upper + HEIGHT * scale + dim + between + spare * 0.4;
	const left = stage.x + (stage.width - SIZE.length * scale) / 2;
	const middle = left + (SIZE.length * scale) / 2;
	return fromBelow
		? { side: { x: left, y: lower, scale }, section: { x: middle, y: upper, scale }, entry: 45 }
		: { side: { x: left, y: upper, scale }, section: { x: middle, y: lower, scale }, entry: -45 };
}

function cutSheet(frame: Frame, fromBelow: boolean, keepSide: boolean): Sheet {
	const { stage, station, type } = frame;
	const share = keepSide ? (fromBelow ? 0.345 : 0.355) : 0.46;
	const right = frame.format === 'phone' ? 0 : type.label * 3.6;
	// beside the circle there is room for the layers' names, six letters of the largest
	const beside = frame.format === 'phone' ? 0 : type.head * 6.3;
	const radius = Math.min(stage.width * 0.335, stage.height * share, (stage.width - right - beside) / 2);
	const wide = Math.max(0, stage.width - radius * 4.1);
	const x = stage.x + stage.width - radius - right - wide * 0.3;
	const scale = radius / RADII.skin;
	const bottom = stage.y + stage.height;
	const room = stage.height - 2 * radius - type.small * 1.4;
	const small = Math.min(room / (HEIGHT + 60), (stage.width * 0.96) / SIZE.length, (2.75 * radius) / SIZE.length);
	const sideX = Math.max(stage.x, Math.min(x - SECTION_AT * small, stage.x + stage.width - SIZE.length * small));
	if (fromBelow) {
		const y = stage.y + radius + 4;
		return {
			section: { x, y, scale },
			side: { x: sideX, y: bottom - (SIZE.engineFloor + 30) * small, scale: small },
			entry: 90
		};
	}
	const y = keepSide ? bottom - radius - 4 : stage.y + stage.height / 2;
	// without room for the side view only its belly line stays, just over the section
	if (!keepSide) return { section: { x, y, scale }, side: { x: sideX, y: stage.y - 6 - 198 * small, scale: small }, entry: -90 };
	const highest = stage.y + SIZE.finTop * small;
	// level with the line where it can be: then the line runs straight from the station along the belly
	const level = station.y - 198 * small;
	const lowest = y - radius - type.small - (SIZE.engineFloor + 30) * small;
	const nearest = Math.max(highest, Math.min(level, lowest));
	// a step of less than half a letter would look like a fault in the line
	const straight = Math.abs(nearest - level) < type.small * 0.6;
	const sideY = frame.format === 'phone' ? highest : straight ? level : nearest;
	return { section: { x, y, scale }, side: { x: sideX, y: sideY, scale: small }, entry: -90 };
}

/** Geometry of a frame. */
export function layoutAircraft(frame: Frame): AircraftLayout {
	const fromBelow = frame.format === 'wall';
	const { stage, station, type } = frame;
	const keepSide = stage.height >= 260;
	const arrive = arriveSheet(frame, fromBelow);
	const cut = cutSheet(frame, fromBelow, keepSide);
	const level = frame.format === 'desktop' || (frame.format === 'card' && frame.words !== null);
	const target = {
		// from below, the skin must come to stand right of the station, so that the line can turn into it
		x: fromBelow ? station.x + 110 : stage.x + stage.width * (frame.format === 'phone' ? 0.5 : 0.45),
		// where the line can run level from the station, it does: the next scene's eye waits at that height
		y: level ? Math.max(stage.y + 40, station.y) : stage.y + stage.height * 0.42
	};
	const radius = RADII.skin * cut.section.scale;
	const { x, y } = cut.section;
	const bottom = stage.y + stage.height;
	const section: LabelSpec[] =
		frame.format === 'phone'
			? [
					{ x: stage.x, y: keepSide ? y - radius + 2 : stage.y + type.label, text: 'A–A 剖面', size: type.label },
					{ x: stage.x, y: bottom - 2, text: '层厚示意', size: type.small, tone: 'muted' }
				]
			: [
					{ x: x - radius * 0.68, y: y - radius * 0.86, text: 'A–A 剖面', size: type.label, anchor: 'end' },
					{ x: x - radius * 0.92, y: fromBelow ? y + radius : bottom - 2, text: '层厚示意，未按比例', size: type.small, tone: 'muted', anchor: 'end' }
				];
	return {
		frame,
		fromBelow,
		arrive,
		cut,
		keepSide,
		target,
		coatRadius: RADII.skin - (frame.stroke.route / 2 + frame.stroke.object / 2 + 0.7) / arrive.section.scale,
		callOuts: planCallOuts(frame, cut.section, section),
		notes: {
			arrive: { x: Math.max(stage.x, arrive.side.x), y: bottom - 2, text: '外形示意；三个尺寸为公开资料', size: type.small, tone: 'muted' },
			section
		},
		clip:
			frame.format === 'phone'
				? { x: 0, y: 58, width: frame.width, height: stage.y + stage.height - 58 + 6 }
				: { x: 0, y: 0, width: frame.width, height: frame.height }
	};
}
