/** Numbers in, numbers out: the small shaping functions every scene shares. */

/** `x` held inside [lo, hi] (default [0, 1]). */
export const clamp = (x: number, lo = 0, hi = 1): number => (x < lo ? lo : x > hi ? hi : x);

/** Straight mix of `a` and `b`; `t` is not clamped. */
export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Share of the way from `from` to `to` that `x` has gone, clamped to [0, 1]. `from` may be greater than `to`. */
export const span = (from: number, to: number, x: number): number =>
	from === to ? (x < from ? 0 : 1) : clamp((x - from) / (to - from));

/** Hermite smoothstep between two edges: 0 before, 1 after, no corner at either end. */
export function smoothstep(from: number, to: number, x: number): number {
	const t = span(from, to, x);
	return t * t * (3 - 2 * t);
}

/** Cubic ease-out on [0, 1]. */
export const easeOut = (t: number): number => 1 - (1 - clamp(t)) ** 3;

/** Cubic ease-in-out on [0, 1]. */
export function easeInOut(t: number): number {
	const c = clamp(t);
	return c < 0.5 ? 4 * c ** 3 : 1 - (-2 * c + 2) ** 3 / 2;
}

/** 1 at `centre`, falling smoothly to 0 at `centre ± reach`. */
export const bell = (centre: number, reach: number, x: number): number =>
	smoothstep(centre - reach, centre, x) * (1 - smoothstep(centre, centre + reach, x));
