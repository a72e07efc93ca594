/** Where everything in the work cell stands, in mm: x along the belt (to the right), y away from the viewer, z up (示意). */
import { ARM } from '../../models/kinematics/arm';
import { PITCH } from '../../models/picking/run';

export const BELT = { z: 640, width: 720, from: -2300, to: 20, thickness: 110 } as const;
/** The place parts are meant for: the middle of the workpiece at the pick. */
export const PICK = { x: -620, y: 300 } as const;
export const PART_HEIGHT = 70;

/** The camera looks straight down on the place one pitch before the pick. */
export const CAMERA = { x: PICK.x - PITCH, y: PICK.y, z: 1640, halfX: 275, halfY: 330, eyes: 85 } as const;

/** The pallet where gripped parts are set down, in front of the belt. */
export const PALLET = { x: -80, y: -330, z: 240, halfX: 240, halfY: 180 } as const;

/** The crate at the belt's end that catches what nobody caught. */
export const CRATE = { x0: 70, x1: 500, y0: 60, y1: 560, z: 250 } as const;

/** Height of the taught path above the floor, tip of the tool. */
export const GATE = 1100;
/** The tip stops this far above what the part lies on. */
export const CLEARANCE = 22;

export const PEDESTAL = 300;
export const BASE = ARM.base;
