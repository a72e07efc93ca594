/** The tree of one fibre: roots, trunk, four limbs to four things, a crown of twigs with leaves. */
import { hash } from '../../marks/hash';
import { last } from '../../marks/last';
import type { Point } from '../../marks/path';
import { xy } from '../../marks/shapes';
import { bend, gapsBetween, growThreads, type Branch, type Station, type Thread } from './branching';

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

const end = ({ x, y }: Point, heading: number, pitch: number, group: number, threads = TWIG): Branch => ({ at: { x, y }, heading, pitch, threads, group });

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
	const twig = ({ x, y }: Point, u: number, v: number, turn: number): Branch =>
		end({ x: x + side * u * s, y: y + v * s }, along + side * turn, 1.5 * s, group);
	const order = (children: Branch[]): Branch[] => (side < 0 ? children : children.reverse());
	const fan = end(tip, -90, (tip.half * 1.1) / (CARRY - 1), group, CARRY);
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
	const at = (x: number, h: number): Point => ({ x: foot.x + x * s, y: foot.y - h * height });
	const twig = (x: number, h: number, heading: number): Branch => end(at(x, h), heading, 1.5 * s, 4);
	const lowLeft = at(-2, 0.1);
	const lowRight = at(3, 0.15);
	const high = at(0, 0.36);
	const crown: Branch = {
		at: at(4, 0.58),
		heading: -86,
		pitch: 0.4 * s,
		children: [
			twig(-46, 0.74, -124),
			{ at: at(1, 0.78), heading: -94, pitch: 0.6 * s, children: [twig(-38, 0.9, -122), twig(-2, 1, -88), twig(40, 0.87, -58)] },
			twig(50, 0.7, -56)
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
		d += `M${xy(x, foot.y - 5 * s)}C${xy(x + u * 4 * s, foot.y + fall * 0.5)} ${xy(x + reach * 0.4, foot.y + fall * 0.55)} ${xy(x + reach, foot.y + fall)}`;
		if (i % 2) d += `M${xy(x + reach * 0.46, foot.y + fall * 0.62)}q${xy(reach * 0.16, fall * 0.05)} ${xy(reach * 0.3, fall * 0.42)}`;
	}
	return d;
}

/** A leaf of length `size` from a point, in a direction (radians), with its midrib. */
export function leaf(at: Point, angle: number, size: number): string {
	const [c, s] = [Math.cos(angle), Math.sin(angle)];
	const p = (u: number, v: number): string => `${xy(at.x + size * (u * c - v * s), at.y + size * (u * s + v * c))}`;
	return `M${p(0, 0)}C${p(0.25, -0.34)} ${p(0.7, -0.34)} ${p(1, 0)}C${p(0.7, 0.34)} ${p(0.25, 0.34)} ${p(0, 0)}ZM${p(0, 0)}L${p(0.78, 0)}`;
}

/** A point and a direction (radians) on the curve between the last two stations. */
function onLast(stations: readonly Station[], u: number): Point & { angle: number } {
	const points = bend(last(stations, 1), last(stations));
	const v = 1 - u;
	const both = (axis: 'x' | 'y'): [place: number, slope: number] => {
		const [p, q, r, s] = points.map((point) => point[axis]) as [number, number, number, number];
		return [v ** 3 * p + 3 * v * v * u * q + 3 * v * u * u * r + u ** 3 * s, v * v * (q - p) + 2 * v * u * (r - q) + u * u * (s - r)];
	};
	const [x, dx] = both('x');
	const [y, dy] = both('y');
	return { x, y, angle: Math.atan2(dy, dx) };
}

/** Leaves stand left and right along each twig, the last at its tip; four groups come out one after the other. */
function sprays(threads: readonly Thread[], s: number): Bud[][] {
	const groups: Bud[][] = [[], [], [], []];
	const twigs = threads.filter(({ company }) => company === TWIG);
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

/** Grows the tree of a plan. */
export function growTree(plan: TreePlan): Tree {
	const threads = growThreads(skeleton(plan));
	const buds = sprays(threads, plan.scale);
	const byGroup = (list: readonly { readonly group: number; readonly d: string }[]) =>
		[0, 1, 2, 3, 4].map((group) => list.map((one) => (one.group === group ? one.d : '')).join(''));
	return {
		threads,
		groups: byGroup(threads),
		gaps: byGroup(gapsBetween(threads, 8)),
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
	[-0.5, Math.PI + 0.5].map((angle) => leaf({ x: foot.x, y: foot.y - height }, angle, size)).join('');
