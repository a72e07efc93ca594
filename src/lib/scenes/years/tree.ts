/** The tree of one fibre: roots, trunk, four limbs to four things, a crown of twigs with leaves. */
import { hash } from '../../marks/hash';
import { n2, type Point } from '../../marks/path';
import { gapsBetween, growThreads, type Branch, type Station, type Thread } from './branching';

export interface TreePlan {
	/** where the line ends underground and frays */
	readonly root: Point;
	/** middle of the trunk at the ground */
	readonly foot: Point;
	/** foot of the thing on each limb: lower left, upper left, upper right, lower right; and half its width */
	readonly tips: readonly [Tip, Tip, Tip, Tip];
	/** where the crown's middle twigs end at most */
	readonly top: number;
	/** size of leaves and roots: 1 on a desktop */
	readonly scale: number;
}

export interface Tip extends Point {
	readonly half: number;
}

export interface Tree {
	readonly threads: readonly Thread[];
	/** path data per group of threads: all threads of a group grow together */
	readonly groups: readonly string[];
	/** length of the longest thread, with some to spare */
	readonly longest: number;
	/** lines between threads where they run in one bundle, per group */
	readonly gaps: readonly string[];
	/** length of a thread from where the line frays to the ground */
	readonly under: number;
	readonly roots: string;
	/** four groups of leaves that come out one after the other, and their path data when they have */
	readonly buds: readonly (readonly Bud[])[];
	readonly leaves: readonly string[];
	readonly threadWidth: number;
}

/** A leaf at its twig: where it is fixed, which way it points (radians), and its full length. */
export interface Bud extends Point {
	readonly angle: number;
	readonly size: number;
}

/** Threads under each thing and on each twig: the trunk carries their sum. */
const CARRY = 15;
const TWIG = 3;

/** How far the underground end of the bundle is from the trunk, in units at scale 1. */
export const LEAD = 118;

const end = (x: number, y: number, heading: number, pitch: number, group: number, threads = TWIG): Branch => ({
	at: { x, y },
	heading,
	pitch,
	threads,
	group
});

/** Direction from one point to another, degrees. */
const toward = (a: Point, b: Point): number => (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;

/**
 * The limb that carries a thing: leaves the trunk, sends out twigs on both sides, then fans out under it. `side`
 * −1 left, 1 right. Children are listed from left to right along its growth.
 */
function limb(from: Point, tip: Tip, side: -1 | 1, s: number, group: number): Branch {
	const dx = tip.x - from.x;
	const dy = tip.y - from.y;
	const on = (u: number, v: number): Point => ({ x: from.x + dx * u, y: from.y + dy * v });
	// a limb that leaves the trunk flat droops
	const low = Math.abs(dy) < Math.abs(dx);
	const early = on(0.36, 0.44);
	const late = on(0.8, 0.76);
	const along = toward(early, late);
	const twig = (at: Point, u: number, v: number, turn: number): Branch =>
		end(at.x + side * u * s, at.y + v * s, along + side * turn, 1.5 * s, group);
	const order = (children: Branch[]): Branch[] => (side < 0 ? children : children.reverse());
	const fan = end(tip.x, tip.y, -90, (tip.half * 1.1) / (CARRY - 1), group, CARRY);
	return {
		at: early,
		heading: toward(from, late),
		pitch: 0.36 * s,
		children: order([
			low ? twig(early, 62, 10, 22) : twig(early, 46, -6, 14),
			{
				at: late,
				heading: along - side * 4,
				pitch: 0.44 * s,
				children: order([twig(late, (tip.half / s) * 0.8 + 28, low ? 34 : -4, low ? 40 : 24), fan])
			},
			low ? twig(early, -26, -58, -66) : twig(early, -4, -68, -58)
		])
	};
}

function skeleton(plan: TreePlan): Branch {
	const { foot, tips, top, scale: s, root } = plan;
	const height = foot.y - top;
	const at = (x: number, h: number): Point => ({ x: foot.x + x * s, y: foot.y - h });
	const lowLeft = at(-2, height * 0.1);
	const lowRight = at(3, height * 0.15);
	const high = at(0, height * 0.36);
	const crown: Branch = {
		at: at(4, height * 0.58),
		heading: -86,
		pitch: 0.4 * s,
		children: [
			end(foot.x - 46 * s, foot.y - height * 0.74, -124, 1.5 * s, 4),
			{
				at: at(1, height * 0.78),
				heading: -94,
				pitch: 0.6 * s,
				children: [
					end(foot.x - 38 * s, foot.y - height * 0.9, -122, 1.5 * s, 4),
					end(foot.x - 2 * s, foot.y - height, -88, 1.5 * s, 4),
					end(foot.x + 40 * s, foot.y - height * 0.87, -58, 1.5 * s, 4)
				]
			},
			end(foot.x + 50 * s, foot.y - height * 0.7, -56, 1.5 * s, 4)
		]
	};
	const upper: Branch = {
		at: high,
		heading: -90,
		pitch: 0.31 * s,
		children: [limb(high, tips[1], -1, s, 1), crown, limb(high, tips[2], 1, s, 2)]
	};
	const middle: Branch = { at: lowRight, heading: -88, pitch: 0.31 * s, children: [upper, limb(lowRight, tips[3], 1, s, 3)] };
	const lower: Branch = { at: lowLeft, heading: -92, pitch: 0.31 * s, children: [limb(lowLeft, tips[0], -1, s, 0), middle] };
	const base: Branch = { at: { x: foot.x, y: foot.y - 8 * s }, heading: -90, pitch: 0.37 * s, pull: 0.14, children: [lower] };
	return { at: root, heading: 0, pitch: 0.03 * s, children: [base] };
}

/** Fine roots: from the foot outward and down, none deeper than `root` allows. */
function rootHairs(plan: TreePlan): string {
	const { foot, root, scale: s } = plan;
	const deep = (root.y - foot.y) * 1.5;
	let d = '';
	for (let i = 0; i < 18; i++) {
		const u = (i / 17) * 2 - 1;
		if (Math.abs(u) < 0.08) continue;
		const x = foot.x + u * 13 * s;
		const reach = Math.sign(u) * (26 + 78 * hash(61, i)) * s;
		const fall = deep * (0.35 + 0.65 * hash(62, i)) * (1 - 0.35 * Math.abs(u));
		d += `M${n2(x)} ${n2(foot.y - 5 * s)}C${n2(x + u * 4 * s)} ${n2(foot.y + fall * 0.5)} ${n2(x + reach * 0.4)} ${n2(foot.y + fall * 0.55)} ${n2(x + reach)} ${n2(foot.y + fall)}`;
		if (i % 2) d += `M${n2(x + reach * 0.46)} ${n2(foot.y + fall * 0.62)}q${n2(reach * 0.16)} ${n2(fall * 0.05)} ${n2(reach * 0.3)} ${n2(fall * 0.42)}`;
	}
	return d;
}

/** A leaf of length `size` from a point, in a direction (radians), with its midrib. */
export function leaf(at: Point, angle: number, size: number): string {
	const [c, s] = [Math.cos(angle), Math.sin(angle)];
	const p = (u: number, v: number): string => `${n2(at.x + size * (u * c - v * s))} ${n2(at.y + size * (u * s + v * c))}`;
	return `M${p(0, 0)}C${p(0.25, -0.34)} ${p(0.7, -0.34)} ${p(1, 0)}C${p(0.7, 0.34)} ${p(0.25, 0.34)} ${p(0, 0)}ZM${p(0, 0)}L${p(0.78, 0)}`;
}

/** A point and a direction (radians) on the curve between the last two stations. */
function onLast(stations: readonly Station[], u: number): Point & { angle: number } {
	const a = stations.at(-2)!;
	const b = stations.at(-1)!;
	const k = Math.hypot(b.x - a.x, b.y - a.y) * 0.38;
	const [p1x, p1y] = [a.x + k * Math.cos(a.heading), a.y + k * Math.sin(a.heading)];
	const [p2x, p2y] = [b.x - k * Math.cos(b.heading), b.y - k * Math.sin(b.heading)];
	const v = 1 - u;
	const mix = (q0: number, q1: number, q2: number, q3: number): number => v ** 3 * q0 + 3 * v * v * u * q1 + 3 * v * u * u * q2 + u ** 3 * q3;
	const slope = (q0: number, q1: number, q2: number, q3: number): number =>
		v * v * (q1 - q0) + 2 * v * u * (q2 - q1) + u * u * (q3 - q2);
	return {
		x: mix(a.x, p1x, p2x, b.x),
		y: mix(a.y, p1y, p2y, b.y),
		angle: Math.atan2(slope(a.y, p1y, p2y, b.y), slope(a.x, p1x, p2x, b.x))
	};
}

/** Leaves stand left and right along each twig, the last at its tip; four groups come out one after the other. */
function sprays(threads: readonly Thread[], plan: TreePlan): Bud[][] {
	const groups: Bud[][] = [[], [], [], []];
	const { scale: s } = plan;
	const twigs = threads.filter((t) => !isFan(t, plan));
	let k = 0;
	for (let i = 0; i + TWIG <= twigs.length; i += TWIG) {
		const { stations } = twigs[i + 1]!;
		[0.5, 0.64, 0.78, 0.9, 1].forEach((u, n) => {
			const at = onLast(stations, u);
			const turn = n === 4 ? 0 : (n % 2 ? 1 : -1) * (0.8 + 0.3 * hash(71, k));
			groups[n === 4 ? 0 : 3 - n]!.push({ x: at.x, y: at.y, angle: at.angle + turn, size: (15 + 5 * hash(72, k)) * s });
			k++;
		});
	}
	return groups;
}

/** Path data of leaves that have come to a share of their length. */
export const unfold = (buds: readonly Bud[], share: number): string => buds.map((bud) => leaf(bud, bud.angle, bud.size * share)).join('');

const isFan = (thread: Thread, plan: TreePlan): boolean => {
	const last = thread.stations.at(-1)!;
	return plan.tips.some((t) => Math.abs(last.y - t.y) < 0.01 && Math.abs(last.x - t.x) <= t.half);
};

/** Grows the tree of a plan. */
export function growTree(plan: TreePlan): Tree {
	const threads = growThreads(skeleton(plan));
	const buds = sprays(threads, plan);
	const groups = ['', '', '', '', ''];
	for (const t of threads) groups[t.group]! += t.d;
	const gaps = ['', '', '', '', ''];
	for (const gap of gapsBetween(threads, 8)) gaps[gap.group]! += gap.d;
	return {
		threads,
		groups,
		gaps,
		longest: Math.max(...threads.map((t) => t.reach)) * 1.14,
		under: Math.hypot(plan.foot.x - plan.root.x, plan.foot.y - plan.root.y) * 1.03,
		roots: rootHairs(plan),
		buds,
		leaves: buds.map((group) => unfold(group, 1)),
		threadWidth: 0.95 * plan.scale
	};
}

/** The seedling's first two leaves, of length `size`, at the tip of a stem `height` over the ground. */
export const seedLeaves = (foot: Point, height: number, size: number): string =>
	leaf({ x: foot.x, y: foot.y - height }, -0.5, size) + leaf({ x: foot.x, y: foot.y - height }, Math.PI + 0.5, size);
