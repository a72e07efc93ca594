/** Each dot's life: when it reaches the water, what lies under it, which gate it leaves by, which seat it takes. */
import { clamp, easeInOut, lerp, smoothstep, span } from '../../marks/easing';
import { hash } from '../../marks/hash';
import { pointAlong, type Point } from '../../marks/path';
import { runReservoir, type ReservoirState } from '../../models/reservoir';
import { cameIn, DOTS, RUN, TAKES } from './phases';
import { SEATS, type Site } from './site';

export interface Dot {
	/** local position at which it reaches the water */
	readonly comes: number;
	/** dots under it when it arrives */
	readonly rank: number;
	/** positions at which one of those under it leaves */
	readonly sinks: readonly number[];
	/** share of the water's width, from the shore to the dam */
	readonly across: number;
	/** index of its stream */
	readonly stream: number;
	readonly leaves: { readonly at: number; readonly gate: 0 | 1; readonly seat: number } | null;
}

export interface Life {
	readonly at: (local: number) => ReservoirState;
	/** area of water per dot, square units */
	readonly each: number;
	readonly dots: readonly Dot[];
}

/** Golden ratio: multiples of it, modulo 1, are spread evenly however many there are. */
const GOLDEN = 0.6180339887498949;

/**
 * Lives of all dots. The area per dot is such that the water stands at the site's resting level at local 0. Both
 * gates follow the reservoir model; a gate takes a dot that lies at its own height. Yields between steps of a few ms.
 */
export function* liveDots(site: Site): Generator<void, Life, void> {
	const { basin, floor, rest } = site;
	const level = floor - rest;
	const wanted = basin.areaUnder(level);
	// what has left by local 0 depends on the level, and the level on that: a few rounds settle it
	let each = wanted / (cameIn(0) - SEATS);
	let at = run(site, each);
	for (let i = 0; i < 8; i++) {
		yield;
		each = wanted / at(0).inside;
		at = run(site, each);
	}

	yield;
	const comes = Array.from({ length: DOTS }, (_, i) => timeWhen((t) => cameIn(t), i + 0.5));
	yield;
	const exits = ([0, 1] as const).flatMap((gate) => {
		const total = Math.floor(at(RUN.to).out[gate]! + 1e-6);
		return Array.from({ length: total }, (_, k) => ({ gate, seat: k, at: timeWhen((t) => at(t).out[gate]!, k + 0.999) }));
	});
	exits.sort((a, b) => a.at - b.at || a.gate - b.gate);

	yield;
	const ranks = new Int32Array(DOTS);
	const sinks: number[][] = Array.from({ length: DOTS }, () => []);
	const leaves: Dot['leaves'][] = Array.from({ length: DOTS }, () => null);
	const inside: number[] = [];
	let next = 0;
	const arriveUntil = (time: number) => {
		while (next < DOTS && comes[next]! <= time) {
			ranks[next] = inside.length;
			inside.push(next++);
		}
	};
	for (const [order, exit] of exits.entries()) {
		arriveUntil(exit.at);
		const middle = Math.round(basin.areaUnder(site.labs[exit.gate].sill) / each);
		const picked = nearGate(inside, middle, order);
		leaves[inside[picked]!] = exit;
		for (let k = picked + 1; k < inside.length; k++) sinks[inside[k]!]!.push(exit.at);
		inside.splice(picked, 1);
	}
	arriveUntil(Infinity);
	const dots = comes.map((time, i): Dot => ({ comes: time, rank: ranks[i]!, sinks: sinks[i]!, across: (i * GOLDEN) % 1, stream: i % site.streams.length, leaves: leaves[i]! }));
	return { at, each, dots };
}

function run(site: Site, each: number) {
	const strength = (share: number) => (SEATS * share) / Math.sqrt(site.floor - site.rest);
	return runReservoir({
		basin: site.basin,
		each,
		inflow: cameIn,
		gates: [
			{ sill: site.labs[0].sill, strength: strength(3.4), most: SEATS },
			{ sill: site.labs[1].sill, strength: strength(2.1), most: SEATS }
		],
		...RUN
	});
}

/** Among the dots at about a gate's height, the index of one on the dam's side; which, changes from exit to exit. */
function nearGate(inside: readonly number[], middle: number, exit: number): number {
	const from = clamp(middle - 9, 0, inside.length - 1);
	const to = clamp(middle + 9, 0, inside.length - 1);
	const wanted = 0.3 + 0.66 * hash(17, exit);
	let best = from;
	const off = (k: number) => Math.abs(((inside[k]! * GOLDEN) % 1) - wanted);
	for (let k = from; k <= to; k++) if (off(k) < off(best)) best = k;
	return best;
}

/** First local position at which a growing count reaches a value. */
function timeWhen(count: (time: number) => number, value: number): number {
	let [low, high]: [number, number] = [RUN.from, RUN.to];
	for (let i = 0; i < 32; i++) {
		const middle = (low + high) / 2;
		if (count(middle) < value) low = middle;
		else high = middle;
	}
	return high;
}

export type Where = 'coming' | 'inside' | 'leaving' | 'seated';

export interface Placed extends Point {
	readonly where: Where;
	/** 0 … 1 */
	readonly opacity: number;
}

/** How long a removal takes to be felt by those above, in beats. */
const FELT = 0.02;

/** Where a dot is at a local position; null before it is to be seen. */
export function placeOf(site: Site, life: Life, dot: Dot, local: number): Placed | null {
	const falls = span(dot.comes - TAKES.fall, dot.comes, local);
	if (falls <= 0) return null;
	const stream = site.streams[dot.stream]!;
	const surface = site.floor - life.at(Math.min(local, dot.comes)).level;
	if (falls < 1) {
		// thrown in: level speed sideways, growing speed down
		return { x: lerp(stream.from.x, stream.x, falls), y: lerp(stream.from.y, surface, falls * falls), where: 'coming', opacity: smoothstep(0, 0.4, falls) };
	}
	const { leaves } = dot;
	const time = leaves ? Math.min(local, leaves.at) : local;
	const settled = easeInOut(span(dot.comes, dot.comes + TAKES.settle, time));
	const rest = restOf(site, life, dot, time);
	const inside = { x: lerp(stream.x, rest.x, settled), y: lerp(surface, rest.y, settled) };
	if (!leaves || local <= leaves.at) return { ...inside, where: 'inside', opacity: 1 };

	const lab = site.labs[leaves.gate];
	const gone = local - leaves.at;
	if (gone < TAKES.gate) {
		const t = gone / TAKES.gate;
		return { x: lerp(inside.x, lab.pipe[0]!.x, t), y: lerp(inside.y, lab.pipe[0]!.y, t), where: 'leaving', opacity: 1 };
	}
	if (gone < TAKES.gate + TAKES.pipe) {
		const { x, y } = pointAlong(lab.pipe, (gone - TAKES.gate) / TAKES.pipe);
		return { x, y, where: 'leaving', opacity: 1 };
	}
	const door = lab.pipe[lab.pipe.length - 1]!;
	const seat = lab.seats[leaves.seat]!;
	const t = easeInOut(span(0, TAKES.seat, gone - TAKES.gate - TAKES.pipe));
	return { x: lerp(door.x, seat.x, t), y: lerp(door.y, seat.y, t), where: 'seated', opacity: 1 };
}

/** A dot's place in the water: its height from how many lie under it, its way across from its own share. */
function restOf(site: Site, life: Life, dot: Dot, local: number): Point {
	let rank = dot.rank;
	for (const sink of dot.sinks) rank -= span(sink, sink + FELT, local);
	const height = site.basin.levelOf((rank + 0.5) * life.each);
	const shore = site.shoreAt(height);
	const margin = Math.sqrt(life.each) * 0.42;
	return { x: lerp(shore + margin, site.face - margin, dot.across), y: site.floor - height };
}

/** Radius of a dot, units: what lets neighbours in full water stand apart. */
export const dotRadius = (life: Life): number => Math.sqrt(life.each) * 0.27;
