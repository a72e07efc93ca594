/** Colours of the prologue beside its world's. */
import { mix } from '../../marks/colour';
import { oncePer } from '../../marks/once-per';
import type { World } from '../../marks/worlds';

/** What lies far away fades into it, and words have a halo of it. */
export const paperOf = oncePer((world: World) => mix(world.ground, world.solid, 0.28));

/** round the lamp of the second revolution, and its filament while it glows */
export const LAMPLIGHT = '#FFE3A6';
export const GLOWING = '#C9861B';
/** round the lamp that the cell of the second stop lights */
export const GLOW = '#FFE9BE';
