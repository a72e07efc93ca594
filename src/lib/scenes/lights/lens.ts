/** A magnifier over one spot of the city: the same lights, far enough apart to be seen one by one. */
import { labelAt } from '../../marks/label-at';
import type { LabelSpec } from '../../marks/label-spec';
import type { Point } from '../../marks/path';
import type { Frame } from '../frame';
import type { Lights } from './lights';
import { across, type Site } from './site';

export interface LensPlace {
	/** centre and radius of the glass, units */
	readonly centre: Point;
	readonly radius: number;
	/** the spot that it looks at */
	readonly spot: Point;
	readonly label: LabelSpec;
}

export interface LensView {
	/** radius of the spot: what the glass shows, units */
	readonly reach: number;
	/** the lights by kind: upper left corners of squares as wide as they are apart from the next */
	readonly earlier: readonly Point[];
	readonly added: readonly Point[];
	/** side of such a square, units */
	readonly side: number;
	/** two tangents from the glass to the spot: what is small there is what is large here */
	readonly rays: readonly (readonly [from: Point, to: Point])[];
}

/** How many distances between lights the glass is wide. */
const WIDE = 15;

/** Where the glass hangs: in the clear sky of the site, looking at the crown of the tallest tower. */
export function lensPlace(frame: Frame, site: Site): LensPlace {
	const { sky } = site;
	const phone = frame.format === 'phone';
	const radius = Math.min(sky.width * 0.3, sky.height * 0.36);
	const centre = { x: sky.x + sky.width * (phone ? 0.44 : 0.46), y: sky.y + radius + sky.height * 0.08 };
	const size = phone ? frame.type.small : frame.type.label;
	return {
		centre,
		radius,
		label: labelAt(centre.x, centre.y + radius + size * 1.5, '放大看：一点一家', size, { anchor: 'middle' }),
		spot: { x: across(site, 0.632), y: site.bank - site.height * 0.74 }
	};
}

/** What is seen through a glass. Lights whose squares would cross the rim are left out of sight. */
export function lensView(place: LensPlace, lights: Lights): LensView {
	const { centre, radius, spot } = place;
	const reach = (lights.pitch * WIDE) / 2;
	const power = radius / reach;
	const side = lights.pitch * power * 0.56;
	// from here on a square would cross the rim
	const within = (radius - side * 0.72) / power;
	const seen = { earlier: [] as Point[], added: [] as Point[] };
	for (let n = 0; n < lights.count; n++) {
		const dx = lights.x[n]! - spot.x;
		const dy = lights.y[n]! - spot.y;
		if (dx * dx + dy * dy > within * within) continue;
		seen[n < lights.earlier ? 'earlier' : 'added'].push({ x: centre.x + dx * power - side / 2, y: centre.y + dy * power - side / 2 });
	}
	const angle = Math.atan2(spot.y - centre.y, spot.x - centre.x);
	const open = Math.acos((radius - reach) / Math.hypot(spot.x - centre.x, spot.y - centre.y));
	const rays = [angle + open, angle - open].map((turn) => {
		const at = ({ x, y }: Point, away: number): Point => ({ x: x + away * Math.cos(turn), y: y + away * Math.sin(turn) });
		return [at(centre, radius), at(spot, reach)] as const;
	});
	return { reach, side, ...seen, rays };
}
