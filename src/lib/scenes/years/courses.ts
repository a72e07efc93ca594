/** When things happen in the two beats, as functions of the local position; all continuous. */
import { easeInOut, easeOut, smoothstep, span } from '../../marks/easing';

/** One course for each year of the work (zaisheng.years). */
export const COURSES = 5;

const FIRST = -0.34;
const STEP = 0.058;

/** How much of course `i` (0…4) stands, 0…1. A course rests a moment before the next one starts. */
export const courseBuilt = (i: number, local: number): number =>
	smoothstep(FIRST + i * STEP, FIRST + i * STEP + STEP * 0.82, local);

/** Courses that stand, 0…5. */
export function coursesBuilt(local: number): number {
	let sum = 0;
	for (let i = 0; i < COURSES; i++) sum += courseBuilt(i, local);
	return sum;
}

/** Position at which the fifth course is finished and the line starts into the wall. */
export const BREACH = FIRST + (COURSES - 1) * STEP + STEP * 0.82;

/** How far the line has gone through the wall's thickness, 0…1: done before the first beat rests. */
export const through = (local: number): number => easeInOut(span(BREACH, -0.006, local));

/** How far the line has gone on from the wall's far face to the edge of the picture, 0…1. */
export const beyond = (local: number): number => 0.4 * smoothstep(-0.02, 0, local) + 0.6 * easeOut(span(0, 0.42, local));

/** Time of the falling bricks, 0 (in the wall) … 1 (all at rest on the ground). */
export const falling = (local: number): number => 1 - (1 - span(BREACH + 0.006, 0.56, local)) ** 4.4;

/** 0 the house stands · 1 it has gone into the ground, with the line on its roof. */
export const sunk = (local: number): number => easeInOut(span(0.645, 0.76, local));

/** 0 the wall stands · 1 it has gone into the ground: only when the line is out of it, while the seedling comes. */
export const wallSunk = (local: number): number => easeInOut(span(0.67, 0.83, local));

/** 1 where the line ends at the edge of the picture · 0 where its end has been drawn in to the root. */
export const gathered = (local: number): number => easeInOut(span(0.6, 0.7, local));

/**
 * Share of the longest thread that group `i` has grown, 0…1. The middle of the crown (group 4) comes first and is
 * the seedling; the limbs' threads follow, which also thickens the trunk.
 */
export const grown = (i: number, local: number): number =>
	i === 4
		? 0.25 * smoothstep(0.735, 0.785, local) + 0.75 * smoothstep(0.785, 0.95, local)
		: smoothstep(0.775 + GROUP_DELAY[i]!, 0.93 + GROUP_DELAY[i]!, local);

/** Lower left, upper left, upper right, lower right: the upper limbs set out first. */
const GROUP_DELAY = [0.03, 0.012, 0, 0.035] as const;

/** The two first leaves of the seedling: there while the tree is small. */
export const seedling = (local: number): number => smoothstep(0.75, 0.79, local) * (1 - smoothstep(0.83, 0.89, local));

/** How much of thing `i` (0…3) at a branch's tip is there. */
export const fruit = (i: number, local: number): number => smoothstep(0.875 + i * 0.018, 0.94 + i * 0.018, local);

/** How much of leaf group `i` (0…3) has come out: the first two by the time the beat rests. */
export const leaves = (i: number, local: number): number =>
	i < 2 ? smoothstep(0.92 + i * 0.03, 0.97 + i * 0.03, local) : smoothstep(1.02 + (i - 2) * 0.22, 1.24 + (i - 2) * 0.22, local);
