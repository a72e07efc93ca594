/** Everything of the element scene that depends on the frame alone. */
import { pairCorners, type CornerMove } from '../../marks/corners';
import type { LabelSpec } from '../../marks/label-spec';
import { n2, type Box, type Point } from '../../marks/path';
import { element, valence } from '../../models/periodic-table';
import type { Frame } from '../frame';
import { arrangeCost, arrangeGrid, arrangeTable, type CostPlan, type GridPlan } from './arrange';
import { atomOf, ring, type Atom } from './atom';
import { unitLines } from './cost';
import { costLabels, type CostLabels } from './cost-labels';
import { LITHIUM, MAGNESIUM, givenBy, largeCells, type Given, type LargeCell } from './element-labels';
import { openRows, type OpenRow } from './grid';
import { reserveLabels, type ReserveLabels } from './reserve-labels';
import { framing, routeToLevel, type Framing } from './routes';
import { cellOf, tableAt, type Table, type TablePlan } from './table';

export interface Giver {
	readonly atom: Atom;
	readonly given: Given;
}

export interface ElementLayout {
	readonly frame: Frame;
	readonly plan: TablePlan;
	/** the table under the lens */
	readonly table: Table;
	/** size of the symbols in the small cells; 0 where they would be too small to read */
	readonly symbolSize: number;
	readonly large: readonly LargeCell[];
	readonly lithium: Giver;
	readonly magnesium: Giver;
	/** radius of an electron in the atom and in its slot */
	readonly electron: number;
	readonly slot: number;
	/** outer electrons, from their places in the atoms to their slots; path data of the ways and of the slots */
	readonly leaving: readonly { readonly from: Point; readonly to: Point }[];
	readonly ways: string;
	readonly slots: string;
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
	const [lithium, magnesium] = [giver(LITHIUM, '锂', 0.26), giver(MAGNESIUM, '镁', 0.29)];
	const leaving = [lithium, magnesium].flatMap(({ atom, given }) => atom.valence.map((from, k) => ({ from, to: given.slots[k]! })));
	const fits = plan.column >= type.small * 1.02 && plan.row >= type.small * 1.05;
	const grid = arrangeGrid(frame);
	const reserve = reserveLabels(frame, grid);
	const cost = arrangeCost(frame);
	const level = routeToLevel(frame, grid.box, grid.level, reserve.lineEnd);
	const roundMagnesium = framing(frame, plan.x, home);
	const roundSmall = framing(frame, cost.small.x, cost.small);
	return {
		frame,
		plan,
		table,
		symbolSize: fits ? type.small : 0,
		large: largeCells(frame, boxOf),
		lithium,
		magnesium,
		electron,
		slot,
		leaving,
		ways: leaving.map(({ from, to }) => `M${n2(from.x)} ${n2(from.y)}L${n2(to.x)} ${n2(to.y)}`).join(''),
		slots: leaving.map(({ to }) => ring(to, slot)).join(''),
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
