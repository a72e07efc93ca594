/** Which windows can be seen: the city drawn as a raster of building numbers, one cell per window. */
import { clamp } from '../../marks/easing';
import { hash } from '../../marks/hash';
import type { Building } from './building';
import type { City } from './city';
import type { Site } from './site';

/** Windows that may be lit, in raster order. Typed arrays of one length. */
export interface Windows {
	readonly count: number;
	readonly x: Float32Array;
	readonly y: Float32Array;
	/** number of the building in the city's list; lamps carry the bridge's deck */
	readonly owner: Uint16Array;
	/** distance between windows, units */
	readonly pitch: number;
}

/** The raster holds at most this many cells lit. */
export const MOST_WINDOWS = 131_072;

/**
 * All visible windows at a pitch, in steps. Every window has a cell of its own, so no two stand on the same spot.
 */
export function* windowsAt(site: Site, city: City, pitch: number): Generator<void, Windows, void> {
	const columns = Math.max(1, Math.floor((site.right - site.left) / pitch));
	const lines = Math.max(1, Math.ceil((site.bank + site.height * 0.06 - site.top) / pitch) + 2);
	const y0 = site.top - pitch;
	/** column (0 at the left end) and line (0 over the highest roof) of a place, not rounded */
	const columnOf = (x: number): number => (x - site.left) / pitch;
	const lineOf = (y: number): number => (y - y0) / pitch;
	const ids = new Uint16Array(columns * lines);
	const hung = new Uint8Array(columns * lines);
	const { buildings, lamps, lampsAfter } = city;

	/** Writes a building's number into the cells it covers. */
	function fill(b: Building, id: number): void {
		const from = Math.max(0, Math.round(columnOf(b.x)));
		const to = Math.min(columns, Math.round(columnOf(b.x + b.width)));
		const foot = Math.min(lines, Math.floor(lineOf(b.foot)));
		for (let c = from; c < to; c++) {
			const roof = Math.max(0, Math.round(lineOf(b.roof(clamp((site.left + (c + 0.5) * pitch - b.x) / b.width)))));
			for (let l = roof; l < foot; l++) ids[l * columns + c] = id;
		}
	}

	/** Factor on the share of lit windows that makes storeys, bays and roads. */
	function grouping(b: Building, c: number, l: number, id: number): number {
		if (b.pattern === 'floors') return (l + id) % 4 === 3 ? 0.15 : 1;
		if (b.pattern === 'piers') return (c + id) % 3 === 2 ? 0.12 : 1;
		if (b.pattern !== 'roads') return 1;
		const below = l * pitch - (b.roof((c * pitch) / (site.right - site.left)) - site.top);
		const road = Math.abs(Math.sin((below / pitch) * 0.42 + Math.sin(c * 0.022 + id) * 2.2));
		return road < 0.3 ? 2.2 : 1;
	}

	for (let b = 0; b < buildings.length; b++) {
		fill(buildings[b]!, b + 1);
		if (b !== lampsAfter) continue;
		for (const lamp of lamps) {
			const c = Math.floor(columnOf(lamp.x));
			const l = Math.floor(lineOf(lamp.y));
			if (c < 0 || l < 0 || c >= columns || l >= lines) continue;
			ids[l * columns + c] = lampsAfter + 1;
			hung[l * columns + c] = 1;
		}
	}

	yield;

	const x = new Float32Array(MOST_WINDOWS);
	const y = new Float32Array(MOST_WINDOWS);
	const owner = new Uint16Array(MOST_WINDOWS);
	let count = 0;
	for (let l = 1; l < lines; l++) {
		if (l % 96 === 0) yield;
		for (let c = 1; c < columns; c++) {
			const at = l * columns + c;
			const id = ids[at]!;
			if (id === 0) continue;
			const b = buildings[id - 1]!;
			if (b.lit === 0) continue;
			const lamp = hung[at] === 1 && id === lampsAfter + 1;
			// an unlit edge on the left and along the roof keeps every house apart from what is behind it
			if (!lamp && b.role !== 'ground' && (ids[at - 1] !== id || ids[at - columns] !== id)) {
				if (b.width > pitch * 4 && b.foot - b.roof(0.5) > pitch * 3) continue;
			}
			const py = y0 + (l + 0.25) * pitch;
			if (b.opening && py > b.opening[0] && py < b.opening[1]) continue;
			if (!lamp && hash(id * 7919 + 3, at) >= b.lit * grouping(b, c, l, id)) continue;
			if (count === MOST_WINDOWS) return { count, x, y, owner, pitch };
			// houses do not stand on one grid: each has its own offset inside the cell
			x[count] = site.left + (c + 0.2 + 0.3 * hash(11, id)) * pitch;
			y[count] = py + 0.3 * (hash(12, id) - 0.5) * pitch;
			owner[count] = id - 1;
			count++;
		}
	}
	return { count, x, y, owner, pitch };
}

/**
 * The coarsest pitch (units) at which the city shows at least `wanted` windows, and those windows. Starts from
 * `guess`; finer pitches always give more windows, so the search ends.
 */
export function* fitWindows(site: Site, city: City, wanted: number, guess: number): Generator<void, Windows, void> {
	let pitch = guess;
	let best: Windows | null = null;
	for (let i = 0; i < 24; i++) {
		const found = yield* windowsAt(site, city, pitch);
		yield;
		if (found.count >= wanted && found.count < MOST_WINDOWS) {
			best = found;
			if (found.count < wanted * 1.06 || i >= 3) break;
		}
		const ratio = Math.sqrt(Math.max(found.count, wanted / 16) / (wanted * 1.03));
		pitch *= best && found.count < wanted ? 0.985 : ratio;
	}
	if (!best) throw new Error(`lights: no pitch shows ${wanted} windows in a city of ${site.right - site.left} × ${site.height}`);
	return best;
}
