/** The city on its tongue of land between the two rivers: crest, shore, towers, and the six sails at the tip. */
import { clamp, lerp, smoothstep } from '../../marks/easing';
import { noise1, ridged, seeded } from '../../marks/hash';
import { n2, type Point } from '../../marks/path';
import { thin, trace } from './trace';

export interface PeninsulaSpec {
	/** left end, units; outside the frame */
	readonly from: number;
	/** where the rivers meet */
	readonly tip: Point;
	/** crest height at the left end and shore height at the left end, units down the frame */
	readonly crestLeft: number;
	readonly shoreLeft: number;
	/** size of towers and relief against the 900-unit composition */
	readonly scale: number;
	readonly towers: number;
	readonly seed: number;
	/** x from which towers may stand */
	readonly cityFrom: number;
}

/** Towers of one depth: outlines (filled and stroked), then the floors of those that show them. */
export interface TowerRow {
	readonly outline: string;
	readonly floors: string;
	readonly top: number;
	readonly foot: number;
}

export interface Peninsula {
	readonly land: string;
	readonly crestTop: number;
	readonly shoreBottom: number;
	readonly relief: string;
	/** back to front */
	readonly rows: readonly TowerRow[];
	readonly sails: string;
	readonly bridge: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
	readonly sailTop: number;
	readonly crestAt: (x: number) => number;
	readonly shoreAt: (x: number) => number;
}

const ROWS = 6;
/** offset from the tip and height of the six sails (units of the 900-unit composition) */
const SAILS = [
	[-86, 74],
	[-68, 82],
	[-50, 96],
	[-33, 96],
	[-17, 82],
	[-2, 72]
] as const;

/** Builds the land and everything on it. */
export function createPeninsula(spec: PeninsulaSpec): Peninsula {
	const { from, tip, scale: k } = spec;
	const relief = noise1(7);
	const along = (x: number): number => clamp((x - from) / (tip.x - from));
	const crestAt = (x: number): number => {
		const u = along(x);
		const hill = (10 + 34 * ridged(relief, (x / k) * 0.0065 + 9, 5) ** 1.5) * (1 - 0.75 * u) * k;
		return lerp(spec.crestLeft, tip.y - 2 * k, u ** 2.1) - hill * (1 - smoothstep(0.97, 1, u));
	};
	const shoreAt = (x: number): number =>
		lerp(spec.shoreLeft, tip.y + 2 * k, along(x) ** 1.25) + 2.5 * k * Math.sin((x / k) * 0.03);

	const pitch = 5 * k;
	const crest: Point[] = [];
	const shore: Point[] = [];
	for (let x = from; x < tip.x; x += pitch) {
		crest.push({ x, y: crestAt(x) });
		shore.push({ x, y: shoreAt(x) });
	}
	crest.push(tip);
	shore.push(tip);
	const land = trace([...thin(crest, 0.4), ...thin(shore, 0.4).reverse()], true);
	let contours = '';
	for (let c = 1; c < 9; c++) {
		const line: Point[] = [];
		for (let x = from; x < tip.x - 20 * k; x += pitch * 2) {
			line.push({ x, y: lerp(crestAt(x), shoreAt(x), (c / 9) ** 0.9) });
		}
		contours += trace(thin(line, 0.6));
	}

	const random = seeded(spec.seed);
	const towers: { x: number; foot: number; w: number; h: number; look: number }[] = [];
	for (let i = 0; i < spec.towers; i++) {
		const x = spec.cityFrom + (tip.x - 24 * k - spec.cityFrom) * random() ** 0.66;
		const u = (x - spec.cityFrom) / (tip.x - spec.cityFrom);
		const depth = random();
		const foot = lerp(crestAt(x) + 4 * k, shoreAt(x) - 6 * k, depth * 0.85 * smoothstep(0, 0.5, u));
		const tall = random() < 0.12 ? 1.6 : 1;
		const h = (16 + random() * 46) * (1 - 0.35 * depth) * (0.35 + 0.8 * smoothstep(0, 0.65, u)) * tall * k;
		towers.push({ x, foot, w: (5 + random() * 9) * k, h, look: random() });
	}
	towers.sort((a, b) => a.foot - b.foot);
	const rows: TowerRow[] = [];
	for (let row = 0; row < ROWS; row++) {
		const here = towers.slice(Math.round((row * towers.length) / ROWS), Math.round(((row + 1) * towers.length) / ROWS));
		let outline = '';
		let floors = '';
		for (const t of here) {
			const x = Math.round(t.x * 2) / 2;
			const w = Math.max(3, Math.round(t.w));
			const h = Math.max(4, Math.round(t.h));
			const y = Math.round(t.foot);
			if (t.look < 0.2) outline += `M${x} ${y}v${-h}l${w / 2}-${Math.max(2, Math.round(5 * k))} ${w / 2} ${Math.max(2, Math.round(5 * k))}v${h}`;
			else if (t.look < 0.3) outline += `M${x} ${y}v${-h}h${w / 2}v-${Math.round(7 * k)}v${Math.round(7 * k)}h${w / 2}v${h}`;
			else outline += `M${x} ${y}v${-h}h${w}v${h}`;
			if (t.look > 0.55 && w > 4) {
				for (let f = 3; f < h * 0.62; f += 3) floors += `M${x + 1.5} ${y - h + f}h${w - 3}`;
			}
		}
		rows.push({
			outline,
			floors,
			top: Math.min(...here.map((t) => t.foot - t.h)),
			foot: Math.max(...here.map((t) => t.foot))
		});
	}

	let sails = '';
	const ground = tip.y + 3 * k;
	for (const [dx, height] of SAILS) {
		const x = tip.x + (dx - 4) * k;
		const w = 10 * k;
		const h = height * k;
		sails +=
			`M${n2(x)} ${n2(ground)}c${n2(-k)} ${n2(-h * 0.5)} 0 ${n2(-h * 0.85)} ${n2(w * 0.95)} ${n2(-h)}` +
			`c${n2(w * 0.2)} ${n2(h * 0.3)} ${n2(w * 0.15)} ${n2(h * 0.7)} ${n2(w * 0.05)} ${n2(h)}`;
	}
	return {
		land,
		crestTop: Math.min(...crest.map((p) => p.y)),
		shoreBottom: Math.max(...shore.map((p) => p.y)),
		relief: contours,
		rows,
		sails,
		bridge: { x: tip.x - 76 * k, y: ground - 80 * k, width: 72 * k, height: 5 * k },
		sailTop: ground - 96 * k,
		crestAt,
		shoreAt
	};
}
