/** Where a fact's slip opens: under its mark, or over it, never on it. */

export interface Rect {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

export interface SlipPlace {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	/** px from the slip's left edge to the mark's middle */
	readonly stem: number;
	readonly above: boolean;
}

/**
 * Places a slip (its own size in `slip`) at a mark inside a viewport, all px. It goes below the mark's line if it
 * fits there or if there is more room than above; the line of the mark itself always stays in view.
 */
export function slipPlace(mark: Rect, slip: Rect, viewport: { width: number; height: number }, gap = 14, edge = 12): SlipPlace {
	const below = viewport.height - (mark.top + mark.height) - gap - edge;
	const over = mark.top - gap - edge;
	const above = slip.height > below && over > below;
	const middle = mark.left + mark.width / 2;
	const left = Math.max(edge, Math.min(viewport.width - slip.width - edge, middle - slip.width * 0.5));
	const height = Math.min(slip.height, above ? over : below);
	const top = above ? mark.top - gap - height : mark.top + mark.height + gap;
	return { left, top: Math.max(edge, top), width: slip.width, stem: middle - left, above };
}
