/**
 * Stop 3 in small: an arm, a camera with two lenses, and the part it sees. Side elevation; the joints are solved
 * from where the tool is. In a circle of radius 100 about the origin.
 */
import { lerp, smoothstep } from '../../marks/easing';
import { n2, type Point } from '../../marks/path';

export const ARM = { shoulder: { x: 44, y: 18 }, upper: 62, fore: 66, bench: 56, tool: 16 } as const;
export const CAMERA = { x: -34, y: -72 } as const;
export const PART = { x: -30, y: 56, width: 30, height: 12 } as const;

export interface Pose {
	readonly elbow: Point;
	readonly wrist: Point;
}

/** Elbow for a wrist position, elbow up; the reach is held inside what the links allow (law of cosines). */
export function reach(wrist: Point): Pose {
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
export const wristAt = (t: number): Point => {
	const s = smoothstep(0, 1, t);
	return { x: lerp(-8, PART.x, s), y: lerp(-16, PART.y - PART.height - ARM.tool - 2, s) };
};

/** A casting between two joints: the outline round circles of radius `ra` and `rb`. */
export function casting(a: Point, b: Point, ra: number, rb: number): string {
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
export const gripper = (wrist: Point, open: number): string =>
	`M${n2(wrist.x)} ${n2(wrist.y)}v7M${n2(wrist.x - 9)} ${n2(wrist.y + 7)}h18v4h-18Z` +
	`M${n2(wrist.x - open)} ${n2(wrist.y + 11)}v13M${n2(wrist.x + open)} ${n2(wrist.y + 11)}v13`;

/** Pedestal, bench with its legs, camera post. */
export const ARM_FIXED = `M26 74H62V68H26ZM32 68L36 26H52L56 68M-92 ${ARM.bench}H14V61H-92ZM-78 61V74M0 61V74M-70 61V74M8 61V74`;
/** Camera body and bracket. */
export const CAMERA_BODY = `M${CAMERA.x - 20} ${CAMERA.y - 9}h40v18h-40Z`;
export const CAMERA_BRACKET = `M${CAMERA.x} ${CAMERA.y - 9}V-98`;
/** What the two lenses see: one triangle each, down to the bench. */
export const SIGHT = [-10, 10].map(
	(dx) => `M${CAMERA.x + dx} ${CAMERA.y + 9}L${PART.x - 30} ${ARM.bench}H${PART.x + 30}Z`
);
/** The part as it lies, and the outline the machine finds, a unit and a half outside it. */
export const PART_SHAPE = `M${PART.x - 15} ${ARM.bench}v-12h13v5h17v7Z`;
