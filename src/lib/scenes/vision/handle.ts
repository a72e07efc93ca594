/** The handle by which a part is turned: beyond its outline, at an angle that turns with it. */
import { clamp } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { OUTLINES, type PartKind } from '../../models/parts';
import type { Pose, Tray } from './tray';

export interface Handle extends Point {
	/** the part's middle */
	readonly centre: Point;
	/** radius of the circle it runs on, units */
	readonly radius: number;
	/** direction from the middle, radians clockwise from the right */
	readonly angle: number;
}

/** Direction of each part's handle when it is not turned: where the part is slim. */
const offOf = (kind: PartKind): number => (kind === 'bracket' ? -0.75 : -Math.PI / 2);
/** Air between outline and handle, and between handle and the tray's edge, units. */
const AIR = 24;
const INSET = 6;

/** Farthest corner of a part from its middle, mm. */
const reachOf = (kind: PartKind): number => Math.max(...OUTLINES[kind].map((p) => Math.hypot(p.x, p.y)));

/** Where the handle stands for a part that lies like this; never outside the tray. */
export function handleOf(tray: Tray, kind: PartKind, pose: Pose): Handle {
	const { box, pixel, scale } = tray;
	const centre = { x: box.x + pose.u * box.width, y: box.y + pose.v * box.height };
	const angle = pose.turn + offOf(kind);
	const radius = reachOf(kind) * scale * pixel * 0.8 + AIR;
	return {
		x: clamp(centre.x + radius * Math.cos(angle), box.x + INSET, box.x + box.width - INSET),
		y: clamp(centre.y + radius * Math.sin(angle), box.y + INSET, box.y + box.height - INSET),
		centre,
		radius,
		angle
	};
}
