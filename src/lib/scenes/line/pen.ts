/** Paints solids of the work cell: filled faces with outlines, far ones first. Places in the cell are in mm. */
import { mix } from '../../marks/colour';
import { TAU } from '../../marks/around';
import { oncePer } from '../../marks/once-per';
import type { Point } from '../../marks/path';
import type { World } from '../../marks/worlds';
import { placed } from '../../models/polygon';
import type { Frame } from '../frame';
import { faces, project, swept, type Oblique } from './oblique';

export interface Pen {
	readonly context: CanvasRenderingContext2D;
	/** where a place in the cell stands in the frame */
	readonly at: (x: number, y: number, z: number) => Point;
	/** units per mm */
	readonly scale: number;
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

type Ink = string | CanvasGradient;
type Outline = readonly Point[];

const tonesOf = oncePer(
	({ ground, solid, muted, ink, accent, route }: World): Tones => ({
		dark: mix(ground, solid, 0.35),
		mid: mix(ground, solid, 0.9),
		light: mix(solid, muted, 0.12),
		line: mix(ground, muted, 0.86),
		bright: mix(muted, ink, 0.55),
		seen: accent,
		route
	})
);

export const penOf = (context: CanvasRenderingContext2D, view: Oblique, world: World, stroke: Frame['stroke']): Pen => ({
	context,
	at: (x, y, z) => project(view, x, y, z),
	scale: view.scale,
	tones: tonesOf(world),
	stroke
});

/** Fills and outlines what the current path holds; null for no filling, width 0 for no outline. */
function finish({ context }: Pen, fill: Ink | null, line: Ink, width: number): void {
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

/** Begins a path with several outlines. */
function trace({ context }: Pen, all: readonly Outline[], closed: boolean): void {
	context.beginPath();
	for (const points of all) {
		points.forEach(({ x, y }, i) => context[i ? 'lineTo' : 'moveTo'](x, y));
		if (closed) context.closePath();
	}
}

/** Closed faces of one style; they should not overlap. */
export function faceEach(pen: Pen, all: readonly Outline[], fill: Ink | null, line: Ink = pen.tones.line, width = pen.stroke.detail): void {
	trace(pen, all, true);
	finish(pen, fill, line, width);
}

/** One closed face. */
export const face = (pen: Pen, points: Outline, fill: Ink | null, line?: Ink, width?: number): void => faceEach(pen, [points], fill, line, width);

/** Open lines of one style. */
export function lines(pen: Pen, all: readonly Outline[], line: Ink = pen.tones.line, width = pen.stroke.detail): void {
	trace(pen, all, false);
	finish(pen, null, line, width);
}

/** A disc, radius in units. */
export function dot(pen: Pen, { x, y }: Point, radius: number, fill: Ink, line: Ink = pen.tones.line, width = pen.stroke.detail): void {
	pen.context.beginPath();
	pen.context.arc(x, y, radius, 0, TAU);
	finish(pen, fill, line, width);
}

/** What is painted inside is seen this much, 0…1. */
export function faint({ context }: Pen, opacity: number, paint: () => void): void {
	const before = context.globalAlpha;
	context.globalAlpha = before * opacity;
	paint();
	context.globalAlpha = before;
}

/** What is painted inside is dashed; lengths in mm of the picture. */
export function dashed({ context, scale }: Pen, lengths: readonly number[], paint: () => void): void {
	context.setLineDash(lengths.map((mm) => mm * scale));
	paint();
	context.setLineDash([]);
}

/** An upright face over the line from one place on the floor to another, between two heights. */
export const wall = ({ at }: Pen, x0: number, y0: number, x1: number, y1: number, z0: number, z1: number): Point[] => [at(x0, y0, z0), at(x1, y1, z0), at(x1, y1, z1), at(x0, y0, z1)];

/** A level face. */
export const level = ({ at }: Pen, x0: number, y0: number, x1: number, y1: number, z: number): Point[] => [at(x0, y0, z), at(x1, y0, z), at(x1, y1, z), at(x0, y1, z)];

/** A slab between two equal outlines, the nearer one given first: silhouette dark, near face lighter. */
export function slab(pen: Pen, near: Outline, far: Outline, fill: string): void {
	const { tones, stroke } = pen;
	face(pen, swept(near, far), tones.dark, tones.line, stroke.object);
	face(pen, near, fill, tones.line, stroke.object);
}

/** An upright box about (x, y): half sizes along the direction `yaw` and across it, from z0 to z1. */
export const box = (pen: Pen, x: number, y: number, yaw: number, along: number, across: number, z0: number, z1: number, fill: Ink, line?: Ink): void =>
	prism(pen, placed([{ x: -along, y: -across }, { x: along, y: -across }, { x: along, y: across }, { x: -along, y: across }], x, y, yaw), z0, z1, fill, line);

/** An upright prism on a footprint (counter-clockwise seen from above), from z0 to z1. */
export function prism(pen: Pen, foot: Outline, z0: number, z1: number, fill: Ink, line: Ink = pen.tones.line, width = pen.stroke.object): void {
	foot
		.map((a, i) => [a, foot[(i + 1) % foot.length]!] as const)
		.filter(([a, b]) => faces(b.y - a.y, a.x - b.x, 0))
		.map(([a, b]) => ({ depth: a.y + b.y - 0.4 * (a.x + b.x), side: wall(pen, a.x, a.y, b.x, b.y, z0, z1) }))
		.sort((a, b) => b.depth - a.depth)
		.forEach(({ side }) => face(pen, side, pen.tones.dark, line, width));
	face(pen, foot.map(({ x, y }) => pen.at(x, y, z1)), fill, line, width);
}
