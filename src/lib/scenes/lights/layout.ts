/** The night city of a frame: where it stands, its lights, the two sets beside it, and the line that counts them. */
import { leadIn } from '../../marks/lead';
import { lengthOf, roundCorners, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { axisOf, type Axis } from './axis';
import { buildCity, type City } from './city';
import { lensPlace, type LensPlace } from './lens';
import { fieldsIn, type Beside } from './fields';
import { FIRMS } from './figures';
import { gradual, type Gradual } from '../../marks/gradual';
import { planHandOver, type HandOver } from './hand-over';
import { chooseLights, type Lights } from './lights';
import { siteOf, type Site } from './site';
import { fitWindows } from './windows';

export interface Layout {
	readonly site: Site;
	/** buildings and one light per firm: made in steps while the reader is still away, see `Gradual` */
	readonly night: Gradual<Night>;
	readonly beside: Beside;
	readonly lens: LensPlace;
	/** rounded: from the station to the shore, along it, through the last house and out of the frame */
	readonly route: readonly Point[];
	/** shares of the route's length at the count axis's two ends */
	readonly axisFrom: number;
	readonly axisTo: number;
	readonly axis: Axis;
}

export interface Night {
	readonly city: City;
	readonly lights: Lights;
	readonly handOver: HandOver;
}

/** Composes the scene in a frame. Cheap: the lights themselves are made when `night` is asked for. */
export function layout(frame: Frame): Layout {
	const site = siteOf(frame);
	// share of the site's area that is built on, found by trying: a first guess at the distance between windows
	const grain = Math.sqrt(((site.right - site.left) * site.height * 0.5) / FIRMS);
	const night = gradual(function* (): Generator<void, Night, void> {
		const city = buildCity(site, grain);
		yield;
		const windows = yield* fitWindows(site, city, FIRMS, grain * 0.762);
		yield;
		const lights = yield* chooseLights(site, city, windows);
		yield;
		return { city, lights, handOver: planHandOver(frame, lights) };
	});

	const start = { x: site.axis.from, y: site.bank };
	const corners = [...leadIn(frame, start), { x: frame.width + 8, y: site.bank }];
	const route = roundCorners(corners, 18);
	const length = lengthOf(route);
	const shareAt = (x: number): number => 1 - (frame.width + 8 - x) / length;
	return {
		site,
		night,
		beside: fieldsIn(frame, site),
		lens: lensPlace(frame, site),
		route,
		axisFrom: shareAt(site.axis.from),
		axisTo: shareAt(site.axis.to),
		axis: axisOf(frame, site)
	};
}
