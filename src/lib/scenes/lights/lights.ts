/** One light per firm: exactly as many windows as there are firms, in the order in which they come on. */
import { hash } from '../../marks/hash';
import type { City } from './city';
import { ADDED, EARLIER, FIRMS, GOLD } from './figures';
import { ranked } from './order';
import { across, type Site } from './site';
import type { Windows } from './windows';

export interface Lights {
	/** Number of lights: the firms of 2023 */
	readonly count: number;
	/** positions, units; light i is the i-th to come on, those from `earlier` on are the ones that 2023 added */
	readonly x: Float32Array;
	readonly y: Float32Array;
	/** index of the first light of 2023 */
	readonly earlier: number;
	/** how bright, 0…63 */
	readonly shine: Uint8Array;
	/** indices of the high-tech firms' lights, in the order in which they turn gold */
	readonly gold: Int32Array;
	/** 1 where a light is among them */
	readonly isGold: Uint8Array;
	/** distance between neighbouring lights, units */
	readonly pitch: number;
}

/**
 * Chooses the lights among the visible windows. Which window stands for which firm is chance (seeded): the
 * sources give counts, not addresses. In steps.
 *
 * @throws when there are fewer windows than firms
 */
export function* chooseLights(site: Site, city: City, windows: Windows): Generator<void, Lights, void> {
	if (windows.count < FIRMS) throw new Error(`lights: ${windows.count} windows are fewer than ${FIRMS} firms`);
	const { buildings } = city;
	const owner = (i: number) => buildings[windows.owner[i]!]!;
	const kept = ranked(windows.count, (i) => (owner(i).role === 'landmark' ? 0 : 1) + hash(31, i)).subarray(0, FIRMS);
	yield;

	// whole houses differ in how many of their lights are new: growth shows as places, not as noise
	const added = ranked(FIRMS, (k) => {
		const i = kept[k]!;
		return 0.6 * hash(32, windows.owner[i]!) + 0.4 * hash(33, i);
	});
	const isAdded = new Uint8Array(FIRMS);
	for (let k = 0; k < ADDED; k++) isAdded[added[k]!] = 1;
	yield;

	// the lamps of an evening start where the rivers meet and in the old centre, and spread house by house
	const order = ranked(FIRMS, (k) => {
		const i = kept[k]!;
		const house = 0.3 * hash(34, windows.owner[i]!) + 0.22 * hash(35, i);
		if (isAdded[k]) return 2 + house;
		const near = Math.min(
			away(site, windows.x[i]!, windows.y[i]!, 0.28, 0.1),
			away(site, windows.x[i]!, windows.y[i]!, 0.63, 0.45)
		);
		return Math.min(1.95, near * 0.62 + house);
	});

	yield;
	const x = new Float32Array(FIRMS);
	const y = new Float32Array(FIRMS);
	const shine = new Uint8Array(FIRMS);
	const source = new Int32Array(FIRMS);
	for (let n = 0; n < FIRMS; n++) {
		const i = kept[order[n]!]!;
		source[n] = i;
		x[n] = windows.x[i]!;
		y[n] = windows.y[i]!;
		const b = owner(i);
		const spark = hash(36, i);
		const depth = 0.46 + 0.5 * Math.max(0, b.near);
		const strength = b.role === 'landmark' ? 0.78 + 0.22 * spark : depth * (spark < 0.3 ? 1.4 : 0.62 + 0.4 * spark);
		shine[n] = Math.round(63 * Math.min(1, strength));
	}

	yield;
	const golden = ranked(FIRMS, (n) => {
		const b = owner(source[n]!);
		return hash(37, source[n]!) * (b.role === 'landmark' ? 1 : b.role === 'ground' ? 2.2 : 1.25);
	}).subarray(0, GOLD);
	const isGold = new Uint8Array(FIRMS);
	for (const n of golden) isGold[n] = 1;
	yield;
	const turn = ranked(GOLD, (g) => {
		const n = golden[g]!;
		return Math.min(1.9, 0.7 * away(site, x[n]!, y[n]!, 0.28, 0.1) + 0.35 * hash(38, n));
	});
	return { count: FIRMS, x, y, earlier: EARLIER, shine, gold: turn.map((g) => golden[g]!), isGold, pitch: windows.pitch };
}

/** Distance from (share of width, share of height) in city widths. */
function away(site: Site, x: number, y: number, share: number, up: number): number {
	const width = site.right - site.left;
	return Math.hypot(x - across(site, share), (site.bank - up * site.height - y) * 1.2) / width;
}
