/** The few numbers that set the pace of the story. */

/** Height in the viewport at which a beat's track is read, 0 … 1. */
export const ANCHOR = 0.5;

/** Seconds of a step between two beats. */
export const STEP_SECONDS = 1.4;

/** Seconds autoplay stays at a beat. */
export const DWELL_SECONDS = 7;
