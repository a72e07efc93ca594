import { smoothstep } from '../../marks/easing';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { cutPath, pathOf } from '../../marks/path';
import { group, label, labels, line, path, route, seen, UNSEEN, type Picture } from '../../marks/picture';
import { TRIED } from '../../models/picking/tries';
import type { View } from '../contract';
import { cyclesAt, tally } from './cycle';
import { foundAngles } from './found-angles';
import type { LineLayout } from './layout';
import { courseShares, hereAt, motionAt } from './motion';

/** The third stop's work cell: the line as the taught path, then as the way into the camera; the counters and the words over the painted cell. */
export function drawLine(layout: LineLayout, view: View): Picture {
	const { local, frame: { stroke, type }, world } = view;
	const { here, leads } = layout;
	const cycles = cyclesAt(local);
	const { blind, sighted } = motionAt(local);
	const halo = world.ground;
	/** words, and the line that leads from them to what they name */
	const drawNote = (words: readonly LabelSpec[], lead: string, shown: number, colour = world.ink, leadShown = 0.8 * shown): Picture =>
		shown > UNSEEN && [line(lead, colour, stroke.detail, { opacity: seen(leadShown) }), labels(words, world, shown, halo)];
	return [
		route(layout.trunk, world.route, stroke.route),
		// the taught path where the arm stands before it: dotted, as a hidden edge is
		line(pathOf(cutPath(layout.onward, 0, courseShares(local).onward)), world.route, stroke.object, {
			'stroke-dasharray': `${stroke.object * 2} ${stroke.object * 4}`,
			opacity: 0.75
		}),
		drawCounter('blind', layout, cycles, smoothstep(-0.36, -0.2, local), view),
		drawCounter('sighted', layout, cycles, sighted, view),
		drawNote(layout.blind, leads.blind, blind),
		here && drawNote([here.label], here.lead, hereAt(cycles)),
		drawNote(layout.sighted, leads.sighted, sighted, world.accent, sighted),
		// the turn the camera found, beside the part, until the tool comes down on it
		sighted > 0 && foundAngles(layout, cycles).map((a) => a && label({ ...a, size: type.label, voice: 'figure' }, { fill: world.accent, halo, opacity: a.opacity })),
		labels([layout.caption], world, 1, halo)
	];
}

/** What an arm has gripped of what it tried: two figures, and a bracket for each try. */
function drawCounter(arm: 'blind' | 'sighted', layout: LineLayout, cycles: number, shown: number, { frame: { stroke }, world }: View): Picture {
	if (shown <= UNSEEN) return null;
	const { title, figure, glyphs } = layout.tally[arm];
	const { tried, gripped } = tally(arm, cycles);
	const drawFigure = (x: number, text: string, fill: string) => label({ ...figure, x, text, voice: 'figure' }, { fill });
	return group(
		{ opacity: seen(shown) },
		label(title, { fill: world.muted }),
		drawFigure(figure.x, String(gripped), world.ink),
		drawFigure(figure.x + textWidth('8', figure.size, 'figure') + figure.size * 0.14, `/ ${tried}`, world.muted),
		glyphs.map((d, i) => {
			const done = i < tried;
			const held = done && TRIED[i]![arm] === 'gripped';
			return path(d, {
				fill: held ? world.ink : 'none',
				stroke: held ? world.ink : world.muted,
				'stroke-width': stroke.detail * (done ? 1.3 : 1),
				'stroke-linejoin': 'round',
				opacity: done ? undefined : 0.35
			});
		})
	);
}
