import type { ArmMeasures, Joints } from './arm';

/** A grip from above: the tool hangs straight down, the jaws open along `yaw` (radians, from x towards y). */
export interface Grip {
	readonly x: number;
	readonly y: number;
	readonly z: number;
	readonly yaw: number;
}

export type Reached =
	| { readonly ok: true; readonly joints: Joints }
	| {
			readonly ok: false;
			/** `far`/`near`: the wrist's centre lies outside the ring both links can span; `limit`: a joint would have to go past its stop */
			readonly reason: 'far' | 'near' | 'limit';
			/** number of the joint (1…6) for `limit` */
			readonly joint?: number;
	  };

const wrap = (a: number): number => a - 2 * Math.PI * Math.round(a / (2 * Math.PI));

/**
 * Inverse kinematics for a grip from above (mm, radians), closed form: J1 by direction, J2 and J3 by the law of
 * cosines on the triangle shoulder–elbow–wrist, J5 to hang the tool down, J6 for the yaw; J4 stays 0. Always the
 * elbow-up branch, so a continuous path of grips gives continuous joints. Of the equal turns of J6 the one nearest
 * `near` (default 0) is taken, so that a gripper does not unwind in mid-air.
 * (The offset-elbow triangle as in J. J. Craig, *Introduction to Robotics*, ch. 4.)
 */
export function inverse(arm: ArmMeasures, grip: Grip, near = 0): Reached {
	const dx = grip.x - arm.base.x;
	const dy = grip.y - arm.base.y;
	const radius = Math.hypot(dx, dy);
	// straight above its own axis the arm may look anywhere: it keeps looking ahead
	const j1 = radius < 1e-9 ? 0 : wrap(Math.atan2(-dy, -dx));
	const r = radius - arm.shoulderReach;
	const h = grip.z + arm.tool + arm.flange - arm.shoulderHeight;
	const reach = Math.hypot(r, h);
	const link = Math.hypot(arm.forearm, arm.elbowRise);
	if (!Number.isFinite(reach) || !Number.isFinite(grip.yaw) || reach > arm.upper + link) return { ok: false, reason: 'far' };
	if (reach < Math.abs(arm.upper - link) + 1e-9) return { ok: false, reason: 'near' };
	const cosine = (arm.upper ** 2 + reach ** 2 - link ** 2) / (2 * arm.upper * reach);
	const j2 = Math.atan2(h, r) + Math.acos(Math.min(1, Math.max(-1, cosine)));
	const toWrist = Math.atan2(h - arm.upper * Math.sin(j2), r - arm.upper * Math.cos(j2));
	const fore = toWrist - Math.atan2(arm.elbowRise, arm.forearm);
	// `side` points to j1 − 90° here, so the jaws lie at j1 + 90° − j6 (modulo a full turn)
	const j6 = near + wrap(j1 + Math.PI / 2 - grip.yaw - Math.PI - near);
	const joints: Joints = [j1, j2, wrap(fore - j2), 0, wrap(-Math.PI / 2 - fore), j6];
	for (let i = 0; i < 6; i++) {
		const [low, high] = arm.limits[i]!;
		if (joints[i]! < low - 1e-12 || joints[i]! > high + 1e-12) return { ok: false, reason: 'limit', joint: i + 1 };
	}
	return { ok: true, joints };
}
