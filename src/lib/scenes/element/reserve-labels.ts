/** Words beside the hundred parts. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Frame } from '../frame';
import type { GridPlan } from './arrange';
import { RESERVE_PARTS, SOURCE } from './figures';

export interface ReserveLabels {
	readonly labels: readonly LabelSpec[];
	/** word for the open part, beside its bracket */
	readonly open: LabelSpec;
	/** x of the bracket that spans the open part, and where the line ends */
	readonly bracketX: number;
	readonly lineEnd: number;
}

export function reserveLabels(frame: Frame, plan: GridPlan): ReserveLabels {
	const { type, stage, format } = frame;
	const phone = format === 'phone';
	const right = plan.box.x + plan.box.width;
	const figureSize = phone ? type.figure : Math.min(type.figure * 1.5, plan.box.width * 0.3);
	const figure = String(RESERVE_PARTS.sure);
	const wide = textWidth(figure, figureSize, 'figure');
	const head = phone ? type.head : type.head * 1.15;
	const size = phone ? type.small : type.label;
	if (!plan.beside) {
		const y = plan.box.y + plan.box.height + 14 + figureSize * 0.72;
		const { x } = plan.box;
		const textX = x + wide + 10;
		const line = type.small * 1.45;
		return {
			labels: [
				{ x, y, text: figure, size: figureSize, voice: 'figure' },
				{ x: textX, y: y - line * 1.55, text: '份以上', size: head, voice: 'serif' },
				{ x: textX, y: y - line * 0.1, text: '中国占全球已探明镁矿储量', size: type.small, tone: 'ink' },
				{ x, y: y + line * 1.35, text: `${SOURCE}；一格是一份`, size: type.small, tone: 'muted' }
			],
			open: { x: right + 14, y: plan.box.y + plan.box.height * 0.15 + type.small * 0.35, text: '以上', size: type.small, anchor: 'start' },
			bracketX: right + 8,
			lineEnd: stage.x + stage.width
		};
	}
	const x = right + (phone ? 14 : format === 'wall' ? 48 : 36);
	const y = plan.level + (phone ? 12 : 26) + figureSize * 0.72;
	const line = size * 1.5;
	const below = y + head * 1.5;
	return {
		labels: [
			{ x, y, text: figure, size: figureSize, voice: 'figure' },
			{ x: phone ? x : x + wide + head * 0.4, y: phone ? below : y, text: '份以上', size: head, voice: 'serif' },
			{ x, y: below + line, text: '中国占全球', size },
			{ x, y: below + 2 * line, text: '已探明镁矿储量', size },
			{ x, y: below + 2 * line + type.small * 1.7, text: SOURCE, size: type.small, tone: 'muted' }
		],
		open: { x: x + (phone ? 2 : 0), y: plan.box.y + plan.box.height * 0.15 + size * 0.35, text: phone ? '以上：没有说' : '“以上”是多少，报道没有说', size: type.small, tone: 'muted' },
		bracketX: right + (phone ? 6 : 14),
		lineEnd: Math.max(x + (phone ? 110 : wide + head * 3.6), x + textWidth('已探明镁矿储量', size))
	};
}
