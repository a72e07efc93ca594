/** The words inside the drawing, placed: what stands where, how large, and from when it may be read. */
import type { LabelSpec } from '../../marks/label-spec';
import { n2, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { DAYS, STUDY, VISIT, nameOf } from './calendar';
import type { Stair } from './courses';

export interface PlacedLabel extends LabelSpec {
	/** which step, day mark or stop it belongs to */
	readonly of: number;
}

/** Width of a line of text, units, estimated: a digit is .5 em, a space .25 em, all else 1 em. */
function textWidth(text: string, size: number): number {
	let em = 0;
	for (const c of text) em += c === ' ' ? 0.25 : /\d/.test(c) ? 0.5 : 1;
	return em * size;
}

/** Machines of the three revolutions, as a schoolbook has them (科学常识). */
const POWERS = ['蒸汽', '电力', '芯片'] as const;
const ORDER = ['第一次', '第二次', '第三次'] as const;

/**
 * Labels of fog.why (0–2 the steps, 3–5 the ruler, 6 the step not yet taken, 7 who says so), and the path that measures
 * the days left and right of their number. `scale` is the size of details against the 900-unit composition.
 */
export function whyLabels(frame: Frame, { treads, start, end, rise }: Stair, scale: number): { readonly labels: readonly PlacedLabel[]; readonly measure: string } {
	const { type, format, stroke } = frame;
	const phone = format === 'phone';
	const small = { size: type.small, tone: 'muted' } as const;
	const middle = { size: type.label };
	const large = { size: type.head, voice: 'serif' } as const;
	const indent = phone ? 7 : 12 * (stroke.object / 1.5);
	const [first, second, third] = treads as [Point, Point, Point];
	const under = (y: number) => y + type.small * 1.25 + stroke.route;
	const level = third.y;
	const line = level + (phone ? 30 : type.label * 2.3);
	const labels = treads.flatMap((tread, i): PlacedLabel[] => {
		// the third tread carries the ruler's marks under its whole length, so its words stand lower
		const y = i < 2 ? under(tread.y) : Math.max(under(tread.y + rise * 0.86), phone ? line + type.small * 1.5 : 0);
		const x = tread.x + indent;
		return [
			{ of: i, ...small, x, y, text: ORDER[i]! },
			{ of: i, ...large, x, y: y + type.head * 1.12, text: POWERS[i]! }
		];
	});

	const [study, visit, days] = [nameOf(STUDY), nameOf(VISIT), `${DAYS}天`];
	const left = phone ? third.x + indent : start;
	const abreast = textWidth(study + visit, type.label) + textWidth(days, type.head) + type.small;
	const number = {
		x: (left + end) / 2,
		// between the two days, or over the ruler where it is too short for three in a row
		y: phone || abreast <= end - start ? line + type.head * 0.16 : level - type.small * 0.6
	};
	labels.push(
		{ of: 3, ...middle, x: left, y: line, text: study },
		{ of: 4, ...middle, x: end, y: line, text: visit, anchor: 'end' },
		{ of: 5, ...large, ...number, text: days, anchor: 'middle', tone: 'routeText' }
	);
	if (!phone) {
		const y = line + type.small * 1.4;
		labels.push({ of: 3, ...small, x: start, y, text: '集体学习' }, { of: 4, ...small, x: end, y, text: '这一天上午', anchor: 'end' });
	}

	const x = phone ? frame.width - 14 : frame.stage.x + frame.stage.width;
	const top = level - rise;
	// the note stands beside the stair's foot, over the water; on a phone beside the first step's name, where the pager does not reach
	const noteX = (phone ? second : third).x + indent;
	const notes = phone ? [] : ['三次工业革命，据孙凌宇教授 · 台阶高低为示意', '三次革命据孙凌宇教授，高低为示意', '据孙凌宇教授，高低为示意'];
	labels.push(
		{ of: 6, ...large, x, y: top - type.head * 0.75, text: '再上一级？', anchor: 'end' },
		{ of: 6, ...small, x, y: top - type.head * 2, text: '新质生产力', anchor: 'end' },
		{
			of: 7,
			...small,
			x: noteX,
			y: phone ? under(first.y) + type.head * 1.12 : first.y + rise - type.small * 0.9,
			text: notes.find((text) => noteX + textWidth(text, type.small) <= frame.width - 14) ?? '据孙凌宇教授'
		}
	);

	const k = scale * (phone ? 1.2 : 1);
	const half = textWidth(days, type.head) / 2 + 6 * k;
	/** from the number to a day, with an arrowhead there; nothing where they stand too close */
	const arm = (side: 1 | -1, to: number): string => {
		const from = number.x + side * half;
		const head = side * 4 * k;
		return side * (to - from) > 8 * k
			? `M${n2(from)} ${n2(number.y - type.head * 0.3)}H${n2(to)}m${n2(-head)} ${n2(-2 * k)}l${n2(head)} ${n2(2 * k)}l${n2(-head)} ${n2(2 * k)}`
			: '';
	};
	return { labels, measure: arm(-1, left + textWidth(study, type.label) + 8 * k) + arm(1, end - textWidth(visit, type.label) - 8 * k) };
}

const STOPS = [
	['第一站', '一根纤维'],
	['第二站', '一块电池'],
	['第三站', '一双眼睛'],
	['终点站', '一座城']
] as const;

/** Labels of fog.route: each stop's number and name, under the line and to the right of the ramp that comes up to it. */
export function routeLabels({ type, format }: Frame, stops: readonly Point[]): PlacedLabel[] {
	const phone = format === 'phone';
	const anchor = phone ? 'start' : 'middle';
	return stops.flatMap((stop, i): PlacedLabel[] => {
		const [number, name] = STOPS[i]!;
		const x = phone ? stop.x - 16 : stop.x;
		const y = stop.y + (phone ? 24 : type.small * 2.1);
		return [
			{ of: i, x, y, text: number, size: type.small, anchor, tone: 'muted' },
			{ of: i, x, y: y + type.head * 1.2, text: name, size: type.head, anchor, voice: 'serif' }
		];
	});
}
