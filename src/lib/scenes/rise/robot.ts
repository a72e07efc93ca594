/**
 * The robot that carries the camera, from the side: the same six-axis arm as at the belt, reaching out level. In mm
 * from the foot of its first axis on the floor; x to the right, y down. Its castings are 示意; its joints are where
 * the model's forward kinematics puts them.
 */
import { n2, pathOf, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { disc, xy } from '../../marks/shapes';
import { ARM, forward, type Vec3 } from '../../models/kinematics/arm';
import { HOUSING, MOTOR, POCKET, TUBE, UPPER_ARM, WRIST_CASTING } from '../../models/kinematics/castings';
import { placed, pointsOf, type Polygon } from '../../models/polygon';
import { around } from '../../marks/around';
import { discAt, fine, quiet, solid } from './shapes';

const degrees = Math.PI / 180;
/** the pose: upper arm leaning back, forearm a little down, the wrist holding the tool level */
const POSE = forward(ARM, [0, 101 * degrees, -109 * degrees, 0, 8 * degrees, 0]);

const side = (v: Vec3): Point => ({ x: v.x - ARM.base.x, y: -v.z });
export const SHOULDER = side(POSE.shoulder);
export const ELBOW = side(POSE.elbow);
const WRIST = side(POSE.wrist);

/** The camera sits on a bracket over the tool, looking along it. Where the lens's front vertex is. */
export const LENS_AT: Point = { x: WRIST.x - 190, y: WRIST.y - 118 };

/** A circle round robot and stand. */
export const ROBOT_MIDDLE: Point = { x: -565, y: -900 };
export const ROBOT_REACH = 1260;

/** A box from left to right, between two heights over the floor. */
const box = (x0: number, low: number, x1: number, high: number): string => `M${xy(x0, -low)}H${n2(x1)}V${n2(-high)}H${n2(x0)}Z`;
/** The same from the wrist's centre: distance before it, height over it. */
const boxAtWrist = (d0: number, low: number, d1: number, high: number): string => box(WRIST.x - d0, low - WRIST.y, WRIST.x - d1, high - WRIST.y);

/** The path of a shape along a link whose joint stands at a point. */
const onLink = (joint: Point, angle: number) => (shape: Polygon): string => pathOf(placed(shape, joint.x, joint.y, angle + Math.PI), true);
const upper = onLink(SHOULDER, POSE.upperAngle);
const onFore = onLink(ELBOW, POSE.forearmAngle);
const fore = (...numbers: readonly number[]): string => onFore(pointsOf(...numbers));
/** by height over the floor */
const upright = (...numbers: readonly number[]): string => pathOf(pointsOf(...numbers).map(({ x, y }) => ({ x, y: -y })), true);

/** A joint's cover: `n` bolts on a ring, and its axis. */
const bolted = (c: Point, ring: number, n: number, bolt: number, axis: number): Piece =>
	quiet(around(n, c, ring, 0.3).map((at) => discAt(at, bolt)).join('') + discAt(c, axis), { fill: 'deep' });

/** A bracket casting on a stand: what the camera looks at. */
const STAND = box(-1430, 0, -1290, 40) + box(-1385, 40, -1335, 1240) + box(-1480, 1240, -1240, 1275);
const CASTING = 'M-1450 -1275V-1330H-1410V-1520H-1350V-1420L-1300 -1330H-1265V-1275Z';

const FOOT = box(-230, 0, 230, 36);
const JAWS = boxAtWrist(355, -96, 222, -66) + boxAtWrist(355, 30, 222, 60);

/** Everything but the camera, painted in this order. */
export const ROBOT: readonly Piece[] = [
	solid(STAND, { stroke: 'muted' }),
	solid(CASTING),
	{ d: disc(-1380, -1472, 20) + disc(-1430, -1302, 9) + disc(-1290, -1302, 9), fill: 'ground', weight: 'detail' },
	// foot, turret and its motor
	solid(FOOT + box(-160, 36, 160, 300) + box(-195, 300, 195, 340) + box(-160, 340, 160, 465)),
	fine('M-150 -102H150M-150 -168H150M-150 -234H150'),
	solid(box(20, 630, 175, 730)),
	solid(upright(-170, 465, 165, 465, 170, 600, 60, 730, -60, 900, -215, 925, -325, 820, -305, 630)),
	fine('M-150 -490H150M120 -590L-20 -820'),
	// upper arm
	solid(upper(UPPER_ARM)),
	quiet(upper(POCKET), { fill: 'deep' }),
	solid(discAt(SHOULDER, 150), { weight: 'detail' }),
	solid(discAt(SHOULDER, 96)),
	bolted(SHOULDER, 122, 10, 9, 38),
	// forearm: motors behind, tube, housing
	solid(onFore(MOTOR) + fore(-310, 100, -150, 100, -150, 20, -310, 20)),
	solid(onFore(TUBE)),
	fine(fore(350, 190, 630, 171) + fore(350, 62, 630, 80)),
	solid(fore(300, 207, 332, 205, 332, 45, 300, 43) + fore(640, 190, 672, 188, 672, 62, 640, 60), { weight: 'detail' }),
	solid(onFore(HOUSING)),
	solid(discAt(ELBOW, 104)),
	bolted(ELBOW, 82, 8, 9, 34),
	// wrist and flange
	solid(onFore(WRIST_CASTING)),
	solid(discAt(WRIST, 62)),
	bolted(WRIST, 44, 6, 6, 18),
	solid(boxAtWrist(110, -44, 62, 44)),
	// gripper: palm, rail, two jaws
	solid(boxAtWrist(190, -50, 110, 50) + boxAtWrist(222, -108, 190, 70)),
	solid(JAWS),
	// the camera's bracket
	solid(`M${xy(WRIST.x - 108, WRIST.y - 44)}V${n2(LENS_AT.y + 15)}H${n2(WRIST.x - 84)}V${n2(WRIST.y - 44)}Z`, { weight: 'detail' })
];

/** The robot as one outline with few joints: its fellows along the hall. */
export const FAR_ROBOT: readonly Piece[] = [
	FOOT + box(-160, 36, 160, 465) + upright(-170, 465, 165, 465, 60, 730, -60, 900, -215, 925, -325, 820),
	upper(UPPER_ARM),
	fore(-330, 205, 205, 222, 660, 178, 790, 168, 840, 125, 790, 82, 660, 72, 180, 40, 80, -105, -90, -110, -190, 60),
	discAt(SHOULDER, 100) + discAt(ELBOW, 90) + discAt(WRIST, 55),
	boxAtWrist(222, -90, 62, 60) + JAWS,
	STAND,
	CASTING
].map((d) => quiet(d, { fill: 'solid' }));

/** The same, at work. */
export const AWAKE_ROBOT: readonly Piece[] = FAR_ROBOT.map((piece) => ({ ...piece, stroke: 'ink' }));
