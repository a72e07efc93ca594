/** Whether a parallel gripper, coming straight down, gets hold of a part: geometry only, nothing scripted. Millimetres, radians. */
import type { Point } from '../../marks/path';
import { clippedTo, momentsOf, placed, type Polygon } from '../polygon';

/** The gripper's measures (示意). The stated tolerance follows from them: see {@link TOLERANCE}. */
export const GRIPPER = {
	/** clear distance between the open jaws */
	opening: 150,
	/** width of a jaw along the part, and its thickness */
	pad: 46,
	thickness: 26,
	/** faces further from parallel than this slip out as the jaws close */
	skew: (10 * Math.PI) / 180,
	/** a part whose centroid hangs further than this from the jaws turns down and falls */
	lever: 120
} as const;

/** Tolerance for a leg `width` mm wide: how far off the middle it may lie, and how far it may be turned. */
export const TOLERANCE = (width: number) => ({ offset: (GRIPPER.opening - width) / 2, angle: GRIPPER.skew });

/**
 * `gripped`, or why not: `blocked` a jaw came down on the part; `empty` nothing between the jaws; `slipped` the faces
 * were too far from parallel; `dropped` it hung too far out.
 */
export type Grasp = 'gripped' | 'blocked' | 'empty' | 'slipped' | 'dropped';

/**
 * Closes the gripper at (x, y), jaws opening along `yaw`, on a part whose outline lies in the same plane.
 * Faces: the edges the closing jaws meet first on either side.
 */
export function close(part: Polygon, x: number, y: number, yaw: number): Grasp {
	// into the gripper's frame: jaws close along u, pads lie along v
	const local = placed(placed(part, -x, -y, 0), 0, 0, -yaw);
	const gap = GRIPPER.opening / 2;
	const half = GRIPPER.pad / 2;
	const between = (u0: number, u1: number) => momentsOf(clippedTo(local, u0, -half, u1, half)).area;
	if (between(gap, gap + GRIPPER.thickness) > 1 || between(-gap - GRIPPER.thickness, -gap) > 1) return 'blocked';
	if (between(-gap, gap) < 0.25 * GRIPPER.pad * GRIPPER.pad) return 'empty';
	if ([1, -1].some((side) => faceSkew(local, side, half) > GRIPPER.skew)) return 'slipped';
	const m = momentsOf(local);
	return Math.hypot(m.x, m.y) > GRIPPER.lever ? 'dropped' : 'gripped';
}

/** Angle between a pad and the edge it meets first on one side (`side` ±1), within the pad's width. */
function faceSkew(local: readonly Point[], side: number, half: number): number {
	let reach = -Infinity;
	let skew = Infinity;
	for (let i = 0; i < local.length; i++) {
		const a = local[i]!;
		const b = local[(i + 1) % local.length]!;
		const low = Math.max(-half, Math.min(a.y, b.y));
		const high = Math.min(half, Math.max(a.y, b.y));
		if (high - low < 1) continue;
		const at = (v: number) => side * (a.x + ((b.x - a.x) * (v - a.y)) / (b.y - a.y));
		const furthest = Math.max(at(low), at(high));
		if (furthest > reach) {
			reach = furthest;
			skew = Math.atan(Math.abs((b.x - a.x) / (b.y - a.y)));
		}
	}
	return skew;
}

/** The outline of one open or closed jaw (`side` ±1), seen from above. `gap` is the clear distance between the jaws. */
export function jawOutline(x: number, y: number, yaw: number, side: number, gap: number): Point[] {
	const u0 = (side * gap) / 2;
	const u1 = side * (gap / 2 + GRIPPER.thickness);
	const v = GRIPPER.pad / 2;
	return placed([{ x: u0, y: -v }, { x: u1, y: -v }, { x: u1, y: v }, { x: u0, y: v }], x, y, yaw);
}
