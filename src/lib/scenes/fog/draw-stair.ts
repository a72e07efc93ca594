import { mix } from '../../marks/colour';
import { smoothstep } from '../../marks/easing';
import { n2 } from '../../marks/path';
import { group, line, path, type Picture, ROUND, UNSEEN } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import { drawChip } from './chip';
import { drawDynamo } from './dynamo';
import { downwardFrom, glow } from '../../marks/gradient';
import type { FogLayout } from './layout';
import type { MachineLook } from './machine-look';
import { machineDrawn } from './motion';
import { LAMPLIGHT, paperOf } from './palette';
import { drawEngine } from './steam-engine';
import { TREAD, type Course } from './track';

const MACHINES = [drawEngine, drawDynamo, drawChip];

/** Three steps of ground under the line, with the engine of each industrial revolution on its tread, and a fourth step nobody has taken yet. */
export function drawStair(layout: FogLayout, world: World, local: number, { corners }: Course, shown: number): Picture {
	const { frame: { width, stroke }, courses: { stair }, scene, why: { machine: s } } = layout;
	const { ink } = world;
	const paper = paperOf(world);
	// the ground follows the line while that is still bending
	const at = (corner: number) => corners[corner]!;
	const point = (corner: number) => `${n2(at(corner).x)} ${n2(at(corner).y)}`;
	const foot = stair.base + 8 * scene.scale;
	const [first, second, third] = TREAD;
	const top = at(third).y;
	const right = n2(at(third).x + stair.width * 0.12);
	// courses of stone, closing up toward the foot as contour lines do
	let stones = '';
	for (let i = 1; i < 16; i++) {
		const y = top + (foot - top) * (i / 16);
		stones += `M${n2(at(y < at(second).y ? third : y < at(first).y ? second : first).x)} ${n2(y)}H${right}`;
	}
	// machines run with the reader: one full reading of the beat is two turns of the wheel
	const turn = 0.7 + (local - 1) * 4 * Math.PI;
	const look: MachineLook = { world, object: stroke.object / s, detail: stroke.detail / s, turn, lit: smoothstep(0.86, 1, local), pulse: (local - 0.9) * 6 };
	const level = stair.treads[2]!.y;
	return [
		downwardFrom('fog-step', top, foot, [0, mix(paper, ink, 0.17)], [0.6, mix(paper, ink, 0.08)], [1, paper, 0.2]),
		glow('fog-lamp', LAMPLIGHT, 0.95),
		group(
			{ opacity: n2(shown) },
			path(`M${n2(at(first).x)} ${n2(foot)}V${n2(at(first).y)}H${n2(at(first + 1).x)}L${point(second)}H${n2(at(second + 1).x)}L${point(third)}H${right}V${n2(foot)}Z`, { fill: 'url(#fog-step)' }),
			path(stones, { stroke: ink, 'stroke-opacity': 0.13, 'stroke-width': stroke.hair }),
			line(`M${n2(stair.end)} ${n2(level)}V${n2(level - stair.rise)}H${n2(width + 10)}`, world.route, n2(stroke.route * 0.9), {
				'stroke-linecap': 'round',
				'stroke-dasharray': `0 ${n2(stroke.route * 2.6)}`,
				opacity: n2(smoothstep(0.9, 1, local))
			})
		),
		MACHINES.map((draw, i) => {
			const drawn = machineDrawn(local, i) * shown;
			const { x, y } = at(TREAD[i]!);
			return (
				drawn > UNSEEN &&
				group(
					{
						transform: `translate(${n2(x + stair.width * (i === 2 ? 0.02 : 0.01))} ${n2(y - stroke.route / 2)}) scale(${n2(s * (0.9 + 0.1 * drawn))})`,
						opacity: n2(drawn),
						fill: 'none',
						stroke: ink,
						'stroke-width': n2(look.object),
						...ROUND
					},
					draw(look)
				)
			);
		})
	];
}
