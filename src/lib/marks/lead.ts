/** The way the route line takes from the active station's dot to where a drawing begins. */
import type { Box, Point } from './path';

/** What the way depends on; a scene's frame has it all. */
export interface LeadFrame {
	readonly format: 'phone' | 'desktop' | 'wall' | 'card';
	readonly stage: Box;
	readonly words: Box | null;
	readonly station: Point;
}

/**
 * Corner points (not rounded) from the station to `entry`, which is a point on the drawing's left edge, or on
 * its right edge with `side: 'right'` (phone only). Segments are horizontal or vertical, and none crosses the
 * column of words except the desktop's own level line at the station's height, under which the words stand.
 */
export function leadIn(frame: LeadFrame, entry: Point, side: 'left' | 'right' = 'left'): Point[] {
	const { format, stage, words, station } = frame;
	switch (format) {
		case 'phone': {
			if (side === 'right') return [station, { x: station.x, y: entry.y }, entry];
			const gutter = stage.x - 8;
			const under = station.y + 16;
			return [station, { x: station.x, y: under }, { x: gutter, y: under }, { x: gutter, y: entry.y }, entry];
		}
		case 'wall': {
			const floor = stage.y + stage.height + (station.y - stage.y - stage.height) * 0.5;
			const gutter = words ? (words.x + words.width + stage.x) / 2 : stage.x - 28;
			return [station, { x: station.x, y: floor }, { x: gutter, y: floor }, { x: gutter, y: entry.y }, entry];
		}
		case 'card': {
			if (!words) return straight(station, entry, stage);
			const below = words.y + words.height + 22;
			const margin = words.x / 2;
			const gutter = (words.x + words.width + stage.x) / 2;
			return [
				station,
				{ x: margin, y: station.y },
				{ x: margin, y: below },
				{ x: gutter, y: below },
				{ x: gutter, y: entry.y },
				entry
			];
		}
		case 'desktop':
			return straight(station, entry, stage);
	}
}

/** Level with the station to the gutter before the stage, then up or down to the entry's height. */
function straight(station: Point, entry: Point, stage: Box): Point[] {
	if (Math.abs(station.y - entry.y) < 0.5) return [station, entry];
	const gutter = Math.min(stage.x - 18, entry.x - 18);
	const x = gutter > station.x ? gutter : (station.x + entry.x) / 2;
	return [station, { x, y: station.y }, { x, y: entry.y }, entry];
}
