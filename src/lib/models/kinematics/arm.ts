/**
 * A six-axis arm with an offset elbow and a wrist whose axes meet in one point: its measures, and where its
 * joints put the tool. Lengths in mm, angles in radians. The measures are those of the drawn arm (示意), in the
 * proportions of a medium handling robot.
 *
 * Axes: x along the conveyor, y away from the viewer, z up.
 *   J1 turns the arm about the vertical (0: it reaches towards −x); J2 lifts the upper arm (0 level, π/2 upright);
 *   J3 bends the forearm against the upper arm (0: in line); J4 rolls the forearm; J5 nods the wrist;
 *   J6 turns the gripper.
 */

export interface Vec3 {
	readonly x: number;
	readonly y: number;
	readonly z: number;
}

export type Joints = readonly [j1: number, j2: number, j3: number, j4: number, j5: number, j6: number];

export interface ArmMeasures {
	/** foot of the J1 axis on the floor */
	readonly base: { readonly x: number; readonly y: number };
	/** height of the J2 axis above the floor, and its distance from the J1 axis */
	readonly shoulderHeight: number;
	readonly shoulderReach: number;
	/** J2 to J3 */
	readonly upper: number;
	/** the forearm's axis runs this far above J3 */
	readonly elbowRise: number;
	/** from above J3 to the wrist's centre */
	readonly forearm: number;
	/** wrist's centre to the flange, flange to the finger tips */
	readonly flange: number;
	readonly tool: number;
	/** lowest and highest value of each joint */
	readonly limits: readonly (readonly [number, number])[];
}

const deg = Math.PI / 180;

export const ARM: ArmMeasures = {
	base: { x: 800, y: 300 },
	shoulderHeight: 780,
	shoulderReach: 175,
	upper: 780,
	elbowRise: 125,
	forearm: 820,
	flange: 110,
	tool: 245,
	limits: [
		[-170 * deg, 170 * deg],
		[-20 * deg, 150 * deg],
		[-165 * deg, 20 * deg],
		[-180 * deg, 180 * deg],
		[-130 * deg, 130 * deg],
		[-350 * deg, 350 * deg]
	]
};

/** Where the joints put everything. */
export interface ArmPose {
	readonly shoulder: Vec3;
	readonly elbow: Vec3;
	readonly wrist: Vec3;
	/** the point between the finger tips */
	readonly tip: Vec3;
	/** unit vector along the tool, out of the flange */
	readonly along: Vec3;
	/** unit vector in which the jaws open */
	readonly jaw: Vec3;
	/** unit vectors of the plane the arm bends in: outwards, and square to it */
	readonly out: Vec3;
	readonly side: Vec3;
	/** direction of the upper arm and of the forearm's axis in that plane, from level */
	readonly upperAngle: number;
	readonly forearmAngle: number;
}

const add = (a: Vec3, b: Vec3, k: number): Vec3 => ({ x: a.x + b.x * k, y: a.y + b.y * k, z: a.z + b.z * k });
const mix = (a: Vec3, ka: number, b: Vec3, kb: number): Vec3 => ({
	x: a.x * ka + b.x * kb,
	y: a.y * ka + b.y * kb,
	z: a.z * ka + b.z * kb
});
const cross = (a: Vec3, b: Vec3): Vec3 => ({
	x: a.y * b.z - a.z * b.y,
	y: a.z * b.x - a.x * b.z,
	z: a.x * b.y - a.y * b.x
});

/** Forward kinematics: any six joint angles → the pose. Limits are not checked here. */
export function forward(arm: ArmMeasures, [j1, j2, j3, j4, j5, j6]: Joints): ArmPose {
	const out: Vec3 = { x: -Math.cos(j1), y: -Math.sin(j1), z: 0 };
	const side: Vec3 = { x: Math.sin(j1), y: -Math.cos(j1), z: 0 };
	const up: Vec3 = { x: 0, y: 0, z: 1 };
	const shoulder = add({ x: arm.base.x, y: arm.base.y, z: arm.shoulderHeight }, out, arm.shoulderReach);
	const elbow = add(shoulder, mix(out, Math.cos(j2), up, Math.sin(j2)), arm.upper);
	const a = j2 + j3;
	const fore = mix(out, Math.cos(a), up, Math.sin(a));
	const rise = mix(out, -Math.sin(a), up, Math.cos(a));
	const wrist = add(add(elbow, rise, arm.elbowRise), fore, arm.forearm);
	// J4 rolls the wrist's two cross axes about the forearm
	const rolledRise = mix(rise, Math.cos(j4), side, -Math.sin(j4));
	const rolledSide = mix(side, Math.cos(j4), rise, Math.sin(j4));
	const along = mix(fore, Math.cos(j5), rolledRise, Math.sin(j5));
	const jaw = mix(rolledSide, Math.cos(j6), cross(along, rolledSide), Math.sin(j6));
	return {
		shoulder,
		elbow,
		wrist,
		tip: add(wrist, along, arm.flange + arm.tool),
		along,
		jaw,
		out,
		side,
		upperAngle: j2,
		forearmAngle: a
	};
}
