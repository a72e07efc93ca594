/** The route line inside the web: it frays into threads, and one of them turns out to be a fibre. */
import { clamp, lerp, smoothstep } from '../../marks/easing';
import { hash } from '../../marks/hash';
import type { Box, Point } from '../../marks/path';
import { FELT_HALF } from './hand-over';
import type { Palette } from './palette';
import { FIBRE_DIAMETER } from './web';

/** What the line becomes inside a region. */
export interface Strand {
	readonly region: Box;
	/** width of the route line, units */
	readonly line: number;
	/** per thread: turn (−1…1), reach (0…1), stray (−1…1), slack (0…1) */
	readonly threads: Float32Array;
}

const SAMPLES = 44;
/** share of the samples at which the strand passes the focus */
const AT_FOCUS = 0.52;

export function layoutStrand(region: Box, line: number, count: number): Strand {
	const threads = new Float32Array(count * 4);
	for (let i = 0; i < count; i++) {
		const turn = ((i + 0.5) / count) * 2 - 1;
		threads.set([turn * (Math.abs(turn) * 0.55 + 0.45), hash(91, i * 3), hash(91, i * 3 + 1) * 2 - 1, hash(91, i * 3 + 2)], i * 4);
	}
	return { region, line, threads };
}

/** Width of the strand in the focal plane, units: the line's own until the fibre is really thicker. */
export const strandWidth = (line: number, scale: number): number => Math.max(line, FIBRE_DIAMETER * 1.05 * scale);

/**
 * Centre line and half widths of the strand, x y w x y w …: level into the focus while the eye is far, a fibre
 * that comes out of the depth and passes the focus when it is near.
 */
export function strandRibbon(strand: Strand, entry: Point, focus: Point, scale: number, decades: number): Float32Array {
	const { region, line } = strand;
	const bent = smoothstep(0.9, 3, decades);
	const span = focus.x - entry.x;
	// at the wall it ends where the felt begins
	const edge = AT_FOCUS * clamp(1 - (FELT_HALF * scale) / Math.max(1, span));
	const through = lerp(lerp(edge, AT_FOCUS, smoothstep(0.4, 1.2, decades)), 1, smoothstep(1.2, 2.6, decades));
	const width = strandWidth(line, scale);
	const right = region.x + region.width * 1.06;
	const out = new Float32Array((SAMPLES + 1) * 3);
	for (let i = 0; i <= SAMPLES; i++) {
		const u = (i / SAMPLES) * through;
		let x: number;
		let y: number;
		if (u <= AT_FOCUS) {
			const t = u / AT_FOCUS;
			x = entry.x + span * t;
			// falls in late, so that it leaves the line level
			y = lerp(entry.y, focus.y, lerp(t * t * (3 - 2 * t), t * t * (1.35 - 0.35 * t), bent));
		} else {
			const t = (u - AT_FOCUS) / (1 - AT_FOCUS);
			x = lerp(focus.x, right, t);
			const slope = (focus.y - entry.y) * bent * 1.65;
			y = focus.y + slope * ((right - focus.x) / Math.max(1, span)) * (t - 0.5 * t * t);
		}
		const grown = smoothstep(0.12, AT_FOCUS, u) ** 2;
		out.set([x, y, lerp(line, width, grown) / 2], i * 3);
	}
	return out;
}

/** Fills the ribbon (a share of its width, shifted by a share of its width across). */
function fillRibbon(c: CanvasRenderingContext2D, p: Float32Array, share: number, shift: number): void {
	const n = p.length / 3;
	c.beginPath();
	for (let pass = 0; pass < 2; pass++) {
		for (let j = 0; j < n; j++) {
			const i = pass ? n - 1 - j : j;
			const a = Math.max(0, i - 1) * 3;
			const b = Math.min(n - 1, i + 1) * 3;
			const dx = p[b]! - p[a]!;
			const dy = p[b + 1]! - p[a + 1]!;
			const l = Math.hypot(dx, dy) || 1;
			const w = p[i * 3 + 2]! * ((pass ? -share : share) + shift);
			const x = p[i * 3]! - (dy / l) * w;
			const y = p[i * 3 + 1]! + (dx / l) * w;
			if (pass || j) c.lineTo(x, y);
			else c.moveTo(x, y);
		}
	}
	c.closePath();
	c.fill();
}

export function paintStrand(
	c: CanvasRenderingContext2D,
	strand: Strand,
	entry: Point,
	focus: Point,
	scale: number,
	decades: number,
	route: string,
	palette: Palette,
	opacity: number
): void {
	const ribbon = strandRibbon(strand, entry, focus, scale, decades);
	c.globalAlpha = opacity;
	c.fillStyle = route;
	fillRibbon(c, ribbon, 1, 0);
	const solid = smoothstep(5, 14, strandWidth(strand.line, scale));
	if (solid > 0) {
		c.globalAlpha = opacity * solid;
		c.fillStyle = palette.routeDark;
		fillRibbon(c, ribbon, 0.26, 0.66);
		c.fillStyle = palette.routeLight;
		fillRibbon(c, ribbon, 0.13, -0.42);
	}
	c.globalAlpha = 1;
}

/** The threads: together they are the line; the nearer the eye, the further they part. */
export function paintFray(c: CanvasRenderingContext2D, strand: Strand, entry: Point, decades: number, route: string, opacity: number): void {
	const open = smoothstep(1.3, 3.6, decades);
	if (open <= 0) return;
	const { region, threads } = strand;
	const reach = region.width * 0.72;
	const fan = Math.min(region.height * 0.3, reach * 0.5);
	c.globalAlpha = opacity;
	const fade = c.createLinearGradient(entry.x, 0, entry.x + reach, 0);
	fade.addColorStop(0, route);
	fade.addColorStop(0.5, route);
	fade.addColorStop(1, route + '00');
	c.strokeStyle = fade;
	c.lineWidth = strand.line * 0.22;
	c.beginPath();
	for (let i = 0; i < threads.length; i += 4) {
		const turn = threads[i]! * open;
		const length = reach * (0.35 + 0.65 * threads[i + 1]!) * lerp(0.5, 1, open);
		const y = entry.y + turn * fan + threads[i + 2]! * 30 * open;
		c.moveTo(entry.x - 2, entry.y + threads[i]! * strand.line * 0.4);
		c.bezierCurveTo(
			entry.x + length * (0.16 + 0.1 * threads[i + 3]!),
			entry.y + turn * 3,
			entry.x + length * 0.45,
			entry.y + turn * fan * (0.4 + 0.2 * threads[i + 3]!),
			entry.x + length,
			y
		);
	}
	c.stroke();
	c.globalAlpha = 1;
}
