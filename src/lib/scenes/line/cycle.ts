/**
 * What happens when: the scene's position → how many cycles the cell has run → where the belt, the parts and the
 * tool are. A cycle is one try: down, close, up, over to the pallet, open, back; the belt moves on meanwhile.
 */
import { lerp, smoothstep, span } from '../../marks/easing';
import { between, pointAlong, roundCorners, type Point } from '../../marks/path';
import { GRIPPER } from '../../models/picking/grip';
import { HOLD, holdAt, LEG, PITCH, TRIES, type Lie } from '../../models/picking/run';
import { gripped, TRIED, type Try } from '../../models/picking/tries';
import { placed } from '../../models/polygon';
import { BELT, CLEARANCE, CRATE, GATE, PALLET, PART_HEIGHT, PICK } from './workcell';

/** Cycles between the blind batch and the seeing one: the camera comes, the first part passes under it. */
const GAP = 2;
/** Index of the first cycle of the second batch, and of the first after it. */
export const SECOND = TRIES + GAP;
export const END = SECOND + TRIES;

/** Inside a cycle: the jaws are closed, the part is let go, the belt runs. */
const CLOSED = 0.18;
const OPENED = 0.6;

/** The part that is under the tool at rest. */
export const AT_REST = 3;

/** Position → cycles. At rest the jaws are just closed: on the fourth part of either batch. */
const KNOTS: readonly (readonly [number, number])[] = [
	[-0.4, 0.3],
	[0, AT_REST + 0.19],
	[0.56, 7.95],
	[0.76, 9.2],
	[1, SECOND + AT_REST + 0.19],
	[1.6, END - 0.05],
	[2, END + 0.6]
];

/** Cycles run at a position; rises steadily with it. */
export function cyclesAt(local: number): number {
	let [x0, y0] = KNOTS[0]!;
	if (local <= x0) return y0;
	for (const [x1, y1] of KNOTS) {
		if (local <= x1 && x1 > x0) return lerp(y0, y1, span(x0, x1, local));
		[x0, y0] = [x1, y1];
	}
	return y0;
}

/** Which batch a cycle belongs to and which part of it comes, or `null` where nothing comes. */
export function slotOf(cycle: number): { readonly arm: 'blind' | 'sighted'; readonly index: number; readonly part: Try } | null {
	const arm = cycle < SECOND ? 'blind' : 'sighted';
	const index = arm === 'blind' ? cycle : cycle - SECOND;
	const part = index >= 0 ? TRIED[index] : undefined;
	return part ? { arm, index, part } : null;
}

/** Tries finished (jaws closed) and gripped by one arm at a number of cycles. */
export function tally(arm: 'blind' | 'sighted', cycles: number): { readonly tried: number; readonly gripped: number } {
	const done = Math.min(TRIES, Math.max(0, Math.floor(cycles - (arm === 'blind' ? 0 : SECOND) + 1 - CLOSED)));
	return { tried: done, gripped: gripped(arm, done) };
}

/** How far the belt has run, in pitches: it stands while the tool is down. */
export const beltAt = (cycles: number): number => Math.floor(cycles) + smoothstep(0.3, 0.9, cycles - Math.floor(cycles));

export interface Tool {
	/** tip of the tool, mm */
	readonly x: number;
	readonly y: number;
	readonly z: number;
	/** direction the jaws open in */
	readonly yaw: number;
	/** clear distance between the jaws */
	readonly gap: number;
}

const TAUGHT: Lie = { dx: 0, dy: 0, angle: 0 };

/** The lie the arm of a cycle believes in: what it was taught, or what the camera found. */
function believed(cycle: number): Lie {
	const slot = slotOf(cycle);
	return slot?.arm === 'sighted' && slot.part.found ? slot.part.found : TAUGHT;
}

function over(cycle: number): { x: number; y: number; yaw: number } {
	const hold = holdAt(believed(cycle));
	return { x: PICK.x + hold.x, y: PICK.y + hold.y, yaw: hold.yaw };
}

/** Where the tool sets parts down, and how it is turned there. */
export const PLACE = { x: PALLET.x + HOLD.x, y: PALLET.y + HOLD.y, yaw: HOLD.yaw };

/** The way from above a part to above the pallet, seen from above; corners are blended as a robot blends them. */
export function gateWay(x: number, y: number): Point[] {
	return roundCorners([{ x, y }, { x: PLACE.x, y }, { x: PLACE.x, y: PLACE.y }], 150);
}

/** Parts that lie on the pallet before a cycle's part is added. */
function stacked(cycle: number): number {
	const slot = slotOf(cycle);
	return slot ? gripped(slot.arm, slot.index) : 0;
}

/** The blind arm lets go at one height, as taught; the seeing one just above the stack. */
const releaseZ = (cycle: number): number =>
	PALLET.z + CLEARANCE + (slotOf(cycle)?.arm === 'sighted' ? stacked(cycle) * PART_HEIGHT : 2 * PART_HEIGHT);

const closedGap = { gripped: LEG, slipped: 64, blocked: 44, empty: 44, dropped: 64 } as const;

/** Where the tool is after so many cycles. */
export function toolAt(cycles: number): Tool {
	const k = Math.floor(cycles);
	const u = cycles - k;
	const slot = slotOf(k);
	const from = over(k);
	const to = over(k + 1);
	if (!slot) {
		const t = smoothstep(0.3, 1, u);
		return { ...between(from, to, t), z: GATE, yaw: lerp(from.yaw, to.yaw, t), gap: GRIPPER.opening };
	}
	const result = slot.part[slot.arm];
	const low = BELT.z + CLEARANCE + (result === 'blocked' ? PART_HEIGHT - CLEARANCE + 2 : 0);
	const gap = lerp(GRIPPER.opening, closedGap[result], smoothstep(0.11, CLOSED - 0.01, u) * (1 - smoothstep(0.57, 0.62, u)));
	if (u < 0.32) {
		const z = lerp(GATE, low, smoothstep(0, 0.11, u) * (1 - smoothstep(0.21, 0.32, u)));
		return { ...from, z, gap };
	}
	if (u < 0.68) {
		const t = smoothstep(0.32, 0.5, u);
		const p = pointAlong(gateWay(from.x, from.y), t);
		const z = lerp(GATE, releaseZ(k), smoothstep(0.5, 0.57, u) * (1 - smoothstep(0.61, 0.68, u)));
		return { ...p, z, yaw: lerp(from.yaw, PLACE.yaw, t), gap };
	}
	const t = smoothstep(0.68, 1, u);
	const p = pointAlong(gateWay(to.x, to.y), 1 - t);
	return { ...p, z: GATE, yaw: lerp(PLACE.yaw, to.yaw, t), gap };
}

const releases = new Map<number, Tool>();

/** Where the tool lets a cycle's part go; kept, as every part on the pallet asks for it at every moment. */
function releaseOf(cycle: number): Tool {
	let tool = releases.get(cycle);
	if (!tool) releases.set(cycle, (tool = toolAt(cycle + OPENED)));
	return tool;
}

/** A part as it is to be drawn. */
export interface Body {
	readonly cycle: number;
	readonly x: number;
	readonly y: number;
	/** underside */
	readonly z: number;
	readonly angle: number;
	readonly where: 'belt' | 'held' | 'pallet' | 'crate';
}

/** The part of a cycle at a number of cycles; `null` while it is not in the picture. */
export function bodyAt(cycle: number, cycles: number): Body | null {
	const slot = slotOf(cycle);
	if (!slot) return null;
	const { part, arm } = slot;
	if (part[arm] === 'gripped' && cycles >= cycle + CLOSED) {
		const believedLie = arm === 'sighted' ? part.found! : TAUGHT;
		const late = cycles - cycle - OPENED;
		const tool = late < 0 ? toolAt(cycles) : releaseOf(cycle);
		// what was off when the jaws closed stays off in the hand
		const turn = tool.yaw - HOLD.yaw - believedLie.angle;
		const hold = holdAt(believedLie);
		const at = { cycle, ...placed([{ x: part.dx - hold.x, y: part.dy - hold.y }], tool.x, tool.y, turn)[0]!, angle: part.angle + turn };
		if (late < 0) return { ...at, z: tool.z - CLEARANCE, where: 'held' };
		const rest = PALLET.z + stacked(cycle) * PART_HEIGHT;
		return { ...at, z: lerp(tool.z - CLEARANCE, rest, span(0, 0.06, late) ** 2), where: 'pallet' };
	}
	const x = PICK.x + part.dx + PITCH * (beltAt(cycles) - cycle);
	const edge = BELT.to + 30;
	const at = { cycle, y: PICK.y + part.dy, angle: part.angle };
	if (x <= edge) return x < BELT.from ? null : { ...at, x, z: BELT.z, where: 'belt' };
	const missed = slot.index - gripped(arm, slot.index);
	const rest = 12 + missed * PART_HEIGHT * 0.72;
	const fall = span(edge, edge + 230, x);
	const middle = (CRATE.x0 + CRATE.x1) / 2;
	return {
		...at,
		x: Math.min(x, middle + part.dx * 0.4),
		y: lerp(at.y, (CRATE.y0 + CRATE.y1) / 2 + part.dy * 0.3, fall),
		z: lerp(BELT.z, rest, fall * fall),
		where: 'crate'
	};
}

/** Where the scan line stands over the part of a cycle: share 0…1 of its sweep across the field of view. */
export const scanAt = (cycles: number): number => {
	const u = cycles - Math.floor(cycles);
	return u > 0.9 ? smoothstep(0.9, 1.3, u) : smoothstep(-0.1, 0.3, u);
};

/** Cycle whose part stands under the camera while the belt stands, at a number of cycles. */
export const underCamera = (cycles: number): number => Math.round(beltAt(cycles)) + 1;

/** Whether the camera has seen the part of a cycle, 0…1 as the line passes over it. */
export function seenAt(cycle: number, cycles: number): number {
	const slot = slotOf(cycle);
	if (slot?.arm !== 'sighted') return 0;
	return smoothstep(cycle - 1.02, cycle - 0.78, cycles);
}
