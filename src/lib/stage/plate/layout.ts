/** The type plate: what stands on the stage for a beat whose scene is not there. */
import { roundCorners, type Box, type Point } from '../../marks/path';
import type { Frame } from '../../scenes/frame';
import type { KeyFigure } from '../../story/types';

export interface PlateBeat {
	readonly headline: readonly string[];
	readonly key?: KeyFigure;
}

export interface PlateLayout {
	readonly box: Box;
	/** the route line: into the plate, round the figure, to rest under it */
	readonly line: readonly Point[];
	/** baseline and size of the figure */
	readonly figure: Point & { readonly size: number };
	/** headline lines where the page's words are not beside the plate */
	readonly headline: readonly (Point & { readonly text: string; readonly size: number })[];
}

/** Advance of a set text in em: Chinese and full-width 1, Latin and digits about a half. */
export const emWidth = (text: string): number => [...text].reduce((sum, c) => sum + (c.codePointAt(0)! > 0x2e80 ? 1 : 0.46), 0);

/** Composes the plate of a beat in a frame: the figure as large as the stage allows, never larger. */
export function plateLayout(frame: Frame, beat: PlateBeat): PlateLayout {
	const { stage: box, station } = frame;
	const right = box.x + box.width;
	const own = frame.words === null ? beat.headline : [];
	const headSize = Math.min(box.height * 0.15, (box.width * 0.5) / Math.max(1, ...own.map(emWidth)));
	const top = Math.min(Math.max(station.y, box.y + 12), box.y + box.height * 0.5);
	const headHeight = own.length * headSize * 1.22;
	const text = beat.key?.figure ?? '';
	const room = { width: box.width * 0.86, height: box.height * (own.length ? 0.38 : 0.5) };
	const size = text ? Math.min(room.height / 0.74, room.width / (emWidth(text) || 1)) : 0;
	const base = Math.min(top + headHeight + size * 0.95 + 24, box.y + box.height * 0.86);
	const under = base + Math.max(24, size * 0.16);
	const start: Point[] = frame.format === 'phone' ? [station, { x: station.x, y: box.y }, { x: right, y: box.y }] : [station, { x: right, y: frame.format === 'wall' ? station.y : top }];
	const points: Point[] = [...start, { x: right, y: under }, { x: box.x, y: under }];
	return {
		box,
		line: roundCorners(points, 18),
		figure: { x: own.length ? box.x : right - box.width * 0.06 - size * emWidth(text), y: base, size },
		headline: own.map((line, i) => ({ text: line, x: box.x, y: top + 30 + headSize * (0.8 + 1.22 * i), size: headSize }))
	};
}
