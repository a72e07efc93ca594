/** Boxes: on their way, made smaller, as path data. */
import { lerp } from '../../marks/easing';
import { n2, type Box } from '../../marks/path';

/** The box at `t` (0…1) of the way from one to another; at its end the other itself. */
export const boxBetween = (from: Box, to: Box, t: number): Box =>
	t < 1 ? { x: lerp(from.x, to.x, t), y: lerp(from.y, to.y, t), width: lerp(from.width, to.width, t), height: lerp(from.height, to.height, t) } : to;

/** A box with `by` units taken off along each side. */
export const inset = ({ x, y, width, height }: Box, by: number): Box => ({ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by });

/** Boxes as path data. */
export const boxesPath = (boxes: readonly Box[]): string =>
	boxes.map((b) => `M${n2(b.x)} ${n2(b.y)}h${n2(b.width)}v${n2(b.height)}h${n2(-b.width)}z`).join('');
