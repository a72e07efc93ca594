/** The line onward: three reaches up the hills and into the fog, on 22 piers of which 7 are its own colour, past five stations. */
import type { LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { lengthOf, n2, roundCorners, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { alongOf } from './along-of';
import { REACHES, type Dawn } from './dawn';
import { INNOVATION, MEASURES, NEXT } from './figures';

export interface Pier {
	readonly x: number;
	/** under the line, and on the ground */
	readonly top: number;
	readonly foot: number;
	/** which reach it carries, 0…2 */
	readonly reach: 0 | 1 | 2;
	/** one of the seven */
	readonly red: boolean;
}

export interface Station {
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly label: LabelSpec;
	readonly reach: 0 | 1 | 2;
}

export interface Viaduct {
	/** rounded, from the station's dot to beyond the frame */
	readonly line: readonly Point[];
	readonly length: number;
	/** share of the line's length at which it comes onto the stage */
	readonly entryShare: number;
	readonly piers: readonly Pier[];
	readonly stations: readonly Station[];
	/** weight of line, piers and stations by reach: far is thin */
	readonly weight: readonly [number, number, number];
}

/** Shares of the stage's width at which the five stations stand. */
const STOPS = [
	[0.1, 0],
	[0.29, 0],
	[0.525, 1],
	[0.7, 1],
	[0.895, 2]
] as const;

export function viaduct(frame: Frame, land: Dawn): Viaduct {
	const { x, levels } = land;
	const { type, format, stroke } = frame;
	const phone = format === 'phone';
	const weight = [1, 0.78, 0.58] as const;
	const lead = leadIn(frame, { x: x(0), y: levels[0] });
	const corners: Point[] = [...lead];
	REACHES.forEach(([from, to], i) => {
		if (i > 0) corners.push({ x: x(from), y: levels[i]! });
		corners.push({ x: x(to), y: levels[i]! });
	});
	corners.push({ x: x(1.02), y: levels[3] }, { x: Math.max(frame.width + 60, x(1.3)), y: levels[3] });
	const line = roundCorners(corners, phone ? 11 : 22 * land.scale);
	const length = lengthOf(line);
	const y = (px: number): number => heightOn(line, px, x(0));
	const piers = Array.from({ length: MEASURES }, (_, i): Pier => {
		const px = x(0.018 + (0.955 * (i + 0.25)) / (MEASURES - 0.5));
		const reach = px < x((REACHES[0][1] + REACHES[1][0]) / 2) ? 0 : px < x((REACHES[1][1] + REACHES[2][0]) / 2) ? 1 : 2;
		return { x: px, top: y(px) + (stroke.route * weight[reach]) / 2, foot: land.under[2 - reach]!.heightAt(px), reach, red: false };
	});
	// every third, from the second on: which measures they are, the source does not number
	const red = new Set(Array.from({ length: INNOVATION }, (_, i) => 1 + i * 3));
	const size = phone ? type.label : type.head;
	const stations = NEXT.map((text, i): Station => {
		const [share, reach] = STOPS[i]!;
		const px = x(share);
		const py = y(px);
		const r = (phone ? 5 : 9 * land.scale) * (0.55 + 0.45 * weight[reach]);
		return { x: px, y: py, r, reach, label: { x: px, y: py - r - size * 0.62, text, size, voice: 'serif', anchor: 'middle' } };
	});
	return { line, length, entryShare: alongOf(line, { x: x(0), y: levels[0] }) / length, piers: piers.map((p, i) => ({ ...p, red: red.has(i) })), stations, weight };
}

/** Height of the line at x, right of `from`: it never goes back there. */
function heightOn(line: readonly Point[], px: number, from: number): number {
	for (let i = 1; i < line.length; i++) {
		const a = line[i - 1]!;
		const b = line[i]!;
		if (a.x >= from - 1 && px >= a.x && px <= b.x && b.x > a.x) return a.y + ((b.y - a.y) * (px - a.x)) / (b.x - a.x);
	}
	return line[line.length - 1]!.y;
}

/** A pier as far as it has grown (0…1) from the ground: shaft, footing, and the cap that comes last. */
export function pierPath(pier: Pier, cap: number, grown: number): string {
	const height = (pier.foot - pier.top) * grown;
	if (height < 0.5) return '';
	const y = pier.foot - height;
	return (
		`M${n2(pier.x)} ${n2(pier.foot)}V${n2(y)}M${n2(pier.x - cap * 0.45)} ${n2(pier.foot)}h${n2(cap * 0.9)}` +
		(grown >= 1 ? `M${n2(pier.x - cap / 2)} ${n2(y + cap * 0.35)}h${n2(cap)}` : '')
	);
}
