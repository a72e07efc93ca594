/** The drawing's symbols as path data: a ball, and the two signs of charge. */
import { n2, type Point } from '../../marks/path';
import { disc } from '../../marks/shapes';

/** A circle of radius `r`. */
export const ring = ({ x, y }: Point, r: number): string => disc(x, y, r);

/** A minus sign that reaches `half` units to either side of its middle. */
export const minus = ({ x, y }: Point, half: number): string => `M${n2(x - half)} ${n2(y)}h${n2(2 * half)}`;

/** A plus sign that reaches `half` units from its middle. */
export const plus = (at: Point, half: number): string => `${minus(at, half)}M${n2(at.x)} ${n2(at.y - half)}v${n2(2 * half)}`;
