/** Paints the work cell at a position: belt, parts, camera, crate, pallet, arm; and the line where it runs among them. */
import { span } from '../../marks/easing';
import { cutPath, type Point } from '../../marks/path';
import { ARM, forward } from '../../models/kinematics/arm';
import { inverse } from '../../models/kinematics/inverse';
import { WORKPIECE } from '../../models/picking/run';
import { placed } from '../../models/polygon';
import type { View } from '../contract';
import { paintArm, paintPedestal } from './arm-drawing';
import { paintFrustum, paintHead, paintPost, paintScan } from './camera-drawing';
import { paintBelt, paintCrateBack, paintCrateFront, paintPallet } from './conveyor';
import { beltAt, bodyAt, cyclesAt, END, seenAt, slotOf, toolAt, type Body } from './cycle';
import { project } from './oblique';
import { face, lines, prism, ring, tonesOf, type Pen } from './pen';
import { trunkShare, type LineLayout } from './layout';
import { courseShares, motionAt, seenOf } from './motion';
import { BELT, PART_HEIGHT, PICK } from './workcell';

export function paint(context: CanvasRenderingContext2D, layout: LineLayout, view: View): void {
	const pen: Pen = { context, view: layout.view, tones: tonesOf(view.world), stroke: view.frame.stroke };
	const cycles = cyclesAt(view.local);
	const motion = motionAt(view.local);
	context.save();
	context.lineJoin = 'round';
	context.lineCap = 'round';
	if (layout.floor !== null) {
		context.beginPath();
		context.rect(0, 0, view.frame.width, layout.floor);
		context.clip();
	}
	paintBelt(pen, beltAt(cycles), layout.beltLeft);

	const bodies: Body[] = [];
	for (let k = Math.max(0, Math.floor(cycles) - TAIL); k < Math.min(END, Math.floor(cycles) + 6); k++) {
		const body = bodyAt(k, cycles);
		if (body) bodies.push(body);
	}
	const shown = (b: Body) => seenOf(b, cycles, layout.beltLeft);
	const at = (where: Body['where']) => bodies.filter((b) => b.where === where).sort((a, b) => a.z - b.z || b.y - a.y);

	paintTaughtPlace(pen, motion.blind);
	if (motion.camera > 0) paintFrustum(pen, motion.open);
	for (const b of at('belt').sort((p, q) => q.y - p.y)) paintBody(pen, b, shown(b), cycles);
	if (motion.open > 0) paintScan(pen, bodies, cycles, motion.open);

	if (motion.camera > 0) paintPost(pen, motion.camera);
	paintCourses(pen, layout, view.local);
	paintCrateBack(pen);
	for (const b of at('crate')) paintBody(pen, b, shown(b), cycles);
	paintCrateFront(pen);
	paintPedestal(pen);
	paintPallet(pen);
	for (const b of at('pallet')) paintBody(pen, b, shown(b), cycles);
	for (const b of at('held')) paintBody(pen, b, shown(b), cycles);

	const tool = toolAt(cycles);
	const reached = inverse(ARM, tool, -Math.PI);
	// the cycle's tests prove that every pose of the tool is reached
	if (reached.ok) paintArm(pen, forward(ARM, reached.joints), tool.gap);
	if (motion.camera > 0) paintHead(pen, motion.camera);
	if (layout.floor !== null) fadeFloor(context, layout.floor, view);
	context.restore();
}

/** Parts of this many cycles before the present one are still in the picture: the whole batch, on pallet or in crate. */
const TAIL = END;

function paintBody(pen: Pen, b: Body, opacity: number, cycles: number): void {
	if (opacity < 0.01) return;
	const { context, tones, stroke } = pen;
	context.globalAlpha = opacity;
	prism(pen, placed(WORKPIECE, b.x, b.y, b.angle), b.z, b.z + PART_HEIGHT, tones.light, b.where === 'crate' ? tones.line : tones.bright, stroke.object * 0.85);
	const seen = seenAt(b.cycle, cycles) * (1 - span(b.cycle + 0.55, b.cycle + 0.75, cycles));
	const found = slotOf(b.cycle)?.part.found;
	if (seen > 0 && found) {
		// what the camera found, drawn where it found it: the part carries it along
		const part = slotOf(b.cycle)!.part;
		const top = b.z + PART_HEIGHT;
		const turn = b.angle - part.angle;
		const x = b.x + (found.dx - part.dx);
		const y = b.y + (found.dy - part.dy);
		const angle = found.angle + turn;
		context.globalAlpha = opacity * seen * 0.2;
		const outline = placed(WORKPIECE, x, y, angle).map((p) => project(pen.view, p.x, p.y, top));
		face(pen, outline, tones.seen, tones.seen, 0);
		context.globalAlpha = opacity * seen;
		face(pen, outline, null, tones.seen, stroke.object * 1.2);
		const c = Math.cos(angle);
		const s = Math.sin(angle);
		const axis = (d: number): Point => project(pen.view, x + d * c, y + d * s, top);
		lines(pen, [[axis(-230), axis(250)]], tones.seen, stroke.detail * 1.3);
		const o = project(pen.view, x, y, top);
		context.beginPath();
		context.arc(o.x, o.y, 2.2 * stroke.object, 0, 2 * Math.PI);
		context.fillStyle = tones.dark;
		context.strokeStyle = tones.seen;
		context.lineWidth = stroke.object;
		context.fill();
		context.stroke();
	}
	context.globalAlpha = 1;
}

/** The pose the arm was taught, dashed on the belt, with its centre lines. */
function paintTaughtPlace(pen: Pen, strength: number): void {
	if (strength <= 0.01) return;
	const { context, tones, stroke } = pen;
	const dash = 12 * pen.view.scale;
	context.globalAlpha = strength;
	context.setLineDash([dash, dash * 0.8]);
	face(pen, placed(WORKPIECE, PICK.x, PICK.y, 0).map((p) => project(pen.view, p.x, p.y, BELT.z)), null, tones.bright, stroke.object);
	context.setLineDash([dash * 3, dash, dash * 0.6, dash]);
	context.globalAlpha = strength * 0.6;
	lines(pen, [ring(pen, [[PICK.x - 260, PICK.y - 38, BELT.z], [PICK.x + 260, PICK.y - 38, BELT.z]]), ring(pen, [[PICK.x + 40, PICK.y - 250, BELT.z], [PICK.x + 40, PICK.y + 220, BELT.z]])], tones.line, stroke.detail);
	context.setLineDash([]);
	context.globalAlpha = 1;
}

/** The route line inside the cell: the taught path, or the way into the camera. */
function paintCourses(pen: Pen, layout: LineLayout, local: number): void {
	const { context, tones, stroke } = pen;
	const { taught, onward, toCamera } = courseShares(local);
	const draw = (points: readonly Point[], from: number, to: number) => {
		if (to > from) lines(pen, [cutPath(points, from, to)], tones.route, stroke.route);
	};
	const start = trunkShare(layout, layout.taught);
	draw(layout.taught, start, start + (1 - start) * taught);
	draw(layout.onward, 0, onward);
	const cameraStart = trunkShare(layout, layout.toCamera);
	draw(layout.toCamera, cameraStart, cameraStart + (1 - cameraStart) * toCamera);
	context.globalAlpha = 1;
}

/** The stage of a phone ends in the ground's colour, not in a cut. */
function fadeFloor(context: CanvasRenderingContext2D, floor: number, view: View): void {
	const gradient = context.createLinearGradient(0, floor - 26, 0, floor);
	gradient.addColorStop(0, `${view.world.ground}00`);
	gradient.addColorStop(1, view.world.ground);
	context.fillStyle = gradient;
	context.fillRect(0, floor - 26, view.frame.width, 26);
}
