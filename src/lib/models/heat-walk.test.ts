import { describe, expect, it } from 'vitest';
import { isotropicWeb, lengthDensity, meanDepth, meanFreePath, walk, type Web } from './heat-walk';

const SIZE = 420;
const FLOWN = 900;

function depths(web: Web, n: number): number[] {
	return Array.from({ length: n }, (_, i) => {
		const { points } = walk(web, 7, i, (SIZE * ((i * 0.618) % 1) * 0.9) + SIZE * 0.05, FLOWN);
		return points[points.length - 2]!;
	});
}
const mean = (v: number[]) => v.reduce((s, x) => s + x, 0) / v.length;

describe('heat in a web of fibres', () => {
	it('flies on average π / 2ρ from fibre to fibre', () => {
		const web = isotropicWeb(3, SIZE, SIZE, 0.15, 60);
		let hops = 0;
		let flown = 0;
		for (let i = 0; i < 150; i++) {
			const w = walk(web, 5, i, 20 + (i % 19) * 20, FLOWN);
			// the far end and the turns at the box are no fibres
			for (let k = 2; k < w.points.length - 2; k += 2) {
				const [x, y] = [w.points[k]!, w.points[k + 1]!];
				if (Math.min(x, y, SIZE - y) > 0.001) hops++;
			}
			flown += w.flown[w.flown.length - 1]!;
		}
		const expected = meanFreePath(0.15);
		expect(expected).toBeCloseTo(10.47, 2);
		expect(flown / hops).toBeGreaterThan(expected * 0.9);
		expect(flown / hops).toBeLessThan(expected * 1.1);
	});

	it('gets as deep as a random walk does, short of the turns back among the same fibres', () => {
		for (const density of [0.08, 0.16, 0.32]) {
			const found = mean(depths(isotropicWeb(11, SIZE, SIZE, density, 60), 260));
			const share = found / meanDepth(FLOWN, meanFreePath(density));
			expect(share, `density ${density}`).toBeGreaterThan(0.6);
			expect(share, `density ${density}`).toBeLessThan(0.95);
		}
	});

	it('goes deeper with the root of what it has flown', () => {
		const web = isotropicWeb(11, SIZE, SIZE, 0.2, 60);
		const at = (length: number) =>
			mean(Array.from({ length: 260 }, (_, i) => walk(web, 7, i, 20 + (i % 39) * 10, length).points.at(-2)!));
		expect(at(1600) / at(400)).toBeGreaterThan(1.75);
		expect(at(1600) / at(400)).toBeLessThan(2.25);
	});

	it('gets less deep the more fibre there is: four times the fibre, half the depth', () => {
		const found = [0.08, 0.16, 0.32].map((d) => mean(depths(isotropicWeb(11, SIZE, SIZE, d, 60), 260)));
		expect(found[1]).toBeLessThan(found[0]! * 0.85);
		expect(found[2]).toBeLessThan(found[1]! * 0.85);
		expect(found[2]! / found[0]!).toBeGreaterThan(0.42);
		expect(found[2]! / found[0]!).toBeLessThan(0.6);
	});

	it('goes straight where there is no fibre, and comes out', () => {
		const web = { width: SIZE, height: SIZE, ends: new Float32Array() };
		const { points } = walk(web, 1, 2, SIZE / 2, 1e5);
		expect(points[points.length - 2]).toBeCloseTo(SIZE, 3);
	});

	it('has turned only on fibres or at the box, and has flown exactly its length', () => {
		const web = isotropicWeb(3, SIZE, SIZE, 0.15, 60);
		const { points, flown } = walk(web, 5, 17, 200, FLOWN);
		let sum = 0;
		for (let i = 2; i < points.length; i += 2) {
			sum += Math.hypot(points[i]! - points[i - 2]!, points[i + 1]! - points[i - 1]!);
			expect(flown[i / 2]).toBeCloseTo(sum, 1);
			if (i === points.length - 2) break;
			const x = points[i]!;
			const y = points[i + 1]!;
			let nearest = Math.min(x, y, SIZE - y);
			for (let k = 0; k < web.ends.length; k += 4) {
				const [ax, ay, bx, by] = web.ends.subarray(k, k + 4) as unknown as [number, number, number, number];
				const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / 3600));
				nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
			}
			expect(nearest).toBeLessThan(0.01);
		}
		expect(sum).toBeCloseTo(FLOWN, 1);
	});

	it('is the same walk every time, and another for another seed', () => {
		const web = isotropicWeb(3, SIZE, SIZE, 0.15, 60);
		expect(walk(web, 5, 1, 100, 300)).toEqual(walk(web, 5, 1, 100, 300));
		expect(walk(web, 6, 1, 100, 300)).not.toEqual(walk(web, 5, 1, 100, 300));
	});

	it('measures the density it was asked for', () => {
		const web = isotropicWeb(3, SIZE, SIZE, 0.15, 60);
		expect((lengthDensity(web) * SIZE * SIZE) / ((SIZE + 60) * (SIZE + 60))).toBeCloseTo(0.15, 2);
	});
});
