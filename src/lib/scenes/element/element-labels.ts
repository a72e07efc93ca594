/** Words of the first picture: what stands in the four large cells, and how many electrons go. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Box, Point } from '../../marks/path';
import { element } from '../../models/periodic-table';
import type { Frame } from '../frame';

export const LITHIUM = 3;
export const MAGNESIUM = 12;

/** The four cells under the lens; those that the story is about are bright. */
const LARGE = [
	[LITHIUM, '锂', true],
	[4, '铍', false],
	[11, '钠', false],
	[MAGNESIUM, '镁', true]
] as const;

export interface LargeCell {
	readonly number: number;
	readonly bright: boolean;
	readonly labels: readonly LabelSpec[];
	/** the ion's symbol and its charge, raised */
	readonly ion: readonly LabelSpec[];
}

/** Labels of the large cells, for the table under the lens. */
export function largeCells(frame: Frame, boxOf: (number: number) => Box): LargeCell[] {
	const { small } = frame.type;
	return LARGE.map(([number, name, bright]): LargeCell => {
		const { x, y, width: b } = boxOf(number);
		const tiny = b < 80;
		const tone = bright ? ('ink' as const) : ('muted' as const);
		const numberSize = Math.max(small, b * 0.085);
		const symbolSize = tiny ? b * 0.3 : b * 0.26;
		const nameSize = Math.max(small, b * 0.115);
		const left = x + b * 0.075;
		const symbolY = tiny ? y + symbolSize * 0.72 + b * 0.09 : y + b * 0.39;
		const labels: LabelSpec[] = [
			tiny
				? { x: x + b * 0.93, y: y + b * 0.05 + numberSize * 0.86, text: String(number), size: numberSize, voice: 'figure', anchor: 'end', tone }
				: { x: left, y: y + b * 0.05 + numberSize * 0.86, text: String(number), size: numberSize, voice: 'figure', tone },
			{ x: left, y: symbolY, text: element(number).symbol, size: symbolSize, voice: 'figure', tone },
			{ x: left, y: symbolY + nameSize * 1.22, text: name, size: nameSize, voice: 'serif', tone }
		];
		const ionSize = Math.max(small, b * 0.15);
		const ionY = y + b * 0.93;
		const wide = ionSize * 0.44 * element(number).symbol.length;
		const charge = number === LITHIUM ? '+' : '2+';
		const raised = Math.max(small, ionSize * 0.66);
		return {
			number,
			bright,
			labels,
			ion:
				bright && !tiny
					? [
							{ x: left, y: ionY, text: element(number).symbol, size: ionSize, voice: 'figure', tone: 'accent' },
							{ x: left + wide + ionSize * 0.12, y: ionY - ionSize * 0.42, text: charge, size: raised, voice: 'figure', tone: 'accent' }
						]
					: []
		};
	});
}

export interface Given {
	/** where the electrons come to rest beside the table's block */
	readonly slots: readonly Point[];
	readonly figure: LabelSpec;
	readonly label: LabelSpec;
}

/** The count of electrons that an atom gives, in the gap of the table beside its row. */
export function givenBy(frame: Frame, name: string, electrons: number, gap: Box, big: number, slotRadius: number): Given {
	const { type } = frame;
	const wide = gap.width > big * 1.3;
	const y = gap.y + gap.height * 0.56;
	const figureSize = Math.min(big * 0.56, type.figure * 1.1);
	const step = slotRadius * 2.6;
	const first = gap.x + big * 0.1 + slotRadius;
	const figureX = first + step + slotRadius + big * (wide ? 0.13 : 0.08);
	const figure: LabelSpec = { x: figureX, y: y + figureSize * 0.36, text: String(electrons), size: figureSize, voice: 'figure' };
	const labelX = figureX + figureSize * 0.44 + big * 0.1;
	const labelSize = frame.format === 'phone' ? type.small : type.label;
	const long = `${name}交出的电子`;
	const text = labelX + textWidth(long, labelSize) < gap.x + gap.width ? long : `${name}交出`;
	return {
		slots: Array.from({ length: electrons }, (_, k) => ({ x: first + step * (electrons === 1 ? 0.5 : k), y })),
		figure,
		label: wide
			? { x: labelX, y: y + labelSize * 0.36, text, size: labelSize }
			: { x: gap.x + big * 0.08, y: y - figureSize * 0.36 - type.small * 0.8, text: `${name}交出`, size: type.label }
	};
}
