/** The figures this scene draws, by fact. */

/** storage.mg.reserve: 70 % or more, so seventy parts of a hundred are sure and the rest is open. */
export const RESERVE_PARTS = { sure: 70, all: 100 } as const;

/** storage.mg.cost: 0.02, one fiftieth. */
export const COST_RATIO = 50;

/** Who says both. */
export const SOURCE = '据潘复生院士介绍';
