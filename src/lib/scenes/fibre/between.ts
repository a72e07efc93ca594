/** What lies between two points or boxes, `t` (0…1) of the way. */
import { lerp } from '../../marks/easing';
import type { Box, Point } from '../../marks/path';

export const between = (a: Point, b: Point, t: number): Point => ({ x: lerp(a.x, b.x, t), y: lerp(a.y, b.y, t) });

export const boxBetween = (a: Box, b: Box, t: number): Box => ({ ...between(a, b, t), width: lerp(a.width, b.width, t), height: lerp(a.height, b.height, t) });
