/** The words inside the drawing, placed: what stands where, how large, and from when it may be read. */
import type { Voice } from '../../marks/type';
import type { Box } from '../../marks/path';
import type { Frame } from '../frame';
import type { Courses } from './courses';
import { STUDY, VISIT, DAYS, nameOf } from './calendar';

export interface PlacedLabel {
	readonly text: string;
	readonly x: number;
	/** baseline */
	readonly y: number;
	readonly size: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly voice: Voice;
	readonly tone: 'ink' | 'muted' | 'route';
	/** which step, day mark or stop it belongs to; −1 for the picture as a whole */
	readonly of: number;
}

/** Width of a line of text, units, estimated: a Chinese character is 1 em, a Latin letter or digit .5 em, a space .25 em. */
export function textWidth(text: string, size: number): number {
	let em = 0;
	for (const c of text) em += c === ' ' ? 0.25 : c.charCodeAt(0) < 0x2e80 && c !== '·' ? 0.5 : 1;
	return em * size;
}

/** The box a label needs. */
export function labelBox(label: PlacedLabel): Box {
	const width = textWidth(label.text, label.size);
	const x = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
	return { x, y: label.y - label.size * 0.86, width, height: label.size * 1.06 };
}

/** Machines of the three revolutions, as a schoolbook has them (科学常识). */
const POWERS = ['蒸汽', '电力', '芯片'] as const;
const ORDER = ['第一次', '第二次', '第三次'] as const;

/** Labels of fog.why: 0–2 the steps, 3–5 the ruler, 6 the step not yet taken, 7 who says so. */
export function whyLabels(frame: Frame, plan: Courses): PlacedLabel[] {
	const { type, format } = frame;
	const { treads, start, end, rise, width } = plan.stair;
	const phone = format === 'phone';
	const out: PlacedLabel[] = [];
	const under = (size: number) => size * 1.25 + frame.stroke.route;
	treads.forEach((t, i) => {
		// the third tread carries the ruler's marks under its whole length, so its words stand lower
		const y = t.y + (i === 2 ? rise * 0.86 : 0);
		const x = t.x + (phone ? 7 : 12 * (frame.stroke.object / 1.5));
		out.push({ text: ORDER[i]!, x, y: y + under(type.small), size: type.small, anchor: 'start', voice: 'sans', tone: 'muted', of: i });
		out.push({ text: POWERS[i]!, x, y: y + under(type.small) + type.head * 1.12, size: type.head, anchor: 'start', voice: 'serif', tone: 'ink', of: i });
	});
	const level = treads[2]!.y;
	const line = level + (phone ? 30 : type.label * 2.3);
	out.push({ text: nameOf(STUDY), x: phone ? treads[2]!.x + 7 : start, y: line, size: type.label, anchor: 'start', voice: 'sans', tone: 'ink', of: 3 });
	out.push({ text: nameOf(VISIT), x: end, y: line, size: type.label, anchor: 'end', voice: 'sans', tone: 'ink', of: 4 });
	const days = `${DAYS}天`;
	const abreast = textWidth(nameOf(STUDY) + nameOf(VISIT), type.label) + textWidth(days, type.head) + type.small;
	// between the two days, or over the ruler where it is too short for three in a row
	const daysY = phone || abreast <= end - start ? line + type.head * 0.16 : level - type.small * 0.6;
	out.push({ text: days, x: phone ? (treads[2]!.x + 7 + end) / 2 : (start + end) / 2, y: daysY, size: type.head, anchor: 'middle', voice: 'serif', tone: 'route', of: 5 });
	if (!phone) {
		out.push({ text: '集体学习', x: start, y: line + type.small * 1.4, size: type.small, anchor: 'start', voice: 'sans', tone: 'muted', of: 3 });
		out.push({ text: '这一天上午', x: end, y: line + type.small * 1.4, size: type.small, anchor: 'end', voice: 'sans', tone: 'muted', of: 4 });
	}
	const top = level - rise;
	const right = frame.width - (phone ? 14 : frame.width - frame.stage.x - frame.stage.width);
	out.push({ text: '再上一级？', x: right, y: top - type.head * 0.75, size: type.head, anchor: 'end', voice: 'serif', tone: 'ink', of: 6 });
	out.push({ text: '新质生产力', x: right, y: top - type.head * 2, size: type.small, anchor: 'end', voice: 'sans', tone: 'muted', of: 6 });
	// beside the stair's foot, over the water; on a phone beside the first step's name, where the pager does not reach
	const noteX = phone ? treads[1]!.x + 7 : treads[2]!.x + 12 * (frame.stroke.object / 1.5);
	const notes = phone ? ['据孙凌宇教授'] : ['三次工业革命，据孙凌宇教授 · 台阶高低为示意', '三次革命据孙凌宇教授，高低为示意', '据孙凌宇教授，高低为示意'];
	out.push({
		text: notes.find((text) => noteX + textWidth(text, type.small) <= frame.width - 14) ?? '据孙凌宇教授',
		x: noteX,
		y: phone ? treads[0]!.y + under(type.small) + type.head * 1.12 : treads[0]!.y + rise - type.small * 0.9,
		size: type.small,
		anchor: 'start',
		voice: 'sans',
		tone: 'muted',
		of: 7
	});
	return width > 0 ? out : [];
}

const STOPS = [
	['第一站', '一根纤维'],
	['第二站', '一块电池'],
	['第三站', '一双眼睛'],
	['终点站', '一座城']
] as const;

/** Labels of fog.route: each stop's number and name, under the line and to the right of the ramp that comes up to it. */
export function routeLabels(frame: Frame, stops: readonly { readonly x: number; readonly y: number }[]): PlacedLabel[] {
	const { type, format } = frame;
	const phone = format === 'phone';
	return stops.flatMap((stop, i): PlacedLabel[] => {
		const [number, name] = STOPS[i]!;
		const x = phone ? stop.x - 16 : stop.x;
		const anchor = phone ? 'start' : 'middle';
		const first = stop.y + (phone ? 24 : type.small * 2.1);
		const second = first + type.head * 1.2;
		return [
			{ text: number, x, y: first, size: type.small, anchor, voice: 'sans', tone: 'muted', of: i },
			{ text: name, x, y: second, size: type.head, anchor, voice: 'serif', tone: 'ink', of: i }
		];
	});
}
