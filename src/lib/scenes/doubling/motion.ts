/** What the position does: −0.4…0 the line comes to the last reported point; 0.7…1 the plan is shown: late, so that hands that are still drawing are not overtaken. */
import { smoothstep, span } from '../../marks/easing';

/** The line's way to 2022, and on to 2023; the columns that carry the two points. */
export const arrived = (local: number): number => span(-0.4, -0.24, local);
export const drawn = (local: number): number => smoothstep(-0.24, -0.06, local);
/** how far the axes stand */
export const ruled = (local: number): number => smoothstep(-0.36, -0.2, local);

/** A pen that shows the way while nobody has drawn: share of the way from 2023 to 2027. */
export const invited = (local: number): number => smoothstep(0.02, 0.5, local);

/** One chart parts into two. */
export const parted = (local: number): number => smoothstep(0.7, 0.8, local);

/** Two copies of the 2022 column set out for 2027, one after the other: 0 at home, 1 there. */
export const moved = (local: number, copy: 0 | 1): number => smoothstep(0.77 + copy * 0.05, 0.88 + copy * 0.05, local);
/** The second copy is lifted onto the first before it arrives. */
export const lifted = (local: number): number => smoothstep(0.79, 0.88, local);

/** The plan's way from 2023 over 2025 to 2027. */
export const planned = (local: number): number => span(0.9, 0.99, local);

/** A doubling at an even pace, drawn to compare the first year with. */
export const even = (local: number): number => smoothstep(1.04, 1.35, local);
/** The difference between guess and target. */
export const measured = (local: number): number => smoothstep(0.95, 1, local);
