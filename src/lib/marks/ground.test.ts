import { describe, expect, it } from 'vitest';
import { createGround } from './ground';
import { pointsOnPath } from './path-extent';

const spec = { from: -50, to: 450, guide: (x: number) => 200 + x * 0.1, rough: 20, freq: 0.01, seed: 5, contours: 4, gap: 5, foot: 400, pitch: 5, tone: 0.3 };
const ground = createGround(spec);

describe('a range of hills', () => {
	it('is the same each time, and other with another seed', () => {
		expect(createGround(spec)).toMatchObject({ crest: ground.crest, contours: ground.contours });
		expect(createGround({ ...spec, seed: 6 }).crest).not.toBe(ground.crest);
	});
	it('follows its guide within its roughness', () => {
		for (let x = -50; x <= 450; x += 3) expect(Math.abs(ground.heightAt(x) - spec.guide(x))).toBeLessThanOrEqual(1.2 * spec.rough);
	});
	it('is drawn where it says it is', () => {
		for (const p of pointsOnPath(ground.crest)) expect(Math.abs(ground.heightAt(p.x) - p.y)).toBeLessThan(0.11);
		expect(Math.min(...pointsOnPath(ground.crest).map((p) => p.y))).toBeCloseTo(ground.top, 0);
		expect(Math.max(...pointsOnPath(ground.fill).map((p) => p.y))).toBe(400);
		expect(pointsOnPath(ground.contours).length).toBeGreaterThan(4 * 30);
	});
	it('is flat beyond its ends', () => {
		expect(ground.heightAt(-500)).toBe(ground.heightAt(-50));
		expect(ground.heightAt(9000)).toBeCloseTo(ground.heightAt(450), 6);
	});
});
