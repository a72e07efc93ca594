/** A mountain layer: one generative crest, its flattening contour lines, its foot lost in fog. */
import { fbm, noise1, ridged } from '../../marks/hash';
import type { Point } from '../../marks/path';
import { thin, trace } from './trace';

export interface RidgeSpec {
	/** left and right end, units; wider than the frame, so that the layer may slide */
	readonly from: number;
	readonly to: number;
	/** height of the foot, units down the frame */
	readonly base: number;
	/** how far the highest crests can rise, about; units */
	readonly amp: number;
	/** crests per unit */
	readonly freq: number;
	readonly seed: number;
	/** where the composer lets it rise: 0…≈1.2 by x */
	readonly envelope: (x: number) => number;
	/** how many contour lines under the crest */
	readonly contours: number;
	/** units between contours once they have flattened */
	readonly gap: number;
	/** how far the fill goes below the foot, units */
	readonly depth: number;
	/** units between samples of the crest */
	readonly pitch: number;
	/** share of ink at the crest, 0…1: far is pale */
	readonly tone: number;
}

export interface Ridge {
	readonly tone: number;
	/** highest point of the crest and bottom of the fill: the gradient runs between them */
	readonly top: number;
	readonly bottom: number;
	/** outline: crest, sides and bottom (outside what can be seen) */
	readonly crest: string;
	/** contour lines in three strengths, nearest the crest first; one path each */
	readonly contours: readonly string[];
	/** crest height at x, units down the frame */
	readonly heightAt: (x: number) => number;
}

/** Makes a layer. Same spec, same mountains. */
export function createRidge(spec: RidgeSpec): Ridge {
	const { from, to, base, amp, freq, seed, envelope, pitch } = spec;
	const crests = noise1(seed);
	const swell = noise1(seed + 99);
	const heightAt = (x: number): number => {
		const rough = ridged(crests, x * freq + seed, 5) ** 1.7;
		return base - 1.5 * amp * rough * (0.55 + 0.45 * fbm(swell, x * freq * 0.55, 2)) * envelope(x);
	};
	const crest: Point[] = [];
	for (let x = from; x <= to + 0.01; x += pitch) crest.push({ x, y: heightAt(x) });
	const top = Math.min(...crest.map((p) => p.y));
	const bottom = base + spec.depth;
	const outline = [{ x: from, y: bottom }, ...thin(crest, 0.45), { x: to, y: bottom }];

	// contours follow the crest's samples: the noise behind them is dear, and half a unit is not seen
	const sampledAt = (x: number): number => {
		const at = Math.min(crest.length - 1, Math.max(0, (x - from) / pitch));
		const i = Math.min(crest.length - 2, Math.floor(at));
		return crest[i]!.y + (crest[i + 1]!.y - crest[i]!.y) * (at - i);
	};
	const strengths: string[] = ['', '', ''];
	for (let k = 1; k <= spec.contours; k++) {
		// like a contour map: each line keeps .86 of the relief of the one above, and wanders a little sideways
		const keep = 0.86 ** k;
		const line: Point[] = [];
		for (let x = from; x <= to + 0.01; x += pitch * 2.5) {
			const wander = 12 * Math.sin(x * 0.013 + k + seed);
			line.push({ x, y: base - (base - sampledAt(x + wander)) * keep + k * spec.gap * 0.62 });
		}
		const slot = Math.min(2, Math.floor(((k - 1) / spec.contours) * 3));
		strengths[slot] += trace(thin(line, 0.6));
	}
	return { tone: spec.tone, top, bottom, crest: trace(outline, true), contours: strengths, heightAt };
}
