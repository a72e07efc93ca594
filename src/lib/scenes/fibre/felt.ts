/** A piece of felt in section: one web of fibres that keeps its place whatever it is cut to. */
import { hash } from '../../marks/hash';
import type { Point } from '../../marks/path';
import { isotropicWeb, type Web } from '../../models/heat-walk';
import type { Palette } from './palette';

export interface Felt {
	/** the fibres in the plane of the cut: what heat meets */
	readonly web: Web;
	/** the fibres behind it, x₁ y₁ x₂ y₂ in the same box */
	readonly behind: Float32Array;
	/** thickness of a fibre in the plane, units */
	readonly fibre: number;
}

/** Length of fibre per area, in fibre lengths of 110 thicknesses: the mean flight of heat is about five thicknesses. */
const LENGTH = 30;
const DENSITY = 0.34;
/** how many fibres behind for one in the plane */
const DEPTH = 9;

/** Strews felt over a box; `fibre` is the thickness of a fibre, in units. */
export function strewFelt(width: number, height: number, fibre: number): Felt {
	const web = isotropicWeb(61, width, height, DENSITY / fibre, LENGTH * fibre);
	const n = (web.ends.length / 4) * DEPTH;
	const behind = new Float32Array(n * 4);
	for (let i = 0; i < n; i++) {
		const x = hash(62, i * 4) * width;
		const y = hash(62, i * 4 + 1) * height;
		const a = hash(62, i * 4 + 2) * Math.PI;
		const half = LENGTH * fibre * (0.3 + 0.5 * hash(62, i * 4 + 3));
		behind.set([x - Math.cos(a) * half, y - Math.sin(a) * half, x + Math.cos(a) * half, y + Math.sin(a) * half], i * 4);
	}
	return { web, behind, fibre };
}

/** The fibres of a web that reach into a part of its box, as a web of their own with that part as its box. */
export function partOf(web: Web, x: number, y: number, width: number, height: number): Web {
	const kept: number[] = [];
	for (let i = 0; i < web.ends.length; i += 4) {
		const [x1, y1, x2, y2] = [web.ends[i]! - x, web.ends[i + 1]! - y, web.ends[i + 2]! - x, web.ends[i + 3]! - y];
		if (Math.max(x1, x2) > 0 && Math.min(x1, x2) < width && Math.max(y1, y2) > 0 && Math.min(y1, y2) < height) kept.push(x1, y1, x2, y2);
	}
	return { width, height, ends: Float32Array.from(kept) };
}

/** Paints the felt cut to an outline; `origin` is where its box's corner lies. */
export function paintFelt(c: CanvasRenderingContext2D, felt: Felt, outline: readonly Point[], origin: Point, palette: Palette, opacity: number): void {
	if (opacity <= 0.004 || outline.length < 3) return;
	c.save();
	c.globalAlpha = opacity;
	c.beginPath();
	outline.forEach((p, i) => (i ? c.lineTo(p.x, p.y) : c.moveTo(p.x, p.y)));
	c.closePath();
	c.clip();
	c.fillStyle = palette.wash;
	c.fill();
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const p of outline) {
		left = Math.min(left, p.x);
		right = Math.max(right, p.x);
		top = Math.min(top, p.y);
		bottom = Math.max(bottom, p.y);
	}
	const trace = (ends: Float32Array, from: number, to: number) => {
		c.beginPath();
		for (let i = from * 4; i < to * 4; i += 4) {
			const x1 = origin.x + ends[i]!;
			const y1 = origin.y + ends[i + 1]!;
			const x2 = origin.x + ends[i + 2]!;
			const y2 = origin.y + ends[i + 3]!;
			if (Math.max(x1, x2) < left || Math.min(x1, x2) > right || Math.max(y1, y2) < top || Math.min(y1, y2) > bottom) continue;
			c.moveTo(x1, y1);
			c.lineTo(x2, y2);
		}
	};
	const { ends } = felt.web;
	const behind = felt.behind.length / 4;
	const half = behind >> 1;
	c.lineCap = 'butt';
	c.lineWidth = felt.fibre * 0.36;
	trace(felt.behind, 0, half);
	c.strokeStyle = palette.pale;
	c.stroke();
	trace(felt.behind, half, behind);
	c.globalAlpha = opacity * 0.4;
	c.strokeStyle = palette.far;
	c.stroke();
	c.globalAlpha = opacity;
	// three layers, so that fibres lie over one another
	const n = ends.length / 4;
	for (let k = 0; k < 3; k++) {
		trace(ends, Math.floor((n * k) / 3), Math.floor((n * (k + 1)) / 3));
		c.lineWidth = felt.fibre;
		c.strokeStyle = palette.edge[k + 2]!;
		c.stroke();
		c.lineWidth = felt.fibre * 0.5;
		c.strokeStyle = palette.core[k + 2]!;
		c.stroke();
	}
	c.restore();
}
