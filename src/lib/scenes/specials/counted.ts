import { labelAt } from '../../marks/label-at';
import { textWidth, type LabelSpec } from '../../marks/label-spec';

/** A number in figures of `size`, and `gap` units after it, at `small`, what it counts. */
export const counted = (x: number, y: number, count: number, size: number, text: string, small: number, gap: number): [LabelSpec, LabelSpec] => [
	labelAt(x, y, String(count), size, { voice: 'figure' }),
	labelAt(x + textWidth(String(count), size, 'figure') + gap, y - 1, text, small)
];
