/**
 * A drawing as data: marks in the order they are painted, one inside the other. A scene's `draw` gives a picture for
 * every position; `svg-hand.ts` keeps a page's SVG the same as the last one, `svg-markup.ts` writes it down as text.
 */
import type { LabelSpec } from './label-spec';
import { oncePer } from './once-per';
import { cutPath, n2, pathOf, type Point } from './path';
import { pieceStyle, type Piece, type Weight } from './piece';
import { FONT, WEIGHT } from './type';
import type { World } from './worlds';

/** Attributes by their SVG names; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element. The same object in two pictures is the same element: what never changes is made once. */
export interface Mark {
	readonly tag: string;
	readonly attributes: Attributes;
	/** marks inside it; text for a `<text>` */
	readonly inside: Picture;
}

/**
 * Marks, in painting order. Whatever is not there at the moment keeps its place as null, '' or false: marks are
 * recognised by their place from one picture to the next.
 */
export type Picture = Mark | string | false | null | undefined | readonly Picture[];

/** Below this nothing is seen, and nothing is drawn. */
export const UNSEEN = 0.004;

const NO_ATTRIBUTES: Attributes = {};

/** Attributes of strokes with round joins, and with round joins and ends. */
export const ROUND_JOINS = { 'stroke-linejoin': 'round' } as const;
export const ROUND = { ...ROUND_JOINS, 'stroke-linecap': 'round' } as const;

/** Any SVG element. */
export const mark = (tag: string, attributes: Attributes = NO_ATTRIBUTES, inside: Picture = null): Mark => ({ tag, attributes, inside });

/** A path; nothing without data. */
export const path = (d: string | undefined, attributes: Attributes = NO_ATTRIBUTES): Picture => d ? mark('path', { d, ...attributes }) : null;

/** A path that is only a line. Lengths in units. */
export const line = (d: string | undefined, stroke: string, width: number | string, more: Attributes = NO_ATTRIBUTES): Picture =>
	path(d, { fill: 'none', stroke, 'stroke-width': width, ...more });

export const circle = (cx: number | string | undefined, cy: number | string | undefined, r: number | string, attributes: Attributes = NO_ATTRIBUTES): Mark =>
	mark('circle', { cx, cy, r, ...attributes });

export const rect = (x: number | string | undefined, y: number | string | undefined, width: number | string, height: number | string, attributes: Attributes = NO_ATTRIBUTES): Mark =>
	mark('rect', { x, y, width, height, ...attributes });

export const group = (attributes: Attributes, ...inside: Picture[]): Mark => mark('g', attributes, inside);

/** An area that cuts what names it: `clip-path="url(#id)"`. */
export const clip = (id: string, ...inside: Picture[]): Mark => mark('clipPath', { id }, inside);

/** Value of an `opacity` attribute: left out where everything is seen. */
export const seen = (opacity: number): string | undefined => (opacity < 1 ? n2(opacity) : undefined);

/** What a label is beside its plan. */
export interface LabelLook {
	readonly fill: string;
	/** colour of a halo, so that lines behind do not cut the text; none when left out */
	readonly halo?: string | undefined;
	/** 0…1 */
	readonly opacity?: number;
	readonly weight?: number | undefined;
	/** extra letter spacing, em */
	readonly spacing?: number;
}

/** One line of text in one of the story's three voices. */
export function label({ x, y, text, size, voice = 'sans', anchor = 'start' }: LabelSpec, { fill, halo, opacity = 1, weight, spacing = 0 }: LabelLook): Picture {
	return (
		opacity > UNSEEN &&
		mark(
			'text',
			{
				x: n2(x),
				y: n2(y),
				fill,
				'font-family': FONT[voice],
				'font-weight': weight ?? WEIGHT[voice],
				'font-size': n2(size),
				'text-anchor': anchor === 'start' ? undefined : anchor,
				'letter-spacing': spacing ? n2(spacing * size) : undefined,
				...(halo && { stroke: halo, 'stroke-width': n2(size * 0.32), 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
				opacity: seen(opacity)
			},
			text
		)
	);
}

/** Planned labels in the world's colours, with one common opacity. */
export const labels = (specs: readonly LabelSpec[], world: World, opacity = 1, halo?: string): Picture =>
	specs.map((spec) => label(spec, { fill: world[spec.tone ?? 'ink'], opacity, halo }));

const n4 = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Where planned pieces stand, frame units; `scale` is frame units per unit of the drawing, `turn` degrees clockwise. */
export interface Standing {
	readonly x?: number;
	readonly y?: number;
	readonly scale?: number;
	readonly turn?: number;
	readonly opacity?: number;
}

/** A line drawing made of planned pieces, placed and scaled, with line weights that stay those of the frame. */
export function pieces(
	list: readonly Piece[],
	world: World,
	stroke: Readonly<Record<Weight, number>>,
	{ x = 0, y = 0, scale = 1, turn = 0, opacity = 1 }: Standing = {}
): Picture {
	return (
		opacity > UNSEEN &&
		group(
			{
				transform: `translate(${n4(x)} ${n4(y)})${turn ? ` rotate(${n4(turn)})` : ''} scale(${n4(scale)})`,
				...ROUND,
				opacity: seen(opacity)
			},
			list.map((piece) => path(piece.d, pieceStyle(piece, world, stroke, scale)))
		)
	);
}

const wholePath = oncePer((points: readonly Point[]) => pathOf(points));

/** The route line, or the part of it from share `from` to share `to` of its length: a stroke along a polyline that is already rounded. */
export const route = (points: readonly Point[], colour: string, width: number, { from = 0, to = 1, opacity = 1 } = {}): Picture =>
	opacity > UNSEEN &&
	line(from <= 0 && to >= 1 ? wholePath(points) : pathOf(cutPath(points, from, to)), colour, width, { ...ROUND, opacity: opacity < 1 ? opacity : undefined });

/** The marks of a picture in a row, null for each that is not there. */
export function flat(picture: Picture, into: (Mark | null)[] = []): (Mark | null)[] {
	if (Array.isArray(picture)) for (const part of picture as readonly Picture[]) flat(part, into);
	else into.push(picture && typeof picture === 'object' ? (picture as Mark) : null);
	return into;
}
