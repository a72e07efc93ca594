import { path, ROUND, type Picture } from '../../marks/picture';
import { disc, poly } from '../../marks/shapes';
import type { View } from '../contract';
import { beamAngle, beamEnds } from './balance';
import type { FivePlan } from './five';
import { stroke } from './stroke';

/** Beam, cords, clips and the glass cube on its tray; the felt hangs `down` units under its rest. */
export function drawBalance({ block, pivot, arm, tilt, cube: a, cord, spreader }: FivePlan, { local, frame, world }: View, down: number): Picture {
	const { object, detail, route } = frame.stroke;
	const [left, right] = beamEnds(pivot, arm, beamAngle(tilt, local));
	const foot = right.y + cord;
	const clip = object * 4;
	const half = clip * 0.6;
	const clips = [block.x + clip, block.x + block.width - clip];
	const bar = spreader + down;
	const top = block.y + down;
	const x = right.x - a * 0.62;
	const k = a * 0.3;
	const face = (points: number[], fill: string, opacity?: number) => stroke(poly(points, true), world.ink, object * 0.8, { fill, 'fill-opacity': opacity });
	const cords = [...clips.map((at) => [left.x, left.y, at, bar, at, top]), [clips[0]!, bar, clips[1]!, bar], [right.x - a * 0.8, foot, right.x, right.y, right.x + a * 0.8, foot]];
	return [
		stroke(cords.map((points) => poly(points)).join(''), world.ink, detail),
		path(clips.map((at) => poly([at - half, top - clip, at + half, top - clip, at + half, top + clip, at - half, top + clip], true)).join(''), { fill: world.ink }),
		stroke(poly([right.x - a, foot, right.x + a, foot]), world.ink, object),
		face([x, foot, x, foot - a, x + a, foot - a, x + a, foot], world.accent, 0.32),
		face([x, foot - a, x + k, foot - a - k, x + a + k, foot - a - k, x + a, foot - a], world.solid),
		face([x + a, foot, x + a, foot - a, x + a + k, foot - a - k, x + a + k, foot - k], world.accent, 0.62),
		stroke(poly([x + a * 0.13, foot - a * 0.85, x + a * 0.13, foot - a * 0.2]), world.solid, object),
		stroke(poly([left.x, left.y, right.x, right.y]), world.route, route, ROUND),
		stroke(disc(left.x, left.y, route * 1.2) + disc(right.x, right.y, route * 1.2) + disc(pivot.x, pivot.y, route * 1.9), world.route, route * 0.75, { fill: world.ground })
	];
}
