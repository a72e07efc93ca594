/** At any size and position the cell draws numbers that are numbers, and what was drawn before leaves no trace. */
import { describe, expect, it } from 'vitest';
import { WORLDS } from '../../marks/worlds';
import { chargePassed } from '../../models/cell/discharge';
import type { View } from '../contract';
import { frameFor, type Format } from '../frame';
import { beadPaths } from './bead-paths';
import { beamRoute, costEnds } from './beams';
import { beads } from './circuit';
import { layout, type CellLayout } from './layout';
import { paint } from './paint';
import { DISCHARGE } from './phases';
import { placeOf, shrinkAt } from './shrink';

const SIZES: readonly (readonly [width: number, height: number, format?: Format])[] = [
	[600, 520],
	[320, 480],
	[960, 576],
	[400, 400],
	[480, 560],
	[320, 568],
	[390, 844],
	[500, 590],
	[640, 360],
	[720, 540],
	[844, 390],
	[820, 1180],
	[1024, 768],
	[1440, 900],
	[3333, 1000],
	[3840, 2160],
	[1280, 720, 'wall'],
	[1200, 630, 'card']
];

/** from entering to gone, in steps smaller than a wheel's notch */
const LOCALS = Array.from({ length: 241 }, (_, i) => Math.round((-0.4 + i * 0.01) * 100) / 100);

/** A 2D context that keeps a log instead of pixels; `state` is what `save` and `restore` must bring back. */
function recorder(): { context: CanvasRenderingContext2D; log: string[]; depth: () => number; state: Record<string, unknown> } {
	const log: string[] = [];
	const fresh = { fillStyle: '#000000', strokeStyle: '#000000', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', globalAlpha: 1 };
	const stack: Record<string, unknown>[] = [];
	const state: Record<string, unknown> = { ...fresh };
	const note = (name: string, args: readonly unknown[]): void => {
		for (const a of args) if (typeof a === 'number' && !Number.isFinite(a)) throw new Error(`${name}(${args.join(', ')})`);
		log.push(`${name} ${args.map((a) => (typeof a === 'object' ? '·' : String(a))).join(' ')}`);
	};
	const context = new Proxy(state, {
		get(target, name: string) {
			if (name in fresh) return target[name];
			return (...args: readonly unknown[]) => {
				note(name, args);
				if (name === 'save') stack.push({ ...target });
				if (name === 'restore') Object.assign(target, stack.pop() ?? {});
				if (name === 'arc' && (args[2] as number) < 0) throw new Error(`radius ${String(args[2])}`);
				if (name === 'createRadialGradient') {
					if ((args[2] as number) < 0 || (args[5] as number) < 0) throw new Error('a gradient with a negative radius');
					return { addColorStop: (...stop: readonly unknown[]) => note('stop', stop) };
				}
				return undefined;
			};
		},
		set(target, name: string, value: unknown) {
			note(`${name} =`, [value]);
			target[name] = value;
			return true;
		}
	});
	return { context: context as unknown as CanvasRenderingContext2D, log, depth: () => stack.length, state };
}

// areas are handed to the canvas as path data; node knows no Path2D
class KnownPath {
	constructor(data: string) {
		if (/NaN|Infinity|undefined/.test(data)) throw new Error(data.slice(0, 80));
	}
}
globalThis.Path2D ??= KnownPath as unknown as typeof Path2D;

/** Every number and string that a layout holds, wherever it is. */
function faults(value: unknown, path = 'layout'): string[] {
	if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
	if (typeof value === 'string') return /NaN|Infinity|undefined/.test(value) ? [`${path}: ${value.slice(0, 60)}`] : [];
	if (value === null || typeof value !== 'object') return [];
	return Object.entries(value).flatMap(([key, inner]) => faults(inner, `${path}.${key}`));
}

const frames = SIZES.map(([width, height, format]) => ({ width, height, frame: frameFor({ width, height, chapter: 2, ...(format ? { format } : {}) }) }));

describe.each(frames)('the cell at $width × $height', ({ frame }) => {
	const l: CellLayout = layout(frame);
	const viewAt = (local: number): View => ({ local, frame, world: WORLDS.night, time: 0, motion: true });
	const painted = (local: number): string => {
		const { context, log, depth, state } = recorder();
		const before = { ...state };
		paint(context, l, viewAt(local));
		expect(depth(), `saved and restored at ${local}`).toBe(0);
		expect(state, `the context is left as it was found at ${local}`).toEqual(before);
		return log.join('\n');
	};

	it('has a layout of finite numbers, with room for every part', () => {
		expect(faults(l).slice(0, 3)).toEqual([]);
		const { section, meter, arrangement, outer } = l;
		for (const length of [section.atomRadius, section.ionRadius, section.poreHalf, arrangement.lampRadius, arrangement.beadRadius, arrangement.wall, meter.inner.width, meter.inner.height, outer.width, outer.height])
			expect(length).toBeGreaterThan(0.5);
		const { a, b, s, t, c, d } = section;
		expect([a, b, s, t, c, d]).toEqual([a, b, s, t, c, d].sort((p, q) => p - q));
		expect(section.bottom).toBeGreaterThan(section.top);
	});

	it('paints finite numbers and no negative radius at any position', () => {
		for (const local of LOCALS) expect(painted(local).length, `at ${local}`).toBeGreaterThan(100);
	});

	it('moves electrons, beams and cells by finite numbers', () => {
		for (const local of LOCALS) {
			const paths = beadPaths(beads(l.section, l.circuit, chargePassed(DISCHARGE, local), l.arrangement.beadRadius * 1.8), l.arrangement.beadRadius);
			const shrink = shrinkAt(l, local);
			const tilt = Math.min(1, Math.max(0, local));
			expect(faults([paths, shrink, costEnds(l.merits.beams, tilt), beamRoute(l.merits.beams, tilt), l.merits.offsets.map((_, i) => placeOf(l, shrink, i))]).slice(0, 3), `at ${local}`).toEqual([]);
		}
	});

	it('paints a position alike from above, from below and by a jump', () => {
		const few = LOCALS.filter((_, i) => i % 4 === 0);
		const down = few.map(painted);
		const up = [...few].reverse().map(painted).reverse();
		expect(up).toEqual(down);
		expect(painted(0.85)).toBe(painted(0.85));
	});
});
