/** The lines that the three beats share in a frame: the height the route line runs at, and the hall that stands about it. */
import type { Box } from '../../marks/path';
import { BAY_RATIO } from '../../marks/night-grid';
import type { Frame } from '../frame';

export interface Plan {
	/** the route line runs level at this height in all three beats: time axis, optical axis, conveyor */
	readonly axis: number;
	/** the factory hall of `rise.family`, floor to eaves; `BAY_RATIO` wide to high */
	readonly hall: Box;
	/** height of the roof above it */
	readonly roof: number;
	/** nothing of the scene's is drawn left of this or below that, apart from the line's lead-in */
	readonly left: number;
	readonly floor: number;
}

/** Share of the hall's height at which the line runs, from the eaves down. */
const LINE_AT = 0.32;
/** Left edge of the hall on a phone. */
const PHONE_SIDE = 24;
/** The roof's height over the hall's. */
const ROOF = 0.13;

export function planOf(frame: Frame): Plan {
	const { stage, type, format, station } = frame;
	const name = type.label * 1.5;
	const bottom = stage.y + stage.height - (format === 'phone' ? 6 : 22);
	// on a phone the line comes down the left edge: the hall stands clear of it
	const wide = format === 'phone' ? frame.width - PHONE_SIDE - 4 : stage.width;
	const level = format === 'desktop';
	const room = level
		? Math.min((bottom - station.y) / (1 - LINE_AT), (station.y - stage.y * 0.6 - name) / (LINE_AT + ROOF))
		: (bottom - stage.y - name) / (1 + ROOF);
	const height = Math.min(wide / BAY_RATIO, room);
	// what height is left over is shared between above and below
	const axis = level ? station.y : bottom - (room - height) * 0.5 - (1 - LINE_AT) * height;
	const width = height * BAY_RATIO;
	const x = format === 'phone' ? PHONE_SIDE + (wide - width) / 2 : stage.x + (stage.width - width) * 0.5;
	return {
		axis,
		hall: { x, y: axis - LINE_AT * height, width, height },
		roof: ROOF * height,
		left: format === 'phone' || frame.words === null ? 0 : stage.x - 24,
		floor: format === 'phone' ? stage.y + stage.height : frame.height
	};
}
