import { smoothstep } from '../../marks/easing';
import { oncePer } from '../../marks/once-per';
import { n2 } from '../../marks/path';
import { clip, group, label, labels, line, path, pieces, rect, seen, UNSEEN, type Picture } from '../../marks/picture';
import { xy } from '../../marks/shapes';
import type { World } from '../../marks/worlds';
import type { View } from '../contract';
import { fragmentAt } from './brick-wall';
import { BREACH, courseBuilt, coursesBuilt, falling, sunk, wallSunk } from './courses';
import { drawLaboratory, drawWorkshop } from './draw-rooms';
import { COURSE, ROOF } from './house-shell';
import { lineLevel, type YearsLayout } from './layout';

/** When all of it has gone into the ground; what is drawn after it keeps its place. */
const GONE = 0.835;
const NOTHING: Picture = [null, null, null, null];

/** How far the wall has gone into the ground, units. */
const wallDown = ({ five: { wall }, frame: { stroke } }: YearsLayout, local: number): number => (wall.box.height + stroke.object) * wallSunk(local);

/** What stands still in the house: the shell, the workshop, the laboratory. */
const furnished = oncePer(({ five: { house, workshop, laboratory }, frame }: YearsLayout) =>
	oncePer((world: World) => [house.pieces, workshop.still, laboratory.still].map((list) => pieces(list, world, frame.stroke, house)))
);

/** What the line runs in front of: the house with its workshop and laboratory, and the wall, as much of them as stands at a position. */
export function drawFiveBehind(layout: YearsLayout, view: View): Picture {
	const { local, world, frame } = view;
	if (local >= GONE) return NOTHING;
	const { stroke } = frame;
	const { five } = layout;
	const { ground, house, wall } = five;
	const level = lineLevel(layout, local);
	const houseDown = sunk(local) > 0 ? Math.max(0, level - five.roofY) : 0;
	const down = wallDown(layout, local);
	const sinking = `translate(0 ${n2(down)})`;
	const [shell, workshop, laboratory] = furnished(layout)(world);
	return [
		clip('years-standing', rect(n2(house.x - 4), n2(level), n2(house.width + 8), n2(Math.max(0, ground - level)))),
		clip('years-over-ground', rect(0, 0, frame.width, n2(ground))),
		level < ground - 0.5 &&
			group(
				{ 'clip-path': 'url(#years-standing)' },
				group(
					{ transform: `translate(0 ${n2(houseDown)})` },
					shell,
					workshop,
					drawWorkshop(five.workshop, house, view),
					coursesBuilt(local) > -(ROOF / COURSE) - 2.2 && [laboratory, drawLaboratory(five.laboratory, house, view)]
				),
				pieces(house.roof, world, stroke, { ...house, y: level })
			),
		group(
			{ 'clip-path': 'url(#years-over-ground)' },
			pieces(wall.pieces, world, stroke, { y: down }),
			local < 0 && path(wall.mortar, { fill: world.muted, opacity: n2(1 - smoothstep(BREACH, -0.02, local)) }),
			local > BREACH && line(wall.cracks, world.ground, stroke.detail, { transform: sinking, opacity: n2(smoothstep(BREACH, -0.01, local)) }),
			wall.text.ys.map((y, i) => label({ ...wall.text, y: y + down, text: '国外垄断'[i]!, voice: 'serif', anchor: 'middle' }, { fill: world.solid }))
		)
	];
}

/** What lies in front of the line: the bricks that fly out of the wall, and all that is written at the house. */
export function drawFiveBefore(layout: YearsLayout, { local, world, frame: { stroke } }: View): Picture {
	if (local >= GONE) return null;
	const { five } = layout;
	const { wall, plates, steps } = five;
	const down = wallDown(layout, local);
	const time = falling(local);
	const rubble = 1 - smoothstep(0.6, 0.72, local);
	const built = coursesBuilt(local);
	const writing = 1 - smoothstep(0.58, 0.68, local);
	return [
		rubble > UNSEEN &&
			group(
				{ 'clip-path': down > 0 ? 'url(#years-over-ground)' : undefined, opacity: seen(rubble) },
				wall.fragments.map((fragment) => {
					const { x, y, turn } = fragmentAt(fragment, wall, time);
					return path(fragment.d, {
						transform: `translate(${xy(x, y + down)}) rotate(${n2(turn)})`,
						fill: world.ink,
						stroke: local > BREACH ? world.ground : undefined,
						'stroke-width': stroke.hair
					});
				})
			),
		line(five.ruler, world.ink, stroke.detail, { opacity: n2(writing * smoothstep(-0.38, -0.3, local)) }),
		five.years.map((year, i) => labels([year], world, smoothstep(0.7, 1, courseBuilt(i, local)) * writing)),
		labels([five.unit, five.note], world, smoothstep(-0.34, -0.2, local) * writing),
		labels([plates[0]!, ...steps], world, smoothstep(2.9, 3, built) * writing, world.solid),
		labels([plates[1]!], world, smoothstep(4.8, 5, built) * writing, world.solid)
	];
}
