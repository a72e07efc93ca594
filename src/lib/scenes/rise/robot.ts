/**
 * The robot that carries the camera, from the side: the same six-axis arm as at the belt, reaching out level. In mm
 * from the foot of its first axis on the floor; x to the right, y down. Its castings are 示意; its joints are where
 * the model's forward kinematics puts them.
 */
import type { Piece } from '../../marks/piece';
import { n2, pathOf, type Point } from '../../marks/path';
import { ARM, forward, type Vec3 } from '../../models/kinematics/arm';
import { CAMERA_MIDDLE } from './optics';

const degrees = Math.PI / 180;
/** the pose: upper arm leaning back, forearm a little down, the wrist holding the tool level */
const POSE = forward(ARM, [0, 101 * degrees, -109 * degrees, 0, 8 * degrees, 0]);

const side = (v: Vec3): Point => ({ x: v.x - ARM.base.x, y: -v.z });
export const SHOULDER = side(POSE.shoulder);
export const ELBOW = side(POSE.elbow);
export const WRIST = side(POSE.wrist);
export const TIP = side(POSE.tip);

/** The camera sits on a bracket over the tool, looking along it. Where the lens's front vertex is. */
export const LENS_AT: Point = { x: WRIST.x - 190, y: WRIST.y - 118 };
export const CAMERA_AT: Point = { x: LENS_AT.x + CAMERA_MIDDLE.x, y: LENS_AT.y + CAMERA_MIDDLE.y };

/** A circle round robot and stand. */
export const ROBOT_MIDDLE: Point = { x: -565, y: -900 };
export const ROBOT_REACH = 1260;

const circle = (c: Point, r: number): string => `M${n2(c.x - r)} ${n2(c.y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
const closed = (points: readonly Point[]): string => pathOf(points, true);
const box = (x0: number, y0: number, x1: number, y1: number): string => `M${x0} ${-y0}H${x1}V${-y1}H${x0}Z`;

/** A point by its distance along a link and square to it (to its upper side). */
const onLink = (from: Point, angle: number) => (d: number, n: number): Point => ({
	x: from.x - Math.cos(angle) * d + Math.sin(angle) * n,
	y: from.y - Math.sin(angle) * d - Math.cos(angle) * n
});
const onUpper = onLink(SHOULDER, POSE.upperAngle);
const onFore = onLink(ELBOW, POSE.forearmAngle);

const bolts = (c: Point, r: number, n: number, size: number): string =>
	Array.from({ length: n }, (_, i) => circle({ x: c.x + r * Math.cos(0.3 + (i * 2 * Math.PI) / n), y: c.y + r * Math.sin(0.3 + (i * 2 * Math.PI) / n) }, size)).join('');

const upper = (): string => {
	const n = 10;
	const arc = (d: number, r: number, from: number, to: number) =>
		Array.from({ length: n + 1 }, (_, i) => {
			const a = from + ((to - from) * i) / n;
			return onUpper(d + r * Math.cos(a), r * Math.sin(a));
		});
	return closed([...arc(0, 128, Math.PI * 1.5, Math.PI * 0.5), ...arc(ARM.upper, 96, Math.PI * 0.5, -Math.PI * 0.5)]);
};

/** A bracket casting on a stand: what the camera looks at. */
const STAND: readonly Piece[] = [
	{ d: box(-1430, 0, -1290, 40) + box(-1385, 40, -1335, 1240) + box(-1480, 1240, -1240, 1275), fill: 'solid', stroke: 'muted' },
	{ d: `M-1450 -1275V-1330H-1410V-1520H-1350V-1420L-1300 -1330H-1265V-1275Z`, fill: 'solid' },
	{ d: circle({ x: -1380, y: -1472 }, 20) + circle({ x: -1430, y: -1302 }, 9) + circle({ x: -1290, y: -1302 }, 9), fill: 'ground', weight: 'detail' }
];

const P = 300;

/** Everything but the camera, painted in this order. */
export const ROBOT: readonly Piece[] = [
	...STAND,
	// foot, turret and its motor
	{ d: box(-230, 0, 230, 36) + box(-160, 36, 160, P) + box(-195, P, 195, P + 40) + box(-160, P + 40, 160, P + 165), fill: 'solid' },
	{ d: `M-150 -${36 + 66}H150M-150 -${36 + 132}H150M-150 -${36 + 198}H150`, weight: 'hair', stroke: 'muted' },
	{ d: box(20, P + 330, 175, P + 430), fill: 'solid' },
	{ d: closed(([[-170, P + 165], [165, P + 165], [170, P + 300], [60, P + 430], [-60, P + 600], [-215, P + 625], [-325, P + 520], [-305, P + 330]] as const).map(([x, y]) => ({ x, y: -y }))), fill: 'solid' },
	{ d: `M-150 -${P + 190}H150M120 -${P + 290}L-20 -${P + 520}`, weight: 'hair', stroke: 'muted' },
	// upper arm
	{ d: upper(), fill: 'solid' },
	{ d: closed([onUpper(190, 62), onUpper(600, 44), onUpper(630, 0), onUpper(600, -44), onUpper(190, -62), onUpper(165, 0)]), fill: 'deep', stroke: 'muted', weight: 'detail' },
	{ d: circle(SHOULDER, 150), weight: 'detail', fill: 'solid' },
	{ d: circle(SHOULDER, 96), fill: 'solid' },
	{ d: bolts(SHOULDER, 122, 10, 9) + circle(SHOULDER, 38), weight: 'detail', stroke: 'muted', fill: 'deep' },
	// forearm: motors behind, tube, housing
	{ d: closed([onFore(-330, 205), onFore(-150, 205), onFore(-150, 120), onFore(-330, 120)]) + closed([onFore(-310, 100), onFore(-150, 100), onFore(-150, 20), onFore(-310, 20)]), fill: 'solid' },
	{ d: closed([onFore(180, 210), onFore(660, 178), onFore(660, 72), onFore(180, 40)]), fill: 'solid' },
	{ d: pathOf([onFore(350, 190), onFore(630, 171)]) + pathOf([onFore(350, 62), onFore(630, 80)]), weight: 'hair', stroke: 'muted' },
	{ d: closed([onFore(300, 207), onFore(332, 205), onFore(332, 45), onFore(300, 43)]) + closed([onFore(640, 190), onFore(672, 188), onFore(672, 62), onFore(640, 60)]), fill: 'solid', weight: 'detail' },
	{ d: closed([onFore(-170, -40), onFore(-190, 60), onFore(-160, 225), onFore(60, 240), onFore(205, 222), onFore(215, 60), onFore(150, -30), onFore(80, -105), onFore(-90, -110)]), fill: 'solid' },
	{ d: circle(ELBOW, 104), fill: 'solid' },
	{ d: bolts(ELBOW, 82, 8, 9) + circle(ELBOW, 34), weight: 'detail', stroke: 'muted', fill: 'deep' },
	// wrist and flange
	{ d: closed([onFore(672, 168), onFore(790, 168), onFore(840, 125), onFore(790, 82), onFore(672, 82)]), fill: 'solid' },
	{ d: circle(WRIST, 62), fill: 'solid' },
	{ d: bolts(WRIST, 44, 6, 6) + circle(WRIST, 18), weight: 'detail', stroke: 'muted', fill: 'deep' },
	{ d: box(WRIST.x - 110, -WRIST.y - 44, WRIST.x - 62, -WRIST.y + 44), fill: 'solid' },
	// gripper: palm, rail, two jaws
	{ d: box(WRIST.x - 190, -WRIST.y - 50, WRIST.x - 110, -WRIST.y + 50) + box(WRIST.x - 222, -WRIST.y - 108, WRIST.x - 190, -WRIST.y + 70), fill: 'solid' },
	{ d: box(WRIST.x - 355, -WRIST.y - 96, WRIST.x - 222, -WRIST.y - 66) + box(WRIST.x - 355, -WRIST.y + 30, WRIST.x - 222, -WRIST.y + 60), fill: 'solid' },
	// the camera's bracket
	{ d: `M${n2(WRIST.x - 108)} ${n2(WRIST.y - 44)}V${n2(LENS_AT.y + 15)}H${n2(WRIST.x - 84)}V${n2(WRIST.y - 44)}Z`, fill: 'solid', weight: 'detail' }
];

/** The robot as one outline with few joints: its fellows along the hall. */
export const FAR_ROBOT: readonly Piece[] = [
	{ d: box(-230, 0, 230, 36) + box(-160, 36, 160, P + 165) + closed(([[-170, P + 165], [165, P + 165], [60, P + 430], [-60, P + 600], [-215, P + 625], [-325, P + 520]] as const).map(([x, y]) => ({ x, y: -y }))), fill: 'solid', stroke: 'muted', weight: 'detail' },
	{ d: upper(), fill: 'solid', stroke: 'muted', weight: 'detail' },
	{ d: closed([onFore(-330, 205), onFore(205, 222), onFore(660, 178), onFore(790, 168), onFore(840, 125), onFore(790, 82), onFore(660, 72), onFore(180, 40), onFore(80, -105), onFore(-90, -110), onFore(-190, 60)]), fill: 'solid', stroke: 'muted', weight: 'detail' },
	{ d: circle(SHOULDER, 100) + circle(ELBOW, 90) + circle(WRIST, 55), fill: 'solid', stroke: 'muted', weight: 'detail' },
	{ d: box(WRIST.x - 222, -WRIST.y - 90, WRIST.x - 62, -WRIST.y + 60) + box(WRIST.x - 355, -WRIST.y - 96, WRIST.x - 222, -WRIST.y - 66) + box(WRIST.x - 355, -WRIST.y + 30, WRIST.x - 222, -WRIST.y + 60), fill: 'solid', stroke: 'muted', weight: 'detail' },
	...STAND.slice(0, 2).map((p): Piece => ({ ...p, stroke: 'muted', weight: 'detail' }))
];

/** The same, at work. */
export const AWAKE_ROBOT: readonly Piece[] = FAR_ROBOT.map((p): Piece => ({ ...p, stroke: 'ink' }));
