/** Paints solids of the work cell: filled faces with outlines, far ones first. */
import { mix } from '../../marks/colour';
import type { Point } from '../../marks/path';
import type { World } from '../../marks/worlds';
import type { Frame } from '../frame';
import { faces, project, swept, type Oblique } from './oblique';

export interface Pen {
	readonly context: CanvasRenderingContext2D;
	readonly view: Oblique;
	readonly tones: Tones;
	readonly stroke: Frame['stroke'];
}

/** The greys of steel on a world's ground, darkest first, and the lines round them. */
export interface Tones {
	readonly dark: string;
	readonly mid: string;
	readonly light: string;
	readonly line: string;
	readonly bright: string;
	readonly seen: string;
	readonly route: string;
}

const kept = new Map<World, Tones>();

export function tonesOf(world: World): Tones {
	let tones = kept.get(world);
	if (!tones) {
		tones = {
			dark: mix(world.ground, world.solid, 0.35),
			mid: mix(world.ground, world.solid, 0.9),
			light: mix(world.solid, world.muted, 0.12),
			line: mix(world.ground, world.muted, 0.86),
			bright: mix(world.muted, world.ink, 0.55),
			seen: world.accent,
			route: world.route
		};
		kept.set(world, tones);
	}
	return tones;
}

/** Fills and outlines one closed face. `width` in units, 0 for no outline. */
export function face({ context }: Pen, points: readonly Point[], fill: string | CanvasGradient | null, line: string, width: number): void {
	context.beginPath();
	points.forEach((p, i) => (i === 0 ? context.moveTo(p.x, p.y) : context.lineTo(p.x, p.y)));
	context.closePath();
	if (fill) {
		context.fillStyle = fill;
		context.fill();
	}
	if (width > 0) {
		context.strokeStyle = line;
		context.lineWidth = width;
		context.stroke();
	}
}

/** Fills and outlines many closed faces of one style in one go; they should not overlap. */
export function facesOf({ context }: Pen, all: readonly (readonly Point[])[], fill: string, line: string, width: number): void {
	context.beginPath();
	for (const points of all) {
		points.forEach((p, i) => (i === 0 ? context.moveTo(p.x, p.y) : context.lineTo(p.x, p.y)));
		context.closePath();
	}
	context.fillStyle = fill;
	context.fill();
	context.strokeStyle = line;
	context.lineWidth = width;
	context.stroke();
}

/** Strokes several open lines of one style. */
export function lines({ context }: Pen, all: readonly (readonly Point[])[], line: string | CanvasGradient, width: number): void {
	context.beginPath();
	for (const points of all) points.forEach((p, i) => (i === 0 ? context.moveTo(p.x, p.y) : context.lineTo(p.x, p.y)));
	context.strokeStyle = line;
	context.lineWidth = width;
	context.stroke();
}

/** A slab between two equal outlines, the nearer one given first: silhouette dark, near face lighter. */
export function slab(pen: Pen, near: readonly Point[], far: readonly Point[], fill: string, line = pen.tones.line): void {
	face(pen, swept(near, far), pen.tones.dark, line, pen.stroke.object);
	face(pen, near, fill, line, pen.stroke.object);
}

/** An upright box about (x, y): half sizes along the direction `yaw` and across it, from z0 to z1. */
export function box(pen: Pen, x: number, y: number, yaw: number, along: number, across: number, z0: number, z1: number, fill = pen.tones.mid, line = pen.tones.line): void {
	const c = Math.cos(yaw);
	const s = Math.sin(yaw);
	prism(pen, [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([u, v]) => ({ x: x + u! * along * c - v! * across * s, y: y + u! * along * s + v! * across * c })), z0, z1, fill, line);
}

/** An upright prism on a footprint (counter-clockwise seen from above, mm), from z0 to z1. */
export function prism(pen: Pen, foot: readonly Point[], z0: number, z1: number, fill: string, line: string, width = pen.stroke.object): void {
	const sides: { depth: number; points: Point[] }[] = [];
	for (let i = 0; i < foot.length; i++) {
		const a = foot[i]!;
		const b = foot[(i + 1) % foot.length]!;
		if (!faces(b.y - a.y, a.x - b.x, 0)) continue;
		sides.push({
			depth: a.y + b.y - 0.4 * (a.x + b.x),
			points: [project(pen.view, a.x, a.y, z0), project(pen.view, b.x, b.y, z0), project(pen.view, b.x, b.y, z1), project(pen.view, a.x, a.y, z1)]
		});
	}
	sides.sort((a, b) => b.depth - a.depth);
	for (const side of sides) face(pen, side.points, pen.tones.dark, line, width);
	face(pen, foot.map((p) => project(pen.view, p.x, p.y, z1)), fill, line, width);
}

/** A closed ring of points in the plane x–y at one height, or any list of (x, y, z). */
export const ring = (pen: Pen, points: readonly (readonly [number, number, number])[]): Point[] => points.map((p) => project(pen.view, ...p));

