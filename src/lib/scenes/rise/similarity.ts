/** A view of a plane: scaled, not turned, then shifted. What every zoom of this scene is made of. */
import { between, type Point } from '../../marks/path';

export interface Similarity {
	/** frame units per unit of the plane */
	readonly scale: number;
	/** where the plane's origin stands in the frame */
	readonly x: number;
	readonly y: number;
}

/** Where a point of the plane stands in the frame. */
export const seen = (view: Similarity, p: Point): Point => ({ x: view.x + view.scale * p.x, y: view.y + view.scale * p.y });

/** The view of a drawing whose origin is at `p` of the plane. */
export const seenFrom = (view: Similarity, p: Point): Similarity => ({ scale: view.scale, ...seen(view, p) });

/** The view of a scale that puts `p` of the plane on `at` in the frame. */
export const looking = (p: Point, at: Point, scale: number): Similarity => ({ scale, x: at.x - scale * p.x, y: at.y - scale * p.y });

/**
 * The view `t` (0…1) of the way from `a` to `b`: the scale grows by equal factors, about the one point of the frame
 * that both views agree on, so that the way there is one straight zoom and nothing drifts.
 */
export function zoomed(a: Similarity, b: Similarity, t: number): Similarity {
	if (t <= 0) return a;
	if (t >= 1) return b;
	const scale = a.scale * (b.scale / a.scale) ** t;
	const part = Math.abs(a.scale - b.scale) < 1e-9 * a.scale ? t : (a.scale - scale) / (a.scale - b.scale);
	return { scale, ...between(a, b, part) };
}

/** The same view as the `transform` of an SVG element. */
export const transformOf = ({ x, y, scale }: Similarity): string => `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)})`;
