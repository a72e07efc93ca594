import { n2, type Box } from '../../marks/path';
import { circle, mark, seen, type Attributes, type Mark } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import type { Frame } from '../frame';

/** Both spellings of “keep the pixels”: the browser takes the first, the still's painter the second. */
const PIXELS = 'image-rendering:pixelated!important;image-rendering:optimizeSpeed';

const placed = ({ x, y, width, height }: Box): Attributes => ({ x: n2(x), y: n2(y), width: n2(width), height: n2(height) });

/** A box as it stands. */
export const boxed = (box: Box, attributes: Attributes = {}): Mark => mark('rect', { ...placed(box), ...attributes });

/** A box's outline. */
export const framed = (box: Box, stroke: string, width: number, opacity: number): Mark =>
	boxed(box, { fill: 'none', stroke, 'stroke-width': width, opacity: seen(opacity) });

/** A picture whose pixels are seen, laid over a box. */
export const pixels = (href: string, box: Box, attributes: Attributes = {}): Mark =>
	mark('image', { href, ...placed(box), preserveAspectRatio: 'none', style: PIXELS, ...attributes });

/** The middle of a finding; `size` in widths of an object's line. */
export const dot = (x: number, y: number, size: number, world: World, { object }: Frame['stroke']): Mark =>
	circle(n2(x), n2(y), n2(object * size), { fill: world.ground, stroke: world.accent, 'stroke-width': object });
