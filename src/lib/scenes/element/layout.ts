/** Everything of the element scene that depends on the frame alone. */
import { pairCorners, type CornerMove } from '../../marks/corners';
import type { LabelSpec } from '../../marks/label-spec';
import type { Box } from '../../marks/path';
import { ELEMENTS, element, valence } from '../../models/periodic-table';
import type { Frame } from '../frame';
import { arrangeCost, arrangeGrid, arrangeTable, type CostPlan, type GridPlan } from './arrange';
import { atomOf, type Atom } from './atom';
import { unitLines } from './cost';
import { costLabels, type CostLabels } from './cost-labels';
import { LITHIUM, MAGNESIUM, givenBy, largeCells, type Given, type LargeCell } from './element-labels';
import { openRows, type OpenRow } from './grid';
import { reserveLabels, type ReserveLabels } from './reserve-labels';
import { framing, routeToLevel, type Framing } from './routes';
import { cellOf, tableAt, type TablePlan } from './table';

export interface Giver {
	readonly atom: Atom;
	readonly given: Given;
}

export interface ElementLayout {
	readonly plan: TablePlan;
	/** size of the symbols in the small cells; 0 where they would be too small to read */
	readonly symbolSize: number;
	/** elements whose symbol stands in a small cell to the end */
	readonly small: readonly { readonly number: number; readonly symbol: string }[];
	readonly large: readonly LargeCell[];
	readonly lithium: Giver;
	readonly magnesium: Giver;
	/** radius of an electron in the atom and in its slot */
	readonly electron: number;
	readonly slot: number;
	readonly note: LabelSpec;
	/** the magnesium cell under the lens */
	readonly home: Box;
	readonly grid: GridPlan;
	readonly open: readonly OpenRow[];
	readonly reserve: ReserveLabels;
	readonly cost: CostPlan;
	readonly units: string;
	readonly costs: CostLabels;
	/** the line round magnesium, and round the small square */
	readonly roundMagnesium: Framing;
	readonly roundSmall: Framing;
	/** the line, unwound from magnesium → along the level → to the small square */
	readonly toLevel: CornerMove;
	readonly toCost: CornerMove;
}

export function layout(frame: Frame): ElementLayout {
	const { type } = frame;
	const { plan, noteY } = arrangeTable(frame);
	const table = tableAt(plan, 1);
	const boxOf = (number: number): Box => cellOf(table, element(number));
	const home = boxOf(MAGNESIUM);
	const { big } = plan;
	const electron = Math.max(3.4, big * 0.036);
	const slot = Math.max(4.6, big * 0.062);
	const giver = (number: number, name: string, radius: number): Giver => {
		const cell = boxOf(number);
		const tiny = big < 80;
		const centre = { x: cell.x + big * (tiny ? 0.62 : 0.645), y: cell.y + big * (tiny ? 0.62 : 0.56) };
		const gap = { x: table.xs[2]!, y: cell.y, width: table.xs[12]! - table.xs[2]!, height: cell.height };
		return {
			atom: atomOf(number, centre, big * radius * (tiny ? 0.92 : 1), Math.max(1.2, big * 0.014)),
			given: givenBy(frame, name, valence(number), gap, big, slot)
		};
	};
	const fits = plan.column >= type.small * 1.02 && plan.row >= type.small * 1.05;
	const grid = arrangeGrid(frame);
	const reserve = reserveLabels(frame, grid);
	const cost = arrangeCost(frame);
	const level = routeToLevel(frame, grid.box, grid.level, reserve.lineEnd);
	const roundMagnesium = framing(frame, plan.x, home);
	const roundSmall = framing(frame, cost.small.x, cost.small);
	return {
		plan,
		symbolSize: fits ? type.small : 0,
		small: ELEMENTS.map(({ number, symbol }) => ({ number, symbol })),
		large: largeCells(frame, boxOf),
		lithium: giver(LITHIUM, '锂', 0.26),
		magnesium: giver(MAGNESIUM, '镁', 0.29),
		electron,
		slot,
		note: { x: plan.x, y: noteY, text: '科学常识；原子为示意', size: type.small, tone: 'muted' },
		home,
		grid,
		open: openRows(grid.box),
		reserve,
		cost,
		units: unitLines(cost.large),
		costs: costLabels(frame, cost),
		roundMagnesium,
		roundSmall,
		toLevel: pairCorners(roundMagnesium.open, level),
		toCost: pairCorners(level, roundSmall.open)
	};
}
