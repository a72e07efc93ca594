/** Everything of the prologue that does not move, worked out once for a frame. */
import type { Point } from '../../marks/path';
import type { Frame } from '../frame';
import { compose, type Composition } from './composition';
import { planCourses, type Courses } from './courses';
import { DAYS } from './calendar';
import { routeLabels, whyLabels, type PlacedLabel } from './labels';
import { createPeninsula, type Peninsula } from './peninsula';
import { createRidge, type Ridge } from './ridge';
import { createRiver } from './river';
import { REACH, placeAt, roundTrack } from './track';

export interface FogLayout {
	readonly scene: Composition;
	readonly far: readonly Ridge[];
	readonly near: readonly Ridge[];
	readonly river: readonly string[];
	readonly peninsula: Peninsula;
	readonly courses: Courses;
	/** piers of each part of the line: the corner their stretch begins at, and how far along it they stand (0…1) */
	readonly piers: readonly (readonly { readonly segment: number; readonly at: number }[])[];
	readonly why: { readonly labels: readonly PlacedLabel[]; readonly machine: number };
	readonly route: { readonly labels: readonly PlacedLabel[]; readonly stops: readonly Point[] };
}

const spread = (segment: number, count: number) =>
	Array.from({ length: count }, (_, i) => ({ segment, at: (i + 0.5) / count }));

/** Lays out the prologue. Pure: same frame, same picture. */
export function layoutFog(frame: Frame): FogLayout {
	const scene = compose(frame);
	const courses = planCourses(frame, scene);
	const phone = frame.format === 'phone';
	const [, , routeCourse] = courses.list;
	const track = roundTrack(routeCourse.corners, courses.radius);
	const stops = REACH.map((corner, i): Point => {
		const { x, y } = placeAt(track, corner + routeCourse.stops[i]!);
		return { x, y };
	});
	return {
		scene,
		far: scene.far.map(createRidge),
		near: scene.near.map(createRidge),
		river: createRiver(scene.river),
		peninsula: createPeninsula(scene.peninsula),
		courses,
		piers: [
			[...spread(3, phone ? 4 : 8), ...spread(4, 2), ...spread(5, phone ? 2 : 4).map((p) => ({ ...p, at: p.at / 2 }))],
			[...spread(5, phone ? 2 : 4).map((p) => ({ ...p, at: 0.5 + p.at / 2 })), ...spread(6, 2), ...spread(7, 4).map((p) => ({ ...p, at: p.at / 2 }))],
			[...spread(7, phone ? 3 : 4).map((p) => ({ ...p, at: 0.5 + p.at / 2 })), ...spread(8, 1)],
			// one pier for each day mark; their places come with the course
			Array.from({ length: DAYS + 1 }, (_, i) => ({ segment: 9, at: i / DAYS }))
		],
		why: { labels: whyLabels(frame, courses), machine: (courses.stair.width * 0.95) / 104 },
		route: { labels: routeLabels(frame, stops), stops }
	};
}
