/**
 * Stop 3 in small: an arm, a camera with two lenses, and the part it sees. Side elevation; the joints are solved
 * from where the tool is. In a circle of radius 100 about the origin.
 */
import { lerp, smoothstep } from '../../marks/easing';
import { n2, type Point } from '../../marks/path';
import { circle, group, path, type Picture, ROUND } from '../../marks/picture';
import type { SmallPicture } from './small-picture';
import { stroked } from './stroked';

const ARM = { shoulder: { x: 44, y: 18 }, upper: 62, fore: 66, bench: 56, tool: 16 } as const;
const CAMERA = { x: -34, y: -72 } as const;
const PART = { x: -30, y: 56, height: 12 } as const;

interface Pose {
	readonly elbow: Point;
	readonly wrist: Point;
}

/** Elbow for a wrist position, elbow up; the reach is held inside what the links allow (law of cosines). */
function reach(wrist: Point): Pose {
	const { shoulder, upper, fore } = ARM;
	const dx = wrist.x - shoulder.x;
	const dy = wrist.y - shoulder.y;
	const d = Math.min(Math.hypot(dx, dy), upper + fore - 0.5);
	const direct = Math.atan2(dy, dx);
	const bend = Math.acos((upper * upper + d * d - fore * fore) / (2 * upper * d));
	const a = direct + bend;
	return {
		elbow: { x: shoulder.x + upper * Math.cos(a), y: shoulder.y + upper * Math.sin(a) },
		wrist: { x: shoulder.x + d * Math.cos(direct), y: shoulder.y + d * Math.sin(direct) }
	};
}

/** Where the wrist is at progress `t`: waiting over the bench (0), down on the part (1). */
const wristAt = (t: number): Point => {
	const s = smoothstep(0, 1, t);
	return { x: lerp(-8, PART.x, s), y: lerp(-16, PART.y - PART.height - ARM.tool - 2, s) };
};

/** A casting between two joints: the outline round circles of radius `ra` and `rb`. */
function casting(a: Point, b: Point, ra: number, rb: number): string {
	const d = Math.hypot(b.x - a.x, b.y - a.y) || 1;
	const direct = Math.atan2(b.y - a.y, b.x - a.x);
	const lean = Math.acos((ra - rb) / d);
	const at = (p: Point, r: number, angle: number) => `${n2(p.x + r * Math.cos(angle))} ${n2(p.y + r * Math.sin(angle))}`;
	return (
		`M${at(a, ra, direct + lean)}A${ra} ${ra} 0 1 1 ${at(a, ra, direct - lean)}` +
		`L${at(b, rb, direct - lean)}A${rb} ${rb} 0 0 1 ${at(b, rb, direct + lean)}Z`
	);
}

/** Tool with two fingers under the wrist, `open` units apart on each side. */
const gripper = (wrist: Point, open: number): string =>
	`M${n2(wrist.x)} ${n2(wrist.y)}v7M${n2(wrist.x - 9)} ${n2(wrist.y + 7)}h18v4h-18Z` +
	`M${n2(wrist.x - open)} ${n2(wrist.y + 11)}v13M${n2(wrist.x + open)} ${n2(wrist.y + 11)}v13`;

/** Pedestal, bench with its legs, camera post. */
const ARM_FIXED = `M26 74H62V68H26ZM32 68L36 26H52L56 68M-92 ${ARM.bench}H14V61H-92ZM-78 61V74M0 61V74M-70 61V74M8 61V74`;
/** Camera body and bracket. */
const CAMERA_BODY = `M${CAMERA.x - 20} ${CAMERA.y - 9}h40v18h-40Z`;
const CAMERA_BRACKET = `M${CAMERA.x} ${CAMERA.y - 9}V-98`;
/** Where the two lenses stand, left and right of the camera's middle. */
const LENSES = [-10, 10];
/** What they see: one triangle each, down to the bench. */
const SIGHT = LENSES.map((dx) => `M${CAMERA.x + dx} ${CAMERA.y + 9}L${PART.x - 30} ${ARM.bench}H${PART.x + 30}Z`);
const PART_SHAPE = `M${PART.x - 15} ${ARM.bench}v-12h13v5h17v7Z`;

/** Stop 3 in small: two lenses look at a part, and the arm comes down on it. */
export function drawSmallArm({ world, stroke, progress, lit }: SmallPicture): Picture {
	const { elbow, wrist } = reach(wristAt(progress));
	const seen = smoothstep(0.5, 1, lit);
	const { ink, accent, muted } = world;
	const outline = { stroke: ink, 'stroke-width': n2(stroke * 0.8) };
	const joint = ({ x, y }: Point, r: number) => [circle(n2(x), n2(y), r, outline), circle(n2(x), n2(y), 1.8, { fill: ink, stroke: 'none' })];
	return group(
		{ fill: world.solid, stroke: muted, 'stroke-width': n2(stroke), ...ROUND },
		path(CAMERA_BRACKET),
		SIGHT.map((d) => stroked(d, stroke * 0.5, { fill: accent, 'fill-opacity': n2(0.1 * seen), stroke: accent, 'stroke-opacity': n2(0.6 * seen) })),
		path(ARM_FIXED),
		path(PART_SHAPE, { stroke: seen > 0.5 ? accent : muted }),
		path(casting(elbow, wrist, 8.5, 6)),
		path(casting(ARM.shoulder, elbow, 13, 9.5)),
		path(gripper(wrist, lerp(9, 6.5, smoothstep(0.9, 1, progress)))),
		joint(ARM.shoulder, 8),
		joint(elbow, 6.5),
		joint(wrist, 4.5),
		path(CAMERA_BODY, { stroke: ink }),
		LENSES.map((dx) => [
			circle(CAMERA.x + dx, CAMERA.y, 6, { fill: world.ground, ...outline }),
			circle(CAMERA.x + dx, CAMERA.y, 3, { fill: accent, stroke: 'none', opacity: n2(seen) })
		]),
		stroked(`M${CAMERA.x} ${CAMERA.y + 9}L${n2(lerp(-58, -4, progress))} ${ARM.bench}`, stroke, { stroke: world.route, opacity: n2(seen) })
	);
}
