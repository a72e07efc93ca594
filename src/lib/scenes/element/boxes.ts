/** Boxes: made smaller, and as path data. */
import type { Box } from '../../marks/path';
import { boxPath } from '../../marks/shapes';

/** A box with `by` units taken off along each side. */
export const inset = ({ x, y, width, height }: Box, by: number): Box => ({ x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by });

/** Boxes as path data. */
export const boxesPath = (boxes: readonly Box[]): string =>
	boxes.map(({ x, y, width, height }) => boxPath(x, y, width, height)).join('');
