/**
 * The line as a track of fixed corners. Each beat has its own course (a viaduct into the depth, a stair with a
 * ruler on top, a route past three stops); all courses have the same corners, so one bends into the next and
 * whatever stands on the track keeps its place. A place is `q`: corner 3 is q = 3, halfway to corner 4 is 3.5.
 */
import { lerp, smoothstep } from '../../marks/easing';
import { between, n2, type Point } from '../../marks/path';

/** Corners: 0 the station's dot; 3–4 the way in; then four reaches (5–6, 7–8, 9–10, 11–12) with ramps between. */
export const CORNERS = 13;
/** first corner of each of the four reaches */
export const REACH = [5, 7, 9, 11] as const;
/** first corner of the stair's three treads: the reaches after the one on the ground */
export const TREAD = [7, 9, 11] as const;
/** first corner of the reach that becomes the ruler of days */
export const RULER = 11;
/** the line is drawn in four parts, parted in the middle of reaches, where no bend is */
export const PARTS = [0, 7.5, 9.5, 11.02, 12] as const;

export interface Course {
	readonly corners: readonly Point[];
	/** place of the stop on each reach, 0…1 along it */
	readonly stops: readonly number[];
	/** first and last day mark on the fourth reach, 0…1 along it */
	readonly days: readonly [number, number];
	/** stroke width of each part against the frame's route line */
	readonly weight: readonly number[];
	/** how much of the fog's colour each part has taken, 0…1 */
	readonly fade: readonly number[];
	/** length of the piers under each reach, units */
	readonly piers: readonly number[];
	/** 0 all piers stand … 1 those in the way of a stop's name have been drawn up into the beam */
	readonly named: number;
}

const mixAll = (a: readonly number[], b: readonly number[], t: number): number[] => a.map((v, i) => lerp(v, b[i]!, t));

/** Course `t` (0…1) of the way from `a` to `b`. */
export function blendCourses(a: Course, b: Course, t: number): Course {
	if (t <= 0) return a;
	if (t >= 1) return b;
	return {
		corners: a.corners.map((p, i) => between(p, b.corners[i]!, t)),
		stops: mixAll(a.stops, b.stops, t),
		days: [lerp(a.days[0], b.days[0], t), lerp(a.days[1], b.days[1], t)],
		weight: mixAll(a.weight, b.weight, t),
		fade: mixAll(a.fade, b.fade, t),
		piers: mixAll(a.piers, b.piers, t),
		named: lerp(a.named, b.named, t)
	};
}

/** How far the course has bent from the title's into the ruler's, and from the ruler's into the route's, 0…1 each. */
export const bends = (local: number): readonly [number, number] => [
	smoothstep(0.52, 0.84, local),
	smoothstep(1.58, 1.86, local)
];

/** The course at a local position. */
export function courseAt(courses: readonly [Course, Course, Course], local: number): Course {
	const [first, second] = bends(local);
	return second > 0 ? blendCourses(courses[1], courses[2], second) : blendCourses(courses[0], courses[1], first);
}

/** The point at a share, 0…1, of the stretch between `corner` and the next: straight there, but for the bends at its ends. */
export function pointOn({ corners }: Course, corner: number, share: number): Point {
	const [a, b] = [corners[corner]!, corners[corner + 1]!];
	return between(a, b, share);
}

export interface Sample extends Point {
	readonly q: number;
}

/** A course with its bends rounded (quadratic, at most `radius` units from the corner), as samples that know their place. */
export function roundTrack(corners: readonly Point[], radius: number, segments = 6): Sample[] {
	const out: Sample[] = [{ ...corners[0]!, q: 0 }];
	for (let i = 1; i < corners.length - 1; i++) {
		const a = corners[i - 1]!;
		const b = corners[i]!;
		const c = corners[i + 1]!;
		const before = Math.hypot(b.x - a.x, b.y - a.y) || 1;
		const after = Math.hypot(c.x - b.x, c.y - b.y) || 1;
		const cut = Math.min(radius, before / 2, after / 2);
		const back = cut / before;
		const on = cut / after;
		const from = between(b, a, back);
		const to = between(b, c, on);
		for (let s = 0; s <= segments; s++) {
			const t = s / segments;
			const u = 1 - t;
			out.push({
				x: u * u * from.x + 2 * u * t * b.x + t * t * to.x,
				y: u * u * from.y + 2 * u * t * b.y + t * t * to.y,
				q: t < 0.5 ? i - back * (1 - 2 * t) : i + on * (2 * t - 1)
			});
		}
	}
	out.push({ ...corners[corners.length - 1]!, q: corners.length - 1 });
	return out;
}

/** Point and direction (radians, screen sense) at place `q`; the ends beyond them. */
export function placeAt(track: readonly Sample[], q: number): Point & { angle: number } {
	for (let i = 1; i < track.length; i++) {
		const a = track[i - 1]!;
		const b = track[i]!;
		if (q <= b.q || i === track.length - 1) {
			const t = b.q === a.q ? 0 : Math.min(1, Math.max(0, (q - a.q) / (b.q - a.q)));
			return { ...between(a, b, t), angle: Math.atan2(b.y - a.y, b.x - a.x) };
		}
	}
	return { ...track[0]!, angle: 0 };
}

/** Path data of the track between two places, moved down by `down` units; '' when there is nothing between them. */
export function trackPath(track: readonly Sample[], from: number, to: number, down = 0): string {
	if (to <= from) return '';
	const start = placeAt(track, from);
	let d = `M${n2(start.x)} ${n2(start.y + down)}`;
	for (const p of track) if (p.q > from && p.q < to) d += `L${n2(p.x)} ${n2(p.y + down)}`;
	const end = placeAt(track, to);
	return d + `L${n2(end.x)} ${n2(end.y + down)}`;
}
