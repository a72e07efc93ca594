/** Paints the web: far fibres as lines in two strokes per shell, near ones as glass tubes, far to near. */
import { clamp } from '../../marks/easing';
import type { Box, Point } from '../../marks/path';
import { DEPTHS, type Palette } from './palette';
import { inSight, shellOpacity, STRIDE, TUBE_FROM, type Web } from './web';

/**
 * The fibres that are thinner than a tube. `line` is the width of a thread in units. No thread is wider than one
 * pixel of the canvas: such lines cost a tenth of wider ones where a processor draws them.
 */
export function paintThreads(
	c: CanvasRenderingContext2D,
	web: Web,
	region: Box,
	focus: Point,
	scale: number,
	line: number,
	palette: Palette,
	opacity: number
): void {
	const d = web.data;
	const pixel = 1 / c.getTransform().a;
	c.lineCap = 'butt';
	for (const shell of web.shells) {
		const shown = shellOpacity(shell, scale) * opacity;
		if (shown < 0.01) continue;
		const middle = shell.first + Math.floor(shell.count * 0.46);
		const end = shell.first + shell.count;
		// a thread of the newest shells has begun to be a tube: its line grows towards that
		const width = clamp((scale / shell.scale) * 0.12 * line, line * 0.8, line * 1.5);
		c.lineWidth = Math.min(width, pixel);
		for (let half = 0; half < 2; half++) {
			c.beginPath();
			for (let i = half ? middle : shell.first; i < (half ? end : middle); i++) {
				if (!inSight(d, i, region, focus, scale)) continue;
				const o = i * STRIDE;
				const s = scale / (1 + d[o + 5]! * scale);
				if (d[o + 6]! * s > TUBE_FROM) continue;
				const x = focus.x + d[o]! * s;
				const y = focus.y + d[o + 1]! * s;
				const hx = d[o + 2]! * s;
				const hy = d[o + 3]! * s;
				c.moveTo(x - hx, y - hy);
				const bend = d[o + 4]! * s;
				if (Math.abs(bend) < 9) c.lineTo(x + hx, y + hy);
				else {
					const k = bend / (Math.hypot(hx, hy) || 1);
					c.quadraticCurveTo(x - hy * k, y + hx * k, x + hx, y + hy);
				}
			}
			c.globalAlpha = shown * (half ? 0.5 : 1);
			c.strokeStyle = half ? palette.far : palette.pale;
			c.stroke();
		}
	}
	c.globalAlpha = 1;
}

/**
 * The fibres near enough to be solid whose middle is on one side of the focus (the sides never change, so what is
 * painted between them is never overtaken). Those at the front are sharp and strong, those
 * behind fade into the haze.
 */
export function paintTubes(
	c: CanvasRenderingContext2D,
	web: Web,
	region: Box,
	focus: Point,
	scale: number,
	palette: Palette,
	opacity: number,
	side: 'left' | 'right'
): void {
	const d = web.data;
	c.lineCap = 'butt';
	for (let n = 0; n < web.tubes.length; n++) {
		const i = web.tubes[n]!;
		const o = i * STRIDE;
		if (d[o]! < 0 !== (side === 'left')) continue;
		const s = scale / (1 + d[o + 5]! * scale);
		const width = d[o + 6]! * s;
		if (width <= TUBE_FROM || !inSight(d, i, region, focus, scale)) continue;
		const shown = shellOpacity(web.shells[web.tubeShells[n]!]!, scale) * opacity * clamp((width - TUBE_FROM) / 1.2);
		if (shown < 0.02) continue;
		const depth = Math.round(clamp((width - 2) / 14) ** 0.6 * (DEPTHS - 1));
		const x = focus.x + d[o]! * s;
		const y = focus.y + d[o + 1]! * s;
		c.globalAlpha = shown;
		tube(c, x, y, d[o + 2]! * s, d[o + 3]! * s, d[o + 4]! * s, width, depth, i % 5 === 0, palette);
	}
	c.globalAlpha = 1;
}

/** One tube around (x, y) with half vector (hx, hy): an edge, a core, a glint on the side the light comes from. */
export function tube(
	c: CanvasRenderingContext2D,
	x: number,
	y: number,
	hx: number,
	hy: number,
	bend: number,
	width: number,
	depth: number,
	dark: boolean,
	palette: Palette
): void {
	const k = bend / (Math.hypot(hx, hy) || 1);
	const rim = Math.min(width * 0.22, 1.7);
	const trace = (ox: number, oy: number) => {
		c.beginPath();
		c.moveTo(x - hx + ox, y - hy + oy);
		c.quadraticCurveTo(x - hy * k + ox, y + hx * k + oy, x + hx + ox, y + hy + oy);
	};
	trace(0, 0);
	c.lineWidth = width;
	c.strokeStyle = palette.edge[depth]!;
	c.stroke();
	c.lineWidth = width - 2 * rim;
	c.strokeStyle = (dark ? palette.darkCore : palette.core)[depth]!;
	c.stroke();
	if (width < 4.5) return;
	// light from the upper left: the glint lies across the fibre, on whichever side that is
	const side = hx - hy > 0 ? 1 : -1;
	const nx = (hy / (Math.hypot(hx, hy) || 1)) * side;
	const ny = (-hx / (Math.hypot(hx, hy) || 1)) * side;
	if (!dark && width > 9) {
		trace(-nx * width * 0.27, -ny * width * 0.27);
		c.lineWidth = width * 0.2;
		c.strokeStyle = palette.wash;
		c.stroke();
	}
	trace(nx * width * 0.2, ny * width * 0.2);
	c.lineWidth = width * 0.13;
	c.strokeStyle = palette.glint;
	c.globalAlpha *= dark ? 0.5 : 1;
	c.stroke();
}
