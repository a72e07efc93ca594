/** When dots come in, in beats: most before the beat rests, some while its words are read. */
import { span } from '../../marks/easing';

/** Dots of the picture. A figure of speech, not of people: the picture says so. */
export const DOTS = 510;
const FIRST = 410;

/** Between these the reservoir is run. */
export const RUN = { from: -0.39, to: 0.64 } as const;
const GATHERED = -0.05;

/** Dots that have reached the water by a local position; never shrinking, `DOTS` in the end. */
export const cameIn = (local: number): number => FIRST * span(RUN.from + 0.03, GATHERED, local) + (DOTS - FIRST) * span(GATHERED, 0.6, local);

/** Beats that a dot takes to fall to the water, to cross to its gate, to pass its pipe and to find its place. */
export const TAKES = { fall: 0.1, settle: 0.035, gate: 0.02, pipe: 0.11, seat: 0.03 } as const;
