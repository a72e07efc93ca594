/** What tells the three small cells apart: a tally of rounds, a gap that is kept, a hull that lets nothing out. */
import { n2, roundCorners, type Box, type Point } from '../../marks/path';
import type { Section } from '../../models/cell/section';
import type { Frame } from '../frame';

export interface CellMarks {
	/** arrows to the right and back, in the first cell */
	readonly there: string;
	readonly back: string;
	/** tally over the first cell; it has no last stroke, for nobody gave a number */
	readonly tally: readonly { readonly x: number; readonly opacity: number }[];
	readonly tallyY: number;
	readonly tallyLength: number;
	/** in the second cell: the two faces and the distance between them */
	readonly gap: string;
	readonly separator: Box;
	/** round the third cell */
	readonly hull: readonly Point[];
}

const TALLY = 24;

export function marksOf(frame: Frame, section: Section, slot: Box, offsets: readonly number[]): CellMarks {
	const unit = frame.format === 'wall' ? 1.5 : frame.format === 'phone' ? 0.6 : 1;
	const over = slot.y - 7 * unit;
	const head = 4 * unit;
	const arrow = (from: number, to: number, y: number): string => {
		const way = Math.sign(to - from);
		return `M${n2(from)} ${n2(y)}H${n2(to)}m${n2(-way * head)} ${n2(-head)}L${n2(to)} ${n2(y)}l${n2(-way * head)} ${n2(head)}`;
	};
	const x1 = offsets[1]!;
	const x2 = offsets[2]!;
	const pad = 7 * unit;
	const box = { x: slot.x + x2 - pad, y: slot.y - pad, right: slot.x + x2 + slot.width + pad, bottom: slot.y + slot.height + pad };
	const middle = (box.x + box.right) / 2;
	return {
		there: arrow(section.b + 2, section.c - 2, section.top + (section.bottom - section.top) * 0.36),
		back: arrow(section.c - 2, section.b + 2, section.top + (section.bottom - section.top) * 0.64),
		tally: Array.from({ length: TALLY }, (_, i) => ({
			x: slot.x + (slot.width * (i + 0.5)) / TALLY,
			opacity: 1 - (i / TALLY) ** 2
		})),
		tallyY: over,
		tallyLength: 7 * unit,
		gap:
			`M${n2(section.b + x1)} ${n2(slot.y - 2 * unit)}v${n2(-11 * unit)}M${n2(section.c + x1)} ${n2(slot.y - 2 * unit)}v${n2(-11 * unit)}` +
			arrow((section.b + section.c) / 2 + x1, section.b + x1 + 1, over) +
			arrow((section.b + section.c) / 2 + x1, section.c + x1 - 1, over),
		separator: { x: section.s + x1, y: section.top, width: section.t - section.s, height: section.bottom - section.top },
		hull: roundCorners(
			[
				{ x: middle, y: box.y },
				{ x: box.right, y: box.y },
				{ x: box.right, y: box.bottom },
				{ x: box.x, y: box.bottom },
				{ x: box.x, y: box.y },
				{ x: middle, y: box.y }
			],
			7 * unit
		)
	};
}
