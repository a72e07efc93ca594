/**
 * A chip with its lid off, in a box 100 wide and 100 high standing on y = 0 (up is negative): package, leads on
 * four sides, bond wires, the die and its blocks, and the traces that lead away over the board.
 */
import { n2, pathOf, type Point } from '../../marks/path';
import { circle, path, type Picture } from '../../marks/picture';
import type { MachineLook } from './machine-look';
import { stroked } from './stroked';
import { placeAt } from './track';

const LEFT = 24;
const SIDE = 52;
const TOP = -80;
const LEADS = 8;
const DIE = { x: 41, y: -63, side: 18 } as const;

const leadAt = (i: number): number => 5 + (i * (SIDE - 10)) / (LEADS - 1);

function leads(): string {
	let d = '';
	for (let i = 0; i < LEADS; i++) {
		const a = n2(leadAt(i) - 1.4);
		const x = n2(LEFT + Number(a));
		const y = n2(TOP + Number(a));
		d += `M${x} ${TOP}v-6h2.8v6M${x} ${TOP + SIDE}v6h2.8v-6M${LEFT} ${y}h-6v2.8h6M${LEFT + SIDE} ${y}h6v2.8h-6`;
	}
	return d;
}

/** Package outline, corner mark, die. */
const FRAME =
	`M${LEFT} ${TOP}h${SIDE}v${SIDE}h${-SIDE}ZM${DIE.x} ${DIE.y}h${DIE.side}v${DIE.side}h${-DIE.side}Z` + leads();

function insides(): string {
	let d = '';
	const half = DIE.side / 2;
	const cx = DIE.x + half;
	const cy = DIE.y + half;
	for (let i = 0; i < LEADS; i++) {
		const t = -half + 2 + (i * (DIE.side - 4)) / (LEADS - 1);
		const s = leadAt(i) - SIDE / 2;
		d += `M${n2(cx + t)} ${DIE.y}L${n2(cx + s)} ${TOP + 3}M${n2(cx + t)} ${DIE.y + DIE.side}L${n2(cx + s)} ${TOP + SIDE - 3}`;
		d += `M${DIE.x} ${n2(cy + t)}L${LEFT + 3} ${n2(cy + s - 2)}M${DIE.x + DIE.side} ${n2(cy + t)}L${LEFT + SIDE - 3} ${n2(cy + s - 2)}`;
	}
	// blocks of the die: memory in rows, logic as a plain field
	for (let r = 1; r < 6; r++) d += `M${DIE.x + 1.5} ${DIE.y + 1.5 + r * 1.5}h7`;
	return d + `M${DIE.x + 10} ${DIE.y + 2}h6v6h-6ZM${DIE.x + 2} ${DIE.y + 11}h14v5h-14Z`;
}
const DETAIL = insides();

/** Traces over the board: from a lead, straight, 45°, straight, to where they end. The lower ones go down to the line. */
const TRACES: readonly (readonly Point[])[] = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i): Point[][] => {
	const x = LEFT + leadAt(i);
	const spread = (i - 3.5) * 3.4;
	const bottom: Point[] = [
		{ x, y: TOP + SIDE + 6 },
		{ x, y: -17 + Math.abs(spread) * 0.35 },
		{ x: x + spread, y: -17 + Math.abs(spread) * 1.35 },
		{ x: x + spread, y: 0 }
	];
	if (i % 2) return [bottom];
	const y = TOP + leadAt(i);
	const out = i < 4 ? -1 : 1;
	const left: Point[] = [
		{ x: LEFT - 6, y },
		{ x: LEFT - 10, y },
		{ x: LEFT - 16, y: y + out * 6 },
		{ x: 2, y: y + out * 6 }
	];
	const right = left.map((p) => ({ x: 100 - p.x, y: p.y }));
	return [bottom, left, right];
});

const TRACE_PATH = TRACES.map((trace) => pathOf(trace)).join('');
/** Two of three traces carry pulses: as tracks whose places are their corners. */
const LIVE = TRACES.filter((_, i) => i % 3 !== 0).map((trace) => trace.map((p, q) => ({ ...p, q })));

/** The chip, and the pulses on its traces. */
export const drawChip = ({ world: { ink, solid }, detail, pulse }: MachineLook): Picture => [
	stroked(TRACE_PATH, detail * 1.2, { 'stroke-opacity': 0.75 }),
	path(FRAME, { fill: solid }),
	stroked(DETAIL, detail * 0.9, { 'stroke-opacity': 0.75 }),
	circle(29, -75, 1.8, { 'stroke-width': n2(detail) }),
	pulse >= 0 &&
		LIVE.map((trace, i) => {
			const { x, y } = placeAt(trace, (pulse + i * 0.83) % (trace.length - 1));
			return circle(n2(x), n2(y), 1.9, { fill: ink, stroke: 'none' });
		})
];
