/** The buildings by which one knows the city at night. Sizes in shares of the site's height; schematic. */
import { flat, masted, moatOf, pitched, type Building, type Lamp, type Pattern } from './building';
import { across, liziba, type Site } from './site';

type Roof = Building['roof'];

const landmark = (x: number, width: number, foot: number, roof: Roof, near = 1, lit = 0.95, pattern: Pattern = 'full'): Building => ({ x, width, foot, roof, near, lit, pattern, role: 'landmark' });

/** Buildings with a dark edge of `by` units behind all of them. */
const setOff = (by: number, ...list: readonly Building[]): Building[] => [...list.map((b) => moatOf(b, by)), ...list];

/** 朝天门: six sails round two taller ones, and the bridge that lies across four of them. */
export function sails(site: Site): Building[] {
	const h = site.height;
	const x0 = across(site, 0.175);
	const foot = site.bank - h * 0.006;
	const w = h * 0.046;
	const step = w + h * 0.011;
	// towers like filled sails: one edge upright, the other curved, the point at the right or at the left
	const sail = (at: number, width: number, tall: number, right: boolean): Building =>
		landmark(x0 + at * step, width, foot, (u) => foot - h * tall * (0.74 + 0.26 * (right ? u : 1 - u) ** 0.5));
	const behind = [0.245, 0.275, 0.3, 0.3, 0.275, 0.245].map((tall, i) => sail(i, w, tall, i < 3));
	const front = [sail(1.45, w * 1.08, 0.42, true), sail(3.45, w * 1.08, 0.42, false)];
	const deckY = foot - h * 0.305;
	const deck = landmark(x0 + w * 0.72, 4 * step + w * 0.6, deckY + h * 0.02, (u) => deckY - h * 0.006 * Math.sin(Math.PI * u), 1, 1);
	const bow = landmark(
		x0 - h * 0.075,
		6 * step + h * 0.11,
		site.bank,
		(u) => foot - h * (0.022 + 0.028 * Math.min(1, u * 3.2) + 0.006 * Math.sin(u * 22)),
		0.95,
		0.9,
		'floors'
	);
	const moat = h * 0.009;
	return [...setOff(moat, ...behind), ...setOff(moat, deck), ...setOff(moat, ...front), ...setOff(moat * 0.6, bow)];
}

/** 洪崖洞: stilt houses climbing a cliff by the water, storey over storey, each with its swept roof. */
export function stilts(site: Site): Building[] {
	const h = site.height;
	const storeys = 8;
	const middle = across(site, 0.545);
	const rise = h * 0.0225;
	const tower = h * 0.05;
	const out = [landmark(middle - tower / 2, tower, site.bank - rise * storeys, pitched(site.bank - rise * (storeys + 1.4), h * 0.02), 1, 0.98)];
	for (let i = storeys - 1; i >= 0; i--) {
		const width = h * (0.275 - 0.021 * i) * (i % 3 === 2 ? 0.9 : 1);
		const shift = h * 0.012 * (i % 2 === 0 ? 1 : -1);
		const y = site.bank - h * 0.006 - rise * (i + 1);
		// eaves turn up at both ends
		out.push(landmark(middle + shift - width / 2, width, y + rise, (u) => y + h * 0.004 - h * 0.011 * Math.abs(2 * u - 1) ** 5, 1, 0.98));
	}
	return setOff(h * 0.007, ...out);
}

/** The tallest tower of the old centre, whose crown closes like a bud, its neighbour with a mast, and a stepped one. */
export function centre(site: Site, ground: Roof): Building[] {
	const h = site.height;
	return [
		...tower(site, ground, 0.548, 0.042, 0.74, (u, y) => (u < 0.34 ? y + h * 0.05 : u > 0.68 ? y + h * 0.025 : y)),
		...tower(site, ground, 0.705, 0.036, 0.8, (u, y) => masted(y, h * 0.07)(u)),
		...tower(site, ground, 0.632, 0.052, 0.985, (u, y, w) => y + w * 1.5 * Math.abs(2 * u - 0.84) ** 1.7)
	];
}

/** The supertall of the west: setbacks, then a slender top. */
export const west = (site: Site, ground: Roof): Building[] =>
	tower(site, ground, 0.872, 0.05, 0.9, (u, y) => {
		const d = Math.abs(2 * u - 1);
		return d < 0.3 ? y : y + site.height * (d < 0.62 ? 0.07 : 0.17);
	});

/** A tower at a share of the city's width, `width` and `tall` in shares of the site's height. */
function tower(site: Site, ground: Roof, at: number, width: number, tall: number, crown: (u: number, y: number, width: number) => number): Building[] {
	const h = site.height;
	const w = h * width;
	const y = site.bank - h * tall;
	return setOff(h * 0.008, landmark(across(site, at) - w / 2, w, ground(at) + h * 0.06, (u) => crown(u, y, w), 0.72));
}

/** 李子坝: the house that the line runs through, on its slope at the end of the shore. */
export function pierced(site: Site): Building[] {
	const h = site.height;
	const { width, height } = liziba(h);
	const slot = h * 0.026;
	const house = landmark(site.right - width - h * 0.05, width, site.bank + h * 0.055, flat(site.bank - height), 1, 0.92, 'piers');
	return setOff(h * 0.008, { ...house, opening: [site.bank - slot, site.bank + slot * 0.5] });
}

export interface Bridge {
	readonly deck: Building;
	readonly pylons: readonly Building[];
	readonly lamps: readonly Lamp[];
}

/** 东水门: a cable-stayed bridge with two needle pylons over the far river; `step` units between lamps. */
export function bridge(site: Site, step: number): Bridge {
	const h = site.height;
	const y = site.farBank - h * 0.05;
	const from = across(site, -0.01);
	const to = across(site, 0.2);
	const reach = (to - from) * 0.235;
	const at = [from + (to - from) * 0.27, from + (to - from) * 0.76];
	const tall = h * 0.15;
	const needle = Math.max(step * 2.4, h * 0.011);
	const lamps: Lamp[] = [];
	for (const x of at)
		for (const side of [-1, 1])
			for (let k = 1; k <= 9; k++) {
				const run = reach * (k / 9) * side;
				const high = tall * (0.42 + 0.5 * (k / 9));
				const n = Math.floor(Math.hypot(run, high) / (step * 1.9));
				for (let i = 1; i < n; i++) lamps.push({ x: x + (run * i) / n, y: y - high * (1 - i / n) });
			}
	return {
		deck: landmark(from, to - from, y + step * 2.2, flat(y - step), 0.8, 1),
		pylons: at.map((x) => landmark(x - needle / 2, needle, site.farBank + h * 0.02, pitched(y - tall * 0.72, tall * 0.28), 0.85, 1)),
		lamps
	};
}
