import { momentsOf, placed, type Polygon } from '../polygon';
import { OUTLINES, PART_KINDS, type PartKind } from '../parts';
import { ellipseOf, type Shape } from './moments';

/** What the machine has been taught about a part: measures that do not depend on where it lies or how it is turned. */
export interface Known {
	readonly kind: PartKind;
	/** px² */
	readonly area: number;
	/** spread across over spread along the principal axis, ≤ 1 */
	readonly roundness: number;
	readonly fullness: number;
	/** px, its centroid at the origin, and the direction of its principal axis */
	readonly outline: Polygon;
	readonly axis: number;
}

/**
 * Parts' measures at a scale of `pixelsPerMm`, from their outlines. `yUp`: the picture shows the outlines' y upwards, so
 * that in pixels, whose y goes down, they lie mirrored.
 */
export function libraryOf(pixelsPerMm: number, kinds: readonly PartKind[] = PART_KINDS, yUp = false): Known[] {
	return kinds.map((kind) => {
		const lying = yUp ? OUTLINES[kind].map(({ x, y }) => ({ x, y: -y })) : OUTLINES[kind];
		const m = momentsOf(lying);
		const { angle, major, minor, fullness } = ellipseOf(m.area, m.xx, m.xy, m.yy);
		return {
			kind,
			area: m.area * pixelsPerMm ** 2,
			roundness: minor / major,
			fullness,
			outline: placed(lying, 0, 0, 0, pixelsPerMm),
			axis: angle
		};
	});
}

/** Misfit above which a region is none of the known parts. */
export const FITS = 0.16;

/**
 * The known part a region resembles most, and by how much it misses: the sum of the relative errors of area and
 * fullness and the error of roundness. `null` for an empty library.
 */
export function nearest(shape: Shape, library: readonly Known[]): { readonly known: Known; readonly misfit: number } | null {
	let best: { known: Known; misfit: number } | null = null;
	for (const known of library) {
		const misfit =
			Math.abs(shape.area - known.area) / known.area +
			1.5 * (Math.abs(shape.fullness - known.fullness) / known.fullness) +
			Math.abs(shape.minor / shape.major - known.roundness);
		if (!best || misfit < best.misfit) best = { known, misfit };
	}
	return best;
}
