/** The charge meter: an upright battery whose level is what is left in the cell. It falls as the reader goes down. */
import type { LabelSpec } from '../../marks/label-spec';
import { n2, type Box } from '../../marks/path';
import type { Frame } from '../frame';
import type { Arrangement } from './arrange';

export interface Meter {
	readonly outline: string;
	/** the area that is full at full charge */
	readonly inner: Box;
	/** lines across that make the level easy to read */
	readonly marks: string;
	/** arrows down (discharge) and up (charge) */
	readonly down: string;
	readonly up: string;
	readonly labels: readonly LabelSpec[];
}

const arrow = (x: number, from: number, to: number, head: number): string => {
	const way = Math.sign(to - from);
	return `M${n2(x)} ${n2(from)}V${n2(to)}M${n2(x - head)} ${n2(to - way * head)}L${n2(x)} ${n2(to)}L${n2(x + head)} ${n2(to - way * head)}`;
};

export function buildMeter(frame: Frame, a: Arrangement): Meter {
	const { x, y, width, height } = a.meter;
	const nub = Math.min(9, width * 0.32);
	const gap = frame.stroke.object * 1.6;
	const body: Box = { x, y: y + nub, width, height: height - nub };
	const inner = { x: x + gap, y: body.y + gap, width: width - 2 * gap, height: body.height - 2 * gap };
	const segments = height > 90 ? 10 : 5;
	let marks = '';
	for (let i = 1; i < segments; i++) marks += `M${n2(x)} ${n2(inner.y + (inner.height * i) / segments)}h${n2(width)}`;
	const { small } = frame.type;
	const right = a.meterSide === 'right';
	const size = small;
	const head = size * 0.3;
	const arrowX = right ? x + width + size * 1.0 : x - size * 0.8;
	const textX = right ? arrowX + size * 0.8 : arrowX - size * 0.7;
	const anchor = right ? ('start' as const) : ('end' as const);
	const text = (line: string, at: number): LabelSpec => ({ x: textX, y: at, text: line, size, anchor, tone: 'ink' });
	// two short lines each, where there is height for them or no width for one
	const two = height > size * 9 || frame.stage.width < 320;
	const length = two ? size * 2.5 : size * 1.3;
	const bottom = body.y + body.height;
	const labels = two
		? [text('往上滚', body.y + size * 1.15), text('充电', body.y + size * 2.45), text('往下滚', bottom - size * 1.5), text('放电', bottom - size * 0.2)]
		: [text('往上滚充电', body.y + size * 1.05), text('往下滚放电', bottom - size * 0.2)];
	return {
		outline: `M${n2(x)} ${n2(body.y)}h${n2(width * 0.28)}v${n2(-nub)}h${n2(width * 0.44)}v${n2(nub)}h${n2(width * 0.28)}v${n2(body.height)}h${n2(-width)}z`,
		inner,
		marks,
		down: arrow(arrowX, bottom - length, bottom, head),
		up: arrow(arrowX, body.y + length, body.y, head),
		labels
	};
}
