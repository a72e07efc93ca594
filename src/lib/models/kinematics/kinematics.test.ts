import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../marks/hash';
import { ARM, forward, type Joints } from './arm';
import { inverse } from './inverse';

const yawOf = (jaw: { x: number; y: number }) => Math.atan2(jaw.y, jaw.x);
const turn = (a: number) => Math.abs(Math.atan2(Math.sin(a), Math.cos(a)));

describe('forward kinematics', () => {
	it('gives the stretched arm at the sum of its lengths', () => {
		const p = forward(ARM, [0, 0, 0, 0, 0, 0]);
		expect(p.elbow.x).toBeCloseTo(800 - 175 - 780, 9);
		expect(p.tip.x).toBeCloseTo(800 - 175 - 780 - 820 - 110 - 245, 9);
		expect(p.tip.z).toBeCloseTo(780 + 125, 9);
		expect(p.tip.y).toBeCloseTo(300, 9);
	});

	it('keeps every link at its length, whatever the joints', () => {
		const angle = fc.double({ min: -3, max: 3, noNaN: true });
		fc.assert(
			fc.property(fc.tuple(angle, angle, angle, angle, angle, angle), (joints) => {
				const p = forward(ARM, joints as unknown as Joints);
				const d = (a: typeof p.tip, b: typeof p.tip) => Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
				expect(d(p.shoulder, p.elbow)).toBeCloseTo(780, 6);
				expect(d(p.elbow, p.wrist)).toBeCloseTo(Math.hypot(820, 125), 6);
				expect(d(p.wrist, p.tip)).toBeCloseTo(355, 6);
				expect(p.along.x * p.jaw.x + p.along.y * p.jaw.y + p.along.z * p.jaw.z).toBeCloseTo(0, 9);
			})
		);
	});
});

describe('inverse kinematics', () => {
	it('FK(IK(p)) = p within 1e-6 over the workspace, tool straight down', () => {
		const random = seeded(20240226);
		let reached = 0;
		for (let i = 0; i < 4000; i++) {
			const grip = { x: -900 + random() * 3000, y: -1200 + random() * 3000, z: random() * 1500, yaw: (random() - 0.5) * 6.2 };
			const r = inverse(ARM, grip);
			if (!r.ok) continue;
			reached++;
			const p = forward(ARM, r.joints);
			expect(Math.hypot(p.tip.x - grip.x, p.tip.y - grip.y, p.tip.z - grip.z)).toBeLessThan(1e-6);
			expect(turn(yawOf(p.jaw) - grip.yaw)).toBeLessThan(1e-6);
			expect(p.along.z).toBeCloseTo(-1, 9);
		}
		expect(reached).toBeGreaterThan(1500);
	});

	it('says clearly what it cannot reach, and why', () => {
		expect(inverse(ARM, { x: -1400, y: 300, z: 700, yaw: 0 })).toEqual({ ok: false, reason: 'far' });
		expect(inverse(ARM, { x: 800 - 175, y: 300, z: 780 - 355, yaw: 0 })).toEqual({ ok: false, reason: 'near' });
		expect(inverse(ARM, { x: 2200, y: 300, z: 700, yaw: 0 })).toEqual({ ok: false, reason: 'limit', joint: 1 });
		expect(inverse(ARM, { x: Number.NaN, y: 0, z: 0, yaw: 0 }).ok).toBe(false);
		expect(inverse(ARM, { x: 0, y: 0, z: 500, yaw: Number.POSITIVE_INFINITY }).ok).toBe(false);
	});

	it('never answers with a joint past its stop', () => {
		const random = seeded(7);
		for (let i = 0; i < 2000; i++) {
			const r = inverse(ARM, { x: -1000 + random() * 3600, y: -1500 + random() * 3600, z: random() * 2200, yaw: random() * 6 });
			if (r.ok) r.joints.forEach((j, k) => expect(j >= ARM.limits[k]![0] - 1e-9 && j <= ARM.limits[k]![1] + 1e-9).toBe(true));
		}
	});

	it('stays on one elbow branch along a path: small steps of the tip are small steps of every joint', () => {
		let near = 0;
		let last: Joints | null = null;
		for (let i = 0; i <= 800; i++) {
			const t = (i / 800) * 2 * Math.PI;
			const r = inverse(ARM, { x: -200 + 360 * Math.cos(t), y: 20 + 300 * Math.sin(t), z: 800 + 220 * Math.sin(2 * t), yaw: t - 3 }, near);
			expect(r.ok).toBe(true);
			if (!r.ok) return;
			expect(r.joints[2]).toBeLessThan(0);
			if (last) r.joints.forEach((j, k) => expect(Math.abs(j - last![k]!)).toBeLessThan(0.03));
			last = r.joints;
			near = r.joints[5];
		}
	});
});
