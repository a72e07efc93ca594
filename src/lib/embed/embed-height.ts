/** How high a stepper of a given width should be. */

/** Lowest frame the stepper is made for, px. */
export const LOWEST = 480;

/**
 * px for a frame `width` px wide: upright like a phone up to 560, then a landscape that keeps words and drawing
 * side by side, never above 720.
 */
export function embedHeight(width: number): number {
	if (width <= 560) return Math.max(LOWEST, Math.min(720, Math.round(width * 1.6)));
	return Math.max(LOWEST, Math.min(720, Math.round(width * 0.6)));
}
