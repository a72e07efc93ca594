/** What the position does: −0.4…0 the line is built up the hills; 0.6…1 it runs on, and everything it told follows on its track. */
import { clamp, easeInOut, smoothstep, span } from '../../marks/easing';

const easeIn = (t: number): number => t * t;

/** Share of the way from the stage's left edge to its right that the line has been built. */
export const built = (local: number): number => span(-0.34, -0.03, local);
/** The line's way from its last station to the stage. */
export const left = (local: number): number => span(-0.4, -0.34, local);
/** A pier at a share of the stage's width stands just before the line comes. */
export const pierGrown = (local: number, share: number): number => clamp((built(local) - share) * 9 + 1.15);
/** A station has been reached. */
export const reached = (local: number, share: number): number => clamp((built(local) - share) * 14);

/** The sun's way up, 0 behind the ridge … 1. */
export const risen = (local: number): number => smoothstep(-0.4, 0.9, local);
/** The fog that lies on the land: thick at first. */
export const fogged = (local: number): number => 1 - 0.55 * smoothstep(-0.35, 0.35, local);

/** Place of the train's head on the way across the stage, 0…1, once the line stands. */
export const train = (local: number): number => span(0.04, 0.58, local);

/** The land goes down and away. */
export const landGone = (local: number): number => smoothstep(0.6, 0.78, local);
/** The line runs out into the fog: share of it that has left the station. */
export const departed = (local: number): number => easeIn(span(0.6, 0.76, local));
/** What it told follows on it, like a train out of the station: 0 nothing … 1 all in place. */
export const told = (local: number): number => easeInOut(span(0.64, 0.97, local));
/** Ties and names. */
export const tied = (local: number): number => smoothstep(0.94, 1, local);
