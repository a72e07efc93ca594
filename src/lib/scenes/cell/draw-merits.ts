import { cornersAt } from '../../marks/corners';
import { easeInOut, smoothstep, span } from '../../marks/easing';
import { morphed } from '../../marks/morph';
import { oncePer } from '../../marks/once-per';
import { cutPath, n2, pathOf } from '../../marks/path';
import { circle, group, label, labels, line, path, type Picture, rect, ROUND, ROUND_JOINS, route, seen } from '../../marks/picture';
import type { World } from '../../marks/worlds';
import type { View } from '../contract';
import { beamRoute, costEnds } from './beams';
import { drawSectionLines } from './draw-section-lines';
import type { CellLayout } from './layout';
import { tallyAt } from './merit-state';
import { squaresPath, type Square } from './pans';
import { MERITS } from './phases';
import { matrixOf, placeOf, shrinkAt } from './shrink';

/** Two balances on the line, and the same cell in three states: nothing here but what 潘复生 claims, and it says so. */
export function drawMerits(layout: CellLayout, { local, frame: { stroke }, world }: View): Picture {
	const { beams, marks, offsets, lead, loop } = layout.merits;
	const { y, density, cost } = beams;
	const still = stillMarks(layout)(world);
	const shrink = shrinkAt(layout, local);
	const unroll = easeInOut(span(...MERITS.unroll, local));
	const tilt = easeInOut(span(...MERITS.tilt, local));
	const shown = smoothstep(...MERITS.balance, local);
	const named = smoothstep(...MERITS.names, local);
	const ends = costEnds(beams, tilt);
	const hooks = [{ x: density.left, y }, { x: density.right, y }, ends.heavy, ends.light];
	const ring = stroke.route * 1.5;
	const struck = Math.ceil(tallyAt(local) * marks.tally.length - 0.5);
	return [
		shrink.move && group({ transform: matrixOf(shrink.move), opacity: seen(1 - shrink.small) }, still.large),
		offsets.map((_, i) => {
			const place = placeOf(layout, shrink, i);
			return place.opacity > 0 && group({ transform: matrixOf(place), opacity: seen(place.opacity) }, still.small);
		}),
		shown > 0 &&
			group(
				{ opacity: seen(shown) },
				still.posts,
				hooks.map((hook, i) => group({ transform: `translate(${n2(hook.x)} ${n2(hook.y)})` }, still.pans[i]))
			),
		route(cornersAt(lead, unroll, 18), world.route, stroke.route),
		route(unroll < 1 ? morphed(loop, unroll) : beamRoute(beams, tilt), world.route, stroke.route),
		shown > 0 &&
			group(
				{ opacity: seen(shown), fill: world.ground, stroke: world.route, 'stroke-width': stroke.route * 0.8 },
				hooks.map((hook) => circle(n2(hook.x), n2(hook.y), ring * 0.8)),
				[density, cost].map(({ pivot }) => circle(n2(pivot), n2(y), ring * 1.35))
			),
		named > 0 &&
			group(
				{ opacity: seen(named) },
				still.words,
				still.struck.slice(0, struck),
				still.open.slice(struck),
				still.gap,
				line(pathOf(cutPath(marks.hull, 0, named)), world.accent, stroke.object, ROUND_JOINS)
			)
	];
}

/** What of the second beat does not change with the position, or only moves as a whole. */
const stillMarks = oncePer((layout: CellLayout) =>
	oncePer((world: World) => {
		const { stroke } = layout.frame;
		const { object, detail } = stroke;
		const { beams, pans, marks, labels: words, drawing } = layout.merits;
		const { ink, accent, ground, solid } = world;
		const outline = { stroke: ink, 'stroke-width': object, ...ROUND_JOINS };
		const foot = (beams.density.right - beams.density.left) * 0.19;
		const post = ({ pivot: x }: typeof beams.cost) =>
			`M${n2(x)} ${n2(beams.y + stroke.route * 1.5)}V${n2(beams.footY)}M${n2(x - foot)} ${n2(beams.footY)}h${n2(2 * foot)}` +
			`M${n2(x - foot * 0.8)} ${n2(beams.footY)}l${n2(foot * 0.15)} ${n2(-foot * 0.13)}h${n2(foot * 1.3)}l${n2(foot * 0.15)} ${n2(foot * 0.13)}`;
		const pan = (text: string, fill: string, load: Picture) => [
			line(pans.cords, ink, detail, { 'stroke-opacity': 0.7 }),
			load,
			path(pans.bowl, { fill: solid, ...outline }),
			label({ x: 0, y: pans.nameY, text, size: pans.nameSize, anchor: 'middle' }, { fill })
		];
		const battery = (text: string, fill: string) => pan(text, fill, [path(pans.battery, { fill: ground, ...outline }), path(pans.charge, { fill })]);
		const squares = (text: string, fill: string, list: readonly Square[], opacity: number) =>
			pan(text, fill, path(squaresPath(list), { fill, 'fill-opacity': opacity }));
		const tally = (colour: string, width: number, opacity: number) =>
			marks.tally.map((t) =>
				path(`M${n2(t.x)} ${n2(marks.tallyY)}v${n2(-marks.tallyLength)}`, { stroke: colour, 'stroke-opacity': n2(t.opacity * opacity), 'stroke-width': width })
			);
		const { x, y, width, height } = marks.separator;
		return {
			large: drawSectionLines(layout.drawing, world, stroke),
			small: drawSectionLines(drawing, world, stroke),
			posts: line(post(beams.density) + post(beams.cost), ink, object, ROUND_JOINS),
			/** as they hang, from left to right */
			pans: [battery('镁', accent), battery('锂', ink), squares('锂', ink, pans.lithium, 0.75), squares('镁', accent, pans.magnesium, 1)],
			words: [labels([...words.titles, ...words.merits, words.source], world), line(marks.there, accent, object, ROUND), line(marks.back, ink, object, ROUND)],
			/** all strokes of the tally, as they look when struck, and before */
			struck: tally(accent, object, 1),
			open: tally(ink, detail, 0.3),
			gap: [line(marks.gap, accent, object, ROUND), rect(n2(x), n2(y), n2(width), n2(height), { fill: 'none', stroke: accent, 'stroke-width': object })]
		};
	})
);
