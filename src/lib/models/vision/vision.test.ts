import { describe, expect, it } from 'vitest';
import { seeded } from '../../marks/hash';
import { OUTLINES, PART_KINDS, type PartKind } from '../parts';
import { momentsOf, placed } from '../polygon';
import { benchFrame, benchVision } from './bench';
import { chainLength, contourOf } from './contour';
import { blank, fromRgba, smooth } from './gray';
import { libraryOf } from './library';
import { headingOf, look, ROUND } from './look';
import { histogramOf, otsu } from './otsu';
import { regionsOf } from './regions';
import { render } from './render';

const deg = 180 / Math.PI;
const axisError = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(2 * (a - b)), Math.cos(2 * (a - b)))) * 0.5 * deg;
const turnError = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b))) * deg;
const axisOf = (kind: PartKind) => {
	const m = momentsOf(OUTLINES[kind]);
	return 0.5 * Math.atan2(2 * m.xy, m.xx - m.yy);
};

describe('Otsu', () => {
	it('cuts two heaps in the middle of the empty valley', () => {
		const h = new Uint32Array(256);
		h[40] = 700;
		h[200] = 300;
		const s = otsu(h);
		expect(s.threshold).toBe(119);
		expect(s.darkMean).toBe(40);
		expect(s.lightMean).toBe(200);
		expect(s.light).toBe(300);
	});

	it('agrees with trying all thresholds', () => {
		const random = seeded(3);
		for (let k = 0; k < 20; k++) {
			const h = Uint32Array.from({ length: 256 }, () => Math.floor(random() * 50));
			let best = -1;
			let at = 0;
			for (let t = 0; t < 255; t++) {
				let n0 = 0, s0 = 0, n1 = 0, s1 = 0;
				h.forEach((n, v) => (v <= t ? ((n0 += n), (s0 += n * v)) : ((n1 += n), (s1 += n * v))));
				const b = n0 && n1 ? n0 * n1 * (s0 / n0 - s1 / n1) ** 2 : 0;
				if (b > best) {
					best = b;
					at = t;
				}
			}
			expect(otsu(h).threshold).toBe(at);
		}
	});
});

describe('regions', () => {
	const of = (rows: string[]) => {
		const w = rows[0]!.length;
		return regionsOf(Uint8Array.from(rows.join(''), (c) => (c === '#' ? 1 : 0)), w, rows.length);
	};

	it('counts diagonal neighbours as connected, and joins arms that meet late', () => {
		expect(of(['#..', '.#.', '..#']).count).toBe(1);
		expect(of(['#.#', '#.#', '###']).count).toBe(1);
		expect(of(['#.#.#', '.....', '#.#.#']).count).toBe(6);
		expect(of(['..#', '#.#', '.#.']).count).toBe(1);
	});

	it('agrees with a flood fill on random pictures', () => {
		const random = seeded(11);
		for (let k = 0; k < 30; k++) {
			const w = 5 + Math.floor(random() * 30);
			const h = 5 + Math.floor(random() * 30);
			const b = Uint8Array.from({ length: w * h }, () => (random() < 0.45 ? 1 : 0));
			const r = regionsOf(b, w, h);
			const seen = new Set<number>();
			let count = 0;
			for (let p = 0; p < b.length; p++) {
				if (!b[p] || seen.has(p)) continue;
				count++;
				const stack = [p];
				seen.add(p);
				while (stack.length) {
					const q = stack.pop()!;
					expect(r.labels[q]).toBe(r.labels[p]);
					for (let dy = -1; dy <= 1; dy++)
						for (let dx = -1; dx <= 1; dx++) {
							const x = (q % w) + dx;
							const y = Math.floor(q / w) + dy;
							const n = y * w + x;
							if (x >= 0 && y >= 0 && x < w && y < h && b[n] && !seen.has(n)) {
								seen.add(n);
								stack.push(n);
							}
						}
				}
			}
			expect(r.count).toBe(count);
			let pixels = 0;
			for (let i = 0; i < r.count; i++) pixels += r.sums[i * 10]!;
			expect(pixels).toBe(b.reduce((a, v) => a + v, 0));
		}
	});

	it('walks once around: a 4 × 3 box has 10 boundary pixels, a chain 10 long', () => {
		const r = of(['......', '.####.', '.####.', '.####.', '......']);
		const c = contourOf(r.labels, 6, 5, 1, r.starts[0]!);
		expect(c.length / 2).toBe(10);
		expect(chainLength(c)).toBe(10);
		const dot = of(['...', '.#.', '...']);
		expect([...contourOf(dot.labels, 3, 3, 1, dot.starts[0]!)]).toEqual([1, 1]);
	});
});

describe('pose of single parts', () => {
	it('centroid within 0.25 px, axis within 1°, over 240 seeded poses, sizes and noise levels, from 400 px² on', () => {
		const random = seeded(226);
		const kinds: PartKind[] = ['bracket', 'channel', 'block', 'bar'];
		for (let k = 0; k < 240; k++) {
			const kind = kinds[k % 4]!;
			const area = 400 * 30 ** random();
			const scale = Math.sqrt(area / momentsOf(OUTLINES[kind]).area);
			const half = 170 * scale * 1.2;
			const size = Math.ceil(2 * half + 24);
			const x = size / 2 + (random() - 0.5) * 10;
			const y = size / 2 + (random() - 0.5) * 10;
			const angle = random() * 2 * Math.PI;
			const noise = random() * 14;
			const gray = render({ width: size + 20, height: size, parts: [placed(OUTLINES[kind], x, y, angle, scale)], noise, unevenness: 0.15, shadow: 0.15, seed: k + 1 });
			const seen = look(gray, { library: libraryOf(scale) });
			expect(seen.findings).toHaveLength(1);
			const f = seen.findings[0]!;
			expect(f.kind).toBe(kind);
			expect(f.confidence).toBeGreaterThan(0.5);
			const d = Math.hypot(f.x - x, f.y - y);
			const a = axisError(f.angle, angle + axisOf(kind));
			expect(d).toBeLessThan(0.25);
			expect(a).toBeLessThan(1);
			expect(Math.abs(f.area - area) / area).toBeLessThan(0.08);
		}
	});

	it('tells the two ends of a bracket apart', () => {
		const random = seeded(5);
		const rest = look(render({ width: 200, height: 200, parts: [placed(OUTLINES.bracket, 100, 100, 0, 0.35)] })).findings[0]!;
		for (let k = 0; k < 60; k++) {
			const angle = random() * 2 * Math.PI;
			const f = look(render({ width: 200, height: 200, parts: [placed(OUTLINES.bracket, 100, 100, angle, 0.35)], noise: 8, seed: k })).findings[0]!;
			expect(turnError(headingOf(f) - headingOf(rest), angle)).toBeLessThan(1.5);
		}
	});

	it('claims no axis for round things', () => {
		for (const kind of ['disc', 'hexagon'] as const) {
			const f = look(render({ width: 120, height: 120, parts: [placed(OUTLINES[kind], 60, 60, 0.3, 0.35)] })).findings[0]!;
			expect(f.minor / f.major).toBeGreaterThan(ROUND);
			expect(f.hasAxis).toBe(false);
		}
	});

	it('finds dark things on a light ground when left to choose', () => {
		const gray = render({ width: 120, height: 120, ground: 210, part: 40, parts: [placed(OUTLINES.block, 60, 60, 0.3, 0.3)] });
		const seen = look(gray, { things: 'auto', library: libraryOf(0.3) });
		expect(seen.findings.map((f) => f.kind)).toEqual(['block']);
	});
});

describe('honest doubt', () => {
	it('calls touching or overlapping parts unsure, over 300 seeded pairs', () => {
		const random = seeded(99);
		const scale = 0.3;
		const library = libraryOf(scale);
		let pairs = 0;
		const wrong: string[] = [];
		for (let k = 0; pairs < 300 && k < 4000; k++) {
			const a = PART_KINDS[Math.floor(random() * PART_KINDS.length)]!;
			const b = PART_KINDS[Math.floor(random() * PART_KINDS.length)]!;
			const t = random() * 2 * Math.PI;
			const d = 28 + random() * 50;
			const gray = render({
				width: 260,
				height: 260,
				parts: [
					placed(OUTLINES[a], 130, 130, random() * 6.3, scale),
					placed(OUTLINES[b], 130 + d * Math.cos(t), 130 + d * Math.sin(t), random() * 6.3, scale)
				],
				noise: 6,
				seed: k
			});
			const seen = look(gray, { library });
			if (seen.findings.length !== 1) continue;
			pairs++;
			if (seen.findings[0]!.doubt !== 'shape') wrong.push(`${a}+${b} d=${d.toFixed(0)} as ${seen.findings[0]!.kind} ${seen.findings[0]!.confidence.toFixed(2)}`);
		}
		expect(pairs).toBe(300);
		expect(wrong).toEqual([]);
	});

	it('is not taken in by two parts that together measure like a third', () => {
		// two hexagons half over each other have the area, the roundness and the fullness of the block
		for (let k = 0; k < 40; k++) {
			const random = seeded(400 + k);
			const d = 0.3 * (70 + 18 * random());
			const t = random() * 2 * Math.PI;
			const parts = [placed(OUTLINES.hexagon, 100, 100, random() * 6.3, 0.3), placed(OUTLINES.hexagon, 100 + d * Math.cos(t), 100 + d * Math.sin(t), random() * 6.3, 0.3)];
			const seen = look(render({ width: 220, height: 220, parts, noise: 6, seed: k }), { library: libraryOf(0.3) });
			expect(seen.findings.map((f) => f.doubt)).toEqual(['shape']);
		}
	});

	it('is unsure of a part that leaves the picture', () => {
		const seen = look(render({ width: 160, height: 120, parts: [placed(OUTLINES.block, 4, 60, 0.2, 0.3)] }), { library: libraryOf(0.3) });
		expect(seen.findings.map((f) => f.doubt)).toEqual(['edge']);
	});

	it('gives empty results, not errors, for blank, full, black, and noisy frames', () => {
		const random = seeded(1);
		const noise = (level: (i: number) => number) => {
			const g = blank(160, 120);
			for (let i = 0; i < g.data.length; i++) g.data[i] = Math.max(0, Math.min(255, level(i)));
			return g;
		};
		const normal = () => random() + random() + random() + random() - 2;
		expect(look(blank(160, 120, 0)).findings).toEqual([]);
		expect(look(blank(160, 120, 255)).empty).toBe('flat');
		expect(look(noise(() => random() * 256)).findings).toEqual([]);
		expect(look(noise(() => 128 + 40 * normal())).findings).toEqual([]);
		expect(look(noise(() => 250 + 3 * normal())).findings).toEqual([]);
		expect(look(noise(() => (random() < 0.5 ? 0 : 255))).findings).toEqual([]);
		expect(look(noise(() => (random() < 0.03 ? 255 : 0))).findings).toEqual([]);
		expect(look(render({ width: 160, height: 120, parts: [[{ x: -9, y: -9 }, { x: 200, y: -9 }, { x: 200, y: 200 }, { x: -9, y: 200 }]], noise: 9 })).findings).toEqual([]);
		expect(look(blank(1, 1, 9)).findings).toEqual([]);
	});
});

describe('small pieces', () => {
	it('weighs colours as the eye does, and smooths without moving the mean', () => {
		expect([...fromRgba(Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255]), 3, 1).data]).toEqual([77, 149, 29]);
		const flat = smooth(blank(9, 7, 130));
		expect(flat.data.every((v) => v === 130)).toBe(true);
	});

	it('counts every pixel in the histogram', () => {
		expect(histogramOf(benchFrame()).reduce((a, v) => a + v, 0)).toBe(640 * 480);
	});

	it('finds all twelve parts of the bench frame', () => {
		const r = benchVision(5);
		expect(r.found).toBe(12);
		expect(r.median).toBeGreaterThan(0);
	});
});
