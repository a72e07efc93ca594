/** The six-axis arm as castings: links extruded across the plane it bends in, drums at the joints, a gripper, a cable. */
import { ARM, type ArmPose } from '../../models/kinematics/arm';
import type { Point } from '../../marks/path';
import { GRIPPER } from '../../models/picking/grip';
import { BASE, PEDESTAL } from './workcell';
import { hull, project } from './oblique';
import { box, face, facesOf, lines, slab, type Pen } from './pen';

/** A point in the arm's own plane: distance out from the J1 axis, and height (mm). */
type Flat = readonly [out: number, up: number];

const TAU = 2 * Math.PI;
const unit = (n: number): readonly Flat[] => Array.from({ length: n }, (_, i): Flat => [Math.cos((i * TAU) / n), Math.sin((i * TAU) / n)]);
const ROUND = unit(24);
const NUT = unit(7);
const circle = (c: Flat, r: number, of = ROUND): Flat[] => of.map(([x, y]): Flat => [c[0] + r * x, c[1] + r * y]);

/** The upper arm as it lies along its own axis, from J2 at the origin: the hull of a large and a smaller circle. */
const UPPER: readonly Flat[] = hull([...circle([0, 0], 128), ...circle([ARM.upper, 0], 96)].map(([x, y]) => ({ x, y }))).map((p): Flat => [p.x, p.y]);

/** Paints the arm in a pose; `gap` is the clear distance between the jaws, mm. */
export function paintArm(pen: Pen, pose: ArmPose, gap: number): void {
	const { view, tones, stroke } = pen;
	const at = ([out, up]: Flat, side: number): Point =>
		project(view, BASE.x + pose.out.x * out + pose.side.x * side, BASE.y + pose.out.y * out + pose.side.y * side, up);
	const flat = (p: { x: number; y: number; z: number }): Flat => [(p.x - BASE.x) * pose.out.x + (p.y - BASE.y) * pose.out.y, p.z];
	const plate = (outline: readonly Flat[], near: number, far: number, fill: string) => slab(pen, outline.map((p) => at(p, near)), outline.map((p) => at(p, far)), fill);
	const drum = (c: Flat, r: number, near: number, far: number, fill: string) => plate(circle(c, r), near, far, fill);
	const hair = (all: readonly (readonly [Flat, Flat])[], side: number) => {
		pen.context.globalAlpha *= 0.5;
		lines(pen, all.map((pair) => pair.map((p) => at(p, side))), tones.line, stroke.detail);
		pen.context.globalAlpha *= 2;
	};
	const bolts = (c: Flat, r: number, side: number, n: number, size: number) => {
		const all = Array.from({ length: n }, (_, i) => {
			const a = 0.3 + (i * TAU) / n;
			return circle([c[0] + r * Math.cos(a), c[1] + r * Math.sin(a)], size, NUT).map((p) => at(p, side));
		});
		facesOf(pen, all, tones.dark, tones.line, stroke.detail);
	};
	const shoulder = flat(pose.shoulder);
	const elbow = flat(pose.elbow);
	const wrist = flat(pose.wrist);
	const P = PEDESTAL;

	// turret on J1, its motor behind
	plate([[-20, P + 330], [-175, P + 330], [-175, P + 430], [-20, P + 430]], 70, -70, tones.light);
	plate([[170, P + 165], [-165, P + 165], [-170, P + 300], [-60, P + 430], [60, P + 600], [215, P + 625], [325, P + 520], [305, P + 330]], 120, -120, tones.mid);
	hair([[[150, P + 190], [-150, P + 190]], [[-120, P + 290], [20, P + 520]]], 120);

	// upper arm
	drum(shoulder, 150, 165, 120, tones.mid);
	const along = [Math.cos(pose.upperAngle), Math.sin(pose.upperAngle)] as const;
	const onUpper = (d: number, n: number): Flat => [shoulder[0] + along[0] * d - along[1] * n, shoulder[1] + along[1] * d + along[0] * n];
	plate(UPPER.map(([d, n]) => onUpper(d, n)), 235, 165, tones.mid);
	face(pen, [onUpper(190, 62), onUpper(600, 44), onUpper(630, 0), onUpper(600, -44), onUpper(190, -62), onUpper(165, 0)].map((p) => at(p, 235)), tones.dark, tones.line, stroke.detail);
	drum(shoulder, 96, 262, 235, tones.light);
	bolts(shoulder, 76, 262, 8, 9);
	drum(shoulder, 40, 270, 262, tones.mid);

	// forearm: the tube, the motors at its back, the housing round J3
	const fore = [Math.cos(pose.forearmAngle), Math.sin(pose.forearmAngle)] as const;
	const onFore = (d: number, n: number): Flat => [elbow[0] + fore[0] * d - fore[1] * n, elbow[1] + fore[1] * d + fore[0] * n];
	plate([onFore(180, 210), onFore(660, 178), onFore(660, 72), onFore(180, 40)], 62, -62, tones.mid);
	hair([[onFore(250, 200), onFore(640, 172)], [onFore(250, 52), onFore(640, 80)]], 62);
	plate([onFore(300, 205), onFore(330, 203), onFore(330, 47), onFore(300, 45)], 70, -66, tones.light);
	plate([onFore(640, 188), onFore(672, 186), onFore(672, 64), onFore(640, 62)], 70, -66, tones.light);
	for (const side of [-40, 40]) plate([onFore(-330, 205), onFore(-150, 205), onFore(-150, 120), onFore(-330, 120)], side + 34, side - 34, tones.light);
	plate([onFore(-170, -40), onFore(-190, 60), onFore(-160, 225), onFore(60, 240), onFore(205, 222), onFore(215, 60), onFore(150, -30), onFore(80, -105), onFore(-90, -110)], 150, -110, tones.mid);
	hair([[onFore(-130, 205), onFore(180, 205)], [onFore(-150, 70), onFore(195, 78)]], 150);
	drum(elbow, 104, 172, 150, tones.light);
	bolts(elbow, 82, 172, 8, 9);
	drum(elbow, 36, 182, 172, tones.mid);

	// wrist
	plate([onFore(672, 168), onFore(790, 168), onFore(840, 125), onFore(790, 82), onFore(672, 82)], 58, -58, tones.mid);
	drum(wrist, 62, 78, -60, tones.light);
	bolts(wrist, 44, 78, 6, 6);
	drum(wrist, 20, 84, 78, tones.mid);
	lines(
		pen,
		([[shoulder, 270], [elbow, 182], [wrist, 84]] as const).flatMap(([c, side]) => [
			[at([c[0] - 26, c[1]], side), at([c[0] + 26, c[1]], side)],
			[at([c[0], c[1] - 26], side), at([c[0], c[1] + 26], side)]
		]),
		tones.bright,
		stroke.detail
	);
	paintGripper(pen, pose, gap);
	paintCable(pen, at([-80, P + 430], 120), at(onFore(-120, 240), 100), at(onFore(300, 212), 70), at(onFore(655, 196), 70));
}

function paintGripper(pen: Pen, pose: ArmPose, gap: number): void {
	const { tones } = pen;
	const { x, y, z } = pose.tip;
	const yaw = Math.atan2(pose.jaw.y, pose.jaw.x);
	const c = Math.cos(yaw);
	const s = Math.sin(yaw);
	box(pen, x, y, yaw, 44, 44, z + 262, z + 305, tones.mid);
	box(pen, x, y, yaw, 60, 52, z + 245, z + 262, tones.light);
	box(pen, x, y, yaw, 54, 44, z + 168, z + 245, tones.mid);
	const jaw = (side: number) => {
		const d = side * (gap / 2 + GRIPPER.thickness / 2);
		box(pen, x + d * c, y + d * s, yaw, GRIPPER.thickness / 2, GRIPPER.pad / 2, z, z + 136, tones.light, tones.bright);
	};
	// the jaw that lies farther from the viewer first; the rail over both
	const nearer = s * 1 - 0.42 * c < 0 ? 1 : -1;
	jaw(-nearer);
	jaw(nearer);
	box(pen, x, y, yaw, 112, 34, z + 136, z + 168, tones.light);
}

function paintCable(pen: Pen, from: Point, elbow: Point, clip: Point, end: Point): void {
	const { context, view, tones, stroke } = pen;
	const k = view.scale / 0.335;
	const run = (width: number, colour: string) => {
		context.beginPath();
		context.moveTo(from.x, from.y);
		context.bezierCurveTo(from.x + 46 * k, from.y - 90 * k, elbow.x + 60 * k, elbow.y + 46 * k, elbow.x, elbow.y);
		context.bezierCurveTo(elbow.x - 40 * k, elbow.y - 36 * k, clip.x + 36 * k, clip.y - 28 * k, clip.x, clip.y);
		context.bezierCurveTo(clip.x - 26 * k, clip.y - 14 * k, end.x + 24 * k, end.y - 14 * k, end.x, end.y);
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.stroke();
	};
	run(3.4 * stroke.detail * Math.max(0.6, k), tones.line);
	run(1.8 * stroke.detail * Math.max(0.6, k), tones.dark);
}

/** The arm's foot, which does not turn. */
export function paintPedestal(pen: Pen): void {
	const { tones } = pen;
	const P = PEDESTAL;
	box(pen, BASE.x, BASE.y, 0, 230, 220, 0, 36, tones.mid);
	box(pen, BASE.x, BASE.y, 0, 155, 150, 36, P, tones.mid);
	box(pen, BASE.x, BASE.y, 0, 190, 190, P, P + 40, tones.light);
	box(pen, BASE.x, BASE.y, 0, 155, 152, P + 40, P + 165, tones.mid);
	pen.context.globalAlpha *= 0.4;
	lines(
		pen,
		[0.25, 0.5, 0.75].map((t) => [project(pen.view, BASE.x - 155, BASE.y - 150, 36 + t * (P - 36)), project(pen.view, BASE.x + 155, BASE.y - 150, 36 + t * (P - 36))]),
		tones.line,
		pen.stroke.detail
	);
	pen.context.globalAlpha /= 0.4;
}
