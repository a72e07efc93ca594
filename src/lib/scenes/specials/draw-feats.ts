import { lerp, smoothstep, span } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { circle, group, labels, line, pieces, ROUND_JOINS, route, type Attributes, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { CAR } from './car';
import { drawChain } from './draw-chain';
import type { Feats } from './feats';

/** Three things made, strung on the line: a car whose layers lift off, a turbine that turns with the scroll, a chain that grows unit by unit. */
export function drawFeats(feats: Feats, view: View): Picture {
	const { local, world, frame: { format, stroke } } = view;
	const { car, turbine: { hub, joint, radius, ...turbine } } = feats;
	const { ink, muted, solid, ground } = world;
	const rolled = (1 - smoothstep(0.68, 0.84, local)) * car.length * 0.22;
	const parked = smoothstep(0.7, 0.78, local);
	const told = smoothstep(0.88, 0.98, local);
	const standing = smoothstep(0.72, 0.82, local);
	/** one turn of the rotor per .4 of a beat: in still wind of the reader's own making */
	const turn = ((local - 0.6) * 900 - 14) % 360;
	const dash = format === 'wall' ? 60 : format === 'phone' ? 26 : 40;
	const running = smoothstep(1, 1.06, local);
	const lifts = car.plates.map((_, k) => smoothstep(0.8 + k * 0.025, 0.9 + k * 0.025, local));
	const trunk = [car.root, ...car.plates.map((p, k) => p.middle.y + p.drop * (1 - lifts[k]!))];
	const thread = stroke.route * 0.6;

	const shape = (d: string, stroke: string, width: number, more?: Attributes) => line(d, stroke, width, { fill: solid, ...ROUND_JOINS, ...more });
	const detail = (d: string, more?: Attributes) => line(d, muted, stroke.detail, more);
	const hair = (d: string, more?: Attributes) => line(d, muted, stroke.hair, more);
	const pulse = (d: string, width: number, on: number, off: number) =>
		running > 0 &&
		line(d, ink, width, { 'stroke-dasharray': `${dash * on} ${dash * off}`, 'stroke-dashoffset': (-local * dash * 12).toFixed(1), opacity: running });
	const ring = (r: number, stroke: string, width: number, fill: string, at?: Point, more?: Attributes) => circle(at?.x, at?.y, r, { fill, stroke, 'stroke-width': width, ...more });
	return [
		// the turbine and the sea
		hair(turbine.sea, { 'stroke-opacity': 0.6, opacity: standing }),
		detail(turbine.pile, { 'stroke-opacity': 0.6, opacity: standing }),
		route(feats.route, world.route, stroke.route, { to: lerp(feats.lead, 1, span(0.68, 0.78, local)) }),
		group(
			{ opacity: standing },
			ring(radius, muted, stroke.detail, 'none', hub, { 'stroke-dasharray': '2 7' }),
			shape(turbine.tower, ink, stroke.object),
			shape(turbine.housings, ink, stroke.detail * 1.4),
			hair(turbine.bands),
			line(turbine.down, world.route, stroke.route * 0.5),
			pulse(turbine.down, stroke.route * 0.5, 0.2, 0.8),
			group(
				{ transform: `translate(${hub.x} ${hub.y})` },
				[0, 120, 240].map((angle) =>
					group({ transform: `rotate(${(angle + turn).toFixed(2)})` }, shape(turbine.blade, ink, stroke.object), hair(turbine.spar))
				),
				ring(radius * 0.055, ink, stroke.object, solid)
			),
			ring(stroke.route * 1.7, world.route, stroke.route * 0.75, ground, joint)
		),

		// the car
		group(
			{ opacity: parked },
			pieces(CAR, world, stroke, { ...car, x: car.x + rolled }),
			car.wheels.map(({ x, y }) =>
				group(
					{ transform: `translate(${x + rolled} ${y}) rotate(${((rolled / car.radius) * 57.2958).toFixed(2)})` },
					ring(car.radius, ink, stroke.object, ground),
					ring(car.radius * 0.66, muted, stroke.detail, 'none'),
					detail(car.spokes)
				)
			)
		),
		car.plates.map(({ middle: { x }, drop, ...plate }, k) => {
			const up = lifts[k]!;
			const [from, to] = [trunk[k]!, trunk[k + 1]!];
			return (
				up > 0 && [
					line(`M${x} ${from}V${to}`, world.route, thread, { opacity: up }),
					pulse(`M${x} ${to}V${from}`, thread, 0.2, 0.5),
					group(
						{ transform: `translate(0 ${(drop * (1 - up)).toFixed(2)})`, opacity: smoothstep(0, 0.35, up) },
						shape(plate.outline, ink, stroke.object * 0.8, { fill: world.deep, 'fill-opacity': 0.92, 'stroke-opacity': 0.8 }),
						detail(plate.solid, { fill: solid }),
						detail(plate.lines),
						line(plate.bus, world.route, thread),
						pulse(plate.bus, thread, 0.16, 0.84),
						line(plate.lit, ink, k === 3 ? stroke.object * 1.2 : stroke.detail, { fill: k === 2 ? ink : 'none' })
					)
				]
			);
		}),
		labels(feats.carLabels, world, parked),
		drawChain(feats, view),
		detail(feats.leaders, { opacity: told }),
		labels(feats.told, world, told)
	];
}
