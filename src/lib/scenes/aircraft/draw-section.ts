import { lerp, smoothstep } from '../../marks/easing';
import { group, pieces, type Picture } from '../../marks/picture';
import type { View } from '../contract';
import type { Pose } from './camera';
import { FRONT_FACE, FRONT_FUSELAGE, FRONT_WINGS } from './front-view';
import { SECTION_CABIN, SECTION_WALL } from './section';

/** From the aircraft's face to its section: the same circle, seen from outside and then cut. */
export function drawSection({ section, opening }: Pose, { world, frame: { stroke }, local }: View): Picture {
	const wall = smoothstep(0.3, 0.6, opening);
	// gone when the next scene takes the wall over
	const cabin = wall * lerp(1, 0.3, smoothstep(1.08, 1.45, local)) * (1 - smoothstep(1.42, 1.6, local));
	const drawn = (list: typeof SECTION_WALL, opacity = 1) => pieces(list, world, stroke, { ...section, opacity });
	return [
		group({ 'clip-path': 'url(#aircraft-wings)' }, drawn(FRONT_WINGS, 1 - smoothstep(0.02, 0.2, opening))),
		wall < 1 && [drawn([FRONT_FUSELAGE]), drawn(FRONT_FACE, 1 - smoothstep(0.12, 0.34, opening))],
		drawn(SECTION_WALL, wall),
		drawn(SECTION_CABIN, cabin)
	];
}
