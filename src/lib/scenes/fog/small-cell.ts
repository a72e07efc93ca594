/**
 * Stop 2 in small: a magnesium cell in section lights a lamp whose filament is the wire. In a circle of radius
 * 100 about the origin. Counts are the drawing's own; that ions and electrons leave together is not.
 */
import { lerp } from '../../marks/easing';
import { n2, type Point } from '../../marks/path';
import { circle, group, type Picture, rect, ROUND } from '../../marks/picture';
import { glow } from '../../marks/gradient';
import { GLOW } from './palette';
import type { SmallPicture } from './small-picture';
import { stroked } from './stroked';
import { whileSame } from './while-same';

const CELL = { left: -62, right: 62, top: -2, bottom: 62, anode: -32, cathode: 30, membrane: -1 } as const;
const BULB = { x: 0, y: -52, r: 20 } as const;

/** Jar, electrodes' faces, collector plates. */
const CELL_OBJECT = `M${CELL.left} ${CELL.top}V${CELL.bottom}H${CELL.right}V${CELL.top}M${CELL.left - 5} ${CELL.top - 4}h5V${CELL.bottom}h-5ZM${CELL.right} ${CELL.top - 4}h5V${CELL.bottom}h-5Z`;

/** Close-packed atoms of the anode, as circles' centres. */
const atoms = (): Point[] =>
	Array.from({ length: 21 }, (_, i): Point => {
		const row = Math.floor(i / 3);
		return { x: CELL.left + 6 + (i % 3) * 10.4 + (row % 2) * 5.2, y: CELL.top + 5 + row * 9 };
	}).filter((p) => p.x < CELL.anode + 1);

/** Membrane with pores, layers of the cathode. */
function cellDetail(): string {
	let d = '';
	for (let i = 0; i < 5; i++) d += `M${CELL.membrane - 3} ${CELL.top + 2 + i * 13}h6v8h-6Z`;
	for (let row = 0; row < 5; row++) {
		const y = CELL.top + 6 + row * 13;
		d += `M${CELL.cathode} ${y}`;
		for (let i = 1; i <= 8; i++) d += `L${CELL.cathode + i * 4} ${y + (i % 2 ? -4 : 0)}`;
	}
	return d;
}

/** The wire: up from the anode's plate, through the lamp as its filament, down to the cathode's plate. */
function wirePath(): string {
	const { x, y, r } = BULB;
	const level = y + r * 1.34;
	let d = `M${CELL.left - 2.5} ${CELL.top - 4}V${level + 8}q0 -8 8 -8H${x - 7}V${y + 2}`;
	for (let i = 0; i <= 40; i++) {
		const t = i / 40;
		d += `L${n2(x - 9 + 18 * t - Math.sin(t * 8 * Math.PI) * 2)} ${n2(y - 3 - 3.4 * (1 - Math.cos(t * 8 * Math.PI)))}`;
	}
	return d + `L${x + 7} ${y + 2}V${level}H${CELL.right - 5.5}q8 0 8 8V${CELL.top - 4}`;
}

/** The lamp's glass and cap. */
const GLASS = `M-8 ${BULB.y + 19}C-8 ${BULB.y + 11} -18 ${BULB.y + 8} -18 ${BULB.y - 2}A18 18 0 0 1 18 ${BULB.y - 2}C18 ${BULB.y + 8} 8 ${BULB.y + 11} 8 ${BULB.y + 19}ZM-8 ${BULB.y + 19}V${BULB.y + 30}H8V${BULB.y + 19}M-8 ${BULB.y + 24}L8 ${BULB.y + 22.5}`;

/** Ions on their way at progress `t` (0…1): they leave the anode's face, pass a pore, end between the layers. */
function ionsAt(t: number): Point[] {
	return Array.from({ length: 8 }, (_, i) => {
		const u = (t * 0.8 + i * 0.377) % 1;
		const lane = i % 4;
		const pore = CELL.top + 12 + lane * 13 - 0.5;
		const swing = (Math.abs(u - 0.5) * 2) ** 2 * (i % 2 ? 5 : -5);
		return { x: lerp(CELL.anode + 6, CELL.cathode - 6, u), y: pore + swing };
	});
}

const fixed = whileSame(() => ({ detail: cellDetail(), wire: wirePath(), atoms: atoms() }));

/** Stop 2 in small: a magnesium cell lights a lamp; the wire is the line. */
export function drawSmallCell({ world, stroke, progress, lit }: SmallPicture): Picture {
	const { detail, wire, atoms } = fixed();
	return [
		glow('fog-glow', GLOW, 0.75),
		circle(BULB.x, BULB.y, 64, { fill: 'url(#fog-glow)', opacity: n2(lit * (0.6 + 0.4 * progress)) }),
		group(
			{ fill: 'none', stroke: world.ink, ...ROUND },
			rect(CELL.left, CELL.top, CELL.right - CELL.left, CELL.bottom - CELL.top, { fill: world.solid, stroke: 'none' }),
			atoms.map(({ x, y }) => circle(x, y, 4.4, { fill: world.ink, 'fill-opacity': 0.75, stroke: 'none' })),
			stroked(detail, stroke * 0.7, { stroke: world.accent }),
			stroked(CELL_OBJECT, stroke),
			ionsAt(0.1 + progress).map(({ x, y }) => [
				circle(n2(x), n2(y), 5.2, { fill: world.ground, 'stroke-width': n2(stroke * 0.7) }),
				stroked(`M${n2(x - 2.4)} ${n2(y)}h4.8M${n2(x)} ${n2(y - 2.4)}v4.8`, stroke * 0.7)
			]),
			stroked(GLASS, stroke * 0.9),
			stroked(wire, stroke * 1.7, { stroke: world.route })
		)
	];
}
