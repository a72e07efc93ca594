import { momentsOf } from '../polygon';
import { OUTLINES, PART_KINDS, type PartKind } from '../parts';
import type { Shape } from './moments';

/** What the machine has been taught about a part: measures that do not depend on where it lies or how it is turned. */
export interface Known {
	readonly kind: PartKind;
	/** px² */
	readonly area: number;
	/** spread across over spread along the principal axis, ≤ 1 */
	readonly roundness: number;
	readonly fullness: number;
}

/** Parts' measures at a scale of `pixelsPerMm`, from their outlines. */
export function libraryOf(pixelsPerMm: number, kinds: readonly PartKind[] = PART_KINDS): Known[] {
	return kinds.map((kind) => {
		const m = momentsOf(OUTLINES[kind]);
		const half = Math.hypot((m.xx - m.yy) / 2, m.xy);
		const major = Math.sqrt((m.xx + m.yy) / 2 + half);
		const minor = Math.sqrt((m.xx + m.yy) / 2 - half);
		return {
			kind,
			area: m.area * pixelsPerMm ** 2,
			roundness: minor / major,
			fullness: m.area / (4 * Math.PI * major * minor)
		};
	});
}

/** Misfit above which a region is none of the known parts. */
export const FITS = 0.16;

/**
 * The known part a region resembles most, and by how much it misses: the sum of the relative errors of area and
 * fullness and the error of roundness. `null` for an empty library.
 */
export function nearest(shape: Shape, library: readonly Known[]): { readonly kind: PartKind; readonly misfit: number } | null {
	let best: { kind: PartKind; misfit: number } | null = null;
	for (const known of library) {
		const misfit =
			Math.abs(shape.area - known.area) / known.area +
			1.5 * (Math.abs(shape.fullness - known.fullness) / known.fullness) +
			Math.abs(shape.minor / shape.major - known.roundness);
		if (!best || misfit < best.misfit) best = { kind: known.kind, misfit };
	}
	return best;
}
