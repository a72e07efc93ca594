/** A magnifier over one spot of the city: the same lights, far enough apart to be seen one by one. */
import { type Point } from '../../marks/path';
import { boxPath, xy } from '../../marks/shapes';
import type { Frame } from '../frame';
import type { Lights } from './lights';
import { across, type Site } from './site';

export interface LensPlace {
	/** centre and radius of the glass, units */
	readonly centre: Point;
	readonly radius: number;
	/** the spot that it looks at */
	readonly spot: Point;
}

export interface LensView {
	/** radius of the spot: what the glass shows, units */
	readonly reach: number;
	/** path data of the lights by kind, each a square as wide as it is apart from the next */
	readonly earlier: string;
	readonly added: string;
	/** path data of two tangents from the spot to the glass: what is small there is what is large here */
	readonly rays: string;
}

/** How many distances between lights the glass is wide. */
const WIDE = 15;

/** Where the glass hangs: in the clear sky of the site, looking at the crown of the tallest tower. */
export function lensPlace(frame: Frame, site: Site): LensPlace {
	const { sky } = site;
	const radius = Math.min(sky.width * 0.3, sky.height * 0.36);
	return {
		centre: { x: sky.x + sky.width * (frame.format === 'phone' ? 0.44 : 0.46), y: sky.y + radius + sky.height * 0.08 },
		radius,
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
	const paths = { earlier: '', added: '' };
	for (let n = 0; n < lights.count; n++) {
		const dx = lights.x[n]! - spot.x;
		const dy = lights.y[n]! - spot.y;
		if (dx * dx + dy * dy > within * within) continue;
		const kind = n < lights.earlier ? 'earlier' : 'added';
		paths[kind] += boxPath(centre.x + dx * power - side / 2, centre.y + dy * power - side / 2, side, side);
	}
	const angle = Math.atan2(spot.y - centre.y, spot.x - centre.x);
	const open = Math.acos((radius - reach) / Math.hypot(spot.x - centre.x, spot.y - centre.y));
	const rays = [angle + open, angle - open].map((turn) => {
		const c = Math.cos(turn);
		const s = Math.sin(turn);
		return `M${xy(centre.x + radius * c, centre.y + radius * s)}L${xy(spot.x + reach * c, spot.y + reach * s)}`;
	});
	return { reach, ...paths, rays: rays.join('') };
}
