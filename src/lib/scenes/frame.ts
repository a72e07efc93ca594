import type { Box, Point } from '../marks/path';

/**
 * The frame a scene is composed in. Lengths are *units*, not pixels: a frame's height (or, on a phone, its
 * width) is a fixed number of units, and the stage scales units to pixels. So a wall of 1280×720 and one of
 * 3840×2160 are the same frame, and a scene never thinks about density.
 *
 * | format  | fixed side   | used by                                              |
 * |---------|--------------|------------------------------------------------------|
 * | phone   | width 390, or more where that is less than 640 high | portrait and almost square windows and embeds |
 * | desktop | height 900   | landscape windows (640 where the window is low)       |
 * | wall    | height 1080  | the presenter, LED walls, windows ≥ 2400 px wide      |
 * | card    | 1200 × 630   | stills: in the article, in print, in previews         |
 */
export type Format = 'phone' | 'desktop' | 'wall' | 'card';

export interface Frame {
	readonly format: Format;
	readonly width: number;
	readonly height: number;
	/** where the drawing belongs; grounds, fog and horizons may bleed over the whole frame */
	readonly stage: Box;
	/** where the words stand: keep objects and labels out of it. `null` on a card without words */
	readonly words: Box | null;
	/** centre of the active station's dot: the route line comes from here */
	readonly station: Point;
	/** line weights: object 1.5, detail .75, hair .5, route 3 on a desktop; ×1.5 on a wall */
	readonly stroke: { readonly object: number; readonly detail: number; readonly hair: number; readonly route: number };
	/** type sizes: the smallest is legible at this format, so nothing is set smaller */
	readonly type: { readonly small: number; readonly label: number; readonly head: number; readonly figure: number };
}

/** Number of stations on the line (序 一 二 三 城); the coda leaves from the last. */
export const STATIONS = 5;

/** Which station (0…4) a chapter (0…5) belongs to. */
export const stationOf = (chapter: number): number => Math.min(chapter, STATIONS - 1);

/** Position of a station's dot on the reader's route line, in units of that format. */
export function stationAt(format: Format, width: number, height: number, chapter: number, active = chapter): Point {
	const i = stationOf(chapter);
	switch (format) {
		case 'phone':
			return { x: 30 + (i * (width - 60)) / (STATIONS - 1), y: 46 };
		case 'desktop':
			return { x: 52, y: (height / 900) * (150 + 80 * i) };
		case 'wall': {
			const y = height * 0.925;
			const here = stationOf(active);
			const left = width * 0.05;
			const right = width * 0.95;
			const centre = width * 0.64;
			// fisheye: the active stop stands under the drawing, the ones passed to its left, the rest to its right
			if (i === here) return { x: here === 0 ? left : centre, y };
			if (i < here) return { x: left + (i / here) * (centre - left) * 0.72, y };
			const from = here === 0 ? left : centre;
			return { x: from + ((i - here) / (STATIONS - 1 - here)) * (right - from), y };
		}
		case 'card':
			return { x: 0, y: 110 + 70 * i };
	}
}

export interface FrameRequest {
	/** size of the surface in px (any unit will do: but for small windows only the ratio counts) */
	readonly width: number;
	readonly height: number;
	/** index of the chapter the frame is for, 0…5 */
	readonly chapter: number;
	/** fixes the format; without it the shape of the surface decides */
	readonly format?: Format;
	/** card only: leave a column for words, as the share card does */
	readonly withWords?: boolean;
}

/** Below this ratio of width to height the words stand under the picture: there is no room beside it. Styles of the stage have it as 6/5. */
const UPRIGHT = 1.2;

/** The format a window of this size (px) gets when no door fixes it. */
export function formatFor(width: number, height: number): Format {
	if (width / height < UPRIGHT) return 'phone';
	return width >= 2400 ? 'wall' : 'desktop';
}

/** The format a deck of this size gets: one beat at a time is a wall's composition, on an upright surface a phone's. */
export const deckFormatFor = (width: number, height: number): Format => (formatFor(width, height) === 'phone' ? 'phone' : 'wall');

/** Composes the frame of a surface. Sizes ≤ 0 are taken as 1. */
export function frameFor(request: FrameRequest): Frame {
	const w = Math.max(1, request.width);
	const h = Math.max(1, request.height);
	const format = request.format ?? formatFor(w, h);
	const ratio = w / h;
	switch (format) {
		case 'phone': {
			// on a tablet, or in half a window, a stage 390 wide would be flat: it is wider, down to a unit of one px
			const height = Math.max(390 / ratio, Math.min(640, h));
			const width = height * ratio;
			const top = 76;
			// narrow and short: the words need half of it
			const split = Math.round(height * (height < 640 && width < 500 ? 0.5 : 0.56));
			return {
				format,
				width,
				height,
				stage: { x: 20, y: top, width: width - 40, height: split - top },
				words: { x: 28, y: split + 16, width: width - 56, height: height - split - 16 },
				station: stationAt(format, width, height, request.chapter),
				stroke: { object: 1.4, detail: 0.75, hair: 0.5, route: 3 },
				type: { small: 11.5, label: 13, head: 17, figure: 54 }
			};
		}
		case 'desktop': {
			const height = h < 600 ? 640 : 900;
			const width = height * ratio;
			// in a window that is almost square the words give way, so that there is a stage at all
			const left = Math.max(Math.min(560, width * 0.52), width * 0.385);
			const across = width - left - 60;
			// in a small window, or a page at 200 %, the names shrink with the drawing that they stand in
			const k = Math.max(0.82, Math.min(1, across / 520));
			// the pager is as large in a low window, 62 px with the room around it: nothing stands under it
			const foot = height < 900 ? 112 : Math.max(70, (62 * height) / h);
			return {
				format,
				width,
				height,
				stage: { x: left, y: 56, width: across, height: height - 56 - foot },
				words: { x: 100, y: height * 0.3, width: Math.min(420, left - 150), height: height * 0.62 },
				station: stationAt(format, width, height, request.chapter),
				stroke: { object: 1.5, detail: 0.75, hair: 0.5, route: 3.2 },
				type: { small: 13 * k, label: 15 * k, head: 21 * k, figure: 96 * k }
			};
		}
		case 'wall': {
			const height = 1080;
			const width = height * ratio;
			const left = width * 0.37;
			// on a projector's narrower screen the names shrink with the drawing that they stand in
			const k = Math.max(0.74, Math.min(1, (width * 0.58) / 1080));
			return {
				format,
				width,
				height,
				stage: { x: left, y: 64, width: width * 0.95 - left, height: height * 0.86 - 64 },
				words: { x: width * 0.05, y: height * 0.2, width: width * 0.29, height: height * 0.66 },
				station: stationAt(format, width, height, request.chapter),
				stroke: { object: 2.2, detail: 1.1, hair: 0.8, route: 5 },
				type: { small: 27 * k, label: 29 * k, head: 36 * k, figure: 150 * k }
			};
		}
		case 'card': {
			const width = 1200;
			const height = 630;
			const left = request.withWords ? 500 : 52;
			return {
				format,
				width,
				height,
				stage: { x: left, y: 48, width: width - left - 52, height: height - 96 },
				words: request.withWords ? { x: 64, y: 150, width: 400, height: 380 } : null,
				station: stationAt(format, width, height, request.chapter),
				stroke: { object: 1.5, detail: 0.8, hair: 0.55, route: 3.4 },
				type: { small: 15, label: 17, head: 23, figure: 96 }
			};
		}
	}
}
