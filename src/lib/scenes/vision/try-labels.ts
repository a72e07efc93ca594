/** What stands beside each thing seen: its angle, that it has none, or that the machine is not sure. */
import { boxesMeet, labelBox, textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Box } from '../../marks/path';
import type { Frame } from '../frame';
import type { Handle } from './handle';
import { countsOf, type Seen, type SeenPart } from './seen';
import type { Tray } from './tray';

/** Degrees as a reader turns them: counter-clockwise, whole, −90 < … ≤ 90. */
export const degreesOf = (angle: number): number => Math.round((-angle * 180) / Math.PI) + 0;

const wordOf = (part: SeenPart): string => (part.doubt ? '不确定' : part.hasAxis ? `${degreesOf(part.angle)}°`.replace('-', '−') : '无长轴');

/** One label per thing seen, under it, or over it where there is no room; none is set on another or on what is `taken`. */
export function partLabels(frame: Frame, tray: Tray, seen: Seen, taken: readonly Box[]): LabelSpec[] {
	const { box, pixel } = tray;
	const out: LabelSpec[] = [];
	if (seen.parts.length === 0) {
		const text = seen.empty === 'grain' ? '只有杂点，什么也没找到' : '什么也没找到';
		return [{ x: box.x + box.width / 2, y: box.y + box.height * 0.32, text, size: frame.type.label, anchor: 'middle' }];
	}
	for (const part of seen.parts) {
		const text = wordOf(part);
		const figure = !part.doubt && part.hasAxis;
		const size = part.doubt ? frame.type.label : frame.type.small * (figure ? 1.15 : 1);
		let [left, top, right, bottom] = [Infinity, Infinity, 0, 0];
		for (let i = 0; i < part.contour.length; i += 2) {
			left = Math.min(left, part.contour[i]!);
			right = Math.max(right, part.contour[i]!);
			top = Math.min(top, part.contour[i + 1]!);
			bottom = Math.max(bottom, part.contour[i + 1]!);
		}
		const half = textWidth(text, size, figure ? 'figure' : 'sans') / 2 + 4;
		const x = Math.min(box.x + box.width - half, Math.max(box.x + half, box.x + part.x * pixel));
		const under = box.y + bottom * pixel + size * 1.3;
		const over = box.y + top * pixel - size * 0.5;
		const at = ([x, y]: readonly [number, number]): LabelSpec => ({ x, y, text, size, anchor: 'middle', tone: 'accent', ...(figure ? { voice: 'figure' as const } : {}) });
		const fits = (label: LabelSpec) => {
			const b = labelBox(label);
			return b.x > box.x && b.x + b.width < box.x + box.width && b.y > box.y + 2 && b.y + b.height < box.y + box.height - 2 && !taken.some((t) => boxesMeet(t, b)) && !out.some((l) => boxesMeet(labelBox(l), b, 2));
		};
		// beside it or in its middle, when it fills the tray from top to bottom
		const middle = box.y + part.y * pixel + size * 0.36;
		const beside = [box.x + right * pixel + half, box.x + left * pixel - half];
		const spot = ([[x, under], [x, over], [beside[0]!, middle], [beside[1]!, middle], [x, middle]] as const).map(at).find(fits);
		if (spot) out.push(spot);
	}
	return out;
}

/** What labels keep off: the handle, and the line where it runs through the tray. */
export function takenBy(frame: Frame, tray: Tray, handle: Handle | null, row: number): Box[] {
	const { box } = tray;
	const line = frame.stroke.route * 1.5;
	const taken: Box[] = [{ x: box.x, y: row - line, width: box.width, height: 2 * line }];
	const reach = frame.stroke.object * 8;
	if (handle) taken.push({ x: handle.x - reach, y: handle.y - reach, width: 2 * reach, height: 2 * reach });
	return taken;
}

/** What the handle is for, beside it, until it has been used; nothing where there is no room. */
export function hintLabel(frame: Frame, tray: Tray, handle: Handle, others: readonly LabelSpec[]): LabelSpec[] {
	const size = frame.type.small;
	const { box } = tray;
	const label: LabelSpec = { x: handle.x - frame.stroke.object * 11, y: handle.y + size * 0.36, text: '拖动 · 旋转', size, anchor: 'end' };
	const b = labelBox(label);
	const onLine = boxesMeet(b, { x: box.x, y: tray.row, width: box.width, height: 0 }, frame.stroke.route);
	const free = !onLine && b.x > box.x + 4 && !others.some((l) => boxesMeet(labelBox(l), b, 4));
	return free ? [label] : [];
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
