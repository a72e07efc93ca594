/** A dimension line as an engineer draws it: two extension lines, a line with arrowheads, a figure in a gap. */
import { labelBox, type LabelSpec } from './label-spec';
import { n2, type Point } from './path';
import { group, label, line, path, seen, UNSEEN, type Picture } from './picture';

export interface Dimension {
	/** the line with its gap for the figure, and the extension lines */
	readonly lines: string;
	/** filled arrowheads */
	readonly heads: string;
	readonly label: LabelSpec;
}

export interface DimensionRequest {
	/** ends of the measured length, in frame units; the line is level or upright */
	readonly from: Point;
	readonly to: Point;
	/** how far each extension line reaches back toward the thing measured (signed, across the line) */
	readonly reach: readonly [number, number];
	readonly text: string;
	readonly size: number;
	/** where on the line the figure stands, 0…1; default the middle */
	readonly at?: number;
}

/** Path data and label of a dimension between two points that share x or y. */
export function dimension({ from, to, reach, text, size, at = 0.5 }: DimensionRequest): Dimension {
	const upright = Math.abs(to.x - from.x) < Math.abs(to.y - from.y);
	const middle = { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at };
	const label: LabelSpec = {
		x: middle.x,
		y: middle.y + size * 0.35,
		text,
		size,
		voice: 'figure',
		anchor: 'middle'
	};
	const box = labelBox(label);
	const gap = (upright ? box.height : box.width) / 2 + size * 0.4;
	const head = size * 0.55;
	const p = (along: number, across: number): string =>
		upright ? `${n2(across)} ${n2(along)}` : `${n2(along)} ${n2(across)}`;
	const [a, b, m, c] = upright ? [from.y, to.y, middle.y, from.x] : [from.x, to.x, middle.x, from.y];
	const sign = b < a ? -1 : 1;
	const room = Math.abs(b - a) > 2 * gap;
	const body = room
		? `M${p(a, c)}L${p(m - sign * gap, c)}M${p(m + sign * gap, c)}L${p(b, c)}`
		: `M${p(a, c)}L${p(b, c)}`;
	const extension = (along: number, r: number): string =>
		r === 0 ? '' : `M${p(along, c - r)}L${p(along, c + Math.sign(r) * size * 0.35)}`;
	const arrow = (along: number, s: number): string =>
		`M${p(along, c)}L${p(along + s * head, c - head * 0.28)}L${p(along + s * head, c + head * 0.28)}Z`;
	return {
		lines: body + extension(a, reach[0]) + extension(b, reach[1]),
		heads: arrow(a, sign) + arrow(b, -sign),
		label
	};
}

/** A planned dimension line with its figure, in one colour; `width` is a drawing's thin weight. */
export const drawDimension = (of: Dimension, colour: string, width: number, opacity = 1): Picture =>
	opacity > UNSEEN &&
	group({ opacity: seen(opacity) }, line(of.lines, colour, width), path(of.heads, { fill: colour }), label(of.label, { fill: colour }));
