import { lerp, smoothstep, span } from '../../marks/easing';
import { n2 } from '../../marks/path';
import { circle, group, labels, line, pieces, rect, route, type Picture } from '../../marks/picture';
import type { Piece } from '../../marks/piece';
import type { View } from '../contract';
import { foldAt, FOLDS, frontAt, standsAt } from './fold';
import type { EniacLayout } from './layout';

/** A room-sized machine folds down into a hand: the line runs over the tops, from step to step. */
export function drawEniac(layout: EniacLayout, view: View): Picture {
	const { local, world, frame: { stroke } } = view;
	const { machines, phone, reached } = layout;
	const drawn = (list: readonly Piece[] | undefined, opacity = 1) => pieces(list!, world, stroke, { opacity });
	const stands = layout.names.map((_, i) => standsAt(i, local));
	// the machine that the one before it folds into; none before the first fold and after the last
	const next = machines.findIndex((_, i) => i > 0 && foldAt(i, local) < 1);
	const share = foldAt(next, local);
	// over the room's top first, then down with every fold
	const passed = local <= FOLDS.from ? reached[0]! * span(-0.4, FOLDS.from, local) : next < 0 ? 1 : lerp(reached[next - 1]!, reached[next]!, share);
	return [
		line(layout.floor, world.muted, stroke.detail),
		drawn(machines[0]),
		drawn(machines[1], stands[1]),
		drawn(layout.table, stands[2]),
		drawn(machines[2], stands[2]),
		drawn(machines[3], stands[3]),
		drawn(layout.arm, stands[4]),
		rect(n2(phone.x), n2(phone.y), n2(phone.width), n2(phone.height), {
			rx: n2(phone.width * 0.14),
			fill: world.ground,
			stroke: world.route,
			'stroke-width': stroke.object,
			opacity: n2(stands[4]!)
		}),
		next > 0 && share > 0 && drawFront(layout, next, share, view),
		// the measure stays in sight, whatever folds behind it
		drawn(layout.person),
		route(layout.route, world.route, stroke.route, { to: passed }),
		drawLens(layout, view),
		layout.names.map((name, i) => labels([name], world, stands[i])),
		line(layout.metre, world.muted, stroke.detail),
		labels([layout.note, layout.metreName], world)
	];
}

/** The front that is on its way to machine `i` (1 …); `share` 0…1 of its fold is done. */
function drawFront({ arrangement: { machines, way } }: EniacLayout, i: number, share: number, { world, frame: { stroke } }: View): Picture {
	const { centre, width, height, turn } = frontAt(machines[i - 1]!.box, machines[i]!.box, share, way);
	const left = n2(-width / 2);
	return group(
		{ transform: `translate(${n2(centre.x)} ${n2(centre.y)}) rotate(${n2(turn)})`, opacity: n2(1 - smoothstep(0.8, 1, share)) },
		rect(left, n2(-height / 2), n2(width), n2(height), { fill: world.solid, 'fill-opacity': 0.82, stroke: world.ink, 'stroke-width': stroke.object }),
		line([-0.1, 0.2].map((v) => `M${left} ${n2(height * v)}h${n2(width)}`).join(''), world.ink, stroke.hair, { 'stroke-opacity': 0.7 })
	);
}

/** The phone enlarged: while the words are read, what took a room of lamps lights up on the little screen. */
function drawLens({ lens }: EniacLayout, { local, world, frame: { stroke } }: View): Picture {
	const open = smoothstep(-0.06, -0.005, local);
	const lit = 4 + Math.round(16 * span(0.02, 0.56, local));
	const side = n2(lens.cell);
	return (
		open > 0 &&
		group(
			{ opacity: n2(open) },
			line(lens.rays, world.muted, stroke.hair),
			circle(n2(lens.x), n2(lens.y), n2(lens.radius), { fill: world.deep, stroke: world.ink, 'stroke-width': stroke.object }),
			pieces(lens.under, world, stroke),
			lens.cells.map(({ x, y }, i) =>
				rect(n2(x - lens.cell / 2), n2(y - lens.cell / 2), side, side, { fill: i < lit ? world.accent : world.ground, stroke: world.ink, 'stroke-width': stroke.hair })
			),
			pieces(lens.over, world, stroke)
		)
	);
}
