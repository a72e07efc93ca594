/** Two sets that are counted otherwise and therefore stand beside the city: one point per firm, in plain ranks. */
import { labelAt } from '../../marks/label-at';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Box } from '../../marks/path';
import type { Frame } from '../frame';
import { GIANTS, grouped, SME } from './figures';
import type { Site } from './site';

export interface Field {
	readonly count: number;
	readonly x: Float32Array;
	readonly y: Float32Array;
	readonly box: Box;
}

export interface Beside {
	readonly sme: Field;
	readonly giants: Field;
	readonly labels: readonly LabelSpec[];
}

/** The two sets, in the order in which they are shown. */
export const FIELDS = ['sme', 'giants'] as const;

/** Columns in a row: 77 × 50 and 17 × 15 leave no gap. */
const COLUMNS = { sme: 77, giants: 17 } as const;
const ROWS = { sme: SME / COLUMNS.sme, giants: GIANTS / COLUMNS.giants } as const;

/** A full lattice of `count` points from (x, y), `columns` in a row. */
function lattice(count: number, columns: number, x: number, y: number, pitch: number): Field {
	const xs = new Float32Array(count);
	const ys = new Float32Array(count);
	for (let i = 0; i < count; i++) {
		xs[i] = x + (i % columns) * pitch;
		ys[i] = y + Math.floor(i / columns) * pitch;
	}
	return { count, x: xs, y: ys, box: { x, y, width: (columns - 1) * pitch, height: (count / columns - 1) * pitch } };
}

/** The two fields one over the other in the clear sky of a site, each with its name and its count at its right. */
export function fieldsIn(frame: Frame, site: Site): Beside {
	const { type } = frame;
	const { sky } = site;
	const phone = frame.format === 'phone';
	const name = phone ? type.small : type.label;
	const figure = phone ? type.head * 1.25 : type.head * 1.7;
	const names = ['专精特新中小企业', '“小巨人”企业'] as const;
	const beside = textWidth(names[0], name) + name * 0.9;
	const gap = figure * 0.7;
	const noteRoom = type.small * 1.9;
	// distance between points, the same in both: so their areas compare as their counts do
	const pitch = Math.min(
		(sky.width - beside) / (COLUMNS.sme - 1),
		(sky.height - gap - noteRoom) / (ROWS.sme + ROWS.giants - 2),
		frame.stroke.object * 1.9
	);
	const sme = lattice(SME, COLUMNS.sme, sky.x, sky.y, pitch);
	const giants = lattice(GIANTS, COLUMNS.giants, sky.x, sky.y + Math.max(sme.box.height + gap, figure * 0.72 + name * 1.75), pitch);
	const labels: LabelSpec[] = [];
	[sme, giants].forEach(({ count, box }, i) => {
		const text = names[i]!;
		const x = box.x + box.width + name * 0.7;
		const y = box.y + figure * 0.72;
		const digits = grouped(count);
		labels.push(
			labelAt(x, y, digits, figure, { voice: 'figure' }),
			labelAt(x + textWidth(digits, figure, 'figure') + name * 0.2, y, '家', name, { tone: 'muted' }),
			// a quotation mark stands half out
			labelAt(x - name * 0.5 * i, y + name * 1.4, text, name)
		);
	});
	const noteY = giants.box.y + Math.max(giants.box.height, figure * 0.72 + name * 1.5) + noteRoom;
	labels.push(labelAt(sky.x, noteY, '另一套认定，分开数', type.small, { tone: 'muted' }));
	return { sme, giants, labels };
}
