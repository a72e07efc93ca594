/** Words beside the two blocks of cost. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Frame } from '../frame';
import { isNarrow, type CostPlan } from './arrange';
import { COST_RATIO, SOURCE } from './figures';

export interface CostLabels {
	readonly labels: readonly LabelSpec[];
	/** how many copies lie in the large block: as it looks when longest */
	readonly count: LabelSpec;
}

export const countText = (n: number): string => `排进 ${n} 块`;

export function costLabels(frame: Frame, plan: CostPlan): CostLabels {
	const { type, stage, format } = frame;
	const phone = format === 'phone';
	const { large, small, unit } = plan;
	const size = phone ? type.small : type.label;
	const head = phone ? type.label : type.head;
	const above = large.y - head * 0.55;
	const count: LabelSpec = { x: large.x + large.width, y: above, text: countText(COST_RATIO), size, anchor: 'end', tone: 'accent' };
	const lithium: LabelSpec = { x: large.x, y: above, text: '锂电池的成本', size: head, voice: 'serif' };
	const says = '镁电池的成本相当于锂电池的1/50';
	if (!plan.beside) {
		const x = small.x + unit + 12;
		const figureX = x + 86;
		return {
			labels: [
				lithium,
				{ x, y: small.y + unit * 0.5 + head * 0.36, text: '镁电池', size: head, voice: 'serif', tone: 'accent' },
				{ x: figureX, y: small.y + unit * 0.5 + type.figure * 0.36, text: `1 : ${COST_RATIO}`, size: type.figure, voice: 'figure' },
				{ x: stage.x, y: small.y + unit + type.small * 2.6, text: says, size },
				{ x: stage.x, y: small.y + unit + type.small * 4.3, text: `${SOURCE}；面积如实`, size: type.small, tone: 'muted' }
			],
			count
		};
	}
	const bottom = large.y + large.height;
	const narrow = textWidth('镁电池', size) > unit * 1.2;
	const magnesium: LabelSpec = {
		x: narrow ? small.x : small.x + unit / 2,
		y: small.y + unit + size * 1.35,
		text: narrow ? '镁' : '镁电池',
		size,
		anchor: narrow ? 'start' : 'middle',
		tone: 'accent'
	};
	if (phone && stage.height < 260) {
		return {
			labels: [lithium, magnesium, { x: large.x, y: bottom + type.small * 1.5, text: `镁是锂的1/50，${SOURCE}`, size: type.small, tone: 'muted' }],
			count
		};
	}
	const room = stage.y + stage.height - bottom;
	const figureSize = phone
		? type.figure * 0.9
		: isNarrow(frame)
			? Math.min(type.figure, large.width * 0.34)
			: Math.min(type.figure * 1.45, Math.max(type.figure, room * 0.42));
	const y = bottom + type.small * (phone ? 1.2 : 1.8) + figureSize * 0.72;
	const text = `1 : ${COST_RATIO}`;
	if (isNarrow(frame)) {
		const line = type.small * 1.6;
		return {
			labels: [
				lithium,
				magnesium,
				{ x: large.x, y, text, size: figureSize, voice: 'figure' },
				{ x: small.x, y: y + 1.5 * line, text: says, size: type.small },
				{ x: small.x, y: y + 2.5 * line, text: `${SOURCE}；面积如实`, size: type.small, tone: 'muted' }
			],
			count: { ...count, y: bottom + type.small * 1.3, size: type.small }
		};
	}
	const besideFigure = large.x + textWidth(text, figureSize, 'figure') + size * 0.6;
	// the sentence stands beside the figure where it fits there, else under it
	const under = phone || besideFigure + textWidth(says, size) > stage.x + stage.width;
	const x = under ? large.x : besideFigure;
	return {
		labels: [
			lithium,
			magnesium,
			{ x: large.x, y, text, size: figureSize, voice: 'figure' },
			{ x, y: under ? y + size * 1.7 : y - size * 1.9, text: says, size },
			{ x, y: under ? y + size * 3.3 : y - size * 0.1, text: `${SOURCE}；面积如实`, size: type.small, tone: 'muted' }
		],
		count
	};
}
