/** When what is seen: opacities and progress of the scene's three pictures at a local position. */
import { easeInOut, smoothstep, span } from '../../marks/easing';

export const zoomShown = (local: number): number => 1 - smoothstep(0.74, 0.88, local);
/** ladder, bar and names of the zoom */
export const ladderShown = (local: number): number => smoothstep(-0.43, -0.31, local) * (1 - smoothstep(0.62, 0.74, local));
/** whether the scene before still stands behind this one, so that its ground has to be covered */
export const covers = (local: number): boolean => local < -0.1;
/** how far the web has drawn together into the block */
export const gathered = (local: number): number => easeInOut(span(0.64, 0.86, local));
export const feltShown = (local: number): number => smoothstep(0.74, 0.87, local);
/** what comes at the block, and its names */
export const fiveShown = (local: number): number => smoothstep(0.78, 0.9, local) * (1 - smoothstep(1.62, 1.74, local));
/** how far the block has become the area over the curve */
export const cut = (local: number): number => easeInOut(span(1.66, 1.92, local));
export const soundShown = (local: number): number => smoothstep(1.78, 1.94, local);
/** how much of the curve is drawn */
export const curveDrawn = (local: number): number => span(1.84, 1.98, local);
/** how far the line has moved to the balance, and on to the chart */
export const ledToFive = (local: number): number => easeInOut(span(0.66, 0.88, local));
export const ledToSound = (local: number): number => easeInOut(span(1.66, 1.88, local));
