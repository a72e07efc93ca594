import { lerp, smoothstep } from '../../marks/easing';
import { n2 } from '../../marks/path';
import { circle, group, label, labels, mark, path, UNSEEN, type Picture } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import { DAYS, STUDY, dayAfter, nameOf } from './calendar';
import type { FogLayout } from './layout';
import { dateShown, daysPassed, machineDrawn } from './motion';
import { paperOf } from './palette';
import { pointOn, RULER, type Course } from './track';

/** The line as a ruler of days: one mark a day, those passed set in ink, a flag with the date at the head while it counts, and every word of the beat's drawing. */
export function drawRuler({ frame: { format, stroke, type }, scene, why }: FogLayout, world: World, local: number, course: Course, shown: number): Picture {
	const k = scene.scale * (format === 'phone' ? 1.2 : 1);
	const halo = paperOf(world);
	const passed = daysPassed(local, DAYS);
	const { y } = course.corners[RULER]!;
	const xOf = (day: number) => pointOn(course, RULER, lerp(...course.days, day / DAYS)).x;
	// weeks from the first day get a longer mark, both ends the longest
	const tick = (day: number) => k * (day % DAYS === 0 ? 15 : day % 7 === 0 ? 11 : 6.5);
	const marks = (from: number, to: number) => {
		let d = '';
		for (let day = from; day <= to; day++) d += `M${n2(xOf(day))} ${n2(y)}v${n2(tick(day))}`;
		return d;
	};
	const today = Math.floor(passed);
	const flag = dateShown(local) * shown;
	const x = xOf(passed);
	const opacityOf = (of: number) =>
		shown * (of < 3 ? machineDrawn(local, of) : of === 3 ? smoothstep(0.74, 0.8, local) : of < 7 ? smoothstep(0.93, 1, local) : smoothstep(0.8, 0.9, local));
	return [
		group(
			{ fill: 'none', stroke: world.ink, opacity: n2(shown) },
			path(marks(today + 1, DAYS), { 'stroke-opacity': 0.3, 'stroke-width': stroke.detail }),
			path(marks(0, today), { 'stroke-width': n2(stroke.detail * 1.35) }),
			mark('path', { d: why.measure, 'stroke-width': stroke.detail, opacity: n2(opacityOf(5)) })
		),
		flag > UNSEEN && [
			circle(n2(x), n2(y), n2(stroke.route * 1.5), { fill: world.route, opacity: n2(flag) }),
			label(
				{ x, y: y - type.label, text: nameOf(dayAfter(STUDY, Math.round(passed))), size: type.label, anchor: 'middle' },
				{ fill: world.routeText, weight: 600, halo, opacity: flag }
			)
		],
		why.labels.map((placed) => labels([placed], world, opacityOf(placed.of), halo))
	];
}
