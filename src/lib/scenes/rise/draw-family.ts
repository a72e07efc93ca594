import { easeInOut, smoothstep, span } from '../../marks/easing';
import { between, n2, pointAlong, type Point } from '../../marks/path';
import { circle, clip, group, labels, line, path, pieces, type Picture } from '../../marks/picture';
import type { Piece } from '../../marks/piece';
import type { View } from '../contract';
import { dotted } from './dotted';
import { CALL, LENS_ORIGIN, tangents, ZOOM, zoomAt, type FamilyLayout, type Kept } from './family-layout';
import { bayIn, EYE_RADIUS, eyesOf, hallOfGrid } from './fields-layout';
import { BUS_LINES, busWay, PLATFORM, SHELL, SHOWN_STATION, STATIONS } from './hall';
import type { RiseLayout } from './layout';
import { CAMERA, FAR_CAMERA, LENS, MARGINAL_RAYS, RAY_PATHS } from './optics';
import { AWAKE_ROBOT, FAR_ROBOT, ROBOT } from './robot';
import { seen, seenFrom, transformOf, type Similarity } from './similarity';

/** Each name comes when the zoom has reached what it names. */
const NAMED = [0.85, 0.86, 0.92, 0.96, 0.97];

/** Five products, each inside the next: one zoom outwards; a circle keeps what the zoom has passed. Then the hall becomes a bay of the next beat's `grid`. */
export function drawFamily({ family, fields }: RiseLayout, { world, local: t, frame: { stroke } }: View, grid: Similarity | null): Picture {
	const { camera, robot } = family;
	const main = grid ? hallOfGrid(fields, grid) : zoomAt(family, t);
	const opacity = smoothstep(0.62, 0.68, t) * (1 - smoothstep(1.66, 1.84, t));
	const closing = smoothstep(ZOOM.camera, ZOOM.camera + 0.025, t);
	const closingRobot = smoothstep(ZOOM.robot, ZOOM.robot + 0.025, t);
	const hallShown = smoothstep(ZOOM.robot - 0.03, ZOOM.robot + 0.03, t);
	// what fills the hall leaves first, its shell last
	const filled = 1 - smoothstep(1.6, 1.7, t);
	const said = 1 - smoothstep(1.54, 1.62, t);
	const becoming = smoothstep(1.6, 1.78, t);
	const robotShown = (1 - smoothstep(0.5, 1.3, main.scale)) * filled;

	const drawn = (list: readonly Piece[], at: Similarity, shown = 1) => pieces(list, world, stroke, { ...at, opacity: shown });
	const optics = (plane: Similarity, detail?: number) => {
		const at = seenFrom(plane, LENS_ORIGIN);
		return [
			drawn(CAMERA, at, detail),
			line(at.scale > 1.5 ? RAY_PATHS : MARGINAL_RAYS, world.route, n2((stroke.detail * 1.4) / at.scale), { transform: transformOf(at), 'stroke-opacity': 0.85 }),
			drawn(LENS, at)
		];
	};
	const wholeRobot = (plane: Similarity, shown?: number) => [
		drawn(ROBOT, seenFrom(plane, { x: STATIONS[SHOWN_STATION]!, y: 0 }), shown),
		drawn(FAR_CAMERA, seenFrom(plane, LENS_ORIGIN), shown)
	];
	const station = (x: number, i: number) => {
		const at = seenFrom(main, { x, y: 0 });
		// the platform calls the stations one after the other
		return i !== SHOWN_STATION && [drawn(FAR_ROBOT, at), drawn(AWAKE_ROBOT, at, smoothstep(CALL.from + i * CALL.each, CALL.from + (i + 0.7) * CALL.each, t))];
	};
	// a circle, and where what it keeps stands in the picture behind it
	const keeping = (name: string, kept: Kept, on: number, behind: Similarity, [colour, strength]: readonly [string, number], inside: Picture) => {
		const small = seen(behind, kept.of.centre);
		const radius = kept.of.radius * behind.scale;
		// a mark on what is still nearly as large as its picture says nothing
		const marked = on * smoothstep(0.9, 0.55, radius / kept.radius);
		return [
			path(tangents(kept.centre, kept.radius, small, radius), { stroke: world.muted, 'stroke-width': stroke.detail, opacity: 0.8 * marked }),
			circle(small.x, small.y, radius, { fill: 'none', stroke: colour, 'stroke-width': stroke.detail, opacity: strength * marked }),
			path(kept.d, { fill: world.ground }),
			group({ 'clip-path': `url(#rise-keeps-${name})` }, inside),
			!grid && line(kept.d, world.ink, stroke.object, { opacity: on })
		];
	};
	const naming = (i: number) => span(NAMED[i]!, NAMED[i]! + 0.03, t) * said;
	const message = !grid && messageAt(family, t);
	return [
		group(
			{ 'clip-path': 'url(#rise-stage)', opacity },
			hallShown > 0 &&
				group(
					{ opacity: hallShown },
					drawn(SHELL, main),
					filled > 0 &&
						group(
							{ opacity: filled },
							dotted(BUS_LINES, world.route, stroke.object / main.scale, { transform: transformOf(main), opacity: smoothstep(0.95, 0.99, t) }),
							drawn(PLATFORM, main),
							STATIONS.map(station)
						)
				),
			wholeRobot(main, robotShown),
			// how near things are decides how much of them is drawn
			closing < 1 && main.scale > 0.35 && optics(main, smoothstep(ZOOM.from + 0.01, ZOOM.from + 0.05, t))
		),
		closing * filled > 0 &&
			group(
				{ opacity: filled * opacity },
				clip('rise-keeps-camera', path(camera.d)),
				clip('rise-keeps-robot', path(robot.d)),
				closingRobot > 0 && keeping('robot', robot, closingRobot, main, [world.muted, 0.8], wholeRobot(robot.view)),
				keeping('camera', camera, closing, closingRobot > 0 ? robot.view : main, [world.ink, 1], optics(camera.view))
			),
		said > 0 &&
			t > NAMED[0]! && [
				line(family.leads, world.muted, stroke.detail, { opacity: naming(1) }),
				family.names.map((name, i) => labels([name], world, naming(i) * opacity, world.ground)),
				labels([family.caption], world, naming(4), world.ground)
			],
		message && circle(message.x, message.y, stroke.route * 1.25, { fill: world.ink, stroke: world.ground, 'stroke-width': stroke.object }),
		// the two circles turn into the eyes
		grid &&
			eyesOf(bayIn(grid, fields.bay)).map((eye, i) => {
				const { centre, radius } = i ? robot : camera;
				const { x, y } = between(centre, eye, becoming);
				return circle(x, y, radius * ((EYE_RADIUS * grid.scale) / radius) ** becoming, {
					fill: 'none',
					stroke: world.ink,
					'stroke-width': stroke.object,
					opacity: 1 - smoothstep(1.78, 1.84, t)
				});
			})
	];
}

/** What the chip saw, on its way to the platform, then down to the station whose turn it is. */
function messageAt(layout: FamilyLayout, t: number): Point | null {
	const turn = (t - CALL.from) / CALL.each;
	if (t <= 1.02 || turn >= STATIONS.length) return null;
	if (turn < 0) return pointAlong(layout.onward, layout.platformShare * easeInOut(span(1.02, CALL.from, t)));
	const i = Math.floor(turn);
	return seen(layout.hall, pointAlong(busWay(i), easeInOut(span(0, 0.75, turn - i))));
}
