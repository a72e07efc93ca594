/** The belt on its legs, the floor, the crate at the end, the pallet in front. */
import { smoothstep } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { PITCH } from '../../models/picking/run';
import { project } from './oblique';
import { face, lines, ring, type Pen } from './pen';
import { BELT, CRATE, PALLET } from './workcell';

/** Everything under the parts. `run` is how far the belt has run, in pitches; `left` the x (mm) at which it fades out. */
export function paintBelt(pen: Pen, run: number, left: number): void {
	const { context, tones, stroke, view } = pen;
	const { z, width, to, thickness } = BELT;
	const at = (x: number, y: number, h: number) => project(view, x, y, h);
	const from = left;
	const fade = context.createLinearGradient(at(from, 0, z).x, 0, at(from + 420, 0, z).x, 0);
	fade.addColorStop(0, `${tones.line}00`);
	fade.addColorStop(1, tones.line);

	// floor
	context.globalAlpha *= 0.16;
	const grid: Point[][] = [];
	for (let y = -800; y <= 1000; y += 200) grid.push([at(from + 200, y, 0), at(1500, y, 0)]);
	for (let x = Math.ceil(from / 200) * 200 + 200; x <= 1400; x += 200) grid.push([at(x, -800, 0), at(x, 1000, 0)]);
	lines(pen, grid, tones.line, stroke.hair);
	context.globalAlpha /= 0.16;

	// legs, the far ones fainter, and the tie along them
	for (const [y, strength] of [[width - 40, 0.35], [40, 0.85]] as const) {
		context.globalAlpha *= strength;
		for (const x of [-1700, -1130, -560, -60]) {
			if (x < from + 240) continue;
			face(pen, ring(pen, [[x - 28, y, 0], [x + 28, y, 0], [x + 28, y, z - thickness], [x - 28, y, z - thickness]]), tones.dark, tones.line, stroke.detail);
			face(pen, ring(pen, [[x - 60, y, 0], [x + 60, y, 0], [x + 60, y, 14], [x - 60, y, 14]]), tones.dark, tones.line, stroke.detail);
		}
		context.globalAlpha /= strength;
	}
	context.globalAlpha *= 0.45;
	lines(pen, [200, 218].map((h) => [at(Math.max(from + 300, -1700), 40, h), at(-60, 40, h)]), fade, stroke.detail);
	context.globalAlpha /= 0.45;

	// the belt's top, its cleats, its rounded end, its near side
	const r = thickness / 2;
	const round: [number, number][] = Array.from({ length: 13 }, (_, i) => {
		const a = Math.PI / 2 - (i * Math.PI) / 12;
		return [to + r * Math.cos(a), z - r + r * Math.sin(a)];
	});
	face(pen, ring(pen, [[from, 0, z], [to, 0, z], [to, width, z], [from, width, z]]), tones.mid, tones.line, 0);
	const ground = context.createLinearGradient(at(from, 0, z).x, 0, at(from + 500, 0, z).x, 0);
	ground.addColorStop(0, tones.dark);
	ground.addColorStop(1, `${tones.dark}00`);
	face(pen, ring(pen, [[from - 4, -4, z], [from + 700, -4, z], [from + 700, width + 4, z], [from - 4, width + 4, z]]), ground, tones.line, 0);
	const step = PITCH / 6;
	const phase = (run * PITCH) % step;
	const cleats: Point[][] = [];
	for (let x = Math.ceil((from + 200) / step) * step + phase; x < to; x += step) cleats.push([at(x, 0, z), at(x, width, z)]);
	context.globalAlpha *= 0.2;
	lines(pen, cleats, tones.line, stroke.hair);
	context.globalAlpha /= 0.2;
	face(pen, [...round.map(([x, h]) => at(x, 0, h)), ...[...round].reverse().map(([x, h]) => at(x, width, h))], tones.dark, tones.line, stroke.detail);
	face(pen, [at(from, 0, z), ...round.map(([x, h]) => at(x, 0, h)), at(from, 0, z - thickness)], tones.dark, tones.line, 0);
	lines(pen, [[at(from, 0, z), ...round.map(([x, h]) => at(x, 0, h)), at(from, 0, z - thickness)], [at(from, width, z), at(to, width, z)]], fade, stroke.object);
	lines(pen, [24, thickness - 22].map((d) => [at(from, 0, z - d), at(to, 0, z - d)]), fade, stroke.detail);
	const hub = at(to, 0, z - r);
	context.beginPath();
	context.arc(hub.x, hub.y, r * 0.62 * view.scale, 0, 2 * Math.PI);
	context.fillStyle = tones.dark;
	context.strokeStyle = tones.line;
	context.lineWidth = stroke.detail;
	context.fill();
	context.stroke();
}

/** How much of a thing at x is seen where the belt fades out at its left end, 0…1. */
export const fadeIn = (left: number, x: number): number => smoothstep(left + 150, left + 620, x);

/** Back walls and floor of the crate; the front walls come after what lies in it. */
export function paintCrateBack(pen: Pen): void {
	const { x0, x1, y0, y1, z } = CRATE;
	face(pen, ring(pen, [[x0, y1, 0], [x1, y1, 0], [x1, y1, z], [x0, y1, z]]), pen.tones.dark, pen.tones.line, pen.stroke.detail);
	face(pen, ring(pen, [[x0, y0, 0], [x0, y1, 0], [x0, y1, z], [x0, y0, z]]), pen.tones.dark, pen.tones.line, pen.stroke.detail);
}

export function paintCrateFront(pen: Pen): void {
	const { x0, x1, y0, y1, z } = CRATE;
	pen.context.globalAlpha *= 0.86;
	face(pen, ring(pen, [[x0, y0, 0], [x1, y0, 0], [x1, y0, z], [x0, y0, z]]), pen.tones.mid, pen.tones.line, pen.stroke.object);
	face(pen, ring(pen, [[x1, y0, 0], [x1, y1, 0], [x1, y1, z], [x1, y0, z]]), pen.tones.dark, pen.tones.line, pen.stroke.object);
	pen.context.globalAlpha /= 0.86;
	lines(pen, [z - 40, 40].map((h) => [project(pen.view, x0, y0, h), project(pen.view, x1, y0, h)]), pen.tones.line, pen.stroke.hair);
}

/** A pallet on a stand. */
export function paintPallet(pen: Pen): void {
	const { x, y, z, halfX, halfY } = PALLET;
	const { tones, stroke } = pen;
	const slabOf = (z0: number, z1: number, hx: number, hy: number, fill: string) => {
		face(pen, ring(pen, [[x - hx, y - hy, z0], [x + hx, y - hy, z0], [x + hx, y - hy, z1], [x - hx, y - hy, z1]]), tones.dark, tones.line, stroke.object);
		face(pen, ring(pen, [[x + hx, y - hy, z0], [x + hx, y + hy, z0], [x + hx, y + hy, z1], [x + hx, y - hy, z1]]), tones.dark, tones.line, stroke.object);
		face(pen, ring(pen, [[x - hx, y - hy, z1], [x + hx, y - hy, z1], [x + hx, y + hy, z1], [x - hx, y + hy, z1]]), fill, tones.line, stroke.object);
	};
	slabOf(0, z - 40, halfX * 0.72, halfY * 0.72, tones.mid);
	slabOf(z - 40, z, halfX, halfY, tones.light);
}
