/** The six-axis arm as castings: links extruded across the plane it bends in, drums at the joints, a gripper, a cable. */
import { around } from '../../marks/around';
import type { Point } from '../../marks/path';
import type { ArmPose } from '../../models/kinematics/arm';
import { HOUSING, MOTOR, POCKET, TUBE, UPPER_ARM, WRIST_CASTING } from '../../models/kinematics/castings';
import { GRIPPER } from '../../models/picking/grip';
import { placed, pointsOf as flat } from '../../models/polygon';
import { box, face, faceEach, faint, lines, slab, type Pen } from './pen';
import { BASE, PEDESTAL } from './workcell';

const circle = (centre: Point, r: number): Point[] => around(24, centre, r);

/** Paints the arm in a pose, in its own plane: distance out from the J1 axis, height (mm). `gap` is the clear distance between the jaws, mm. */
export function paintArm(pen: Pen, pose: ArmPose, gap: number): void {
	const { tones, stroke } = pen;
	const { out, side } = pose;
	/** where points of the arm's plane stand in the frame, moved so far to the side of the arm that is nearer */
	const seen = (points: readonly Point[], aside: number): Point[] =>
		points.map(({ x, y }) => pen.at(BASE.x + out.x * x + side.x * aside, BASE.y + out.y * x + side.y * aside, y));
	const joint = (p: { x: number; y: number; z: number }): Point => ({ x: (p.x - BASE.x) * out.x + (p.y - BASE.y) * out.y, y: p.z });
	const plate = (outline: readonly Point[], near: number, far: number, fill: string) => slab(pen, seen(outline, near), seen(outline, far), fill);
	const drum = (centre: Point, r: number, near: number, far: number, fill: string) => plate(circle(centre, r), near, far, fill);
	const hair = (aside: number, ...all: readonly (readonly Point[])[]) => faint(pen, 0.5, () => lines(pen, all.map((line) => seen(line, aside))));
	const bolts = (centre: Point, r: number, aside: number, n: number, size: number) =>
		faceEach(pen, around(n, centre, r, 0.3).map((p) => seen(around(7, p, size), aside)), tones.dark);
	const shoulder = joint(pose.shoulder);
	const elbow = joint(pose.elbow);
	const wrist = joint(pose.wrist);
	const P = PEDESTAL;

	// turret on J1, its motor behind
	plate(flat(-20, P + 330, -175, P + 330, -175, P + 430, -20, P + 430), 70, -70, tones.light);
	plate(flat(170, P + 165, -165, P + 165, -170, P + 300, -60, P + 430, 60, P + 600, 215, P + 625, 325, P + 520, 305, P + 330), 120, -120, tones.mid);
	hair(120, flat(150, P + 190, -150, P + 190), flat(-120, P + 290, 20, P + 520));

	// upper arm
	drum(shoulder, 150, 165, 120, tones.mid);
	const upper = (points: readonly Point[]) => placed(points, shoulder.x, shoulder.y, pose.upperAngle);
	plate(upper(UPPER_ARM), 235, 165, tones.mid);
	face(pen, seen(upper(POCKET), 235), tones.dark);
	drum(shoulder, 96, 262, 235, tones.light);
	bolts(shoulder, 76, 262, 8, 9);
	drum(shoulder, 40, 270, 262, tones.mid);

	// forearm: the tube, the motors at its back, the housing round J3
	const onFore = (points: readonly Point[]) => placed(points, elbow.x, elbow.y, pose.forearmAngle);
	const fore = (...numbers: readonly number[]) => onFore(flat(...numbers));
	plate(onFore(TUBE), 62, -62, tones.mid);
	hair(62, fore(250, 200, 640, 172), fore(250, 52, 640, 80));
	plate(fore(300, 205, 330, 203, 330, 47, 300, 45), 70, -66, tones.light);
	plate(fore(640, 188, 672, 186, 672, 64, 640, 62), 70, -66, tones.light);
	for (const aside of [-40, 40]) plate(onFore(MOTOR), aside + 34, aside - 34, tones.light);
	plate(onFore(HOUSING), 150, -110, tones.mid);
	hair(150, fore(-130, 205, 180, 205), fore(-150, 70, 195, 78));
	drum(elbow, 104, 172, 150, tones.light);
	bolts(elbow, 82, 172, 8, 9);
	drum(elbow, 36, 182, 172, tones.mid);

	// wrist
	plate(onFore(WRIST_CASTING), 58, -58, tones.mid);
	drum(wrist, 62, 78, -60, tones.light);
	bolts(wrist, 44, 78, 6, 6);
	drum(wrist, 20, 84, 78, tones.mid);
	const crosses = ([[shoulder, 270], [elbow, 182], [wrist, 84]] as const).flatMap(([{ x, y }, aside]) => [flat(x - 26, y, x + 26, y), flat(x, y - 26, x, y + 26)].map((line) => seen(line, aside)));
	lines(pen, crosses, tones.bright);
	paintGripper(pen, pose, gap);
	const [start, bend, clip, end] = [seen(flat(-80, P + 430), 120), seen(fore(-120, 240), 100), seen(fore(300, 212), 70), seen(fore(655, 196), 70)].map(([p]) => p!);
	for (const [width, colour] of [[3.4, tones.line], [1.8, tones.dark]] as const) paintCable(pen, colour, width * stroke.detail, start!, bend!, clip!, end!);
}

function paintGripper(pen: Pen, { tip: { x, y, z }, jaw }: ArmPose, gap: number): void {
	const { mid, light, bright } = pen.tones;
	const yaw = Math.atan2(jaw.y, jaw.x);
	const c = Math.cos(yaw);
	const s = Math.sin(yaw);
	const { thickness, pad } = GRIPPER;
	box(pen, x, y, yaw, 44, 44, z + 262, z + 305, mid);
	box(pen, x, y, yaw, 60, 52, z + 245, z + 262, light);
	box(pen, x, y, yaw, 54, 44, z + 168, z + 245, mid);
	// the jaw that lies farther from the viewer first; the rail over both
	const nearer = s - 0.42 * c < 0 ? 1 : -1;
	for (const d of [-nearer, nearer].map((side) => (side * (gap + thickness)) / 2)) box(pen, x + d * c, y + d * s, yaw, thickness / 2, pad / 2, z, z + 136, light, bright);
	box(pen, x, y, yaw, 112, 34, z + 136, z + 168, light);
}

/** A cable from the turret over the elbow and the forearm's clip to its end; width in units at the drawing's usual size. */
function paintCable({ context, scale }: Pen, colour: string, width: number, from: Point, elbow: Point, clip: Point, end: Point): void {
	const k = scale / 0.335;
	context.beginPath();
	context.moveTo(from.x, from.y);
	context.bezierCurveTo(from.x + 46 * k, from.y - 90 * k, elbow.x + 60 * k, elbow.y + 46 * k, elbow.x, elbow.y);
	context.bezierCurveTo(elbow.x - 40 * k, elbow.y - 36 * k, clip.x + 36 * k, clip.y - 28 * k, clip.x, clip.y);
	context.bezierCurveTo(clip.x - 26 * k, clip.y - 14 * k, end.x + 24 * k, end.y - 14 * k, end.x, end.y);
	context.strokeStyle = colour;
	context.lineWidth = width * Math.max(0.6, k);
	context.stroke();
}

/** The arm's foot, which does not turn. */
export function paintPedestal(pen: Pen): void {
	const { mid, light } = pen.tones;
	const { x, y } = BASE;
	const P = PEDESTAL;
	const block = (along: number, across: number, z0: number, z1: number, fill = mid) => box(pen, x, y, 0, along, across, z0, z1, fill);
	block(230, 220, 0, 36);
	block(155, 150, 36, P);
	block(190, 190, P, P + 40, light);
	block(155, 152, P + 40, P + 165);
	faint(pen, 0.4, () => lines(pen, [0.25, 0.5, 0.75].map((t) => 36 + t * (P - 36)).map((z) => [pen.at(x - 155, y - 150, z), pen.at(x + 155, y - 150, z)])));
}
