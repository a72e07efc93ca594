/** Pans and what lies on them, drawn from their hooks down: two batteries with equal charge, fifty units against one. */
import { n2 } from '../../marks/path';
import { boxPath } from '../../marks/shapes';
import type { Frame } from '../frame';
import { ring } from './symbols';

/** Unit squares on the two cost pans: storage.mg.cost, 1/50. */
export const COST_UNITS = { lithium: 50, magnesium: 1 } as const;

export interface Square {
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

export interface Pans {
	/** cords and bowl, relative to a hook at (0, 0) */
	readonly cords: string;
	readonly bowl: string;
	/** battery and its marks of charge */
	readonly battery: string;
	readonly charge: string;
	/** what the two pans of the cost balance hold, all squares of one size */
	readonly lithium: readonly Square[];
	readonly magnesium: readonly Square[];
	/** baseline of a pan's name, and its size */
	readonly nameY: number;
	readonly nameSize: number;
}

/** Path data of squares. */
export const squaresPath = (squares: readonly Square[]): string =>
	squares.map(({ x, y, side }) => boxPath(x, y, side, side)).join('');

/** Draws pans `width` wide; from hook to foot there are `room` units. */
export function pansOf(frame: Frame, width: number, room: number, tight: boolean): Pans {
	const nameSize = frame.format === 'phone' ? frame.type.small : frame.type.label;
	const depth = width * 0.12;
	const length = Math.max(34, Math.min(width * 1.5, room - depth - nameSize * (tight ? 1.3 : 1.9)));
	const half = width / 2;
	// at height h over the pan the cords are half·(1 − h/length) apart
	const high = length * 0.56;
	const wide = Math.min(high * 0.72, half * 0.84);
	const nub = high * 0.08;
	const left = -wide / 2;
	const top = length - high;
	const columns = 4;
	const rows = 5;
	let charge = '';
	const pitch = wide / (columns + 0.6);
	const rise = (high - nub) / (rows + 1.2);
	for (let r = 0; r < rows; r++)
		for (let c = 0; c < columns; c++)
			charge += ring({ x: left + pitch * (c + 0.8), y: length - rise * (r + 0.85) }, Math.min(pitch, rise) * 0.27);
	// a stack must fit under the cords: of a low and a high one, the one with the larger squares
	const fit = (across: number): number => (0.92 * half) / (across / 2 + (0.92 * half * (COST_UNITS.lithium / across)) / length);
	const across = fit(5) > fit(10) ? 5 : 10;
	const side = fit(across);
	const lithium = Array.from({ length: COST_UNITS.lithium }, (_, i) => ({
		x: (-across / 2 + (i % across)) * side,
		y: length - side * (Math.floor(i / across) + 1),
		side: side * 0.86
	}));
	return {
		cords: `M0 0L${n2(-half)} ${n2(length)}M0 0L${n2(half)} ${n2(length)}`,
		bowl: `M${n2(-half)} ${n2(length)}H${n2(half)}C${n2(half * 0.72)} ${n2(length + depth * 1.3)} ${n2(-half * 0.72)} ${n2(length + depth * 1.3)} ${n2(-half)} ${n2(length)}Z`,
		battery: `M${n2(left)} ${n2(top + nub)}h${n2(wide * 0.3)}v${n2(-nub)}h${n2(wide * 0.4)}v${n2(nub)}h${n2(wide * 0.3)}V${n2(length)}H${n2(left)}Z`,
		charge,
		lithium,
		magnesium: [{ x: -side * 0.43, y: length - side, side: side * 0.86 }],
		nameY: length + depth + nameSize * 1.15,
		nameSize
	};
}
