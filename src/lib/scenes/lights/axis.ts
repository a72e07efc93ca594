/** The shore as a ruler: the line's length between two ends counts the lights, and parts of it are laid along it. */
import { labelAt } from '../../marks/label-at';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { last } from '../../marks/last';
import type { Frame } from '../frame';
import { ADDED, EARLIER, FIRMS, GOLD, GROWTH, grouped } from './figures';
import type { Site } from './site';

export interface Axis {
	/** x where no light is on, and where all are: there the last house begins, and the words end */
	readonly from: number;
	readonly to: number;
	/** x of the lights that 2022 already had */
	readonly earlier: number;
	/** length of the line that stands for the firms which 2023 added, and for the high-tech ones */
	readonly added: number;
	readonly gold: number;
	/** y of the shore, and of the bar laid under it */
	readonly y: number;
	readonly bar: number;
	/** thickness of the bars laid along the line */
	readonly thick: number;
	readonly all: { readonly earlier: LabelSpec; readonly added: LabelSpec; readonly growth: LabelSpec };
	readonly high: { readonly gold: LabelSpec; readonly rest: LabelSpec };
	readonly note: LabelSpec;
}

export function axisOf(frame: Frame, site: Site): Axis {
	const { type, stroke } = frame;
	const { from, to } = site.axis;
	// linear: no lights … 58,524
	const lengthOf = (lights: number): number => ((to - from) * lights) / FIRMS;
	const earlier = from + lengthOf(EARLIER);
	const phone = frame.format === 'phone';
	const size = phone ? type.small : type.label;
	const thick = stroke.route * 1.6;
	const bar = site.bank + stroke.route * 2.6;
	const first = bar + thick + size * 1.15;
	const second = first + type.small * 1.42;
	// the line comes up from below on a wall: words keep clear of it
	const left = Math.max(20, from + (frame.format === 'wall' || frame.format === 'card' ? size * 0.8 : 0));

	// phrases short enough for their part of the line: the longer ones only where they fit
	const addedText = fitting([`2023年新增${grouped(ADDED)}家`, `新增${grouped(ADDED)}家`], to - earlier + size * 2, size);
	const earlierText = fitting(
		[`2022年已有${grouped(EARLIER)}家（推算）`, `已有${grouped(EARLIER)}家（推算）`],
		to - left - textWidth(addedText, size) - size * 1.5,
		size
	);
	const noteText = '位置为示意';
	const growthText = fitting(
		[`新增的一段放到旧的一段上比：同比增长${GROWTH}%`, `新增比旧有：同比增长${GROWTH}%`, `同比增长${GROWTH}%`],
		to - left - textWidth(noteText, type.small) - type.small * 0.6,
		type.small
	);
	return {
		from,
		to,
		earlier,
		added: lengthOf(ADDED),
		gold: lengthOf(GOLD),
		y: site.bank,
		bar,
		thick,
		all: {
			earlier: labelAt(left, first, earlierText, size, { tone: 'muted' }),
			added: labelAt(to, first, addedText, size, { anchor: 'end' }),
			growth: labelAt(left, second, growthText, type.small, { tone: 'muted' })
		},
		high: {
			gold: labelAt(left, first, `高新技术企业${grouped(GOLD)}家`, size, { tone: 'accent' }),
			rest: labelAt(to, first, `科技型企业${grouped(FIRMS)}家`, size, { anchor: 'end', tone: 'muted' })
		},
		note: labelAt(to, second, noteText, type.small, { anchor: 'end', tone: 'muted' })
	};
}

/** The first of the phrases that fits into a width; the last where none does. */
const fitting = (phrases: readonly string[], width: number, size: number): string => phrases.find((text) => textWidth(text, size) <= width) ?? last(phrases);
