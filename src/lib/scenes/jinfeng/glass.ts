/** Two measuring cylinders on one scale: what the country's diagnostics industry put out in 2023 and is expected to in 2028. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { n2 } from '../../marks/path';
import { textLines } from '../../marks/text-lines';
import type { Frame } from '../frame';
import { NEW_2028, OUTPUT_2023, OUTPUT_2028 } from './figures';

/** A straight-walled measuring cylinder: heights over `base` are amounts times one unit per 亿元. */
export interface Cylinder {
	readonly x: number;
	readonly width: number;
	readonly base: number;
	/** height of the level it stands for, above the base */
	readonly level: number;
}

export interface Glass {
	readonly now: Cylinder;
	readonly then: Cylinder;
	/** height of the new part, at the top of `then` */
	readonly fresh: number;
	/** walls and lips of both; graduations every 500 亿元, and the line from the new part to its label */
	readonly walls: string;
	readonly marks: string;
	readonly labels: readonly LabelSpec[];
}

/** Cylinders from (`left`, `above`) to the stage's lower right corner: a caption on top, years at the foot, 2028 explained at the right. */
export function glass({ stage, type: { small }, format }: Frame, left: number, above: number): Glass {
	// on a phone the amounts of 2023 stand in the glass, not beside it
	const narrow = format === 'phone';
	const wall = format === 'wall';
	const amount = narrow ? 15 : wall ? 48 : 30;
	const width = narrow ? 38 : wall ? 130 : Math.min(110, stage.width * 0.13);
	const gap = narrow ? 16 : width * 0.9;
	const base = stage.y + stage.height - small * 1.5;
	const top = above + small * 1.5;
	const unit = (base - top - 4) / OUTPUT_2028;
	const nowX = left + (narrow ? 4 : textWidth(String(OUTPUT_2023), amount, 'figure') + small);
	const thenX = nowX + width + gap;
	let walls = '';
	let marks = '';
	for (const x of [nowX, thenX]) {
		walls += `M${n2(x - 4)} ${n2(top)}H${n2(x)}V${n2(base)}H${n2(x + width)}V${n2(top)}H${n2(x + width + 4)}`;
		for (let v = 500; v <= OUTPUT_2028; v += 500) marks += `M${n2(x)} ${n2(base - v * unit)}h${n2(v % 1000 ? width * 0.1 : width * 0.17)}`;
	}
	const filled = (x: number, amount: number): Cylinder => ({ x, width, base, level: amount * unit });
	const now = filled(nowX, OUTPUT_2023);
	const then = filled(thenX, OUTPUT_2028);
	const fresh = NEW_2028 * unit;
	const sideX = thenX + width + (narrow ? 10 : 18);
	const freshY = base - then.level + fresh / 2;
	const whole = `约10%是新的诊断技术和服务，推算约${NEW_2028}亿元`;
	const lines = narrow
		? ['约10%是新技术', `推算约${NEW_2028}`]
		: sideX + textWidth(whole, small) < stage.x + stage.width
			? [whole]
			: ['约10%是新技术和服务，', `推算约${NEW_2028}亿元`];
	const firstY = Math.max(freshY + small * 0.36, top + small * 0.2);
	const amountY = firstY + small * 1.3 * (lines.length - 1) + amount * (narrow ? 1 : 1.15);
	const year = (x: number, text: string): LabelSpec => ({ x: x + width / 2, y: base + small * 1.2, text, size: small, voice: 'figure', anchor: 'middle', tone: 'muted' });
	return {
		now, then, fresh, walls,
		marks: marks + `M${n2(thenX + width)} ${n2(freshY)}H${n2(sideX - 3)}`,
		labels: [
			{ x: nowX - 4, y: above + small * 0.9, text: '全国诊断产业（约，亿元）', size: small, tone: 'muted' },
			{
				x: narrow ? nowX + width - 2 : nowX - small * 0.6,
				y: base - now.level + (narrow ? -4 : amount * 0.36),
				text: String(OUTPUT_2023), size: amount, voice: 'figure', anchor: 'end'
			},
			...textLines(lines, small * 1.3, { x: sideX, y: firstY, size: small }),
			{ x: sideX, y: amountY, text: String(OUTPUT_2028), size: amount, voice: 'figure' },
			{ x: sideX + textWidth(String(OUTPUT_2028), amount, 'figure') + small * 0.6, y: amountY - 1, text: '预计', size: small, tone: 'muted' },
			year(nowX, '2023'),
			year(thenX, '2028')
		]
	};
}
