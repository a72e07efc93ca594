/** What carries the line: piers with their caps, and the train that runs on it. */
import { lerp } from '../../marks/easing';
import { n2, type Point } from '../../marks/path';
import { placeAt, type Course, type Sample } from './track';

/** Path data of a part's piers: a shaft, a cap under the beam, a line of water at the foot. */
export function pierPath(
	piers: readonly { readonly segment: number; readonly at: number }[],
	part: number,
	course: Course,
	cap: number,
	shown = 1
): string {
	let d = '';
	for (const { segment, at } of piers) {
		const share = segment === 9 ? lerp(course.days[0], course.days[1], at) : at;
		const a = course.corners[segment]!;
		const b = course.corners[segment + 1]!;
		const x = lerp(a.x, b.x, share);
		const y = lerp(a.y, b.y, share);
		const foot = y + course.piers[part]!;
		const length = (foot - y) * shown;
		if (length < 4) continue;
		d += `M${n2(x)} ${n2(y + 2)}v${n2(length - 2)}M${n2(x - cap / 2)} ${n2(y + 3.5)}h${n2(cap)}`;
		if (segment !== 9) d += `M${n2(x - cap * 0.7)} ${n2(y + length)}h${n2(cap * 1.4)}`;
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

/** Where a stop stands on a course: a stretch of its reach is straight, so this is exact. */
export function stopAt(course: Course, corner: number, share: number): Point {
	const a = course.corners[corner]!;
	const b = course.corners[corner + 1]!;
	return { x: lerp(a.x, b.x, share), y: lerp(a.y, b.y, share) };
}
