/**
 * The drawn arm's castings (示意), in the plane it bends in: outlines in mm, each from its own joint (J2 or J3) along its
 * own link. Every drawing of the arm puts them where the forward kinematics has their joints.
 */
import { around, ORIGIN } from '../../marks/around';
import { pointsOf, type Polygon } from '../polygon';
import { ARM } from './arm';

/** Two half circles of eleven points each: shoulder and elbow. */
export const UPPER_ARM: Polygon = [...around(11, ORIGIN, 128, Math.PI * 1.5, Math.PI * -1.1), ...around(11, { x: ARM.upper, y: 0 }, 96, Math.PI * 0.5, Math.PI * -1.1)];
/** the hollow in its side */
export const POCKET = pointsOf(190, 62, 600, 44, 630, 0, 600, -44, 190, -62, 165, 0);

export const TUBE = pointsOf(180, 210, 660, 178, 660, 72, 180, 40);
/** behind the elbow */
export const MOTOR = pointsOf(-330, 205, -150, 205, -150, 120, -330, 120);
/** round J3 */
export const HOUSING = pointsOf(-170, -40, -190, 60, -160, 225, 60, 240, 205, 222, 215, 60, 150, -30, 80, -105, -90, -110);
export const WRIST_CASTING = pointsOf(672, 168, 790, 168, 840, 125, 790, 82, 672, 82);
