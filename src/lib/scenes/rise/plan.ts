/** The lines that the three beats share in a frame: the height the route line runs at, and the hall that stands about it. */
import type { LabelSpec } from '../../marks/label-spec';
import { BAY_RATIO } from '../../marks/night-grid';
import type { Box } from '../../marks/path';
import type { Frame } from '../frame';

export interface Plan {
	readonly phone: boolean;
	/** the route line runs level at this height in all three beats: time axis, optical axis, conveyor */
	readonly axis: number;
	/** the factory hall of `rise.family`, floor to eaves; `BAY_RATIO` wide to high */
	readonly hall: Box;
	/** height of the roof above it */
	readonly roof: number;
	/** nothing of the scene's is drawn left of this or below that, apart from the line's lead-in */
	readonly left: number;
	readonly floor: number;
	/** type size of names */
	readonly size: number;
	/** a remark at the right edge, by its baseline */
	readonly remark: (y: number, text: string) => LabelSpec;
}

/** Share of the hall's height at which the line runs, from the eaves down. */
const LINE_AT = 0.32;
/** Left edge of the hall on a phone. */
const PHONE_SIDE = 24;
/** The roof's height over the hall's. */
const ROOF = 0.13;

export function planOf({ stage, type, format, station, width, height, words }: Frame): Plan {
	const phone = format === 'phone';
	const name = type.label * 1.5;
	const bottom = stage.y + stage.height - (phone ? 6 : 22);
	// on a phone the line comes down the left edge: the hall stands clear of it
	const from = phone ? PHONE_SIDE : stage.x;
	const wide = phone ? width - PHONE_SIDE - 4 : stage.width;
	const level = format === 'desktop';
	const room = level
		? Math.min((bottom - station.y) / (1 - LINE_AT), (station.y - stage.y * 0.6 - name) / (LINE_AT + ROOF))
		: (bottom - stage.y - name) / (1 + ROOF);
	const high = Math.min(wide / BAY_RATIO, room);
	// what height is left over is shared between above and below
	const axis = level ? station.y : bottom - (room - high) / 2 - (1 - LINE_AT) * high;
	const across = high * BAY_RATIO;
	return {
		phone,
		axis,
		hall: { x: from + (wide - across) / 2, y: axis - LINE_AT * high, width: across, height: high },
		roof: ROOF * high,
		left: phone || !words ? 0 : stage.x - 24,
		floor: phone ? stage.y + stage.height : height,
		size: phone ? type.small : type.label,
		remark: (y, text) => ({ x: phone ? width - 10 : stage.x + stage.width, y, text, size: type.small, tone: 'muted', anchor: 'end' })
	};
}
