import { textWidth, type LabelSpec } from '../../marks/label-spec';

/** A number in figures of `size`, and `gap` units after it, at `small`, what it counts. */
export const counted = (x: number, y: number, count: number, size: number, text: string, small: number, gap: number): [LabelSpec, LabelSpec] => [
	{ x, y, text: String(count), size, voice: 'figure' },
	{ x: x + textWidth(String(count), size, 'figure') + gap, y: y - 1, text, size: small }
];
