/**
 * A range of hills drawn over a guide: the composer says how high the land stands, seeded noise roughens it, and
 * contour lines flatten toward its foot. Things can be stood on it, since its height is known everywhere.
 */
import { noise1, ridged } from './hash';
import { n2, type Point } from './path';

export interface GroundSpec {
	/** left and right end, units; wider than the frame, so that the layer may slide */
	readonly from: number;
	readonly to: number;
	/** height of the land at x, units down the frame, before it is roughened */
	readonly guide: (x: number) => number;
	/** how far crests stand above and hollows below the guide, units */
	readonly rough: number;
	/** crests per unit */
	readonly freq: number;
	readonly seed: number;
	/** how many contour lines, and units between them once they have flattened */
	readonly contours: number;
	readonly gap: number;
	/** foot of the fill, units down the frame */
	readonly foot: number;
	/** units between samples of the crest */
	readonly pitch: number;
	/** share of ink at the crest, 0…1: far is pale */
	readonly tone: number;
}

export interface Ground {
	readonly tone: number;
	/** highest point of the crest, and foot of the fill: the gradient runs between them */
	readonly top: number;
	readonly foot: number;
	/** the crest alone, for its stroke; and closed down to the foot, for its fill */
	readonly crest: string;
	readonly fill: string;
	readonly contours: string;
	/** height of the land at x, units down the frame; between samples it is straight, as it is drawn */
	readonly heightAt: (x: number) => number;
}

/** Makes a range. Same spec, same hills. */
export function createGround(spec: GroundSpec): Ground {
	const { from, to, pitch, guide, rough, freq, seed, foot } = spec;
	const noise = noise1(seed);
	const count = Math.max(2, Math.ceil((to - from) / pitch) + 1);
	const heights = Float64Array.from({ length: count }, (_, i) => {
		const x = from + i * pitch;
		return guide(x) - rough * (2 * ridged(noise, x * freq + seed, 5) ** 1.5 - 0.9);
	});
	const heightAt = (x: number): number => {
		const at = Math.min(count - 1, Math.max(0, (x - from) / pitch));
		const i = Math.min(count - 2, Math.floor(at));
		return heights[i]! + (heights[i + 1]! - heights[i]!) * (at - i);
	};
	const crest = Array.from(heights, (y, i): Point => ({ x: from + i * pitch, y }));
	const line = polyline(crest);
	let contours = '';
	for (let k = 1; k <= spec.contours; k++) {
		// like a contour map: each line keeps most of the relief of the one above, and wanders a little sideways
		const keep = 0.88 ** k;
		const points: Point[] = [];
		for (let x = from; x <= to; x += pitch * 3) {
			const level = guide(x);
			points.push({ x, y: level + (heightAt(x + 9 * Math.sin(x * 0.011 + k + seed)) - level) * keep + k * spec.gap });
		}
		contours += polyline(points);
	}
	return {
		tone: spec.tone,
		top: Math.min(...heights),
		foot,
		crest: line,
		fill: `${line}V${n2(foot)}H${n2(from)}Z`,
		contours,
		heightAt
	};
}

const one = (v: number): string => String(Math.round(v * 10) / 10);
const polyline = (points: readonly Point[]): string => `M${points.map((p) => `${one(p.x)} ${one(p.y)}`).join('L')}`;
