/**
 * The web in depth. Fibres stand in space around the focus; one at depth δ behind the focal plane is seen at
 * S / (1 + qS) units per metre, where S is the scale in the focal plane and q = δ / (focal length in units).
 * So what is near rushes past while what is far comes to rest and stays as the background. They are strewn in
 * shells, one per half decade, each fading in when it has grown to fill the picture: at every scale there is
 * about as much to see.
 */
import { smoothstep } from '../../marks/easing';
import { hash } from '../../marks/hash';
import type { Box } from '../../marks/path';

/** Thickness drawn for a fibre, metres, before its own factor of 0.55…1.35: for show, not a product's measure. */
export const FIBRE_DIAMETER = 2.5e-6;
/** Fibres thicker than this (units) are drawn as tubes of glass, thinner ones as lines. */
export const TUBE_FROM = 2.4;

interface Shell {
	/** scale at which it fills the picture, units per metre */
	readonly scale: number;
	readonly first: number;
	readonly count: number;
}

export interface Web {
	readonly shells: readonly Shell[];
	/** per fibre: centre x y, half vector x y (metres), bend (metres), depth factor q (metres per unit), diameter (metres) */
	readonly data: Float64Array;
	/** indices of the fibres that become tubes, farthest first */
	readonly tubes: Int32Array;
	/** which shell each of those is in */
	readonly tubeShells: Uint8Array;
}
export const STRIDE = 7;

const FIRST = 0.8;
const STEP = 0.5;
/** fibres per shell on half a million square units; larger pictures need more to be as full */
const COUNTS = [1150, 1150, 1150, 1150, 1050, 900, 560, 230, 64] as const;

/** Strews the web for a picture of `region` with the focus at its middle, shell by shell; `metre` is the scale at decade 0. */
export function* strewWeb(region: Box, metre: number): Generator<void, Web, void> {
	const fuller = Math.max(0.82, 1.03 * ((region.width * region.height) / 450_000) ** 0.29);
	const counts = COUNTS.map((n) => Math.round(n * fuller));
	const total = counts.reduce((s, n) => s + n, 0);
	const data = new Float64Array(total * STRIDE);
	const shells: Shell[] = [];
	const halfX = region.width * 0.56;
	const halfY = region.height * 0.56;
	const deepest = metre * 1e5;
	const tubes: number[] = [];
	let i = 0;
	for (const [k, count] of counts.entries()) {
		yield;
		const scale = metre * 10 ** (FIRST + STEP * k);
		shells.push({ scale, first: i, count });
		for (let n = 0; n < count; n++, i++) {
			const r = (j: number) => hash(40 + k, n * 8 + j);
			// log-uniform: as many fibres near the focal plane as far behind it
			const m = 0.05 * 260 ** r(0);
			const metresPerUnit = (1 + m) / scale;
			// the nearest are the longest, so that few ends show where a fibre is thick
			const length = (90 + 260 * r(1)) * (1 + 2.4 * (1 - r(0)) ** 2) * (0.75 + 0.5 * r(2)) * metresPerUnit;
			const angle = (r(3) - 0.5) * Math.PI * 0.96;
			const o = i * STRIDE;
			data[o] = (r(4) * 2 - 1) * halfX * metresPerUnit;
			data[o + 1] = (r(5) * 2 - 1) * halfY * metresPerUnit;
			data[o + 2] = (Math.cos(angle) * length) / 2;
			data[o + 3] = (Math.sin(angle) * length) / 2;
			data[o + 4] = (r(6) - 0.5) * 0.3 * length;
			data[o + 5] = m / scale;
			data[o + 6] = FIBRE_DIAMETER * (0.55 + 0.8 * r(7));
			if (data[o + 6]! * (deepest / (1 + (m / scale) * deepest)) > TUBE_FROM) tubes.push(i);
		}
	}
	tubes.sort((a, b) => data[b * STRIDE + 5]! - data[a * STRIDE + 5]!);
	const shellOf = (fibre: number) => shells.findIndex((shell) => fibre < shell.first + shell.count);
	return { shells, data, tubes: Int32Array.from(tubes), tubeShells: Uint8Array.from(tubes, shellOf) };
}

/** Opacity of a shell at a scale: in while it grows to 1.8 times the picture, then slowly into the haze. */
export const shellOpacity = (shell: Pick<Shell, 'scale'>, scale: number): number =>
	smoothstep(shell.scale, shell.scale * 1.8, scale) * Math.max(0.38, Math.min(1, (25 * shell.scale) / scale) ** 0.3);

/** Whether the box of fibre `i` meets the region. */
export function inSight(data: Float64Array, i: number, region: Box, focus: { x: number; y: number }, scale: number): boolean {
	const o = i * STRIDE;
	const s = scale / (1 + data[o + 5]! * scale);
	const x = focus.x + data[o]! * s;
	const y = focus.y + data[o + 1]! * s;
	const reach = data[o + 6]! * s;
	const hx = Math.abs(data[o + 2]! * s) + reach;
	const hy = Math.abs(data[o + 3]! * s) + reach;
	return x + hx > region.x && x - hx < region.x + region.width && y + hy > region.y && y - hy < region.y + region.height;
}
