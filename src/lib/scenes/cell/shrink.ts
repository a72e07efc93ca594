/** The cell on its way from the whole stage into the first place of a row of three. */
import { easeInOut, lerp, smoothstep, span } from '../../marks/easing';
import type { Box } from '../../marks/path';
import type { CellLayout } from './layout';
import { MERITS } from './phases';

/** x′ = x·sx + x₀, likewise y. */
export interface Move {
	readonly sx: number;
	readonly sy: number;
	readonly x: number;
	readonly y: number;
}

/** The move as an SVG `transform`. */
export const matrixOf = ({ sx, sy, x, y }: Move): string =>
	`matrix(${[sx, 0, 0, sy, x, y].map((v) => Math.round(v * 1e4) / 1e4).join(' ')})`;

/** The move that takes box `from` to box `to`. */
export function moveOf(from: Box, to: Box): Move {
	const sx = to.width / from.width;
	const sy = to.height / from.height;
	return { sx, sy, x: to.x - from.x * sx, y: to.y - from.y * sy };
}

export interface Shrink {
	/** how the large drawing stands; null once it has given way */
	readonly move: Move | null;
	/** opacity of the small drawing that takes its place, and how it stands: in the same box */
	readonly small: number;
	readonly settle: Move;
	/** how far the copies have slid out, 0…1, and their opacity: a copy shows once it is clear of the next */
	readonly copies: number;
	readonly copied: number;
}

export function shrinkAt(layout: CellLayout, local: number): Shrink {
	const t = easeInOut(span(...MERITS.shrink, local));
	const small = smoothstep(0.6, 0.95, t);
	const { outer } = layout;
	const { slot } = layout.merits;
	const at: Box = {
		x: lerp(outer.x, slot.x, t),
		y: lerp(outer.y, slot.y, t),
		width: lerp(outer.width, slot.width, t),
		height: lerp(outer.height, slot.height, t)
	};
	const copies = easeInOut(span(...MERITS.copies, local));
	return {
		move: small < 1 ? moveOf(outer, at) : null,
		small,
		settle: moveOf(slot, at),
		copies,
		copied: smoothstep(0.45, 0.95, copies)
	};
}

/** Where small cell `i` stands: its own place, to which copies slide from the first. */
export function placeOf(layout: CellLayout, shrink: Shrink, i: number): Move & { readonly opacity: number } {
	const { settle, small, copies, copied } = shrink;
	return { ...settle, x: settle.x + layout.merits.offsets[i]! * copies, opacity: i === 0 ? small : copied };
}
