/** Hands on a part: one finger carries it, two carry and turn it; a finger that comes or goes starts anew from where the part is. */
import { clamp } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { placed } from '../../models/polygon';
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

/** The same direction, radians within a turn. */
export const turnOf = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

/** Centres stay this far inside the tray, as a share of it. */
const EDGE = 0.02;
const inside = (share: number): number => clamp(share, EDGE, 1 - EDGE);

export const placedAt = ({ u, v, turn }: Pose): Pose => ({ u: inside(u), v: inside(v), turn: turnOf(turn) });

/** Middle of one finger or two, and the direction from the first to the second. */
function stance(fingers: ReadonlyMap<number, Point>): Point & { readonly direction: number } {
	const [p, q = p] = [...fingers.values()] as [Point, Point?];
	return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, direction: Math.atan2(q.y - p.y, q.x - p.x) };
}

export function grab(pose: Pose, { width, height }: Ground): Grab {
	/** where the fingers were when the last one came or went, and where they are */
	let from: ReadonlyMap<number, Point> = new Map();
	const now = new Map<number, Point>();
	let start = pose;
	let last = pose;

	function anew(): void {
		start = last;
		from = new Map(now);
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
			const a = stance(from);
			const b = stance(now);
			const turn = b.direction - a.direction;
			// the part turns about the middle of the two fingers, not about its own
			const centre = placed([{ x: start.u * width - a.x, y: start.v * height - a.y }], b.x, b.y, turn)[0]!;
			return (last = placedAt({ u: centre.x / width, v: centre.y / height, turn: start.turn + turn }));
		},
		end(id) {
			now.delete(id);
			anew();
		},
		fingers: () => now.size
	};
}
