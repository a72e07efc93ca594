/** Water on the felt: a drop falls, stands up at its contact angle, and takes in a second one. */
import { lerp, smoothstep, span } from '../../marks/easing';
import { n2, type Point } from '../../marks/path';
import { poly } from '../../marks/shapes';
import { capOf, type Cap } from '../../models/wetting';

/** Contact angle drawn, degrees: over 90, as on a surface that water does not wet; for show, not measured. */
export const CONTACT_ANGLE = 125;
const rest = (CONTACT_ANGLE * Math.PI) / 180;

export interface Bead {
	/** where it touches down */
	readonly foot: Point;
	/** radius of the free drop, units */
	readonly drop: number;
	/** local position at which it lands */
	readonly lands: number;
	/** from how high it falls, units */
	readonly fall: number;
	/** share of its volume that a second drop brings after the beat's rest */
	readonly more: number;
}

export interface BeadState {
	readonly opacity: number;
	readonly cap: Cap;
	readonly angle: number;
	/** where the cap's surface would be: the foot once it has landed */
	readonly y: number;
	/** the second drop while it falls */
	readonly second: (Point & { radius: number }) | null;
}

const FALL = 0.09;
const SPREAD = 0.06;
const SECOND = { from: 1.12, to: 1.34, merged: 1.46 } as const;

/** A bead at a local position. Its volume is kept, but for what the second drop brings. */
export function beadAt(bead: Bead, local: number): BeadState {
	const t = span(bead.lands - FALL, bead.lands, local);
	const angle = lerp(Math.PI, rest, smoothstep(bead.lands, bead.lands + SPREAD, local));
	const grown = bead.drop * Math.cbrt(1 + bead.more * smoothstep(SECOND.to, SECOND.merged, local));
	const cap = capOf(grown, angle);
	const y = bead.foot.y - bead.fall * (1 - t * t);
	const u = span(SECOND.from, SECOND.to, local);
	const radius = bead.drop * Math.cbrt(bead.more);
	const top = bead.foot.y - cap.height;
	const second = bead.more > 0 && u > 0 && local < SECOND.merged ? { x: bead.foot.x, y: lerp(top - bead.fall - radius, top + radius * 0.4, u * u), radius: radius * (1 - smoothstep(SECOND.to, SECOND.merged, local)) } : null;
	return { opacity: smoothstep(0, 0.25, t), cap, angle, y, second };
}

/** Path of a cap standing on (x, y). */
export function capPath(cap: Cap, x: number, y: number): string {
	// one arc cannot close a full circle, so a drop that only touches keeps a hair of a base
	const base = Math.max(cap.base, 0.05);
	const large = cap.centre > 0 ? 1 : 0;
	return `M${n2(x - base)} ${n2(y)}A${n2(cap.radius)} ${n2(cap.radius)} 0 ${large} 1 ${n2(x + base)} ${n2(y)}Z`;
}

/** The angle at the right rim: the surface's tangent there, and the arc between it and the wetted spot. */
export function anglePath(state: Pick<BeadState, 'cap' | 'y' | 'angle'>, foot: Point, reach: number, arc: number): { tangent: string; arc: string } {
	const x = foot.x + state.cap.base;
	const y = state.y;
	// the angle is measured inside the water, from the surface under it
	const at = (r: number, a: number): Point => ({ x: x - r * Math.cos(a), y: y - r * Math.sin(a) });
	const end = at(reach, state.angle);
	const from = at(arc, 0);
	const to = at(arc, state.angle);
	return {
		tangent: poly([x, y, end.x, end.y]),
		arc: `M${n2(from.x)} ${n2(from.y)}A${n2(arc)} ${n2(arc)} 0 0 1 ${n2(to.x)} ${n2(to.y)}`
	};
}
