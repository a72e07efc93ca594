/** How far the route line has grown at a position. */
import { smoothstep, span } from '../marks/easing';
import { STATIONS, stationOf } from '../scenes/frame';

/** A chapter as the line sees it. */
export interface Stretch {
	readonly first: number;
	readonly count: number;
}

export interface RouteProgress {
	/** station (0 … 4, fractional on the way) that the heavy line has reached */
	readonly reached: number;
	/** how far into the stretch to the next station the story is, as the same kind of number; ≥ reached */
	readonly told: number;
	/** index of the station the story is at */
	readonly station: number;
}

/** The heavy line leaves for the next station this many beats before the next chapter's first beat … */
const DEPART = 0.75;
/** … and is there this many before it, so that the station's sign and the scene's own line start from its dot. */
const ARRIVE = 0.42;

/**
 * Progress of the line. While a chapter is told, a thin line runs ahead of the heavy one in proportion to the
 * beats told; over the end of the last beat the heavy line follows it, and reaches the next station before its sign is drawn.
 */
export function routeProgress(stretches: readonly Stretch[], position: number): RouteProgress {
	let i = stretches.length - 1;
	while (i > 0 && position < stretches[i]!.first) i--;
	const { first, count } = stretches[i]!;
	const station = stationOf(i);
	if (i >= STATIONS - 1) return { reached: STATIONS - 1, told: STATIONS - 1, station };
	const end = first + count;
	const told = station + span(first, end - ARRIVE, position);
	const reached = station + smoothstep(end - DEPART, end - ARRIVE, position);
	return { reached: Math.min(reached, told), told, station };
}
