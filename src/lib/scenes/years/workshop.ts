/**
 * The workshop, three courses high: glass melts in a tank furnace, is drawn out through nozzles and blown to
 * fibres, falls on a belt as a mat, is pressed and rolled up. Design units of `house-shell.ts`.
 */
import { lerp, smoothstep } from '../../marks/easing';
import { hash, noise1 } from '../../marks/hash';
import { n2, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { boxPath, disc, xy } from '../../marks/shapes';
import { FLOOR, WALL } from './house-shell';

export interface Workshop {
	readonly still: readonly Piece[];
	/** threads falling from the nozzles, one path per colour; they run along their own length */
	readonly falling: { readonly ink: string; readonly route: string };
	/** flecks in the mat: a strip that travels with the belt, one period long and wider than the belt */
	readonly flecks: { readonly d: string; readonly period: number; readonly clip: string };
	/** the roll, and around its middle the one line that winds in */
	readonly roll: Point & { readonly r: number; readonly spiral: string };
	/** pulleys that turn with the belt, and path of their rims */
	readonly pulleys: readonly Point[];
	readonly rims: string;
	/** what is named, from left to right: melting, drawing, laying */
	readonly names: { readonly melt: Point; readonly draw: Point; readonly lay: Point };
	readonly plate: Point;
}

const BELT = -38;
/** of the belt's pulleys, whose spokes turn by travel ÷ radius */
export const PULLEY_RADIUS = 9;

/** Plans the workshop for a house `width` design units wide (≥ 300). */
export function planWorkshop(width: number): Workshop {
	const fx = 32;
	const fy = FLOOR + 118;
	const roll = { x: width - 64, y: BELT - 18, r: 42 };
	const left = fx - 10;
	const right = roll.x - roll.r - 6;
	const nozzles = [fx + 32, fx + 48, fx + 64];
	// a narrow house shows fewer parts, not smaller ones
	const roomy = width >= 430;
	const press = right - (roomy ? 58 : 20);
	const crane = fx + 96 + (press - fx - 96) * 0.62;

	const mat = (x: number): number =>
		x < fx + 106 ? lerp(1, 34, smoothstep(left, fx + 106, x)) : lerp(34, 15, smoothstep(press - 46, press + 10, x));
	const rough = noise1(4);
	let top = '';
	for (let x = left; x <= right; x += 3)
		top += `${top ? 'L' : 'M'}${xy(x, BELT - mat(x) - (x < press ? 4 : 0.6) * (rough(x * 0.2) - 0.5))}`;
	const matArea = `${top}L${n2(right)} ${BELT}L${n2(left)} ${BELT}Z`;

	const count = Math.round((right - left) / 38);
	const pulleys = Array.from({ length: count + 1 }, (_, i): Point => ({ x: lerp(left, right, i / count), y: BELT + 11 }));

	return {
		still: [
			...hall(width),
			...(roomy ? craneAt(crane) : []),
			...furnace(fx, fy, nozzles),
			...belt(left, right),
			{ d: matArea, fill: 'solid', weight: 'detail' },
			...(roomy ? pressAt(press) : []),
			{ d: `M${n2(roll.x - 22)} 0L${roll.x} ${roll.y}L${n2(roll.x + 22)} 0` },
			{ d: `M${n2(right)} ${BELT - 15}L${xy(roll.x - 8, roll.y - roll.r + 1)}`, stroke: 'route', weight: 'route' }
		],
		falling: streams(nozzles, fy + 90, (x) => BELT - mat(x)),
		flecks: { d: flecks(left, right), period: PERIOD, clip: matArea },
		roll: { ...roll, spiral: spiral(roll.r) },
		pulleys,
		rims: pulleys.map(({ x, y }) => disc(x, y, PULLEY_RADIUS)).join(''),
		names: {
			melt: { x: fx + 48, y: fy - 44 },
			draw: { x: fx + 102, y: fy + 96 },
			lay: roomy ? { x: (fx + 100 + press - 40) / 2 + 14, y: BELT - 46 } : { x: (fx + 104 + right) / 2, y: BELT - 44 }
		},
		plate: { x: width - WALL - 14, y: FLOOR + 66 }
	};
}

/** Roof truss and the crane's rail. */
function hall(width: number): Piece[] {
	const inside = width - 2 * WALL;
	const bays = Math.round(inside / 26);
	const bay = inside / bays;
	let truss = '';
	for (let i = 0; i < bays; i++)
		truss += `M${n2(WALL + i * bay)} ${FLOOR + 34}L${n2(WALL + (i + 0.5) * bay)} ${FLOOR + 5}L${n2(WALL + (i + 1) * bay)} ${FLOOR + 34}`;
	return [
		{ d: truss, weight: 'detail' },
		{ d: `M${WALL} ${FLOOR + 34}H${n2(width - WALL)}` },
		{ d: `M${WALL} ${FLOOR + 42}H${n2(width - WALL)}`, weight: 'detail' }
	];
}

const craneAt = (x: number): Piece[] => [
	{ d: boxPath(x - 17, FLOOR + 37, 34, 13), fill: 'ground' },
	{ d: `M${n2(x)} ${FLOOR + 50}V${FLOOR + 88}v5a5 5 0 1 1 -5 5`, weight: 'detail' }
];

/** A tank furnace of brick with the melt seen through its opening, and three nozzles below. */
function furnace(x: number, y: number, nozzles: readonly number[]): Piece[] {
	let bricks = '';
	for (let q = 0; q < 4; q++)
		for (let p = 0; p < 6; p++) {
			const left = x + 2 + p * 19 - (q % 2) * 9;
			const from = Math.max(left, x + 2);
			const to = Math.min(left + 18, x + 94);
			if (to - from > 4) bricks += boxPath(from, y + 3 + q * 17, to - from, 15);
		}
	let melt = '';
	for (let q = 0; q < 4; q++) melt += `M${x + 27} ${y + 28 + q * 7}q5.25 -4 10.5 0t10.5 0t10.5 0t10.5 0`;
	return [
		{ d: `M${x + 32} ${y}v-34h32v34`, fill: 'deep' },
		{ d: `M${x} ${y}h96v74h-14l-12 16h-44l-12 -16h-14z`, fill: 'deep' },
		{ d: bricks, weight: 'hair', opacity: 0.7 },
		{ d: boxPath(x + 25, y + 20, 46, 34), fill: 'solid' },
		{ d: boxPath(x + 25, y + 24, 46, 30), fill: 'route', fillOpacity: 0.2, stroke: null },
		{ d: melt, stroke: 'route', weight: 'detail' },
		{ d: nozzles.map((n) => boxPath(n - 3, y + 90, 6, 5)).join(''), fill: 'ink', stroke: null }
	];
}

/** Each nozzle's stream opens into a curtain of fibres that drifts with the belt as it falls. */
function streams(nozzles: readonly number[], top: number, surface: (x: number) => number): { ink: string; route: string } {
	let ink = '';
	let route = '';
	nozzles.forEach((x, i) => {
		route += `M${x} ${top + 4}V${top + 16}`;
		for (let q = 0; q < 13; q++) {
			const u = q / 12 - 0.5;
			const end = x + u * 62 + 18;
			const d = `M${x} ${top + 15}C${n2(x + u * 20)} ${top + 26} ${n2(x + u * 44 + 6)} ${top + 40} ${xy(end, surface(end) - 1 - 5 * hash(5, i * 13 + q))}`;
			if (q % 3) ink += d;
			else route += d;
		}
	});
	return { ink, route };
}

function belt(left: number, right: number): Piece[] {
	const legs = [left + 20, (left + right) / 2, right - 20].map((x) => `M${n2(x)} ${BELT + 22}V0`).join('');
	return [
		{ d: legs },
		{ d: `M${n2(left)} ${BELT}H${n2(right)}a11 11 0 0 1 0 22H${n2(left)}a11 11 0 0 1 0 -22Z`, fill: 'ground' }
	];
}

/** Two rollers in a stand press the mat to its thickness. */
const pressAt = (x: number): Piece[] => [
	{ d: `M${n2(x - 32)} ${BELT - 84}V${BELT - 4}M${n2(x + 32)} ${BELT - 84}V${BELT - 4}`, weight: 'detail' },
	{ d: `M${n2(x - 15)} ${BELT - 84}V${BELT - 58}M${n2(x + 16)} ${BELT - 84}V${BELT - 40}` },
	{ d: boxPath(x - 40, BELT - 102, 80, 18), fill: 'ground' },
	{ d: disc(x - 15, BELT - 45, 17) + disc(x + 16, BELT - 29, 13), fill: 'deep' },
	{ d: disc(x - 15, BELT - 45, 3.4) + disc(x + 16, BELT - 29, 3), fill: 'ground', weight: 'detail' }
];

/** Design units after which the flecks are the same again. */
const PERIOD = 40;

/** Short strokes inside the mat that travel with it; denser after the press, as the mat is. */
function flecks(left: number, right: number): string {
	let d = '';
	for (let x = left - PERIOD; x < right; x += PERIOD)
		for (let i = 0; i < 16; i++)
			d += `M${xy(x + PERIOD * hash(21, i), BELT - 2 - hash(22, i) * 32)}q${xy(5 + 4 * hash(23, i), (hash(24, i) - 0.5) * 7)} ${xy(11 + 5 * hash(25, i), (hash(26, i) - 0.5) * 3)}`;
	return d;
}

/** One line that winds in from the roll's outer turn, which is drawn as a ring. */
function spiral(radius: number): string {
	let d = '';
	for (let i = 0; i <= 150; i++) {
		const a = (i / 150) * 2 * Math.PI * 6.5;
		const r = radius - 4.5 - (radius - 12) * (i / 150);
		d += `${i ? 'L' : 'M'}${xy(r * Math.cos(a), r * Math.sin(a))}`;
	}
	return d;
}
