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
	const { a: scale } = c.getTransform();
	const sheet = sheetOf(c, felt, palette, scale);
	if (sheet) {
		// on whole pixels, so that what was drawn sharp stays so
		const x = Math.round(origin.x * scale) / scale;
		const y = Math.round(origin.y * scale) / scale;
		c.drawImage(sheet, x, y, sheet.width / scale, sheet.height / scale);
	} else {
		c.translate(origin.x, origin.y);
		paintWhole(c, felt, palette);
	}
	c.restore();
}

interface Sheet {
	readonly felt: Felt;
	readonly palette: Palette;
	readonly scale: number;
	readonly canvas: HTMLCanvasElement | OffscreenCanvas;
}
let last: Sheet | undefined;

/** The whole felt, drawn once for a size and palette: its thousands of fibres do not change. Null outside a browser. */
function sheetOf(c: CanvasRenderingContext2D, felt: Felt, palette: Palette, scale: number): HTMLCanvasElement | OffscreenCanvas | null {
	if (last?.felt === felt && last.palette === palette && last.scale === scale) return last.canvas;
	// on the painting thread there is no document, in an old browser no canvas without one
	const canvas = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1) : c.canvas.ownerDocument?.createElement('canvas');
	const context = canvas?.getContext('2d') as CanvasRenderingContext2D | null | undefined;
	if (!canvas || !context) return null;
	canvas.width = Math.ceil(felt.web.width * scale);
	canvas.height = Math.ceil(felt.web.height * scale);
	context.scale(scale, scale);
	paintWhole(context, felt, palette);
	last = { felt, palette, scale, canvas };
	return canvas;
}

/** Paints all of the felt, its box's corner at 0, 0. */
function paintWhole(c: CanvasRenderingContext2D, { web, behind, fibre }: Felt, palette: Palette): void {
	c.fillStyle = palette.wash;
	c.fillRect(0, 0, web.width, web.height);
	c.lineCap = 'butt';
	const lines = (ends: Float32Array, from: number, to: number, width: number, style: string) => {
		c.beginPath();
		for (let i = from * 4; i < to * 4; i += 4) {
			c.moveTo(ends[i]!, ends[i + 1]!);
			c.lineTo(ends[i + 2]!, ends[i + 3]!);
		}
		c.lineWidth = width;
		c.strokeStyle = style;
		c.stroke();
	};
	const back = behind.length / 4;
	// lines of one pixel cost a tenth of wider ones where a processor draws them
	const thin = Math.min(fibre * 0.36, 1 / c.getTransform().a);
	lines(behind, 0, back >> 1, thin, palette.pale);
	lines(behind, back >> 1, back, thin, palette.faint);
	// three layers, so that fibres lie over one another
	const n = web.ends.length / 4;
	for (let k = 0; k < 3; k++) {
		const [from, to] = [Math.floor((n * k) / 3), Math.floor((n * (k + 1)) / 3)];
		lines(web.ends, from, to, fibre, palette.edge[k + 2]!);
		lines(web.ends, from, to, fibre * 0.5, palette.core[k + 2]!);
	}
}
