/** Electrons as path data: all discs in one path, all minus signs in another, all direction marks in a third. */
import { n2 } from '../../marks/path';
import type { Bead } from './circuit';
import { minus, ring } from './symbols';

export interface BeadPaths {
	readonly discs: string;
	readonly signs: string;
	readonly heads: string;
}

/** Draws beads of radius `r`. */
export function beadPaths(beads: readonly Bead[], r: number): BeadPaths {
	let discs = '';
	let signs = '';
	let heads = '';
	for (const b of beads) {
		const q = r * b.size;
		if (q < 0.3) continue;
		discs += ring(b, q);
		signs += minus(b, q * 0.5);
		if (!b.ahead) continue;
		const c = Math.cos(b.ahead.angle);
		const n = Math.sin(b.ahead.angle);
		const { x, y } = b.ahead;
		const at = (along: number, across: number) => `${n2(x + c * along - n * across)} ${n2(y + n * along + c * across)}`;
		heads += `M${at(-r * 0.25, -r * 0.45)}L${at(r * 0.25, 0)}L${at(-r * 0.25, r * 0.45)}`;
	}
	return { discs, signs, heads };
}
