/** The whole line folded into rows, with every fact of the story on it: one mark each, in the order of the telling. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { last } from '../../marks/last';
import { leadIn } from '../../marks/lead';
import { lengthOf, roundCorners, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { alongOf } from './along-of';
import { kindPath, type KindPath } from './kind-marks';
import { DERIVED, KINDS, NAMES, TELLING, type Kind } from './telling';

export interface Bead {
	readonly kind: Kind;
	/** length along the line from its start, units */
	readonly along: number;
	readonly at: Point;
}

export interface Stop {
	readonly at: Point;
	readonly along: number;
	readonly label: LabelSpec;
}

export interface Thread {
	/** rounded, from the station's dot through all rows */
	readonly line: readonly Point[];
	readonly length: number;
	readonly beads: readonly Bead[];
	readonly stops: readonly Stop[];
	/** from what a derived fact was computed from to the derived fact */
	readonly ties: readonly string[];
	/** radius of a mark */
	readonly r: number;
	/** one entry per kind: a mark to stand for it, its name, its count */
	readonly legend: readonly { readonly kind: Kind; readonly at: Point; readonly mark: KindPath; readonly labels: readonly LabelSpec[] }[];
	readonly total: readonly LabelSpec[];
	/** headlines of beats that told much, over their marks, where there is room */
	readonly names: readonly LabelSpec[];
}

/** Steps of the thread that a station takes before its first mark, and the air between two beats. */
const STATION_STEPS = 2;
const BEAT_STEPS = 0.7;

interface Slot {
	readonly steps: number;
	readonly kind?: Kind;
	readonly station?: string;
}

/** The thread as slots: stations (by their sign, or by name), marks, and air between beats. */
function slots(short: boolean): Slot[] {
	const out: Slot[] = [];
	for (const { station, name, beats } of TELLING) {
		out.push({ steps: STATION_STEPS, station: short ? station : name });
		beats.forEach((kinds, i) => {
			if (i > 0) out.push({ steps: BEAT_STEPS });
			for (const kind of kinds) out.push({ steps: 1, kind: kind as Kind });
		});
		out.push({ steps: 0.6 });
	}
	return out;
}

export const countOf = (kind: Kind): number => TELLING.reduce((sum, { beats }) => sum + [...beats.join('')].filter((k) => k === kind).length, 0);

export function thread(frame: Frame): Thread {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const small = type.small;
	const all = slots(phone);
	const legendRows = phone ? 2 : 1;
	const legendHeight = small * 1.6 * legendRows + small * (phone ? 0.6 : 1.6);
	const inset = phone ? 10 : 0;
	const left = stage.x + inset;
	const width = stage.width - 2 * inset;
	const height = stage.height - legendHeight - small * (phone ? 1.6 : 2.4);

	// as many rows as let marks be largest: a row must be as high as its marks and a station's name need
	let rows = 1;
	let step = 0;
	for (let n = 2; n <= 12; n++) {
		const pitch = height / (n - 0.5);
		const fits = rowsFor(all, width, n);
		const size = Math.min(fits, (pitch - small * 1.2) * 0.9, phone ? 20 : 31 * (frame.height / 900));
		if (size > step) [rows, step] = [n, size];
	}
	const pitch = height / (rows - 0.5);
	const r = step * 0.34;
	const top = stage.y + small * (phone ? 1.7 : 2.2) + r;
	const rowY = (row: number): number => top + row * pitch;
	const bend = Math.min(pitch / 2, phone ? 16 : 40);

	const lead = leadIn(frame, { x: left, y: rowY(0) });
	const corners: Point[] = [...lead];
	const right = left + width;
	const laid = place(all, width, step);
	const used = Math.max(...laid.map((l) => l.row)) + 1;
	for (let row = 0; row < used; row++) {
		const forward = row % 2 === 0;
		if (row > 0) corners.push({ x: forward ? left - bend * 0.2 : right + bend * 0.2, y: rowY(row) });
		const lastSlot = row === used - 1 ? last(laid.filter((l) => l.row === row)) : null;
		const end = lastSlot ? Math.min(width, lastSlot.at + step) : width + bend * 0.2;
		corners.push({ x: forward ? left + end : right - end, y: rowY(row) });
	}
	const line = roundCorners(corners, bend);
	const total = lengthOf(line);
	const beads: Bead[] = [];
	const stops: Stop[] = [];
	laid.forEach(({ row, at }, i) => {
		const slot = all[i]!;
		const forward = row % 2 === 0;
		const p = { x: forward ? left + at : right - at, y: rowY(row) };
		if (slot.kind) beads.push({ kind: slot.kind, at: p, along: alongOf(line, p) });
		if (slot.station) {
			const half = textWidth(slot.station, type.label, 'serif') / 2;
			stops.push({
				at: p,
				along: alongOf(line, p),
				label: { x: Math.max(half + 2, p.x), y: p.y - r * 1.5 - type.label * 0.4, text: slot.station, size: type.label, voice: 'serif', anchor: 'middle' }
			});
		}
	});
	const legendY = stage.y + stage.height - (phone ? 3 : small * 0.7);
	return { line, length: total, beads, stops, ties: ties(beads, r, pitch), r, ...legendOf(frame, legendY, r, beads.length), names: phone ? [] : names(beads, r, small) };
}

/** Largest step that lets the thread fit into `rows` rows of a width. */
function rowsFor(all: readonly Slot[], width: number, rows: number): number {
	let low = 1;
	let high = width / 4;
	for (let i = 0; i < 24; i++) {
		const middle = (low + high) / 2;
		const used = Math.max(...place(all, width, middle).map((l) => l.row)) + 1;
		if (used <= rows) low = middle;
		else high = middle;
	}
	return low;
}

/** Row and distance from the row's beginning of each slot's middle. A station and its first mark are not parted. */
function place(all: readonly Slot[], width: number, step: number): { row: number; at: number }[] {
	const edge = step * 0.6;
	let row = 0;
	let x = edge;
	return all.map((slot) => {
		const need = slot.station ? slot.steps + 1 : slot.steps;
		if ((slot.kind ?? slot.station) && x + need * step > width - edge) {
			row++;
			x = edge;
		}
		const at = x + (slot.steps * step) / 2;
		x += slot.steps * step;
		return { row, at };
	});
}

/** Arcs under the thread from each input to what was computed from it. */
function ties(beads: readonly Bead[], r: number, pitch: number): string[] {
	return DERIVED.map(([derived, inputs]) =>
		inputs
			.map((input) => {
				const a = beads[input]!.at;
				const b = beads[derived]!.at;
				const off = r * 1.25;
				const n = (v: number) => Math.round(v * 10) / 10;
				if (Math.abs(a.y - b.y) < 1) {
					const drop = Math.min(pitch * 0.4, Math.abs(b.x - a.x) * 0.45 + r);
					return `M${n(a.x)} ${n(a.y + off)}C${n(a.x)} ${n(a.y + off + drop)} ${n(b.x)} ${n(b.y + off + drop)} ${n(b.x)} ${n(b.y + off)}`;
				}
				const [from, to] = a.y < b.y ? [a.y + off, b.y - off] : [a.y - off, b.y + off];
				const middle = (from + to) / 2;
				return `M${n(a.x)} ${n(from)}C${n(a.x)} ${n(middle)} ${n(b.x)} ${n(middle)} ${n(b.x)} ${n(to)}`;
			})
			.join('')
	);
}

/** Names over the marks of a beat, for beats whose marks stand in one row and are wide enough for it. */
function names(beads: readonly Bead[], r: number, size: number): LabelSpec[] {
	const out: LabelSpec[] = [];
	let first = 0;
	for (const { beats } of TELLING) {
		for (const kinds of beats) {
			const mine = beads.slice(first, first + kinds.length);
			const name = NAMES[first];
			first += kinds.length;
			const [a, b] = [mine[0]!.at, mine[mine.length - 1]!.at];
			if (name === undefined || Math.abs(a.y - b.y) > 1 || Math.abs(a.x - b.x) + 2 * r < textWidth(name, size)) continue;
			out.push({ x: (a.x + b.x) / 2, y: a.y - r * 1.5 - size * 0.35, text: name, size, anchor: 'middle', tone: 'muted' });
		}
	}
	return out;
}

function legendOf(frame: Frame, baseline: number, r: number, total: number): Pick<Thread, 'legend' | 'total'> {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const small = type.small;
	const dot = Math.min(r, small * 0.42);
	const said: LabelSpec[] = [];
	const whole = String(total);
	const figure = phone ? small * 1.5 : type.head * 1.5;
	let x = stage.x + (phone ? 4 : 0);
	let y = baseline - (phone ? small * 1.7 : 0);
	said.push({ x, y, text: whole, size: figure, voice: 'figure' });
	x += textWidth(whole, figure, 'figure') + small * 0.35;
	said.push({ x, y, text: '条事实，一条一个点', size: small });
	x = phone ? stage.x + 4 : x + textWidth('条事实，一条一个点', small) + small * 2.2;
	if (phone) y = baseline;
	const gap = phone ? small * 0.75 : small * 1.7;
	const legend = KINDS.map(({ kind, name }) => {
		const count = String(countOf(kind));
		const at = { x: x + dot, y: y - small * 0.36 };
		const labels: LabelSpec[] = [
			{ x: x + dot * 2 + small * 0.4, y, text: name, size: small },
			{ x: x + dot * 2 + small * 0.4 + textWidth(name, small) + small * 0.25, y, text: count, size: small * 1.1, voice: 'figure', tone: 'muted' }
		];
		x += dot * 2 + small * 0.65 + textWidth(name, small) + textWidth(count, small * 1.1, 'figure') + gap;
		return { kind, at, mark: kindPath(kind, at, dot), labels };
	});
	return { legend, total: said };
}
