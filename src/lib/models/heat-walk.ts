/**
 * Heat in a web of fibres as a random walk: a packet flies straight until a fibre is in its way, and leaves it
 * to either side after Lambert's law, as a dull surface sends heat out. Lengths are in the units of the web's box, densities in length of fibre per area.
 */
import { hash } from '../marks/hash';

/** Straight fibres in a box, four numbers each: x₁ y₁ x₂ y₂. */
export interface Web {
	readonly width: number;
	readonly height: number;
	readonly ends: Float32Array;
}

/** Total length of fibre per area of the box. */
export function lengthDensity(web: Web): number {
	let sum = 0;
	for (let i = 0; i < web.ends.length; i += 4) {
		sum += Math.hypot(web.ends[i + 2]! - web.ends[i]!, web.ends[i + 3]! - web.ends[i + 1]!);
	}
	return sum / (web.width * web.height);
}

/**
 * Mean straight flight between two fibres of an isotropic plane web of the given length density: π / (2ρ).
 * A line of length s meets 2ρs/π fibres on average (Crofton; Kendall & Moran, Geometrical Probability, 1963).
 */
export const meanFreePath = (density: number): number => Math.PI / (2 * density);

/**
 * Mean depth after a total flight of `length` from a face that throws everything back: √(2 · length · ℓ / π).
 * The depth is a reflected normal variable of variance length · ℓ (flights of mean ℓ have mean square 2ℓ²,
 * half of it along the depth). That is for fibres met afresh each time; in one fixed web a packet keeps turning
 * back among the same fibres and gets to 0.7–0.9 of it, by the same law.
 */
export const meanDepth = (length: number, freePath: number): number => Math.sqrt((2 * length * freePath) / Math.PI);

/**
 * A web of `density` in a box: fibres of one length with centres and directions uniform. Those at the rim reach
 * over it, so that the density inside is even; it is the whole's length over the whole's area.
 */
export function isotropicWeb(seed: number, width: number, height: number, density: number, fibre: number): Web {
	const outer = (width + fibre) * (height + fibre);
	const n = Math.round((density * outer) / fibre);
	const ends = new Float32Array(n * 4);
	for (let i = 0; i < n; i++) {
		const x = hash(seed, i * 3) * (width + fibre) - fibre / 2;
		const y = hash(seed, i * 3 + 1) * (height + fibre) - fibre / 2;
		const a = hash(seed, i * 3 + 2) * Math.PI;
		const dx = (Math.cos(a) * fibre) / 2;
		const dy = (Math.sin(a) * fibre) / 2;
		ends.set([x - dx, y - dy, x + dx, y + dy], i * 4);
	}
	return { width, height, ends };
}

export interface Walk {
	/** corners of the flight, x y x y …; x is the depth */
	readonly points: Float32Array;
	/** length flown up to each corner */
	readonly flown: Float32Array;
}

/**
 * Walk number `index` of stream `seed`: from the hot face (x = 0) at height `from`, for a total flight of
 * `length` or until it comes out at the far side (x = width). Hot face, top and bottom throw it back.
 */
export function walk(web: Web, seed: number, index: number, from: number, length: number): Walk {
	const points = [0, from];
	const flown = [0];
	let x = 0;
	let y = from;
	let left = length;
	let hit = -1;
	const first = hash(seed, index * 4096) * Math.PI - Math.PI / 2;
	let dx = Math.cos(first);
	let dy = Math.sin(first);
	for (let step = 1; left > 1e-6 && step < 4096; step++) {
		const to = nextHit(web, x, y, dx, dy, Math.min(left, wallAhead(web, x, y, dx, dy)), hit);
		x += dx * to.distance;
		y += dy * to.distance;
		left -= to.distance;
		points.push(x, y);
		flown.push(length - left);
		hit = to.fibre;
		if (x > web.width - 1e-4) break;
		if (hit >= 0) {
			const u = hash(seed, index * 4096 + step);
			// share along the fibre uniform in −1…1 is Lambert's law in the plane; the halves of u are the two sides
			const along = u < 0.5 ? 4 * u - 1 : 4 * u - 3;
			const across = Math.sqrt(1 - along * along) * (u < 0.5 ? 1 : -1);
			const e = web.ends;
			const sx = e[hit * 4 + 2]! - e[hit * 4]!;
			const sy = e[hit * 4 + 3]! - e[hit * 4 + 1]!;
			const s = Math.hypot(sx, sy);
			dx = (along * sx - across * sy) / s;
			dy = (along * sy + across * sx) / s;
		} else {
			if (x < 1e-4) dx = Math.abs(dx);
			if (y < 1e-4) dy = Math.abs(dy);
			if (y > web.height - 1e-4) dy = -Math.abs(dy);
		}
	}
	return { points: Float32Array.from(points), flown: Float32Array.from(flown) };
}

function wallAhead(web: Web, x: number, y: number, dx: number, dy: number): number {
	const tx = dx > 0 ? (web.width - x) / dx : dx < 0 ? -x / dx : Infinity;
	const ty = dy > 0 ? (web.height - y) / dy : dy < 0 ? -y / dy : Infinity;
	return Math.max(0, Math.min(tx, ty));
}

/** Nearest fibre along a ray within `reach`, other than `skip`; `fibre` −1 when there is none. */
function nextHit(web: Web, x: number, y: number, dx: number, dy: number, reach: number, skip: number) {
	let distance = reach;
	let fibre = -1;
	const e = web.ends;
	for (let i = 0, k = 0; i < e.length; i += 4, k++) {
		if (k === skip) continue;
		const sx = e[i + 2]! - e[i]!;
		const sy = e[i + 3]! - e[i + 1]!;
		const d = dx * sy - dy * sx;
		if (d === 0) continue;
		const px = e[i]! - x;
		const py = e[i + 1]! - y;
		const t = (px * sy - py * sx) / d;
		if (t <= 1e-6 || t >= distance) continue;
		const u = (px * dy - py * dx) / d;
		if (u >= 0 && u <= 1) {
			distance = t;
			fibre = k;
		}
	}
	return { distance, fibre };
}
