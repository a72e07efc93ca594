/** The belt on its legs, the floor, the crate at the end, the pallet in front. */
import { smoothstep } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { PITCH } from '../../models/picking/run';
import { box, dot, face, faint, level, lines, wall, type Pen } from './pen';
import { BELT, CRATE, PALLET } from './workcell';

/** Everything under the parts. `run` is how far the belt has run, in pitches; `left` the x (mm) at which it fades out. */
export function paintBelt(pen: Pen, run: number, left: number): void {
	const { context, at, tones, stroke, scale } = pen;
	const { z, width, to, thickness } = BELT;
	/** from one colour to another over so many mm from the belt's left end */
	const along = (mm: number, ...colours: readonly string[]) => {
		const gradient = context.createLinearGradient(at(left, 0, z).x, 0, at(left + mm, 0, z).x, 0);
		colours.forEach((colour, i) => gradient.addColorStop(i, colour));
		return gradient;
	};
	const fade = along(420, `${tones.line}00`, tones.line);

	// floor
	const grid: Point[][] = [];
	for (let y = -800; y <= 1000; y += 200) grid.push([at(left + 200, y, 0), at(1500, y, 0)]);
	for (let x = Math.ceil(left / 200) * 200 + 200; x <= 1400; x += 200) grid.push([at(x, -800, 0), at(x, 1000, 0)]);
	faint(pen, 0.16, () => lines(pen, grid, tones.line, stroke.hair));

	// legs, the far ones fainter, and the tie along them
	for (const [y, strength] of [[width - 40, 0.35], [40, 0.85]] as const)
		faint(pen, strength, () => {
			for (const x of [-1700, -1130, -560, -60])
				if (x >= left + 240) for (const [half, top] of [[28, z - thickness], [60, 14]] as const) face(pen, wall(pen, x - half, y, x + half, y, 0, top), tones.dark);
		});
	faint(pen, 0.45, () => lines(pen, [200, 218].map((h) => [at(Math.max(left + 300, -1700), 40, h), at(-60, 40, h)]), fade));

	// the belt's top, its cleats, its rounded end, its near side
	const r = thickness / 2;
	const round = (y: number): Point[] =>
		Array.from({ length: 13 }, (_, i) => {
			const a = Math.PI / 2 - (i * Math.PI) / 12;
			return at(to + r * Math.cos(a), y, z - r + r * Math.sin(a));
		});
	face(pen, level(pen, left, 0, to, width, z), tones.mid, tones.line, 0);
	face(pen, level(pen, left - 4, -4, left + 700, width + 4, z), along(500, tones.dark, `${tones.dark}00`), tones.line, 0);
	const step = PITCH / 6;
	const cleats: Point[][] = [];
	for (let x = Math.ceil((left + 200) / step) * step + ((run * PITCH) % step); x < to; x += step) cleats.push([at(x, 0, z), at(x, width, z)]);
	faint(pen, 0.2, () => lines(pen, cleats, tones.line, stroke.hair));
	face(pen, [...round(0), ...round(width).reverse()], tones.dark);
	const side = [at(left, 0, z), ...round(0), at(left, 0, z - thickness)];
	face(pen, side, tones.dark, tones.line, 0);
	lines(pen, [side, [at(left, width, z), at(to, width, z)]], fade, stroke.object);
	lines(pen, [24, thickness - 22].map((d) => [at(left, 0, z - d), at(to, 0, z - d)]), fade);
	dot(pen, at(to, 0, z - r), r * 0.62 * scale, tones.dark);
}

/** How much of a thing at x is seen where the belt fades out at its left end, 0…1. */
export const fadeIn = (left: number, x: number): number => smoothstep(left + 150, left + 620, x);

/** Back walls of the crate; the front walls come after what lies in it. */
export function paintCrateBack(pen: Pen): void {
	const { x0, x1, y0, y1, z } = CRATE;
	for (const side of [wall(pen, x0, y1, x1, y1, 0, z), wall(pen, x0, y0, x0, y1, 0, z)]) face(pen, side, pen.tones.dark);
}

export function paintCrateFront(pen: Pen): void {
	const { x0, x1, y0, y1, z } = CRATE;
	const { at, tones, stroke } = pen;
	faint(pen, 0.86, () => {
		face(pen, wall(pen, x0, y0, x1, y0, 0, z), tones.mid, tones.line, stroke.object);
		face(pen, wall(pen, x1, y0, x1, y1, 0, z), tones.dark, tones.line, stroke.object);
	});
	lines(pen, [z - 40, 40].map((h) => [at(x0, y0, h), at(x1, y0, h)]), tones.line, stroke.hair);
}

/** A pallet on a stand. */
export function paintPallet(pen: Pen): void {
	const { x, y, z, halfX, halfY } = PALLET;
	box(pen, x, y, 0, halfX * 0.72, halfY * 0.72, 0, z - 40, pen.tones.mid);
	box(pen, x, y, 0, halfX, halfY, z - 40, z, pen.tones.light);
}
