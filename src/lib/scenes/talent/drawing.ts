/** The lines that stand still: valley, dam, pipes, the two laboratories. */
import type { Piece } from '../../marks/piece';
import { n2, pathOf, roundCorners, type Point } from '../../marks/path';
import { boxPath, disc } from '../../marks/shapes';
import type { Frame } from '../frame';
import type { Lab, Site } from './site';

const move = (x: number, y: number): string => `M${n2(x)} ${n2(y)}`;
const line = (x: number, y: number): string => `L${n2(x)} ${n2(y)}`;

/** Points of the shore from the floor at the dam up to a height over the floor. */
export function shore(site: Site, height: number): Point[] {
	const out: Point[] = [{ x: site.face, y: site.floor }];
	const steps = 28;
	for (let i = 0; i <= steps; i++) {
		const h = (height * i) / steps;
		out.push({ x: site.shoreAt(h), y: site.floor - h });
	}
	return out;
}

/** The slope up to the top of the valley, and the ground in front of it. */
function slope(site: Site): Point[] {
	const top = site.floor - site.crest;
	const points = shore(site, top).slice(1);
	const last = points[points.length - 1]!;
	return [...points, { x: last.x - (last.x - site.left) * 0.45, y: last.y - top * 0.035 }, { x: site.left - 6, y: last.y - top * 0.03 }];
}

export function valley(site: Site): { line: string; contours: string } {
	const points = roundCorners(slope(site), 12);
	let contours = '';
	for (let k = 1; k <= 6; k++) contours += pathOf([{ x: site.face, y: site.floor + k * 7 }, ...points.map((p) => ({ x: p.x - k * 1.5, y: p.y + k * 7 }))].filter((p) => p.x >= site.left - 8));
	return { line: pathOf([{ x: site.face, y: site.floor }, ...points]), contours };
}

/** Concrete: outline, the rail on the crest, hatching as in a section. */
export function dam(site: Site): readonly Piece[] {
	const { face, crestWidth, crest, floor, toe } = site;
	const height = floor - crest;
	const shoulder = crest + height * 0.14;
	const base = floor + height * 0.035;
	const backAt = (y: number): number => (y <= shoulder ? face + crestWidth : face + crestWidth + ((toe - face - crestWidth) * (y - shoulder)) / (base - shoulder));
	const outline = `${move(face, crest)}H${n2(face + crestWidth)}V${n2(shoulder)}${line(toe, base)}H${n2(face)}Z`;
	let hatching = '';
	const pitch = Math.max(7, height * 0.028);
	for (let y = crest + pitch; y < base + (toe - face); y += pitch) {
		// 45° strokes, each from the upstream face (or the base) to the back
		const start = y <= base ? { x: face, y } : { x: face + (y - base), y: base };
		let end = start;
		for (let d = 0; d < toe - face; d += 1.5) {
			const p = { x: start.x + d, y: start.y - d };
			if (p.y < crest || p.x > backAt(p.y)) break;
			end = p;
		}
		if (end !== start) hatching += move(start.x, start.y) + line(end.x, end.y);
	}
	const rail = crest - height * 0.035;
	const posts = [0.12, 0.5, 0.88].map((s) => `${move(face + crestWidth * s, crest)}V${n2(rail)}`).join('');
	return [
		{ d: outline, fill: 'deep' },
		{ d: hatching, weight: 'hair', opacity: 0.55 },
		{ d: `${posts}${move(face, rail)}h${n2(crestWidth)}`, weight: 'detail' }
	];
}

/** The gauge on the dam's wet face: a tick each tenth of its height, longer each half. */
export function gauge(site: Site): string {
	const height = site.floor - site.crest;
	const unit = height * 0.018;
	return Array.from({ length: 11 }, (_, i) => `${move(site.face, site.floor - (height * i) / 10)}h${n2(-unit * (i % 5 === 0 ? 2.2 : 1.2))}`).join('');
}

/** Under the hall's vault. */
export function hallArea({ box }: Lab): string {
	const { x, y, width, height } = box;
	const eaves = y + height * 0.34;
	return `${move(x, eaves)}Q${n2(x + width * 0.56)} ${n2(y - height * 0.24)} ${n2(x + width)} ${n2(eaves - height * 0.1)}V${n2(y + height)}H${n2(x)}Z`;
}

export const workshopArea = ({ box: { x, y, width, height } }: Lab): string => boxPath(x, y, width, height);

/** 明月湖实验室: a vaulted hall of glass by the water. */
export function hall({ box }: Lab): readonly Piece[] {
	const { x, y, width, height } = box;
	const eaves = y + height * 0.34;
	const foot = y + height;
	const over = width * 0.035;
	const vault = (sag: number): string => `${move(x - over, eaves + sag)}Q${n2(x + width * 0.56)} ${n2(y - height * 0.24 + sag)} ${n2(x + width + over)} ${n2(eaves - height * 0.1 + sag)}`;
	let mullions = '';
	for (let i = 1; i < 12; i++) {
		const u = i / 12;
		// on the vault's underside: a quadratic in u
		const top = (1 - u) ** 2 * eaves + 2 * u * (1 - u) * (y - height * 0.24) + u * u * (eaves - height * 0.1) + height * 0.05;
		mullions += `${move(x + width * u, top)}V${n2(y + height * 0.6)}`;
	}
	let waves = '';
	for (let k = 0; k < 3; k++) {
		const top = foot + height * (0.09 + 0.09 * k);
		for (let i = 0; i < 4 - k; i++) waves += `${move(x + width * (0.1 + 0.06 * k + i * 0.22), top)}h${n2(width * 0.13)}`;
	}
	return [
		{ d: vault(0) + vault(-height * 0.035), weight: 'object' },
		{ d: `${move(x, eaves)}V${n2(foot)}M${n2(x + width)} ${n2(eaves - height * 0.08)}V${n2(foot)}${move(x - over * 1.6, foot)}H${n2(x + width + over * 1.6)}` },
		{ d: mullions, weight: 'hair', opacity: 0.8 },
		{ d: `${move(x, y + height * 0.6)}h${n2(width)}${move(x, y + height * 0.8)}h${n2(width)}`, weight: 'hair', opacity: 0.8 },
		{ d: waves, stroke: 'muted', weight: 'detail' }
	];
}

/** 电池组装实验室: a glovebox, in which cells are put together away from the air. */
export function workshop(lab: Lab): readonly Piece[] {
	const { x, y, width, height } = lab.box;
	const [gx, gy, gw, gh] = [x + width * 0.14, y + height * 0.1, width * 0.6, height * 0.46];
	const cut = gh * 0.34;
	const cabinet = `${move(gx + cut, gy)}H${n2(gx + gw)}V${n2(gy + gh)}H${n2(gx)}V${n2(gy + cut)}Z`;
	const airlock = `${move(gx + gw, gy + gh * 0.42)}h${n2(width * 0.1)}v${n2(gh * 0.34)}h${n2(-width * 0.1)}`;
	const r = Math.min(gh * 0.15, gw * 0.07);
	const ports = [0.18, 0.36, 0.62, 0.8].map((s) => disc(gx + gw * s, gy + gh * 0.72, r)).join('');
	const inner = [0.18, 0.36, 0.62, 0.8].map((s) => disc(gx + gw * s, gy + gh * 0.72, r * 0.62)).join('');
	const [cw, ch] = [gw * 0.2, gh * 0.24];
	const cell = boxPath(gx + gw * 0.42, gy + gh * 0.2, cw, ch);
	const poles = `${move(gx + gw * 0.42 + cw * 0.25, gy + gh * 0.2)}v${n2(-ch * 0.3)}M${n2(gx + gw * 0.42 + cw * 0.75)} ${n2(gy + gh * 0.2)}v${n2(-ch * 0.3)}`;
	return [
		{ d: workshopArea(lab) },
		{ d: cabinet, fill: 'deep' },
		{ d: airlock, weight: 'detail' },
		{ d: `${move(gx, gy + gh * 0.5)}h${n2(gw)}`, weight: 'hair' },
		{ d: ports, weight: 'detail' },
		{ d: inner, weight: 'hair' },
		{ d: cell, fill: 'accent', fillOpacity: 0.4, weight: 'detail' },
		{ d: poles, stroke: 'route', weight: 'object' },
		{ d: `${move(x, y + height * 0.8)}h${n2(width)}`, weight: 'hair', opacity: 0.8 },
		{ d: `${move(x - width * 0.06, y + height)}h${n2(width * 1.12)}` }
	];
}

/** Corners of a pipe, rounded. */
export const pipePath = (frame: Frame, lab: Lab, width: number): readonly Point[] => roundCorners(lab.pipe, Math.max(width, frame.stroke.object * 6));
