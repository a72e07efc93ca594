/** The camera over the belt: post, two-eyed head, the field it sees, and the line of light that sweeps it. */
import { lerp } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { WORKPIECE } from '../../models/picking/run';
import { placed } from '../../models/polygon';
import { scanAt, slotOf, underCamera, type Body } from './cycle';
import { project } from './oblique';
import { box, face, lines, ring, type Pen } from './pen';
import { BELT, CAMERA, PART_HEIGHT } from './workcell';

const foot = (open: number): [number, number, number][] => {
	const hx = CAMERA.halfX * open;
	const hy = CAMERA.halfY * open;
	return [[CAMERA.x - hx, CAMERA.y - hy, BELT.z], [CAMERA.x + hx, CAMERA.y - hy, BELT.z], [CAMERA.x + hx, CAMERA.y + hy, BELT.z], [CAMERA.x - hx, CAMERA.y + hy, BELT.z]];
};

/** What both eyes see, opened from a point to the whole field. */
export function paintFrustum(pen: Pen, open: number): void {
	if (open <= 0) return;
	const { context, tones, stroke, view } = pen;
	const corners = foot(open);
	const ground = ring(pen, corners);
	const eye = project(view, CAMERA.x, CAMERA.y, CAMERA.z);
	context.globalAlpha = 0.05;
	face(pen, ground, tones.seen, tones.seen, 0);
	context.globalAlpha = 0.035;
	face(pen, [eye, ground[0]!, ground[1]!], tones.seen, tones.seen, 0);
	face(pen, [eye, ground[1]!, ground[2]!], tones.seen, tones.seen, 0);
	context.globalAlpha = 0.9;
	const dash = 16 * view.scale;
	context.setLineDash([dash, dash * 0.8]);
	face(pen, ground, null, tones.seen, stroke.detail);
	context.setLineDash([]);
	context.globalAlpha = 0.42;
	lines(
		pen,
		corners.flatMap((c) => [-1, 1].map((side) => [project(view, CAMERA.x + side * CAMERA.eyes, CAMERA.y, CAMERA.z), project(view, ...c)])),
		tones.seen,
		stroke.detail
	);
	context.globalAlpha = 1;
}

/** The line of light at its place in the sweep: on the belt, up the part's side, over its top. */
export function paintScan(pen: Pen, bodies: readonly Body[], cycles: number, open: number): void {
	const { context, tones, stroke, view } = pen;
	const t = scanAt(cycles);
	const moving = cycles - Math.floor(cycles) > 0.3 && cycles - Math.floor(cycles) < 0.9;
	const x = lerp(CAMERA.x - CAMERA.halfX * 0.96, CAMERA.x + CAMERA.halfX * 0.96, moving ? 1 : t);
	const under = bodies.find((b) => b.cycle === underCamera(cycles) && b.where === 'belt' && slotOf(b.cycle)?.arm === 'sighted');
	const half = CAMERA.halfY * open;
	const cuts: number[] = [];
	if (under) {
		const outline = placed(WORKPIECE, under.x, under.y, under.angle);
		for (let i = 0; i < outline.length; i++) {
			const a = outline[i]!;
			const b = outline[(i + 1) % outline.length]!;
			if (a.x > x !== b.x > x) cuts.push(a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x));
		}
		cuts.sort((a, b) => a - b);
	}
	const runs: Point[][] = [];
	let from = CAMERA.y - half;
	for (let i = 0; i + 1 < cuts.length; i += 2) {
		const [near, far] = [cuts[i]!, cuts[i + 1]!];
		// the far side's foot is hidden by the part
		runs.push([project(view, x, from, BELT.z), project(view, x, near, BELT.z), project(view, x, near, BELT.z + PART_HEIGHT), project(view, x, far, BELT.z + PART_HEIGHT)]);
		from = Math.min(CAMERA.y + half, far + PART_HEIGHT);
	}
	runs.push([project(view, x, from, BELT.z), project(view, x, CAMERA.y + half, BELT.z)]);
	const eye = project(view, CAMERA.x, CAMERA.y, CAMERA.z);
	context.globalAlpha = 0.1 * open;
	face(pen, [eye, project(view, x, CAMERA.y - half, BELT.z), project(view, x, CAMERA.y + half, BELT.z)], tones.route, tones.route, 0);
	context.globalAlpha = open;
	lines(pen, runs, tones.route, stroke.route);
	context.globalAlpha = 1;
}

/** How far above its place the head still hangs, mm. */
const liftAt = (down: number): number => (1 - down) * 1500;

/** The post the head hangs from, let down from above the frame as `down` goes from 0 to 1. */
export function paintPost(pen: Pen, down: number): void {
	const { context, tones, stroke, view } = pen;
	const top = project(view, CAMERA.x, CAMERA.y, CAMERA.z + 90 + liftAt(down));
	const w = 17 * view.scale;
	context.globalAlpha = Math.min(1, down * 3);
	face(pen, [{ x: top.x - w, y: -10 }, { x: top.x + w, y: -10 }, { x: top.x + w, y: top.y }, { x: top.x - w, y: top.y }], tones.dark, tones.line, stroke.detail);
	context.globalAlpha = 1;
}

/** The two-eyed head at the post's end. */
export function paintHead(pen: Pen, down: number): void {
	const { context, tones, stroke, view } = pen;
	const lift = liftAt(down);
	const { x, y, z } = CAMERA;
	context.globalAlpha = Math.min(1, down * 3);
	box(pen, x, y, 0, 150, 45, z + lift, z + 90 + lift, tones.light, tones.bright);
	for (const side of [-1, 1]) {
		const eye = project(view, x + side * CAMERA.eyes, y - 45, z + 45 + lift);
		const disc = (radius: number, fill: string, line: string, width: number) => {
			context.beginPath();
			context.arc(eye.x, eye.y, radius * view.scale, 0, 2 * Math.PI);
			context.fillStyle = fill;
			context.fill();
			context.strokeStyle = line;
			context.lineWidth = width;
			if (width > 0) context.stroke();
		};
		disc(34, tones.dark, tones.bright, stroke.detail * 1.4);
		disc(21, tones.dark, tones.seen, stroke.detail * 1.6);
		disc(8, tones.seen, tones.seen, 0);
	}
	const lamp = project(view, x, y - 45, z + 45 + lift);
	context.beginPath();
	context.arc(lamp.x, lamp.y, 9 * view.scale, 0, 2 * Math.PI);
	context.fillStyle = tones.route;
	context.fill();
	context.globalAlpha = 1;
}
