/** The two counters: for each arm a row with one small bracket per try, as it lay, filled if it was gripped. */
import { pathOf, type Box, type Point } from '../../marks/path';
import { placed } from '../../models/polygon';
import { TRIES, WORKPIECE, WORKPIECE_AREA } from '../../models/picking/run';
import { TRIED } from '../../models/picking/tries';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Frame } from '../frame';

export interface TallyRow {
	readonly title: LabelSpec;
	/** baseline and left edge of the figure, its size */
	readonly figure: Point & { readonly size: number };
	/** one outline per try, as path data */
	readonly glyphs: readonly string[];
}

export interface TallyLayout {
	readonly blind: TallyRow;
	readonly sighted: TallyRow;
}

/** Height of the strip that both counters take side by side, in units. */
export const stripHeight = (frame: Frame): number => frame.type.small * 1.25 + figureSize(frame);

const figureSize = ({ format, type }: Frame): number => (format === 'phone' ? 22 : type.small * 2.7);

/** Lays the counters out: side by side in a strip, or one under the other where there is a column for them. */
export function tallyLayout(frame: Frame, box: Box, column: boolean): TallyLayout {
	const { type, format } = frame;
	const phone = format === 'phone';
	const small = type.small;
	const gap = phone ? 10 : small * 2;
	const width = column ? box.width : (box.width - gap) / 2;
	const size = column ? 72 : figureSize(frame);
	const figureWidth = textWidth('8 / 8', size, 'figure') + size * 0.25;
	const pitch = Math.min(phone ? 14 : column ? 44 : type.label * 1.8, (width - figureWidth) / TRIES);
	const row = (x: number, y: number, text: string): TallyRow => {
		const base = y + small * 1.2 + size * 0.8;
		return {
			title: { x, y: y + small * 0.86, text, size: small, tone: 'muted' },
			figure: { x, y: base, size },
			glyphs: TRIED.map((t, i) => glyph(x + figureWidth + pitch * (i + 0.5), base - size * 0.36, -t.angle, pitch))
		};
	};
	const second = column ? { x: box.x, y: box.y + small * 1.25 + size * 1.25 } : { x: box.x + Math.min(width, figureWidth + pitch * TRIES) + gap, y: box.y };
	return { blind: row(box.x, box.y, '抓取 · 没有眼睛'), sighted: row(second.x, second.y, '抓取 · 有眼睛') };
}

const UPRIGHT = WORKPIECE.map(({ x, y }) => ({ x, y: -y }));

/** A small bracket turned by `angle` (clockwise on the screen is positive, hence the sign at the call). */
const glyph = (x: number, y: number, angle: number, pitch: number): string => pathOf(placed(UPRIGHT, x, y, angle, (0.44 * pitch) / Math.sqrt(WORKPIECE_AREA)), true);
