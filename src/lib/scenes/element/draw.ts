import { cornersAt } from '../../marks/corners';
import { easeInOut, lerp, span } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { route, type Picture } from '../../marks/picture';
import { element } from '../../models/periodic-table';
import type { View } from '../contract';
import { drawCost } from './draw-cost';
import { drawReserve } from './draw-reserve';
import { drawTwelve } from './draw-twelve';
import { MAGNESIUM } from './element-labels';
import type { ElementLayout } from './layout';
import { COST, RESERVE, TWELVE } from './phases';
import { BEND, framing } from './routes';
import { cellOf, tableAt, type Table } from './table';

/** Magnesium in the periodic table; its square becomes a hundred parts of ore, then fifty parts of cost. */
export function drawElement(layout: ElementLayout, view: View): Picture {
	const { local } = view;
	const lens = span(...TWELVE.camera, local);
	const table = lens < 1 ? tableAt(layout.plan, easeInOut(lens)) : layout.table;
	return [
		local < TWELVE.clear[1] && drawTwelve(layout, view, table),
		local >= RESERVE.grow[0] && local < RESERVE.clear[1] && drawReserve(layout, view),
		local >= RESERVE.clear[0] && drawCost(layout, view),
		drawLine(layout, view, table)
	];
}

/** The line: round magnesium, along the level of seventy, round the small square. */
function drawLine({ plan, roundMagnesium, roundSmall, toLevel, toCost }: ElementLayout, { local, frame, world }: View, table: Table): Picture {
	const drawn = (points: readonly Point[], to = 1) => route(points, world.route, frame.stroke.route, { to });
	if (local < TWELVE.camera[1]) return drawn(framing(frame, plan.x, cellOf(table, element(MAGNESIUM))).closed, span(...TWELVE.line, local));
	if (local < RESERVE.grow[0]) return drawn(roundMagnesium.closed, lerp(1, roundMagnesium.share, span(...TWELVE.unwind, local)));
	if (local < COST.grow[0]) return drawn(cornersAt(toLevel, easeInOut(span(...RESERVE.grow, local)), BEND));
	if (local < COST.wind[0]) return drawn(cornersAt(toCost, easeInOut(span(...COST.grow, local)), BEND));
	return drawn(roundSmall.closed, lerp(roundSmall.share, 1, span(...COST.wind, local)));
}
