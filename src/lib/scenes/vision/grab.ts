/** Hands on a part: one finger carries it, two carry and turn it; a finger that comes or goes starts anew from where the part is. */
import type { Point } from '../../marks/path';
import type { Pose } from './tray';

/** Size of the tray in the unit that fingers are told in. */
export interface Ground {
	readonly width: number;
	readonly height: number;
}

export interface Grab {
	readonly begin: (id: number, at: Point) => void;
	/** the pose after a finger has moved; `null` for a finger that does not hold the part */
	readonly move: (id: number, at: Point) => Pose | null;
	readonly end: (id: number) => void;
	readonly fingers: () => number;
}

/** Centres stay this far inside the tray, as a share of it. */
const EDGE = 0.02;
const inside = (share: number): number => Math.min(1 - EDGE, Math.max(EDGE, share));

export const placedAt = (pose: Pose): Pose => ({ u: inside(pose.u), v: inside(pose.v), turn: Math.atan2(Math.sin(pose.turn), Math.cos(pose.turn)) });

export function grab(pose: Pose, ground: Ground): Grab {
	const from = new Map<number, Point>();
	const now = new Map<number, Point>();
	let start = pose;
	let last = pose;

	function anew(): void {
		start = last;
		for (const [id, at] of now) from.set(id, at);
	}
	function current(): Pose {
		const ids = [...now.keys()];
		const middle = (of: Map<number, Point>): Point => {
			const sum = ids.reduce((s, id) => ({ x: s.x + of.get(id)!.x, y: s.y + of.get(id)!.y }), { x: 0, y: 0 });
			return { x: sum.x / ids.length, y: sum.y / ids.length };
		};
		const a = middle(from);
		const b = middle(now);
		if (ids.length < 2) return { ...start, u: start.u + (b.x - a.x) / ground.width, v: start.v + (b.y - a.y) / ground.height };
		const direction = (of: Map<number, Point>) => Math.atan2(of.get(ids[1]!)!.y - of.get(ids[0]!)!.y, of.get(ids[1]!)!.x - of.get(ids[0]!)!.x);
		const turn = direction(now) - direction(from);
		// the part turns about the middle of the two fingers, not about its own
		const rx = start.u * ground.width - a.x;
		const ry = start.v * ground.height - a.y;
		const c = Math.cos(turn);
		const s = Math.sin(turn);
		return { u: (b.x + rx * c - ry * s) / ground.width, v: (b.y + rx * s + ry * c) / ground.height, turn: start.turn + turn };
	}
	return {
		begin(id, at) {
			if (now.size >= 2 || now.has(id)) return;
			now.set(id, at);
			anew();
		},
		move(id, at) {
			if (!now.has(id)) return null;
			now.set(id, at);
			last = placedAt(current());
			return last;
		},
		end(id) {
			now.delete(id);
			from.delete(id);
			anew();
		},
		fingers: () => now.size
	};
}
