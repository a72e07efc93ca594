/** The camera over the belt: post, two-eyed head, the field it sees, and the line of light that sweeps it. */
import { lerp } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { WORKPIECE } from '../../models/picking/run';
import { placed } from '../../models/polygon';
import { scanAt, slotOf, underCamera, type Body } from './cycle';
import { box, dashed, dot, face, faint, level, lines, type Pen } from './pen';
import { BELT, CAMERA, PART_HEIGHT } from './workcell';

const SIDES = [-1, 1] as const;

/** What both eyes see, opened from a point to the whole field. */
export function paintFrustum(pen: Pen, open: number): void {
	if (open <= 0) return;
	const { at, tones } = pen;
	const { x, y, z, eyes } = CAMERA;
	const hx = CAMERA.halfX * open;
	const hy = CAMERA.halfY * open;
	const ground = level(pen, x - hx, y - hy, x + hx, y + hy, BELT.z);
	faint(pen, 0.05, () => face(pen, ground, tones.seen, tones.seen, 0));
	faint(pen, 0.035, () => {
		for (const i of [0, 1]) face(pen, [at(x, y, z), ground[i]!, ground[i + 1]!], tones.seen, tones.seen, 0);
	});
	faint(pen, 0.9, () => dashed(pen, [16, 12.8], () => face(pen, ground, null, tones.seen)));
	faint(pen, 0.42, () => lines(pen, ground.flatMap((corner) => SIDES.map((side) => [at(x + side * eyes, y, z), corner])), tones.seen));
}

/** The line of light at its place in the sweep: on the belt, up the part's side, over its top. */
export function paintScan(pen: Pen, bodies: readonly Body[], cycles: number, open: number): void {
	const { at, tones, stroke } = pen;
	const u = cycles % 1;
	const x = CAMERA.x + CAMERA.halfX * 0.96 * lerp(-1, 1, u > 0.3 && u < 0.9 ? 1 : scanAt(cycles));
	const under = bodies.find((b) => b.cycle === underCamera(cycles) && b.where === 'belt' && slotOf(b.cycle)?.arm === 'sighted');
	const outline = under ? placed(WORKPIECE, under.x, under.y, under.angle) : [];
	const cuts = outline
		.map((a, i) => [a, outline[(i + 1) % outline.length]!] as const)
		.filter(([a, b]) => a.x > x !== b.x > x)
		.map(([a, b]) => a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x))
		.sort((a, b) => a - b);
	const runs: Point[][] = [];
	const near = CAMERA.y - CAMERA.halfY * open;
	const far = CAMERA.y + CAMERA.halfY * open;
	let from = near;
	for (let i = 0; i + 1 < cuts.length; i += 2) {
		const foot = cuts[i]!;
		const back = cuts[i + 1]!;
		// the far side's foot is hidden by the part
		runs.push([at(x, from, BELT.z), at(x, foot, BELT.z), at(x, foot, BELT.z + PART_HEIGHT), at(x, back, BELT.z + PART_HEIGHT)]);
		from = Math.min(far, back + PART_HEIGHT);
	}
	runs.push([at(x, from, BELT.z), at(x, far, BELT.z)]);
	faint(pen, 0.1 * open, () => face(pen, [at(CAMERA.x, CAMERA.y, CAMERA.z), at(x, near, BELT.z), at(x, far, BELT.z)], tones.route, tones.route, 0));
	faint(pen, open, () => lines(pen, runs, tones.route, stroke.route));
}

/** How far above its place the head still hangs, mm. */
const liftAt = (down: number): number => (1 - down) * 1500;

/** The post the head hangs from, let down from above the frame as `down` goes from 0 to 1. */
export function paintPost(pen: Pen, down: number): void {
	const { x, y } = pen.at(CAMERA.x, CAMERA.y, CAMERA.z + 90 + liftAt(down));
	const w = 17 * pen.scale;
	faint(pen, Math.min(1, down * 3), () => face(pen, [{ x: x - w, y: -10 }, { x: x + w, y: -10 }, { x: x + w, y }, { x: x - w, y }], pen.tones.dark));
}

/** The two-eyed head at the post's end. */
export function paintHead(pen: Pen, down: number): void {
	const { at, tones, stroke: { detail }, scale } = pen;
	const { x, y, eyes } = CAMERA;
	const z = CAMERA.z + liftAt(down);
	faint(pen, Math.min(1, down * 3), () => {
		box(pen, x, y, 0, 150, 45, z, z + 90, tones.light, tones.bright);
		for (const side of SIDES) {
			const disc = (radius: number, fill: string, line: string, width: number) => dot(pen, at(x + side * eyes, y - 45, z + 45), radius * scale, fill, line, width);
			disc(34, tones.dark, tones.bright, detail * 1.4);
			disc(21, tones.dark, tones.seen, detail * 1.6);
			disc(8, tones.seen, tones.seen, 0);
		}
		dot(pen, at(x, y - 45, z + 45), 9 * scale, tones.route, tones.route, 0);
	});
}
