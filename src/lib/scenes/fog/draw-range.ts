import { mix } from '../../marks/colour';
import { n2 } from '../../marks/path';
import { group, path, type Mark, type Picture } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import type { Frame } from '../frame';
import { downwardFrom } from '../../marks/gradient';
import { paperOf } from './palette';
import type { Ridge } from './ridge';

/** The gradient of a range, named `id`: `middle` of the way down half of the ink is gone, at `foot` all but `rest` of it. */
export function rangeGradient(id: string, { tone, top }: Ridge, world: World, foot: number, middle: number, rest: number): Mark {
	const inked = (share: number) => mix(paperOf(world), world.ink, share);
	return downwardFrom(id, top, foot, [0, inked(tone)], [middle, inked(tone * 0.42)], [1, inked(rest)]);
}

/** A range filled with gradient `id`, its crest and its contour lines paler where it is far; `weight` of the crest in detail lines. */
export function drawRange(id: string, { tone, crest, contours }: Ridge, { ink }: World, { stroke }: Frame, weight: number): Picture {
	const near = Math.min(1, tone * 2.1);
	return [
		path(crest, { fill: `url(#${id})`, stroke: ink, 'stroke-opacity': n2(near * 0.85), 'stroke-width': n2(stroke.detail * weight) }),
		group(
			{ fill: 'none', stroke: ink, 'stroke-width': n2(stroke.hair * 1.15) },
			contours.map((d, i) => path(d, { 'stroke-opacity': n2(0.34 * (1 - i * 0.3) * near) }))
		)
	];
}
