/** What stands still in a cell's section, as one path per style. */
import { n2 } from '../../marks/path';
import { boxPath } from '../../marks/shapes';
import type { Section } from '../../models/cell/section';
import { ring } from './symbols';

export interface SectionDrawing {
	/** walls above and below, collectors left and right */
	readonly walls: string;
	readonly hatching: string;
	/** the separator's solid parts, between its pores */
	readonly membrane: string;
	readonly membraneHatching: string;
	/** the host's layers, drawn as chains */
	readonly layers: string;
	readonly joints: string;
	/** where the metal's face was when the cell was full */
	readonly face: string;
	/** level hair lines of the liquid */
	readonly liquid: string;
	/** collector, liquid and host as areas */
	readonly liquidArea: string;
	readonly hostArea: string;
}

/** Draws the still parts of a section whose walls are `wall` thick. */
export function drawSection(section: Section, wall: number): SectionDrawing {
	const { a, b, s, t, c, d, top, bottom, pores, poreHalf, layers } = section;
	const height = bottom - top;
	const step = wall * 0.7;

	let hatching = '';
	const slant = wall * 0.5;
	for (let x = a + slant; x < d - slant; x += step) {
		hatching += `M${n2(x)} ${n2(top)}l${n2(slant)} ${n2(-wall)}M${n2(x)} ${n2(bottom + wall)}l${n2(slant)} ${n2(-wall)}`;
	}
	for (let y = top - wall + slant; y < bottom + wall - slant; y += step) {
		hatching += `M${n2(a - wall)} ${n2(y + slant)}l${n2(wall)} ${n2(-slant)}M${n2(d)} ${n2(y + slant)}l${n2(wall)} ${n2(-slant)}`;
	}

	// a pore is a channel that opens at both ends, so a solid part between two is a waisted block
	const flare = poreHalf * 1.35;
	const width = t - s;
	let membrane = '';
	let membraneHatching = '';
	for (let i = 0; i <= pores.length; i++) {
		const above = pores[i - 1];
		const below = pores[i];
		const y0 = above === undefined ? top : above + flare;
		const y1 = below === undefined ? bottom : below - flare;
		const in0 = above === undefined ? top : above + poreHalf;
		const in1 = below === undefined ? bottom : below - poreHalf;
		const third = width * 0.3;
		membrane += `M${n2(s)} ${n2(y0)}C${n2(s + third)} ${n2(in0)} ${n2(t - third)} ${n2(in0)} ${n2(t)} ${n2(y0)}L${n2(t)} ${n2(y1)}C${n2(t - third)} ${n2(in1)} ${n2(s + third)} ${n2(in1)} ${n2(s)} ${n2(y1)}Z`;
		for (let y = Math.max(y0, top + 4) + 1; y < y1 - 2; y += step) {
			const rise = Math.min(width * 0.28, y - y0);
			membraneHatching += `M${n2(s + 3)} ${n2(y)}L${n2(t - 3)} ${n2(y - rise)}`;
		}
	}

	const swing = Math.min(3.6, (height / layers.length) * 0.14);
	const link = Math.max(6, section.ionRadius * 0.8);
	let chains = '';
	let joints = '';
	for (const y of layers.slice(1, -1)) {
		const n = Math.round((d - c) / link);
		for (let k = 0; k <= n; k++) {
			const x = c + ((d - c) * k) / n;
			const at = y + (k % 2 ? -swing : swing);
			chains += `${k ? 'L' : 'M'}${n2(x)} ${n2(at)}`;
			joints += ring({ x, y: at }, 1.5);
		}
	}

	let liquid = '';
	const rows = Math.round(height / 11);
	for (let i = 1; i < rows; i++) {
		const y = top + (height * i) / rows;
		let x = b + 4 + ((i * 37) % 29);
		for (let k = 0; x < c - 8; k++) {
			const length = 7 + ((i * 53 + k * 31) % 23);
			const end = Math.min(x + length, c - 4);
			if (end < s - 3 || x > t + 3) liquid += `M${n2(x)} ${n2(y)}H${n2(end)}`;
			x = end + 10 + ((i * 17 + k * 41) % 31);
		}
	}

	return {
		walls: boxPath(a - wall, top - wall, wall, height + 2 * wall) + boxPath(d, top - wall, wall, height + 2 * wall) + boxPath(a, top - wall, d - a, wall) + boxPath(a, bottom, d - a, wall),
		hatching,
		membrane,
		membraneHatching,
		layers: chains,
		joints,
		face: `M${n2(b)} ${n2(top)}V${n2(bottom)}`,
		liquid,
		liquidArea: boxPath(a, top, c - a, height),
		hostArea: boxPath(c, top, d - c, height)
	};
}
