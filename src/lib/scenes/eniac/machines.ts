/** The machines as line drawings, in the frame's units, at the arrangement's one scale. */
import { n2, type Box, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { hash } from '../../marks/hash';
import { boxPath, disc } from '../../marks/shapes';
import { PANEL, PERSON } from './generations';

const M = (x: number, y: number): string => `M${n2(x)} ${n2(y)}`;
const L = (x: number, y: number): string => `L${n2(x)} ${n2(y)}`;
/** The room: panels along the back wall and along one side that comes toward the reader. */
export function room(box: Box, panels: number, wall: Point, s: number): readonly Piece[] {
	const { x, y, width, height } = box;
	const w = PANEL.width * s;
	const lamp = Math.max(1.1, s * 0.016);
	let edges = boxPath(x, y, width, height);
	let frames = '';
	let dark = '';
	let lit = '';
	let slits = '';
	let sockets = '';
	for (let p = 0; p < panels; p++) {
		const px = x + p * w;
		if (p > 0) edges += `${M(px, y)}v${n2(height)}`;
		frames += `${M(px, y + height * 0.1)}h${n2(w)}${M(px, y + height * 0.58)}h${n2(w)}${M(px, y + height * 0.9)}h${n2(w)}`;
		for (let i = 0; i < 4; i++) slits += `${M(px + w * (0.2 + 0.2 * i), y + height * 0.025)}v${n2(height * 0.05)}`;
		for (let r = 0; r < 8; r++)
			for (let c = 0; c < 4; c++) {
				const d = disc(px + w * (0.17 + 0.22 * c), y + height * (0.155 + 0.05 * r), lamp);
				if (hash(41, p * 64 + r * 4 + c) < 0.3) lit += d;
				else dark += d;
			}
		for (let r = 0; r < 4; r++) for (let c = 0; c < 5; c++) sockets += boxPath(px + w * (0.14 + 0.17 * c) - lamp * 0.9, y + height * (0.63 + 0.065 * r), lamp * 1.8, lamp * 2);
	}
	// patch cords hang from socket to socket
	let cords = '';
	let hot = '';
	for (let k = 0; k < panels * 2.5; k++) {
		const from = { x: x + width * (0.1 + 0.8 * hash(43, k)), y: y + height * (0.63 + 0.065 * Math.floor(4 * hash(44, k))) };
		const reach = w * (0.5 + 1.2 * hash(45, k));
		const to = { x: Math.min(x + width * 0.97, from.x + reach), y: y + height * (0.63 + 0.065 * Math.floor(4 * hash(46, k))) };
		const sag = height * (0.06 + 0.1 * hash(47, k));
		const d = `${M(from.x, from.y)}C${n2(from.x)} ${n2(from.y + sag)} ${n2(to.x)} ${n2(to.y + sag)} ${n2(to.x)} ${n2(to.y)}`;
		if (k % 5 === 0) hot += d;
		else cords += d;
	}
	// the side wall: the same panels, foreshortened
	const sides = 4;
	const at = (u: number, v: number): Point => ({ x: x + wall.x * u, y: y + height * v + wall.y * u });
	let side = '';
	let sideDetail = '';
	let sideLamps = '';
	for (let k = 1; k <= sides; k++) {
		const u = k / sides;
		side += M(at(u, 0).x, at(u, 0).y) + L(at(u, 1).x, at(u, 1).y);
		for (let r = 0; r < 8; r++)
			for (let c = 0; c < 2; c++) {
				const p = at(u - (0.28 + 0.44 * c) / sides, 0.155 + 0.05 * r);
				sideLamps += `${M(p.x - lamp * 0.45, p.y)}h${n2(lamp * 0.9)}`;
			}
	}
	for (const v of [0.1, 0.58, 0.9]) sideDetail += M(at(0, v).x, at(0, v).y) + L(at(1, v).x, at(1, v).y);
	return [
		{ d: `${M(x, y)}${L(at(1, 0).x, at(1, 0).y)}${L(at(1, 1).x, at(1, 1).y)}${L(x, y + height)}Z`, fill: 'deep' },
		{ d: side, weight: 'detail' },
		{ d: sideDetail, weight: 'hair', opacity: 0.7 },
		{ d: sideLamps, weight: 'detail', opacity: 0.8 },
		{ d: edges, fill: 'ground' },
		{ d: frames, weight: 'hair', opacity: 0.8 },
		{ d: slits, weight: 'hair', opacity: 0.7 },
		{ d: dark, weight: 'hair', opacity: 0.9 },
		{ d: lit, fill: 'accent', stroke: null },
		{ d: sockets, weight: 'hair', opacity: 0.6 },
		{ d: cords, weight: 'detail', opacity: 0.7 },
		{ d: hot, stroke: 'route', weight: 'detail', opacity: 0.9 }
	];
}

/** Somebody at work there, seen from behind, one hand at a switch. `foot` is where she stands. */
export function person(foot: Point, s: number): readonly Piece[] {
	const h = PERSON * s;
	const p = (u: number, v: number): string => `${n2(foot.x + u * h)} ${n2(foot.y - v * h)}`;
	const head = disc(foot.x, foot.y - 0.925 * h, 0.066 * h);
	const hair = `M${p(-0.07, 0.925)}C${p(-0.085, 1.03)} ${p(0.085, 1.03)} ${p(0.07, 0.925)}C${p(0.07, 0.875)} ${p(0.05, 0.862)} ${p(0.03, 0.862)}L${p(-0.03, 0.862)}C${p(-0.05, 0.862)} ${p(-0.07, 0.875)} ${p(-0.07, 0.925)}Z`;
	const body = `M${p(-0.115, 0.82)}C${p(-0.06, 0.855)} ${p(0.06, 0.855)} ${p(0.115, 0.82)}L${p(0.085, 0.6)}L${p(0.135, 0.26)}L${p(-0.135, 0.26)}L${p(-0.085, 0.6)}Z`;
	const near = `M${p(-0.115, 0.82)}C${p(-0.15, 0.74)} ${p(-0.15, 0.62)} ${p(-0.14, 0.5)}L${p(-0.105, 0.5)}C${p(-0.105, 0.6)} ${p(-0.1, 0.68)} ${p(-0.088, 0.74)}Z`;
	const far = `M${p(0.115, 0.82)}C${p(0.16, 0.76)} ${p(0.19, 0.7)} ${p(0.215, 0.67)}L${p(0.32, 0.735)}L${p(0.345, 0.705)}L${p(0.225, 0.6)}C${p(0.17, 0.62)} ${p(0.13, 0.66)} ${p(0.092, 0.7)}Z`;
	const leg = (u: number): string => `M${p(u - 0.035, 0.26)}L${p(u - 0.028, 0.03)}L${p(u - 0.035, 0)}H${n2(foot.x + (u + 0.045) * h)}L${p(u + 0.022, 0.03)}L${p(u + 0.032, 0.26)}`;
	return [
		{ d: leg(-0.06) + leg(0.06), fill: 'deep', weight: 'detail' },
		{ d: far, fill: 'solid' },
		{ d: body, fill: 'solid' },
		{ d: near, fill: 'solid' },
		{ d: head, fill: 'solid' },
		{ d: hair, fill: 'deep' }
	];
}

/** A cabinet with two reels of tape. */
export function cabinet({ x, y, width, height }: Box, s: number): readonly Piece[] {
	const [dx, dy] = [0.22 * s, 0.16 * s];
	const reel = width * 0.19;
	const [rx, ry] = [y + height * 0.2, width * 0.29];
	let lamps = '';
	let on = '';
	for (let row = 0; row < 3; row++)
		for (let i = 0; i < 9; i++) {
			const d = disc(x + width * (0.18 + 0.08 * i), y + height * (0.425 + 0.085 * row), Math.max(0.9, s * 0.011));
			if (hash(51, row * 9 + i) < 0.4) on += d;
			else lamps += d;
		}
	const strips = [0, 1, 2].map((row) => boxPath(x + width * 0.1, y + height * (0.39 + 0.085 * row), width * 0.8, height * 0.066)).join('');
	const grill = Array.from({ length: 9 }, (_, i) => `${M(x + width * 0.12, y + height * (0.68 + 0.03 * i))}h${n2(width * 0.76)}`).join('');
	const spokes = [-1, 1].map((side) => [0, 1, 2].map((k) => {
		const a = (k * 2 * Math.PI) / 3 + side;
		const cx = x + width / 2 + side * ry * 0.78;
		return M(cx + Math.cos(a) * reel * 0.24, rx + Math.sin(a) * reel * 0.24) + L(cx + Math.cos(a) * reel * 0.82, rx + Math.sin(a) * reel * 0.82);
	}).join('')).join('');
	const reels = [-1, 1].map((side) => disc(x + width / 2 + side * ry * 0.78, rx, reel) + disc(x + width / 2 + side * ry * 0.78, rx, reel * 0.24)).join('');
	return [
		{ d: `${M(x + width, y)}${L(x + width + dx, y - dy)}V${n2(y + height - dy)}${L(x + width, y + height)}Z`, fill: 'deep' },
		{ d: `${M(x, y)}${L(x + dx, y - dy)}H${n2(x + width + dx)}${L(x + width, y)}Z`, fill: 'solid' },
		{ d: boxPath(x, y, width, height), fill: 'ground' },
		{ d: boxPath(x + width * 0.1, y + height * 0.06, width * 0.8, height * 0.29), weight: 'detail' },
		{ d: reels, fill: 'solid', weight: 'detail' },
		{ d: spokes, weight: 'detail' },
		{ d: strips, weight: 'detail' },
		{ d: lamps, weight: 'hair' },
		{ d: on, fill: 'accent', stroke: null },
		{ d: grill, weight: 'hair', opacity: 0.8 }
	];
}

/** A table in oblique view; `box` is its front, top edge to floor. */
export function table({ x, y, width, height }: Box, s: number): readonly Piece[] {
	const [dx, dy] = [0.26 * s, 0.18 * s];
	const slab = 0.035 * s;
	const leg = 0.04 * s;
	return [
		{ d: `${M(x + width + dx - leg, y - dy + slab)}V${n2(y + height - dy)}${M(x + width + dx, y - dy + slab)}V${n2(y + height - dy)}`, weight: 'hair', opacity: 0.8 },
		{ d: `${M(x, y)}${L(x + dx, y - dy)}H${n2(x + width + dx)}${L(x + width, y)}Z`, fill: 'deep' },
		{ d: boxPath(x, y, width, slab), fill: 'ground' },
		{ d: `${M(x + leg, y + slab)}V${n2(y + height)}${M(x + leg * 2, y + slab)}V${n2(y + height)}${M(x + width - leg, y + slab)}V${n2(y + height)}${M(x + width - leg * 2, y + slab)}V${n2(y + height)}`, weight: 'detail' }
	];
}

/** A tube on its box, as it stood on desks. */
export function desktop({ x, y, width, height }: Box, s: number): readonly Piece[] {
	const base = height * 0.27;
	const tube = height - base - height * 0.04;
	const [dx, dy] = [0.12 * s, 0.08 * s];
	const [tx, tw] = [x + width * 0.07, width * 0.82];
	const foot = y + height;
	const screen: Box = { x: tx + tw * 0.12, y: y + tube * 0.12, width: tw * 0.76, height: tube * 0.72 };
	const lines = [0.24, 0.42, 0.6, 0.78].map((v, i) => `${M(screen.x + screen.width * 0.12, screen.y + screen.height * v)}h${n2(screen.width * [0.5, 0.7, 0.36, 0.56][i]!)}`).join('');
	return [
		{ d: `${M(tx + tw, y)}${L(tx + tw + dx, y - dy)}V${n2(y + tube - dy)}${L(tx + tw, y + tube)}Z`, fill: 'deep', weight: 'detail' },
		{ d: `${M(tx, y)}${L(tx + dx, y - dy)}H${n2(tx + tw + dx)}${L(tx + tw, y)}Z`, fill: 'solid', weight: 'detail' },
		{ d: `${M(x + width, foot - base)}${L(x + width + dx, foot - base - dy)}V${n2(foot - dy)}${L(x + width, foot)}Z`, fill: 'deep', weight: 'detail' },
		{ d: boxPath(tx, y, tw, tube), fill: 'ground' },
		{ d: boxPath(screen.x, screen.y, screen.width, screen.height), fill: 'solid', weight: 'detail' },
		{ d: lines, stroke: 'accent', weight: 'detail' },
		{ d: boxPath(x, foot - base, width, base), fill: 'ground' },
		{ d: boxPath(x + width * 0.52, foot - base * 0.66, width * 0.34, base * 0.26), weight: 'detail' },
		{ d: disc(x + width * 0.12, foot - base * 0.4, Math.max(0.8, base * 0.09)), fill: 'accent', stroke: null }
	];
}

/** A laptop, open. */
export function laptop({ x, y, width, height }: Box): readonly Piece[] {
	const foot = y + height;
	const lean = width * 0.12;
	const lid = `${M(x + width * 0.1, foot - height * 0.12)}${L(x + width * 0.1 + lean, y)}H${n2(x + width * 0.98 + lean)}${L(x + width * 0.98, foot - height * 0.12)}Z`;
	const inner = `${M(x + width * 0.17, foot - height * 0.2)}${L(x + width * 0.16 + lean, y + height * 0.09)}H${n2(x + width * 0.92 + lean)}${L(x + width * 0.92, foot - height * 0.2)}Z`;
	const base = `${M(x + width * 0.1, foot - height * 0.12)}H${n2(x + width * 0.98)}${L(x + width * 0.86, foot)}H${n2(x - width * 0.04)}Z`;
	return [
		{ d: lid, fill: 'ground' },
		{ d: inner, fill: 'solid', weight: 'hair' },
		{ d: base, fill: 'deep' },
		{ d: `${M(x + width * 0.1, foot - height * 0.075)}H${n2(x + width * 0.9)}${M(x + width * 0.07, foot - height * 0.04)}H${n2(x + width * 0.86)}`, weight: 'hair', opacity: 0.8 }
	];
}

/** A forearm that holds a phone up; `way` is the side it comes from. */
export function arm({ x, y, width, height }: Box, s: number, way: 1 | -1): readonly Piece[] {
	const cx = x + width / 2;
	const foot = y + height;
	const p = (u: number, v: number): string => `${n2(cx + way * u * s)} ${n2(foot + v * s)}`;
	const hand = `M${p(-0.035, -0.03)}C${p(-0.07, 0.01)} ${p(-0.06, 0.07)} ${p(-0.03, 0.1)}L${p(0.06, 0.42)}L${p(0.15, 0.39)}L${p(0.06, 0.08)}C${p(0.075, 0.03)} ${p(0.06, -0.02)} ${p(0.036, -0.05)}`;
	return [{ d: hand, fill: 'deep' }];
}

/** What the lens shows: a phone in a hand, drawn in a circle of radius 1. The cells of its screen are drawn apart. */
export function phoneInHand({ x, y, radius: r }: Point & { radius: number }): { under: readonly Piece[]; over: readonly Piece[]; cells: readonly Point[]; cell: number } {
	const p = (u: number, v: number): string => `${n2(x + u * r)} ${n2(y + v * r)}`;
	const [w, h] = [0.62 * r, 1.2 * r];
	const [left, top] = [x - w / 2, y - h * 0.58];
	const round = 0.09 * r;
	const body = `${M(left + round, top)}h${n2(w - 2 * round)}q${n2(round)} 0 ${n2(round)} ${n2(round)}v${n2(h - 2 * round)}q0 ${n2(round)} ${n2(-round)} ${n2(round)}h${n2(2 * round - w)}q${n2(-round)} 0 ${n2(-round)} ${n2(-round)}v${n2(2 * round - h)}q0 ${n2(-round)} ${n2(round)} ${n2(-round)}z`;
	const palm = `M${p(-0.42, 0.1)}C${p(-0.58, 0.3)} ${p(-0.5, 0.62)} ${p(-0.3, 0.94)}L${p(0.34, 0.92)}C${p(0.5, 0.7)} ${p(0.52, 0.5)} ${p(0.5, 0.3)}L${p(0.3, 0.3)}L${p(-0.3, 0.34)}Z`;
	const thumb = `M${p(-0.44, 0.14)}C${p(-0.46, -0.04)} ${p(-0.34, -0.16)} ${p(-0.27, -0.06)}C${p(-0.22, 0.04)} ${p(-0.26, 0.18)} ${p(-0.3, 0.34)}C${p(-0.34, 0.44)} ${p(-0.44, 0.4)} ${p(-0.44, 0.14)}Z`;
	const fingers = [-0.06, 0.1, 0.26, 0.42].map((v) => `M${p(0.5, v + 0.13)}H${n2(x + 0.3 * r)}C${p(0.16, v + 0.13)} ${p(0.16, v)} ${p(0.3, v)}H${n2(x + 0.46 * r)}C${p(0.54, v)} ${p(0.56, v + 0.13)} ${p(0.5, v + 0.13)}Z`).join('');
	const cell = w * 0.15;
	const cells = Array.from({ length: 20 }, (_, i) => ({ x: left + w * (0.155 + 0.23 * (i % 4)), y: top + h * (0.14 + 0.145 * Math.floor(i / 4)) }));
	return {
		under: [
			{ d: palm, fill: 'solid' },
			{ d: body, fill: 'ground', stroke: 'route', weight: 'object' },
			{ d: boxPath(left + w * 0.07, top + h * 0.07, w * 0.86, h * 0.84), weight: 'hair' },
			{ d: `${M(x - w * 0.12, top + h * 0.955)}h${n2(w * 0.24)}`, weight: 'detail' }
		],
		over: [{ d: thumb + fingers, fill: 'solid' }],
		cells,
		cell
	};
}

