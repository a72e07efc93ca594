import { lerp, smoothstep } from '../../marks/easing';
import { labelAt } from '../../marks/label-at';
import { oncePer } from '../../marks/once-per';
import { n2 } from '../../marks/path';
import { circle, group, labels, path, UNSEEN, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import { EARLIER } from './figures';
import type { Layout } from './layout';
import { lensView } from './lens';
import type { LightState } from './state';

const seenIn = oncePer(({ lens, night }: Layout) => lensView(lens, night.value().lights));

/** The magnifier: a few of the city's own lights, one by one, each coming on when it does in the city. */
export function drawGlass(layout: Layout, { world, frame: { stroke, type, format } }: View, { on, earlier }: LightState, opacity: number): Picture {
	if (opacity <= UNSEEN) return null;
	const { centre, radius, spot } = layout.lens;
	const seen = seenIn(layout);
	const rim = { stroke: world.ink, 'stroke-width': stroke.object };
	const size = format === 'phone' ? type.small : type.label;
	return group(
		{ opacity },
		circle(n2(centre.x), n2(centre.y), n2(radius), { fill: world.deep, ...rim }),
		circle(n2(spot.x), n2(spot.y), n2(seen.reach), { fill: 'none', ...rim }),
		path(seen.rays, { stroke: world.muted, 'stroke-width': stroke.detail }),
		path(seen.earlier, { fill: world.muted, opacity: lerp(0.12, earlier, smoothstep(EARLIER * 0.55, EARLIER * 0.8, on)) }),
		path(seen.added, { fill: world.ink, opacity: lerp(0.08, 1, smoothstep(EARLIER + 6000, EARLIER + 11000, on)) }),
		labels([labelAt(centre.x, centre.y + radius + size * 1.5, '放大看：一点一家', size, { anchor: 'middle' })], world)
	);
}
