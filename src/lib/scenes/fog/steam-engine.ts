/**
 * A rotative beam engine in side elevation, in a box 100 wide and 100 high standing on y = 0 (up is negative):
 * cylinder at the left, beam on its column, connecting rod, crank and flywheel at the right. The linkage is
 * solved, so rods keep their length at every angle.
 */
import { n2, type Point } from '../../marks/path';
import { circle, path, type Picture } from '../../marks/picture';
import type { MachineLook } from './machine-look';
import { stroked } from './stroked';

const ENGINE = {
	trunnion: { x: 49, y: -78 },
	/** half the beam, units */
	arm: 30,
	shaft: { x: 79, y: -27 },
	crank: 8.5,
	rod: 51.5,
	wheel: 23
} as const;

interface Linkage {
	/** crank pin, beam end over it, beam end over the cylinder */
	readonly pin: Point;
	readonly end: Point;
	readonly head: Point;
}

/** Pose at crank angle `turn` (radians). The beam's end is where the circle of the rod meets the circle of the arm. */
function linkage(turn: number): Linkage {
	const { trunnion, arm, shaft, crank, rod } = ENGINE;
	const pin = { x: shaft.x + crank * Math.cos(turn), y: shaft.y + crank * Math.sin(turn) };
	const dx = pin.x - trunnion.x;
	const dy = pin.y - trunnion.y;
	const d = Math.hypot(dx, dy);
	const along = (d * d + arm * arm - rod * rod) / (2 * d);
	const aside = Math.sqrt(Math.max(0, arm * arm - along * along));
	const end = { x: trunnion.x + (along * dx + aside * dy) / d, y: trunnion.y + (along * dy - aside * dx) / d };
	return { pin, end, head: { x: 2 * trunnion.x - end.x, y: 2 * trunnion.y - end.y } };
}

/** What stands still: bed, column, cylinder, wheel rims. */
const FRAME =
	'M1 0V-5H99V0' + // bed
	'M43 -5L46 -71H52L55 -5M42 -75H56M44 -71H54V-75H44Z' + // column
	'M10 -5V-9H30V-5M12 -9V-40M28 -9V-40M9 -40H31V-44H9Z' + // cylinder, flanges
	'M56 -27a23 23 0 1 0 46 0a23 23 0 1 0 -46 0';

/** Lagging of the cylinder, coursing of the column, inner rim. */
const DETAIL =
	'M14 -10V-39M16 -10V-39M24 -10V-39M26 -10V-39M44.2 -18H53.8M44.6 -30H53.4M45.2 -42H52.8M45.6 -54H52.4' +
	'M59 -27a20 20 0 1 0 40 0a20 20 0 1 0 -40 0M32 -14H37V-5M32 -36H37V-14';

/** The engine with its crank at angle `turn`. */
export function drawEngine({ world: { ink, solid }, object, detail, turn }: MachineLook): Picture {
	const { trunnion, shaft, arm } = ENGINE;
	const { pin, end, head } = linkage(turn);
	const nx = (head.y - end.y) / (2 * arm);
	const ny = (end.x - head.x) / (2 * arm);
	const at = (x: number, y: number) => `${n2(x)} ${n2(y)}`;
	const off = (p: Point, t: number) => at(p.x + nx * t, p.y + ny * t);
	let spokes = '';
	for (let i = 0; i < 6; i++) {
		const x = Math.cos(turn + (i * Math.PI) / 3);
		const y = Math.sin(turn + (i * Math.PI) / 3);
		spokes += `M${at(shaft.x + 3.5 * x, shaft.y + 3.5 * y)}L${at(shaft.x + 20 * x, shaft.y + 20 * y)}`;
	}
	const piston = n2(head.y + 55);
	return [
		path(FRAME, { fill: solid }),
		stroked(DETAIL, detail, { 'stroke-opacity': 0.7 }),
		path(`M13 ${piston}H27v4H13Z`, { fill: ink, stroke: 'none' }),
		stroked(spokes, object * 0.9),
		stroked(`M${off(end, 0)}L${off(pin, 0)}L${shaft.x} ${shaft.y}M${off(head, 0)}L20 -46V${piston}`, object * 1.15),
		path(`M${off(head, -2)}L${off(trunnion, -6)}L${off(end, -2)}L${off(end, 2)}L${off(trunnion, 6)}L${off(head, 2)}Z`, { fill: solid }),
		circle(trunnion.x, trunnion.y, 2.6, { fill: ink, stroke: 'none' }),
		circle(shaft.x, shaft.y, 3.6, { fill: solid }),
		circle(n2(pin.x), n2(pin.y), 2.1, { fill: solid })
	];
}
