/** The hills: the peninsula between the rivers, the far shore, and the range behind. Heights in shares of the site's. */
import { lerp, smoothstep } from '../../marks/easing';
import { fbm, noise1, ridged } from '../../marks/hash';
import type { Site } from './site';

const CREST = noise1(5);
const FAR = noise1(41);
const RANGE = noise1(77);

/** Where the peninsula's tip lies, in shares of the city's width. */
export const TIP = 0.13;

/** Height of the peninsula's crest above the water at share u, in shares of the site's height. */
export const crest = (u: number): number =>
	smoothstep(TIP, 0.5, u) * (0.36 - 0.07 * smoothstep(0.72, 1, u)) * (0.86 + 0.24 * fbm(CREST, u * 9, 3));

/**
 * Ground line of terrace z (0 the crest … 1 the shore) at share u, as y. Terraces meet at the tip and never
 * dip under the water.
 */
export function terrace(site: Site, z: number, u: number): number {
	const fold = (fbm(CREST, u * 11 + z * 31, 3) - 0.5) * 0.045 * smoothstep(TIP, 0.3, u) * (1 - z);
	return Math.min(site.bank, site.bank - site.height * (crest(u) * (1 - z) + Math.max(0, fold)));
}

/** Hill line of the far shore (0 the hill's back … 1 its waterline), as y. */
export function farTerrace(site: Site, z: number, u: number): number {
	const hill = (0.05 + 0.085 * fbm(FAR, u * 7 + 3, 3)) * lerp(1.25, 0.85, smoothstep(0, 0.3, u));
	return site.farBank - site.height * hill * (1 - z);
}

/** Crest of the unlit range behind the far shore, as y. */
export const range = (site: Site, u: number): number =>
	site.farBank - site.height * (0.1 + 0.17 * ridged(RANGE, u * 3.1 + 0.4, 5)) * (1 - 0.35 * smoothstep(0.35, 1, u));

/** How tall towers may grow at share u, in shares of the site's height: two centres, 解放碑 and the west. */
export const growth = (u: number): number =>
	0.1 + 0.46 * peak(u, 0.62, 0.115) + 0.3 * peak(u, 0.86, 0.07) + 0.1 * peak(u, 0.42, 0.05);

const peak = (u: number, at: number, spread: number): number => Math.exp(-((u - at) ** 2) / (2 * spread * spread));
