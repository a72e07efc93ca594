/** The buildings by which one knows the city at night. Sizes in shares of the site's height; schematic. */
import { flat, masted, moatOf, pitched, type Building, type Lamp } from './building';
import { across, liziba, type Site } from './site';

/** 朝天门: six sails round two taller ones, and the bridge that lies across four of them. */
export function sails(site: Site): Building[] {
	const h = site.height;
	const x0 = across(site, 0.175);
	const foot = site.bank - h * 0.006;
	const w = h * 0.046;
	const gap = h * 0.011;
	const heights = [0.245, 0.275, 0.3, 0.3, 0.275, 0.245];
	const behind = heights.map((tall, i) => sail(x0 + i * (w + gap), w, foot, h * tall, i < 3 ? 1 : -1));
	const front = [1.45, 3.45].map((i, k) => sail(x0 + i * (w + gap), w * 1.08, foot, h * 0.42, k === 0 ? 1 : -1));
	const deckY = foot - h * 0.305;
	const deck: Building = {
		x: x0 + w * 0.72,
		width: 4 * (w + gap) + w * 0.6,
		foot: deckY + h * 0.02,
		roof: (u) => deckY - h * 0.006 * Math.sin(Math.PI * u),
		near: 1,
		lit: 1,
		pattern: 'full',
		role: 'landmark'
	};
	const bow: Building = {
		x: x0 - h * 0.075,
		width: 6 * (w + gap) + h * 0.11,
		foot: site.bank,
		roof: (u) => foot - h * (0.022 + 0.028 * Math.min(1, u * 3.2) + 0.006 * Math.sin(u * 22)),
		near: 0.95,
		lit: 0.9,
		pattern: 'floors',
		role: 'landmark'
	};
	const moat = h * 0.009;
	return [
		...behind.map((b) => moatOf(b, moat)),
		...behind,
		moatOf(deck, moat),
		deck,
		...front.map((b) => moatOf(b, moat)),
		...front,
		moatOf(bow, moat * 0.6),
		bow
	];
}

/** One tower like a filled sail: one edge upright, the other curved; `lean` 1 has its point at the right. */
function sail(x: number, width: number, foot: number, tall: number, lean: 1 | -1): Building {
	return {
		x,
		width,
		foot,
		roof: (u) => {
			const t = lean === 1 ? u : 1 - u;
			return foot - tall * (0.74 + 0.26 * t ** 0.5);
		},
		near: 1,
		lit: 0.95,
		pattern: 'full',
		role: 'landmark'
	};
}

/** 洪崖洞: stilt houses climbing a cliff by the water, storey over storey, each with its swept roof. */
export function stilts(site: Site): Building[] {
	const h = site.height;
	const storeys = 8;
	const middle = across(site, 0.545);
	const out: Building[] = [];
	const rise = h * 0.0225;
	for (let i = storeys - 1; i >= 0; i--) {
		const width = h * (0.275 - 0.021 * i) * (i % 3 === 2 ? 0.9 : 1);
		const shift = h * 0.012 * (i % 2 === 0 ? 1 : -1);
		const y = site.bank - h * 0.006 - rise * (i + 1);
		out.push({
			x: middle + shift - width / 2,
			width,
			foot: y + rise,
			// eaves turn up at both ends
			roof: (u) => y + h * 0.004 - h * 0.011 * Math.abs(2 * u - 1) ** 5,
			near: 1,
			lit: 0.98,
			pattern: 'full',
			role: 'landmark'
		});
	}
	const tower = h * 0.05;
	const roofY = site.bank - rise * (storeys + 1.4);
	out.unshift({
		x: middle - tower / 2,
		width: tower,
		foot: site.bank - rise * storeys,
		roof: pitched(roofY, h * 0.02),
		near: 1,
		lit: 0.98,
		pattern: 'full',
		role: 'landmark'
	});
	return [...out.map((b) => moatOf(b, h * 0.007)), ...out];
}

/** The tallest tower of the old centre, whose crown closes like a bud, and its neighbour with a mast. */
export function centre(site: Site, ground: (u: number) => number): Building[] {
	const h = site.height;
	const bud = tower(site, ground, 0.632, 0.052, 0.985, (u, y, w) => y + w * 1.5 * Math.abs(2 * u - 0.84) ** 1.7);
	const mast: Building = tower(site, ground, 0.705, 0.036, 0.8, (u, y) => masted(y, h * 0.07)(u));
	const step = tower(site, ground, 0.548, 0.042, 0.74, (u, y) => (u < 0.34 ? y + h * 0.05 : u > 0.68 ? y + h * 0.025 : y));
	return [step, mast, bud].flatMap((b) => [moatOf(b, h * 0.008), b]);
}

/** The supertall of the west: setbacks, then a slender top. */
export function west(site: Site, ground: (u: number) => number): Building[] {
	const h = site.height;
	const b = tower(site, ground, 0.872, 0.05, 0.9, (u, y) => {
		const d = Math.abs(2 * u - 1);
		return d < 0.3 ? y : d < 0.62 ? y + h * 0.07 : y + h * 0.17;
	});
	return [moatOf(b, h * 0.008), b];
}

function tower(
	site: Site,
	ground: (u: number) => number,
	at: number,
	width: number,
	tall: number,
	crown: (u: number, y: number, width: number) => number
): Building {
	const w = site.height * width;
	const y = site.bank - site.height * tall;
	return {
		x: across(site, at) - w / 2,
		width: w,
		foot: ground(at) + site.height * 0.06,
		roof: (u) => crown(u, y, w),
		near: 0.72,
		lit: 0.95,
		pattern: 'full',
		role: 'landmark'
	};
}

/** 李子坝: the house that the line runs through, on its slope at the end of the shore. */
export function pierced(site: Site): Building[] {
	const { width, height } = liziba(site.height);
	const x = site.right - width - site.height * 0.05;
	const slot = site.height * 0.026;
	const house: Building = {
		x,
		width,
		foot: site.bank + site.height * 0.055,
		roof: flat(site.bank - height),
		near: 1,
		lit: 0.92,
		pattern: 'piers',
		role: 'landmark',
		opening: [site.bank - slot, site.bank + slot * 0.5]
	};
	return [moatOf(house, site.height * 0.008), house];
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
		deck: {
			x: from,
			width: to - from,
			foot: y + step * 2.2,
			roof: flat(y - step),
			near: 0.8,
			lit: 1,
			pattern: 'full',
			role: 'landmark'
		},
		pylons: at.map((x) => ({
			x: x - needle / 2,
			width: needle,
			foot: site.farBank + h * 0.02,
			roof: pitched(y - tall * 0.72, tall * 0.28),
			near: 0.85,
			lit: 1,
			pattern: 'full' as const,
			role: 'landmark' as const
		})),
		lamps
	};
}
