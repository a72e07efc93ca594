import { n2 } from '../../marks/path';
import { line, type Attributes, type Picture } from '../../marks/picture';

/** A line of short dashes, for what is only said along it: from the line to the firms, from the platform to the robots. Width in units. */
export const dotted = (d: string, colour: string, width: number, more?: Attributes): Picture =>
	line(d, colour, n2(width), { 'stroke-dasharray': `${n2(width * 1.4)} ${n2(width * 3)}`, ...more });
