/** Where the scene's three pictures stand in each format. */
import type { Box } from '../../marks/path';
import type { Frame } from '../frame';
import type { TablePlan } from './table';

/** Rows that a table takes beside its two large ones: one above, four below, a gap, two more. */
const ROWS = 7.7;
/** Height of a small row, as a share of a large cell. */
const ROW = 0.22;

export function arrangeTable(frame: Frame): { plan: TablePlan; noteY: number } {
	const { format, stage, station, type } = frame;
	const bottom = stage.y + stage.height;
	const phone = format === 'phone';
	const slim = phone || isNarrow(frame);
	const ratio = slim ? 0.145 : ROW;
	const noteY = bottom - 3;
	const floor = noteY - type.small * (phone ? 1.3 : 1.9);
	const wide = Math.min(stage.width, stage.height * 1.72);
	let big = Math.min(wide * (slim ? 0.31 : 0.207), (floor - stage.y) / (2 + ROWS * ratio));
	if (format === 'desktop') {
		big = Math.min(big, (station.y - stage.y) / (1 + ratio), (floor - station.y) / (1 + (ROWS - 1) * ratio));
	}
	const row = big * ratio;
	const column = Math.min((wide - 2 * big) / 16, row * 1.15, phone ? 1e3 : big);
	const width = 2 * big + 16 * column;
	const tall = 2 * big + ROWS * row;
	const lineY = format === 'desktop' ? station.y : stage.y + (floor - stage.y - tall) / 2 + row + big;
	const evenRow = Math.min((width / 18) * 1.1, (floor - lineY) / ROWS, (lineY - stage.y) / 2);
	const x = stage.x + (stage.width - width) / 2;
	return { plan: { x, lineY, big, column, row, evenColumn: width / 18, evenRow }, noteY };
}

/** Whether the stage of a nearly square window leaves no room for words beside a drawing. */
export const isNarrow = ({ format, stage }: Frame): boolean => format === 'desktop' && stage.width < 560;

export interface GridPlan {
	/** the square of a hundred parts */
	readonly box: Box;
	/** height of the edge between sure and open */
	readonly level: number;
	/** where words stand: to the right, or below */
	readonly beside: boolean;
}

export function arrangeGrid(frame: Frame): GridPlan {
	const { format, stage, station } = frame;
	const bottom = stage.y + stage.height;
	const wide = Math.min(stage.width, stage.height * 1.72);
	const x = stage.x + (stage.width - wide) / 2;
	if (format === 'phone' && stage.height >= 340) {
		const side = Math.min(stage.width, stage.height - 104);
		const box = { x: stage.x + (stage.width - side) / 2, y: stage.y + 4, width: side, height: side };
		return { box, level: box.y + side * 0.3, beside: false };
	}
	if (isNarrow(frame)) {
		const words = 124;
		const part = Math.min((stage.width - 50) / 10, (station.y - stage.y - 8) / 3, (bottom - words - station.y) / 7);
		return { box: { x: stage.x, y: station.y - 3 * part, width: part * 10, height: part * 10 }, level: station.y, beside: false };
	}
	const part =
		format === 'desktop'
			? Math.min(wide * 0.062, (station.y - stage.y - 8) / 3, (bottom - 8 - station.y) / 7)
			: Math.min(wide * (format === 'phone' ? 0.058 : 0.06), (stage.height - 8) / 10);
	const side = part * 10;
	const level = format === 'desktop' ? station.y : stage.y + (stage.height - side) / 2 + 3 * part;
	return { box: { x, y: level - 3 * part, width: side, height: side }, level, beside: true };
}

export interface CostPlan {
	/** side of a unit: the small square is one, the large block ten by five of them */
	readonly unit: number;
	readonly large: Box;
	readonly small: Box;
	readonly beside: boolean;
}

export const UNITS_ACROSS = 10;
export const UNITS_DOWN = 5;

export function arrangeCost(frame: Frame): CostPlan {
	const { format, stage, station, type } = frame;
	const bottom = stage.y + stage.height;
	const phone = format === 'phone';
	if (phone && stage.height >= 340) {
		const unit = stage.width / UNITS_ACROSS;
		const large = { x: stage.x, y: stage.y + 30, width: unit * UNITS_ACROSS, height: unit * UNITS_DOWN };
		return { unit, large, small: { x: stage.x, y: large.y + large.height + 40, width: unit, height: unit }, beside: false };
	}
	const wide = Math.min(stage.width, stage.height * 1.72);
	const x = stage.x + (stage.width - wide) / 2;
	const head = type.label * 1.9;
	const words = phone ? type.small * (stage.height < 260 ? 1.8 : 7.5) : type.figure * 0.86 + type.small * 2;
	const gap = phone ? 0.45 : 1;
	const high = format === 'desktop' ? Math.min((station.y - stage.y - head) / 2, (bottom - station.y - words) / 3) : (stage.height - head - words) / 5;
	const unit = Math.min(wide / (UNITS_ACROSS + 1 + gap), high);
	const width = unit * (UNITS_ACROSS + 1 + gap);
	const left = x + (wide - width) / 2;
	const rowY = format === 'desktop' ? station.y : stage.y + (stage.height - unit * 5 - head - words) / 2 + head + 2 * unit;
	return {
		unit,
		small: { x: left, y: rowY, width: unit, height: unit },
		large: { x: left + unit * (1 + gap), y: rowY - 2 * unit, width: unit * UNITS_ACROSS, height: unit * UNITS_DOWN },
		beside: true
	};
}
