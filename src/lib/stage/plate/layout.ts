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
	/** what the figure counts, under the line */
	readonly caption: Point & { readonly size: number; readonly text: string };
	/** headline lines where the page's words are not beside the plate */
	readonly headline: readonly (Point & { readonly text: string; readonly size: number })[];
}

/** Advance of a set text in em: Chinese and full-width 1, Latin and digits `narrow`: half in the figures' face. */
export const emWidth = (text: string, narrow = 0.5): number => [...text].reduce((sum, c) => sum + (c.codePointAt(0)! >= 0x2014 ? 1 : narrow), 0);

/** Composes the plate of a beat in a frame: the figure as large as the stage allows, never larger. */
export function plateLayout(frame: Frame, beat: PlateBeat): PlateLayout {
	const { stage: box, station } = frame;
	const right = box.x + box.width;
	const own = frame.words === null ? beat.headline : [];
	const headSize = Math.min(box.height * 0.15, (box.width * 0.5) / Math.max(1, ...own.map((line) => emWidth(line, 0.62))));
	const top = Math.min(Math.max(station.y, box.y + 12), box.y + box.height * 0.5);
	const headHeight = own.length * headSize * 1.22;
	const text = beat.key?.figure ?? '';
	const caption = captionOf(beat.key);
	const room = { width: box.width * 0.86, height: box.height * (own.length ? 0.38 : 0.5) };
	const size = text ? Math.min(room.height / 0.74, room.width / (emWidth(text) || 1)) : 0;
	const captionSize = Math.max(frame.type.label, Math.min(size * 0.2, box.width / emWidth(caption || '一')));
	// from the figure's foot to the line, and from the line to the caption's foot
	const gap = Math.max(24, size * 0.16);
	const foot = gap + captionSize * 1.75;
	const base = Math.min(top + headHeight + size * 0.95 + 24, box.y + box.height - foot);
	const under = base + gap;
	const points: Point[] = [station, ...wayIn(frame, top), { x: right, y: under }, { x: box.x, y: under }];
	return {
		box,
		line: roundCorners(points, 18),
		figure: { x: own.length ? box.x : right - box.width * 0.06 - size * emWidth(text), y: base, size },
		caption: { x: box.x, y: under + captionSize * 1.5, size: captionSize, text: caption },
		headline: own.map((line, i) => ({ text: line, x: box.x, y: top + 30 + headSize * (0.8 + 1.22 * i), size: headSize }))
	};
}

/** What the figure counts, in its unit: how the source states it comes with it. */
function captionOf(key: KeyFigure | undefined): string {
	if (!key) return '';
	const unit = key.unit + key.after;
	return key.label + (key.before ? `（${key.before}）` : '') + (unit ? ` · ${unit}` : '');
}

/** Corners of the route line from its station to the right edge of the stage. */
function wayIn({ format, stage, station }: Frame, top: number): Point[] {
	const right = stage.x + stage.width;
	if (format === 'phone') return [{ x: station.x, y: stage.y }, { x: right, y: stage.y }];
	if (format === 'wall') return [{ x: station.x, y: stage.y + stage.height }, { x: right, y: stage.y + stage.height }];
	return [{ x: right, y: top }];
}
