/** The periodic table as geometry, seen evenly or with the lightest metals held under a lens. */
import { lerp } from '../../marks/easing';
import type { Box } from '../../marks/path';
import { ELEMENTS, type Element } from '../../models/periodic-table';
import { boxesPath, inset } from './boxes';

export interface TablePlan {
	/** left edge, and the height of the border between the second and the third row, which never moves */
	readonly x: number;
	readonly lineY: number;
	/** side of a cell under the lens */
	readonly big: number;
	/** width and height of a cell beside it */
	readonly column: number;
	readonly row: number;
	/** width and height of every cell without the lens */
	readonly evenColumn: number;
	readonly evenRow: number;
}

const LARGE_GROUPS = 2;
const isLargePeriod = (period: number): boolean => period === 2 || period === 3;

/** Share of a row between the table and the two rows below it. */
const GAP = 0.7;

export interface Table {
	/** left edges of groups 1…18, then the right edge of the table */
	readonly xs: readonly number[];
	/** upper edges of periods 1…7 and of the two rows below */
	readonly ys: readonly number[];
	readonly heights: readonly number[];
}

/** The table at `lens` 0 (even) … 1 (Li, Be, Na, Mg large). */
export function tableAt(plan: TablePlan, lens: number): Table {
	const xs = [plan.x];
	for (let group = 1; group <= 18; group++)
		xs.push(xs[group - 1]! + lerp(plan.evenColumn, group <= LARGE_GROUPS ? plan.big : plan.column, lens));
	const heights = Array.from({ length: 9 }, (_, i) => lerp(plan.evenRow, isLargePeriod(i + 1) ? plan.big : plan.row, lens));
	const ys: number[] = [];
	ys[1] = plan.lineY - heights[1]!;
	ys[0] = ys[1] - heights[0]!;
	ys[2] = plan.lineY;
	for (let i = 3; i < 9; i++) ys[i] = ys[i - 1]! + heights[i - 1]! + (i === 7 ? GAP * heights[i]! : 0);
	return { xs, ys, heights };
}

/** The cell of an element: the rows below stand under groups 3 to 17. */
export function cellOf(table: Table, element: Element): Box {
	const column = element.group === null ? 2 + element.below! : element.group - 1;
	const row = element.group === null ? element.period + 1 : element.period - 1;
	const x = table.xs[column]!;
	return { x, y: table.ys[row]!, width: table.xs[column + 1]! - x, height: table.heights[row]! };
}

/** All 118 cells, a little apart, as one path. */
export const cellsPath = (table: Table, gap: number): string => boxesPath(ELEMENTS.map((element) => inset(cellOf(table, element), gap)));
