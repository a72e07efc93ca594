/** What stands beside each thing seen: its angle, that it has none, or that the machine is not sure. */
import { clamp } from '../../marks/easing';
import { boxesMeet, labelBox, textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Box } from '../../marks/path';
import type { Handle } from './handle';
import { countsOf, type Seen } from './seen';
import type { Tray } from './tray';

/** Whole degrees of an angle in radians. */
export const degreesOf = (angle: number): number => Math.round((angle * 180) / Math.PI) + 0;

/** The same with a minus sign that is seen or heard. */
export const degreesText = (angle: number, minus: string): string => String(degreesOf(angle)).replace('-', minus);

/** One label per thing seen, under it, or over it where there is no room; none is set on another or on what is `taken`. */
export function partLabels({ box, pixel, frame: { type } }: Tray, { parts, empty }: Seen, taken: readonly Box[]): LabelSpec[] {
	const right = box.x + box.width;
	if (!parts.length) {
		const text = empty === 'grain' ? '只有杂点，什么也没找到' : '什么也没找到';
		return [{ x: box.x + box.width / 2, y: box.y + box.height * 0.32, text, size: type.label, anchor: 'middle' }];
	}
	const out: LabelSpec[] = [];
	for (const part of parts) {
		const figure = !part.doubt && part.hasAxis;
		// as a reader turns them: counter-clockwise
		const text = part.doubt ? '不确定' : figure ? degreesText(-part.angle, '−') + '°' : '无长轴';
		const size = part.doubt ? type.label : type.small * (figure ? 1.15 : 1);
		const voice = figure ? 'figure' : 'sans';
		const half = textWidth(text, size, voice) / 2 + 4;
		const [x0, y0, x1, y1] = part.box;
		const x = clamp(box.x + part.x * pixel, box.x + half, right - half);
		// beside it or in its middle, when it fills the tray from top to bottom
		const middle = box.y + part.y * pixel + size * 0.36;
		const spots = [
			[x, box.y + y1 * pixel + size * 1.3],
			[x, box.y + y0 * pixel - size * 0.5],
			[box.x + x1 * pixel + half, middle],
			[box.x + x0 * pixel - half, middle],
			[x, middle]
		] as const;
		const label = spots
			.map(([x, y]): LabelSpec => ({ x, y, text, size, voice, anchor: 'middle', tone: 'accent' }))
			.find((spot) => {
				const b = labelBox(spot);
				const inside = b.x > box.x && b.x + b.width < right && b.y > box.y + 2 && b.y + b.height < box.y + box.height - 2;
				return inside && !taken.some((t) => boxesMeet(t, b)) && !out.some((l) => boxesMeet(labelBox(l), b, 2));
			});
		if (label) out.push(label);
	}
	return out;
}

/** What labels keep off: the handle, and the line where it runs through the tray. */
export function takenBy({ box, frame: { stroke } }: Tray, handle: Handle | null, row: number): Box[] {
	const air = stroke.route * 1.5;
	const reach = stroke.object * 8;
	const line = { ...box, y: row - air, height: 2 * air };
	return handle ? [line, { x: handle.x - reach, y: handle.y - reach, width: 2 * reach, height: 2 * reach }] : [line];
}

/** What the handle is for, beside it, until it has been used; nothing where there is no room. */
export function hintLabel({ box, row, frame: { type, stroke } }: Tray, handle: Handle, others: readonly LabelSpec[]): LabelSpec[] {
	const size = type.small;
	const label: LabelSpec = { x: handle.x - stroke.object * 11, y: handle.y + size * 0.36, text: '拖动 · 旋转', size, anchor: 'end' };
	const b = labelBox(label);
	const onLine = boxesMeet(b, { ...box, y: row, height: 0 }, stroke.route);
	return onLine || b.x <= box.x + 4 || others.some((l) => boxesMeet(labelBox(l), b, 4)) ? [] : [label];
}

/** The counts over the tray, and the time where it was measured. */
export function headLabels({ head, frame: { type, format } }: Tray, seen: Seen): LabelSpec[] {
	const phone = format === 'phone';
	const large = phone ? type.head : type.head * 1.5;
	const size = phone ? type.small : type.label;
	const { y, right } = head;
	let x = head.left;
	const count = (text: string, n: number, tone: 'accent' | 'ink'): LabelSpec[] => {
		const word: LabelSpec = { x, y, text, size };
		const figure: LabelSpec = { x: x + textWidth(text, size) + 0.5 * size, y, text: String(n), size: large, voice: 'figure', tone };
		x = figure.x + textWidth(figure.text, large, 'figure') + 0.6 * large;
		return [word, figure];
	};
	const { found, unsure } = countsOf(seen);
	const labels = [...count('找到', found, 'accent'), ...count('不确定', unsure, 'ink')];
	const unit = '毫秒';
	if (seen.ms)
		labels.push(
			{ x: right, y, text: unit, size, anchor: 'end' },
			{ x: right - textWidth(unit, size) - size * 0.5, y, text: msText(seen.ms), size: large, voice: 'figure', anchor: 'end', tone: 'accent' }
		);
	return labels;
}

/** Milliseconds to be read while they change: whole from 10 on, else with one decimal. */
export const msText = (ms: number): string => ms.toFixed(ms < 9.95 ? 1 : 0);
