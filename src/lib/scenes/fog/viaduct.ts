/** What carries the line: piers with their caps, and the train that runs on it. */
import { lerp } from '../../marks/easing';
import { n2, type Point } from '../../marks/path';
import { REACH, RULER, placeAt, pointOn, type Course, type Sample } from './track';

/** A pier: the corner its stretch begins at, how far along that it stands, and whether it stays where the stops take names. */
export interface Pier {
	readonly segment: number;
	/** 0…1; on the ruler's reach 0 is the first day and 1 the last */
	readonly at: number;
	readonly stays: boolean;
}

/** `count` piers, evenly along one stretch, between two shares of it. */
export const pierRow = (segment: number, count: number, from = 0, to = 1): Omit<Pier, 'stays'>[] =>
	Array.from({ length: count }, (_, i) => ({ segment, at: lerp(from, to, (i + 0.5) / count) }));

/**
 * Head and foot of a pier on a course, and how level the line lies on it (1 up to 45°, 0 on a riser). A ramp's
 * piers are as long as those of the reaches it joins, in between.
 */
export function placePier({ segment, at, stays }: Pier, course: Course): Point & { readonly foot: number; readonly level: number } {
	const share = segment === RULER ? lerp(course.days[0], course.days[1], at) : at;
	const [a, b] = [course.corners[segment]!, course.corners[segment + 1]!];
	const reach = (segment - REACH[0]) / 2;
	const lower = course.piers[Math.floor(reach)]!;
	const length = reach % 1 === 0 ? lower : lerp(lower, course.piers[Math.ceil(reach)]!, share);
	const { x, y } = pointOn(course, segment, share);
	return { x, y, foot: y + length * (stays ? 1 : 1 - course.named), level: Math.min(1, Math.abs(b.x - a.x) / Math.max(1e-6, Math.abs(b.y - a.y))) };
}

/** Path data of piers: a shaft, a cap `cap` units wide under the beam, a line of water at the foot. */
export function pierPath(piers: readonly Pier[], course: Course, cap: number): string {
	let d = '';
	for (const pier of piers) {
		const { x, y, foot, level } = placePier(pier, course);
		if (foot - y < 4 || level < 0.1) continue;
		d += `M${n2(x)} ${n2(y + 2)}V${n2(foot)}M${n2(x - (cap * level) / 2)} ${n2(y + 3.5)}h${n2(cap * level)}`;
		if (pier.segment !== RULER) d += `M${n2(x - cap * 0.7)} ${n2(foot)}h${n2(cap * 1.4)}`;
	}
	return d;
}

/** Three cars of a monorail whose first stands at place `q`: closed outlines that sit on the beam. `size` = length of a car, units. */
export function trainPath(track: readonly Sample[], q: number, size: number): { readonly cars: string; readonly panes: string } {
	let cars = '';
	let panes = '';
	let at = q;
	for (let car = 0; car < 3; car++) {
		const p = placeAt(track, at);
		const cos = Math.cos(p.angle);
		const sin = Math.sin(p.angle);
		const to = (u: number, v: number) => `${n2(p.x + (u * cos + v * sin) * size)} ${n2(p.y + (u * sin - v * cos) * size)}`;
		const nose = car === 0 ? 0.36 : 0.45;
		cars += `M${to(-0.46, 0.06)}L${to(-0.46, 0.46)}L${to(nose, 0.46)}L${to(0.47, 0.2)}L${to(0.47, 0.06)}Z`;
		panes += `M${to(-0.38, 0.3)}L${to(0.36, 0.3)}`;
		at -= stepFor(track, at, size * 1.02);
	}
	return { cars, panes };
}

/** Change of place that moves `length` units along the track near `q`. */
function stepFor(track: readonly Sample[], q: number, length: number): number {
	const probe = 0.02;
	const a = placeAt(track, q);
	const b = placeAt(track, q - probe);
	const d = Math.hypot(a.x - b.x, a.y - b.y);
	return d > 0.01 ? Math.min(0.4, (length / d) * probe) : 0;
}
