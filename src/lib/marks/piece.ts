/** A part of a line drawing as a layout plans it: one path in one style, painted in list order. */
import type { World } from './worlds';

export type Weight = 'object' | 'detail' | 'hair' | 'route';
export type Tone = 'ink' | 'muted' | 'accent' | 'route' | 'solid' | 'ground' | 'deep';

export interface Piece {
	/** SVG path data, in the drawing's own units */
	readonly d: string;
	/** default `none` */
	readonly fill?: Tone;
	readonly fillOpacity?: number;
	/** default `ink`; null for a filled shape without an outline */
	readonly stroke?: Tone | null;
	/** default `object` */
	readonly weight?: Weight;
	readonly opacity?: number;
	/** dash pattern in the drawing's own units */
	readonly dash?: string;
}

/** Attributes of a piece's `<path>`; `scale` is how many frame units one unit of the drawing is. */
export function pieceStyle(
	piece: Piece,
	world: World,
	stroke: Readonly<Record<Weight, number>>,
	scale: number
): Record<string, string | number | undefined> {
	const outlined = piece.stroke !== null;
	return {
		fill: piece.fill ? world[piece.fill] : 'none',
		'fill-opacity': piece.fillOpacity,
		stroke: outlined ? world[piece.stroke ?? 'ink'] : undefined,
		'stroke-width': outlined ? Math.round((stroke[piece.weight ?? 'object'] / scale) * 1000) / 1000 : undefined,
		'stroke-dasharray': piece.dash,
		opacity: piece.opacity
	};
}
