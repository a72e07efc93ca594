/** Everything of the prologue that does not move, worked out once for a frame. */
import { boxesMeet, labelBox } from '../../marks/label-spec';
import type { Point } from '../../marks/path';
import type { Frame } from '../frame';
import { compose, type Composition } from './composition';
import { planCourses, type Courses } from './courses';
import { DAYS } from './calendar';
import { routeLabels, whyLabels, type PlacedLabel } from './labels';
import { createPeninsula, type Peninsula } from './peninsula';
import { createRidge, type Ridge } from './ridge';
import { createRiver } from './river';
import { pointOn, REACH, RULER, type Course } from './track';
import { pierRow, placePier, type Pier } from './viaduct';

export interface FogLayout {
	readonly frame: Frame;
	readonly scene: Composition;
	readonly far: readonly Ridge[];
	readonly near: readonly Ridge[];
	readonly river: readonly string[];
	readonly peninsula: Peninsula;
	readonly courses: Courses;
	/** piers of each part of the line */
	readonly piers: readonly (readonly Pier[])[];
	/** labels, the line that measures the days, and units per unit of a machine's drawing */
	readonly why: { readonly labels: readonly PlacedLabel[]; readonly measure: string; readonly machine: number };
	readonly route: { readonly labels: readonly PlacedLabel[]; readonly stops: readonly Point[] };
}

/** The piers of the line's four parts; those that would stand in a stop's name know that they do not stay. */
function standPiers(frame: Frame, route: Course, names: readonly PlacedLabel[]): Pier[][] {
	const phone = frame.format === 'phone';
	const half = phone ? 2 : 4;
	const rows = [
		[...pierRow(5, phone ? 4 : 8), ...pierRow(6, 2), ...pierRow(7, half, 0, 0.5)],
		[...pierRow(7, half, 0.5, 1), ...pierRow(8, 2), ...pierRow(9, half, 0, 0.5)],
		[...pierRow(9, half, 0.5, 1), ...pierRow(10, 1)],
		// one pier for each day mark: no room for them beside a name
		Array.from({ length: DAYS + 1 }, (_, i) => ({ segment: RULER, at: i / DAYS }))
	];
	const boxes = names.map(labelBox);
	const air = frame.type.small * 0.9;
	return rows.map((row) =>
		row.map((pier) => {
			const { x, y, foot } = placePier({ ...pier, stays: true }, route);
			const shaft = { x: x - air, y, width: 2 * air, height: foot - y };
			return { ...pier, stays: pier.segment !== RULER && !boxes.some((box) => boxesMeet(shaft, box)) };
		})
	);
}

/** Lays out the prologue. Pure: same frame, same picture. */
export function layoutFog(frame: Frame): FogLayout {
	const scene = compose(frame);
	const courses = planCourses(frame, scene);
	const [, , routeCourse] = courses.list;
	const stops = REACH.map((corner, i) => pointOn(routeCourse, corner, routeCourse.stops[i]!));
	const labels = routeLabels(frame, stops);
	return {
		frame,
		scene,
		far: scene.far.map(createRidge),
		near: scene.near.map(createRidge),
		river: createRiver(scene.river),
		peninsula: createPeninsula(scene.peninsula),
		courses,
		piers: standPiers(frame, routeCourse, labels),
		why: { ...whyLabels(frame, courses.stair, scene.scale), machine: (courses.stair.width * 0.95) / 104 },
		route: { labels, stops }
	};
}
