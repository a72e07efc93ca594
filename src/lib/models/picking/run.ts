/**
 * The experiment of the third stop: the same parts come twice. The blind arm repeats the one motion it was taught;
 * then a camera looks at each part, and the arm goes where the camera says. What is gripped follows from geometry.
 * All of it is a model (模型示意): the offsets are seeded, the measures are those of the drawing. mm, radians.
 */
import { hash } from '../../marks/hash';
import { OUTLINES } from '../parts';
import { momentsOf, placed, type Polygon } from '../polygon';
import { headingOf, look, type Finding } from '../vision/look';
import { libraryOf } from '../vision/library';
import { render } from '../vision/render';
import { close, GRIPPER, type Grasp } from './grip';

/** How a part lies, measured from the place it was meant for. */
export interface Lie {
	readonly dx: number;
	readonly dy: number;
	readonly angle: number;
}

/** What came of one part. */
export interface Result {
	/** what the blind arm got, and what the seeing arm got */
	readonly blind: Grasp;
	readonly sighted: Grasp;
	/** the pose the camera found; `null` if it was unsure, and the arm left the part alone */
	readonly found: Lie | null;
}

export const TRIES = 8;
/** Distance from part to part along the belt. */
export const PITCH = 460;
/** The workpiece: a bracket; its leg is 90 wide. */
export const WORKPIECE: Polygon = OUTLINES.bracket;
export const LEG = 90;
/** Where the bracket is gripped, in its own frame: on its long leg, as near to the centroid as the other leg leaves room to turn; jaws close along its y. */
export const HOLD = (() => {
	const low = Math.min(...WORKPIECE.map((p) => p.y));
	return { x: 40, y: low + LEG / 2, yaw: Math.PI / 2 };
})();

/** Chosen so that the batch holds each way of missing: a part turned, a part aside, and two that lie right. */
const SEED = 742;
/** The camera's picture of one part: 720 × 640 mm at 4 mm per pixel. */
const CAMERA = { width: 180, height: 160, mmPerPixel: 4 } as const;

/** How part `i` comes to lie: mostly near its place, sometimes far off and turned (cubes of uniform numbers). */
export function lieOf(i: number, seed = SEED): Lie {
	const spread = (k: number) => (2 * hash(seed, 3 * i + k) - 1) ** 3;
	return { dx: 70 * spread(0), dy: 130 * spread(1), angle: (125 * Math.PI / 180) * spread(2) };
}

/** The gripper's pose for a part that lies like this. */
export function holdAt(lie: Lie): { x: number; y: number; yaw: number } {
	return { ...placed([HOLD], lie.dx, lie.dy, lie.angle)[0]!, yaw: lie.angle + HOLD.yaw };
}

/** px per mm of the camera's picture. */
const SCALE = 1 / CAMERA.mmPerPixel;

/** What the pipeline finds in the camera's picture of one part. */
function findingsOf(lie: Lie, noise: number, seed: number): readonly Finding[] {
	const outline = placed(WORKPIECE, CAMERA.width / 2 + lie.dx * SCALE, CAMERA.height / 2 + lie.dy * SCALE, lie.angle, SCALE);
	const picture = render({ width: CAMERA.width, height: CAMERA.height, parts: [outline], noise, shadow: noise > 0 ? 0.2 : 0, seed });
	return look(picture, { library: libraryOf(SCALE, ['bracket']) }).findings;
}

/**
 * What the camera finds of a part: rendered as it would see it, with noise, and looked at by the real pipeline; null where
 * that is unsure. `rest` is the direction that the pipeline reports for a bracket that lies right.
 */
function seen(lie: Lie, seed: number, rest: number): Lie | null {
	const [first, ...others] = findingsOf(lie, 7, seed);
	if (!first || others.length > 0 || first.doubt) return null;
	const angle = headingOf(first) - rest;
	return {
		dx: (first.x - CAMERA.width / 2) / SCALE,
		dy: (first.y - CAMERA.height / 2) / SCALE,
		angle: Math.atan2(Math.sin(angle), Math.cos(angle))
	};
}

/** Grips a part that lies at `lie` where it is believed to lie. */
export function attempt(lie: Lie, believed: Lie): Grasp {
	const hold = holdAt(believed);
	return close(placed(WORKPIECE, lie.dx, lie.dy, lie.angle), hold.x, hold.y, hold.yaw);
}

/** Both arms at every part, in order. Some hundred ms: the story runs it once, when it is built. */
export function runAll(): Result[] {
	const right: Lie = { dx: 0, dy: 0, angle: 0 };
	const rest = headingOf(findingsOf(right, 0, 1)[0]!);
	return Array.from({ length: TRIES }, (_, i) => {
		const lie = lieOf(i);
		const found = seen(lie, i + 1, rest);
		return { found, blind: attempt(lie, right), sighted: found ? attempt(lie, found) : 'empty' };
	});
}

/** Area of the workpiece, mm². */
export const WORKPIECE_AREA = momentsOf(WORKPIECE).area;
export { GRIPPER };
