import { n2 } from '../../marks/path';
import { group, mark, type Picture } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import { downwardFrom } from '../../marks/gradient';
import type { FogLayout } from './layout';
import { PARTS, trackPath, type Course, type Sample } from './track';
import { pierPath } from './viaduct';

/**
 * The viaduct: beam and piers in ink, thinner and paler with distance. `last` is the last place of the track that is
 * built, `ruler` how far the fourth part is a ruler, 0…1.
 */
export function drawViaduct({ frame: { stroke }, scene: { scale }, courses: { stair }, piers }: FogLayout, { ink }: World, course: Course, track: readonly Sample[], last: number, ruler: number): Picture {
	const drawn = (d: string, colour: string, opacity: number, width: number) =>
		mark('path', { d, stroke: colour, 'stroke-opacity': n2(opacity), 'stroke-width': n2(stroke.detail * width) });
	return [
		downwardFrom('fog-pier', stair.treads[2]!.y, stair.base, [0, ink, 0.5], [0.42, ink, 0.2], [1, ink, 0.06]),
		group(
			{ fill: 'none' },
			piers.map((row, part) => {
				const weight = course.weight[part]!;
				const there = 1 - course.fade[part]!;
				// the piers of the ruler's days fade down the whole stair
				const days = ruler > 0 && part === 3;
				return [
					drawn(pierPath(row, course, 9 * scale * weight), days ? 'url(#fog-pier)' : ink, days ? 1 : 0.55 * there - 0.18 * ruler, 0.55 + 0.75 * weight),
					drawn(
						trackPath(track, Math.max(3, PARTS[part]!), Math.min(last, PARTS[part + 1]!), stroke.route * weight * 0.5 + 1.8 * scale),
						ink,
						0.6 * there,
						0.5 + 0.7 * weight
					)
				];
			})
		)
	];
}
