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
import { trunkShare, type LineLayout } from './layout';
import { courseShares, motionAt, seenOf } from './motion';
import { dashed, dot, face, faint, lines, penOf, prism, type Pen } from './pen';
import { BELT, PART_HEIGHT, PICK } from './workcell';

export function paint(context: CanvasRenderingContext2D, layout: LineLayout, { local, world, frame }: View): void {
	const { floor, beltLeft } = layout;
	const pen = penOf(context, layout.view, world, frame.stroke);
	const cycles = cyclesAt(local);
	const { blind, camera, open } = motionAt(local);
	context.save();
	context.lineJoin = context.lineCap = 'round';
	if (floor !== null) {
		context.beginPath();
		context.rect(0, 0, frame.width, floor);
		context.clip();
	}
	paintBelt(pen, beltAt(cycles), beltLeft);

	const bodies: Body[] = [];
	// both batches stay in the picture, on pallet or in crate
	for (let k = 0; k < Math.min(END, Math.floor(cycles) + 6); k++) {
		const body = bodyAt(k, cycles);
		if (body) bodies.push(body);
	}
	/** the parts of one place, far ones and low ones first */
	const paintBodies = (where: Body['where'], order = (a: Body, b: Body) => a.z - b.z || b.y - a.y) => {
		for (const b of bodies.filter((body) => body.where === where).sort(order)) {
			const shown = seenOf(b, cycles, beltLeft);
			if (shown >= 0.01) faint(pen, shown, () => paintBody(pen, b, cycles));
		}
	};

	if (blind > 0.01) faint(pen, blind, () => paintTaughtPlace(pen));
	if (camera > 0) paintFrustum(pen, open);
	paintBodies('belt', (a, b) => b.y - a.y);
	if (open > 0) paintScan(pen, bodies, cycles, open);

	if (camera > 0) paintPost(pen, camera);
	paintCourses(pen, layout, local);
	paintCrateBack(pen);
	paintBodies('crate');
	paintCrateFront(pen);
	paintPedestal(pen);
	paintPallet(pen);
	paintBodies('pallet');
	paintBodies('held');

	const tool = toolAt(cycles);
	const reached = inverse(ARM, tool, -Math.PI);
	// the cycle's tests prove that every pose of the tool is reached
	if (reached.ok) paintArm(pen, forward(ARM, reached.joints), tool.gap);
	if (camera > 0) paintHead(pen, camera);
	if (floor !== null) {
		// the stage of a phone ends in the ground's colour, not in a cut
		const gradient = context.createLinearGradient(0, floor - 26, 0, floor);
		gradient.addColorStop(0, `${world.ground}00`);
		gradient.addColorStop(1, world.ground);
		context.fillStyle = gradient;
		context.fillRect(0, floor - 26, frame.width, 26);
	}
	context.restore();
}

function paintBody(pen: Pen, b: Body, cycles: number): void {
	const { at, tones, stroke } = pen;
	const { part } = slotOf(b.cycle)!;
	const top = b.z + PART_HEIGHT;
	prism(pen, placed(WORKPIECE, b.x, b.y, b.angle), b.z, top, tones.light, b.where === 'crate' ? tones.line : tones.bright, stroke.object * 0.85);
	const seen = seenAt(b.cycle, cycles) * (1 - span(b.cycle + 0.55, b.cycle + 0.75, cycles));
	if (seen <= 0 || !part.found) return;
	// what the camera found, drawn where it found it: the part carries it along
	const x = b.x + part.found.dx - part.dx;
	const y = b.y + part.found.dy - part.dy;
	const angle = b.angle + part.found.angle - part.angle;
	const above = (points: readonly Point[]) => placed(points, x, y, angle).map((p) => at(p.x, p.y, top));
	const outline = above(WORKPIECE);
	faint(pen, seen * 0.2, () => face(pen, outline, tones.seen, tones.seen, 0));
	faint(pen, seen, () => {
		face(pen, outline, null, tones.seen, stroke.object * 1.2);
		lines(pen, [above([{ x: -230, y: 0 }, { x: 250, y: 0 }])], tones.seen, stroke.detail * 1.3);
		dot(pen, at(x, y, top), 2.2 * stroke.object, tones.dark, tones.seen, stroke.object);
	});
}

/** The pose the arm was taught, dashed on the belt, with its centre lines. */
function paintTaughtPlace(pen: Pen): void {
	const { tones, stroke } = pen;
	const { x, y } = PICK;
	const onBelt = (points: readonly Point[]) => points.map((p) => pen.at(x + p.x, y + p.y, BELT.z));
	dashed(pen, [12, 9.6], () => face(pen, onBelt(WORKPIECE), null, tones.bright, stroke.object));
	faint(pen, 0.6, () =>
		dashed(pen, [36, 12, 7.2, 12], () => lines(pen, [[{ x: -260, y: -38 }, { x: 260, y: -38 }], [{ x: 40, y: -250 }, { x: 40, y: 220 }]].map(onBelt)))
	);
}

/** The route line inside the cell: the taught path, or the way into the camera. */
function paintCourses(pen: Pen, layout: LineLayout, local: number): void {
	const shares = courseShares(local);
	const draw = (course: readonly Point[], share: number, from = trunkShare(layout, course)) => {
		if (share > 0) lines(pen, [cutPath(course, from, from + (1 - from) * share)], pen.tones.route, pen.stroke.route);
	};
	draw(layout.taught, shares.taught);
	draw(layout.onward, shares.onward, 0);
	draw(layout.toCamera, shares.toCamera);
}
