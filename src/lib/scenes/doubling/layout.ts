/** The chart in a frame: alone while the reader guesses, and as one of two beside each other when the plan is shown. */
import { leadIn } from '../../marks/lead';
import { roundCorners, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { plotIn, yOf, type Plot } from './plot';

export interface Layout {
	/** the one chart of the guess */
	readonly alone: Plot;
	/** the two of the plan, in the order of the story */
	readonly left: Plot;
	readonly right: Plot;
	/** the line from the station to the first point, which stands in one place whether one chart is shown or two */
	readonly lead: readonly Point[];
	/** radius of a point */
	readonly dot: number;
	readonly size: { readonly small: number; readonly value: number; readonly goal: number; readonly name: number };
	/** baseline of the charts' names, and of the years under the zero line */
	readonly nameY: number;
	readonly yearY: number;
	/** small frames leave out what the words say too */
	readonly tight: boolean;
}

export function layout(frame: Frame): Layout {
	const { stage, type, format, stroke } = frame;
	const phone = format === 'phone';
	const tight = phone && stage.height < 330;
	const small = type.small;
	const value = phone ? 16 : format === 'wall' ? 42 : format === 'card' ? 24 : 27;
	const goal = value * (phone ? (tight ? 1.15 : 1.35) : 1.5);
	const right = stage.x + stage.width;
	const nameSize = phone ? (tight ? 13 : 16) : type.head;
	const nameY = stage.y + nameSize * (phone ? 0.86 : 0.9);
	// a wall's zero line keeps clear of the line of stations under it
	const yearY = stage.y + stage.height - (phone ? 2 : small * 0.5);
	const zero = yearY - small * 1.25;
	const top = nameY + nameSize * 0.9;
	const inset = phone ? 26 : value * 1.9;
	const plotOf = (from: number, to: number) => plotIn(from + inset, to, top, zero);
	const alone = plotOf(stage.x, right - small * 2.7);
	const gap = phone ? 18 : value * 1.1;
	const half = (stage.width - gap) / 2;
	const end = phone ? Math.max(14, half * 0.08) : value * 1.5;
	return {
		alone,
		left: plotOf(stage.x, stage.x + half - end),
		right: plotOf(stage.x + half + gap, right - end),
		lead: roundCorners(leadIn(frame, { x: alone.x0, y: yOf(alone, 1) }), phone ? 10 : 18),
		dot: phone ? 4.6 : stroke.object * 4.4,
		size: { small, value, goal, name: nameSize },
		nameY,
		yearY,
		tight
	};
}
