/** What stands beside each thing seen: its angle, that it has none, or that the machine is not sure. */
import { boxesMeet, labelBox, textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Frame } from '../frame';
import { countsOf, type Seen, type SeenPart } from './seen';
import type { Tray } from './tray';

/** Degrees as a reader turns them: counter-clockwise, whole, −90 < … ≤ 90. */
export const degreesOf = (angle: number): number => Math.round((-angle * 180) / Math.PI) + 0;

const wordOf = (part: SeenPart): string => (part.doubt ? '不确定' : part.hasAxis ? `${degreesOf(part.angle)}°`.replace('-', '−') : '无长轴');

/** One label per thing seen, under it, or over it where there is no room; none is set on another. */
export function partLabels(frame: Frame, tray: Tray, seen: Seen): LabelSpec[] {
	const { box, pixel } = tray;
	const out: LabelSpec[] = [];
	for (const part of seen.parts) {
		const text = wordOf(part);
		const figure = !part.doubt && part.hasAxis;
		const size = frame.type.small * (figure ? 1.15 : 1);
		let top = Infinity;
		let bottom = 0;
		for (let i = 1; i < part.contour.length; i += 2) {
			top = Math.min(top, part.contour[i]!);
			bottom = Math.max(bottom, part.contour[i]!);
		}
		const half = textWidth(text, size, figure ? 'figure' : 'sans') / 2 + 4;
		const x = Math.min(box.x + box.width - half, Math.max(box.x + half, box.x + part.x * pixel));
		const under = box.y + bottom * pixel + size * 1.3;
		const over = box.y + top * pixel - size * 0.5;
		const at = (y: number): LabelSpec => ({ x, y, text, size, anchor: 'middle', tone: 'accent', ...(figure ? { voice: 'figure' as const } : {}) });
		const fits = (label: LabelSpec) => {
			const b = labelBox(label);
			return b.y > box.y + 2 && b.y + b.height < box.y + box.height - 2 && !out.some((l) => boxesMeet(labelBox(l), b, 2));
		};
		// in the middle of the thing itself, when it fills the tray from top to bottom
		const middle = box.y + part.y * pixel + size * 0.36;
		const spot = [under, over, middle].map(at).find(fits);
		if (spot) out.push(spot);
	}
	return out;
}

/** The counts over the tray, and the time where it was measured. */
export function headLabels(frame: Frame, tray: Tray, seen: Seen): LabelSpec[] {
	const { head } = tray;
	const { type } = frame;
	const phone = frame.format === 'phone';
	const size = phone ? type.head : type.head * 1.5;
	const word = phone ? type.small : type.label;
	const { found, unsure } = countsOf(seen);
	const out: LabelSpec[] = [];
	let x = head.left;
	const put = (text: string, of: number, tone: LabelSpec['tone'], voice: 'sans' | 'figure', air: number) => {
		out.push({ x, y: head.y, text, size: of, voice, ...(tone ? { tone } : {}) });
		x += textWidth(text, of, voice) + air * of;
	};
	put('找到', word, 'ink', 'sans', 0.5);
	put(String(found), size, 'accent', 'figure', 0.6);
	put('不确定', word, 'ink', 'sans', 0.5);
	put(String(unsure), size, 'ink', 'figure', 0.6);
	if (seen.ms > 0) {
		const unit: LabelSpec = { x: head.right, y: head.y, text: '毫秒', size: word, anchor: 'end', tone: 'ink' };
		const figure: LabelSpec = { x: head.right - textWidth('毫秒', word) - word * 0.5, y: head.y, text: msText(seen.ms), size, voice: 'figure', anchor: 'end', tone: 'accent' };
		out.push(unit, figure);
	}
	return out;
}

/** Milliseconds to be read while they change: whole from 10 on, else with one decimal. */
export const msText = (ms: number): string => (ms >= 9.95 ? String(Math.round(ms)) : ms.toFixed(1));
