/** The three courses of the line in each format. Bends are 45° or 90° in every one of them. */
import { lerp } from '../../marks/easing';
import type { Point } from '../../marks/path';
import type { Frame } from '../frame';
import { isLow, type Composition } from './composition';
import { REACH, type Course } from './track';

export interface Stair {
	/** where each of the three treads begins */
	readonly treads: readonly Point[];
	/** height of a step and width of the first two treads, units */
	readonly rise: number;
	readonly width: number;
	/** first and last day of the ruler on the third tread, x */
	readonly start: number;
	readonly end: number;
	/** level the stair stands on, y */
	readonly base: number;
}

export interface Courses {
	readonly list: readonly [Course, Course, Course];
	/** largest radius of the bends, units */
	readonly radius: number;
	readonly stair: Stair;
	/** fog.route: radius of the round pictures and how far their centres stand above the stops */
	readonly disc: { readonly r: number; readonly above: number };
}

/** How a course runs: the way in at `entry` along `lane`, then reaches at `levels` that end at `ends`. */
interface Run {
	/** x of the way down (on a wall: up) from the station */
	readonly lane: number;
	/** level of the way in, y, and the x at which it leaves that level */
	readonly entry: number;
	readonly turn: number;
	readonly levels: readonly number[];
	readonly ends: readonly number[];
	/** units sideways per unit up: 0 for steps, 1 for ramps of 45° */
	readonly slope: 0 | 1;
}

/** From the station's dot to the way in. */
function approach(frame: Frame, lane: number, entry: number): Point[] {
	const { x, y } = frame.station;
	if (frame.format === 'card') return [{ x, y }, { x: lane / 2, y }, { x: lane, y }, { x: lane, y: entry }];
	if (frame.format === 'wall') {
		return [{ x, y }, { x, y: lerp(y, entry, 0.2) }, { x, y: lerp(y, entry, 0.4) }, { x, y: entry }];
	}
	// in a low window the words reach to its foot: the line passes under the kicker and comes down beside them
	if (isLow(frame)) return [{ x, y }, { x: lerp(x, lane, 0.4), y }, { x: lane, y }, { x: lane, y: entry }];
	const drop = frame.format === 'phone' ? 15 : 24;
	return [{ x, y }, { x, y: y + drop }, { x: lane, y: y + drop + Math.abs(lane - x) }, { x: lane, y: entry }];
}

function cornersOf(frame: Frame, run: Run): Point[] {
	const { levels, ends, slope } = run;
	const corners = approach(frame, run.lane, run.entry);
	corners.push({ x: run.turn, y: run.entry }, { x: run.turn + Math.abs(run.entry - levels[0]!), y: levels[0]! });
	for (let i = 0; i < 3; i++) {
		const x = ends[i]!;
		corners.push({ x, y: levels[i]! }, { x: x + slope * (levels[i]! - levels[i + 1]!), y: levels[i + 1]! });
	}
	corners.push({ x: frame.width + 40, y: levels[3]! });
	return corners;
}

/** Places on the reaches, 0…1, of stops that stand at `xs`. */
const placesOf = (corners: readonly Point[], xs: readonly number[]): number[] =>
	xs.map((x, i) => {
		const a = corners[REACH[i]!]!.x;
		return (x - a) / (corners[REACH[i]! + 1]!.x - a);
	});

/** Plans the line through the whole prologue. */
export function planCourses(frame: Frame, scene: Composition): Courses {
	const { width: W, height: H, format, stage, words } = frame;
	const phone = format === 'phone';
	const wall = format === 'wall';
	const k = scene.scale;
	const low = isLow(frame);
	const lane = phone ? 14 : format === 'card' ? 30 : wall ? frame.station.x : low ? stage.x - 14 : 76;
	const share = (v: number) => lerp(scene.calm, H, v);

	const title: Course = (() => {
		const levels = phone ? [0.72, 0.635, 0.555, 0.485].map(share) : wall ? [930, 800, 690, 610] : [760, 650, 562, 500].map((v) => v * k);
		// what is free beside the words takes the whole viaduct
		const across = (v: number) => (low ? lerp(lane, W, v * 1.06 - 0.06) : v * W);
		const ends = phone ? [104, 210, 296] : (wall ? [0.52, 0.7, 0.835] : [0.285, 0.515, 0.729]).map(across);
		const xs = phone ? [64, 180, 270, 354] : (wall ? [0.33, 0.645, 0.785, 0.925] : [0.208, 0.444, 0.667, 0.876]).map((v) => v * W);
		const corners = cornersOf(frame, { lane, entry: levels[0]!, turn: lane + 40 * k, levels, ends, slope: 1 });
		return {
			corners,
			stops: low ? [0.5, 0.5, 0.5, 0.5] : placesOf(corners, xs),
			days: [0.06, 0.86],
			weight: [1.14, 0.9, 0.7, 0.54],
			fade: [0, 0.1, 0.26, 0.46],
			piers: (phone ? [46, 26, 18, 12] : [74, 34, 24, 14]).map((v) => v * k),
			named: 0
		};
	})();

	// the stair: the words keep the left (on a phone: the sky), so it climbs on the stage's side
	const left = phone ? 36 : format === 'card' && !words ? 170 : stage.x + 24 * k;
	const right = phone ? W - 14 : stage.x + stage.width;
	const base = phone ? H - (H < 640 ? 34 : 46) : wall ? 905 : low ? stage.y + stage.height + 8 : 834 * k;
	const rise = phone ? Math.min(86, (base - scene.words - 50) / 4) : wall ? 150 : 124 * k;
	const width = phone ? 72 : Math.min((right - left) * 0.175, 190 * k);
	const treads = [0, 1, 2].map((i): Point => ({ x: left + i * width, y: base - (i + 1) * rise }));
	const end = right - (phone ? 28 : Math.min(130 * k, (right - left) * 0.12));
	const start = treads[2]!.x + (phone ? 14 : 34 * k);
	/** under the words on a wall; elsewhere the stair's own foot */
	const below = wall && words ? Math.max(base, words.y + words.height + 24) : base;
	const turn = wall && words ? words.x + words.width - 10 : phone ? (lane + left) / 2 : lane + 40 * k;
	const why: Course = (() => {
		const corners = cornersOf(frame, { lane, entry: below, turn, levels: [base, ...treads.map((t) => t.y)], ends: treads.map((t) => t.x), slope: 0 });
		const from = corners[11]!.x;
		const run = corners[12]!.x - from;
		return {
			corners,
			stops: title.stops,
			days: [(start - from) / run, (end - from) / run],
			weight: [1.05, 1.05, 1.05, 1.05],
			fade: [0, 0, 0, 0],
			piers: [0, 1, 2, 3].map((i) => (phone ? 18 : 30 * k) + i * rise),
			named: 0
		};
	})();

	const route: Course & { r: number; above: number } = (() => {
		const ground = phone ? H - 60 : wall ? 862 : 784 * k;
		const top = phone ? scene.words : 0;
		const r = phone ? Math.min(47, (ground - top) * 0.2) : Math.min((right - left) / 9.2, 94 * k);
		const above = r + (phone ? 27 : 36 * k);
		const climb = phone ? Math.min(64, (ground - top - above - r) / 3) : Math.min(100 * k, (ground - 70 * k - above - r) / 3);
		const first = phone ? 64 : left - 24 * k + r;
		const gap = (right - (phone ? 44 : r) - first) / 3;
		const levels = [0, 1, 2, 3].map((i) => ground - i * climb);
		const xs = [0, 1, 2, 3].map((i) => first + i * gap);
		const ends = xs.slice(0, 3).map((x) => x + (gap - climb) / 2);
		const entry = wall && words ? Math.max(ground, below) : ground;
		const corners = cornersOf(frame, { lane, entry, turn: wall && words ? Math.min(turn, first - 60 * k - (entry - ground)) : turn, levels, ends, slope: 1 });
		return {
			corners,
			stops: placesOf(corners, xs),
			days: why.days,
			weight: [1.15, 1.1, 1.05, 1],
			fade: [0, 0, 0, 0],
			piers: [58, 50, 44, 38].map((v) => v * k),
			named: 1,
			r,
			above
		};
	})();

	return {
		list: [title, why, route],
		radius: phone ? 13 : wall ? 27 : 18 * Math.min(1, k),
		stair: { treads, rise, width, start, end, base },
		disc: { r: route.r, above: route.above }
	};
}
