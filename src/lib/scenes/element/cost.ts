/** The cost block: fifty units of exactly the small square's size. */
import { easeInOut, lerp } from '../../marks/easing';
import { n2, type Box } from '../../marks/path';
import { UNITS_ACROSS, UNITS_DOWN, type CostPlan } from './arrange';
import { COST_RATIO } from './figures';

/** Unit `k` (0 … 49) of the large block, row by row from the upper left. */
export const unitOf = ({ large, unit }: CostPlan, k: number): Box => ({
	x: large.x + (k % UNITS_ACROSS) * unit,
	y: large.y + Math.floor(k / UNITS_ACROSS) * unit,
	width: unit,
	height: unit
});

/** The lines that divide a block into fifty. */
export function unitLines(large: Box): string {
	let d = '';
	for (let i = 1; i < UNITS_ACROSS; i++) d += `M${n2(large.x + (large.width * i) / UNITS_ACROSS)} ${n2(large.y)}v${n2(large.height)}`;
	for (let i = 1; i < UNITS_DOWN; i++) d += `M${n2(large.x)} ${n2(large.y + (large.height * i) / UNITS_DOWN)}h${n2(large.width)}`;
	return d;
}

export interface Laid {
	/** how many lie in their places */
	readonly count: number;
	readonly squares: readonly Box[];
	/** the copy on its way from the small square, if there is one */
	readonly flying: Box | null;
}

/** Copies of the small square laid into the large block at `share` 0…1 of the laying. */
export function laidAt(plan: CostPlan, share: number): Laid {
	const laid = share * COST_RATIO;
	const count = Math.min(COST_RATIO, Math.floor(laid + 1e-9));
	const squares = Array.from({ length: count }, (_, k) => unitOf(plan, k));
	if (count === COST_RATIO || laid <= 0) return { count, squares, flying: null };
	const t = easeInOut(laid - count);
	const to = unitOf(plan, count);
	return { count, squares, flying: { ...to, x: lerp(plan.small.x, to.x, t), y: lerp(plan.small.y, to.y, t) } };
}
