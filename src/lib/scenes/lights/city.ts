/** The whole city as a list of masses, from the far range to the near shore: what comes later stands in front. */
import { lerp, smoothstep } from '../../marks/easing';
import { seeded } from '../../marks/hash';
import { flat, masted, pitched, shouldered, slanted, type Building, type Lamp, type Pattern } from './building';
import { bridge, centre, pierced, sails, stilts, west } from './landmarks';
import { across, type Site } from './site';
import { farTerrace, growth, range, terrace, TIP } from './terrain';

export interface City {
	readonly buildings: readonly Building[];
	/** lamps on the bridge, and the index of the building after which they are hung */
	readonly lamps: readonly Lamp[];
	readonly lampsAfter: number;
}

const TERRACES = 15;

/**
 * Builds the city of a site. `grain` (units) is the distance between windows that the site will roughly need:
 * houses are 6–14 windows wide in every frame, so the texture of the city is the same on a phone and on a wall.
 */
export function buildCity(site: Site, grain: number): City {
	const random = seeded(12);
	const out: Building[] = [];
	const width = site.right - site.left;
	const slope = (roof: (u: number) => number, foot: number, near: number, lit: number): Building => ({
		x: site.left,
		width,
		foot,
		roof,
		near,
		lit,
		pattern: 'roads',
		role: 'ground'
	});

	out.push(slope((u) => range(site, u), site.farBank, -0.12, 0));
	for (let k = 0; k < 3; k++) {
		const z = k / 3;
		out.push(slope((u) => farTerrace(site, z, u), site.farBank, 0.06 + 0.1 * z, 0.26));
		row(out, random, site, grain * 0.85, {
			from: site.fades ? 0.02 : -0.02,
			to: 0.62,
			ground: (u) => farTerrace(site, z, u),
			height: (u, r) => site.height * (0.02 + 0.085 * r ** 2.2) * (1 - smoothstep(0.4, 0.6, u)),
			near: 0.1 + 0.12 * z,
			density: 0.78,
			lit: [0.55, 0.9]
		});
	}
	const far = bridge(site, grain);
	out.push(...far.pylons, far.deck);
	const lampsAfter = out.length - 1;

	for (let k = 0; k < TERRACES; k++) {
		const z = k / (TERRACES - 1);
		const ground = (u: number) => terrace(site, z, u);
		out.push(slope(ground, site.bank, 0.18 + 0.5 * z, 0.42));
		row(out, random, site, grain, {
			from: TIP + 0.025,
			to: 1.02,
			ground,
			height: (u, r) => {
				const shore = smoothstep(TIP, TIP + 0.1, u);
				const tall = growth(u);
				const share = z < 0.5
					? 0.035 + tall * lerp(0.92, 0.6, z * 2) * (0.25 + 0.75 * r ** 1.6)
					: 0.022 + lerp(0.42, 0.2, z * 2 - 1) * tall * r ** 1.5 + 0.05 * r ** 2;
				return site.height * shore * share;
			},
			near: 0.22 + 0.55 * z,
			density: 0.88,
			lit: [0.8, 0.98]
		});
		if (k === 3) out.push(...centre(site, ground));
		if (k === 5) out.push(...west(site, ground));
	}
	out.push(...stilts(site), ...sails(site), ...pierced(site));
	return { buildings: out, lamps: far.lamps, lampsAfter };
}

interface Row {
	readonly from: number;
	readonly to: number;
	/** y of the ground at share u of the width */
	readonly ground: (u: number) => number;
	/** height in units of a house at u, for a random r in [0, 1) */
	readonly height: (u: number, r: number) => number;
	readonly near: number;
	/** share of plots that are built on */
	readonly density: number;
	/** least and most share of lit windows */
	readonly lit: readonly [number, number];
}

function row(out: Building[], random: () => number, site: Site, grain: number, it: Row): void {
	const span = site.right - site.left;
	let x = across(site, it.from);
	const end = across(site, it.to);
	while (x < end) {
		const width = grain * (6 + 8 * random());
		const u = (x + width / 2 - site.left) / span;
		const foot = it.ground(u) + grain * 4;
		const height = it.height(u, random());
		const built = random() < it.density && height > grain * 3;
		const style = random();
		const lit = lerp(it.lit[0], it.lit[1], random());
		if (built) {
			const y = Math.max(site.top, foot - height);
			out.push({
				x,
				width,
				foot: Math.min(site.bank, foot),
				roof: roofOf(style, y, grain, height),
				near: it.near,
				lit,
				pattern: patternOf(style)
			});
		}
		x += width * (0.78 + 0.5 * random());
	}
}

function roofOf(style: number, y: number, grain: number, height: number): (u: number) => number {
	if (style < 0.1) return pitched(y, grain * 3);
	if (style < 0.22) return shouldered(y, grain * 4);
	if (style < 0.28 && height > grain * 30) return masted(y, grain * 7);
	if (style < 0.36) return slanted(y, grain * (style < 0.32 ? 4 : -4));
	return flat(y);
}

const patternOf = (style: number): Pattern =>
	style < 0.3 ? 'full' : style < 0.5 ? 'floors' : style < 0.68 ? 'piers' : 'scatter';
