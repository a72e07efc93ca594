/** One tower: an elevation of given width and height, standing on its foot, with an opening for the line. */
import { hash } from '../../marks/hash';
import { n2 } from '../../marks/path';

export interface Tower {
	/** index into the ranks */
	readonly rank: number;
	readonly x: number;
	readonly top: number;
	readonly foot: number;
	readonly width: number;
	/** height of the line that runs through */
	readonly line: number;
	/** share of the route at which the line calls here, set by the layout */
	readonly share: number;
	readonly body: string;
	readonly detail: string;
	/** windows lit before the train comes, and those that it lights */
	readonly early: string;
	readonly late: string;
	/** the opening the line runs through */
	readonly gate: string;
	/** the star above a “新星” */
	readonly star: string;
}

const rect = (x: number, y: number, w: number, h: number): string =>
	`M${n2(x)} ${n2(y)}h${n2(w)}v${n2(h)}h${n2(-w)}Z`;

export interface TowerPlan {
	readonly rank: number;
	readonly index: number;
	/** centre */
	readonly x: number;
	readonly foot: number;
	/** height of the main block above the line */
	readonly above: number;
	readonly width: number;
	/** height of the line */
	readonly line: number;
	/** height of the opening */
	readonly gate: number;
	/** storey height; windows are left out under 3.4 */
	readonly storey: number;
	readonly share: number;
}

/** Draws a tower. All lengths in units; the same plan gives the same tower. */
export function tower(plan: TowerPlan): Tower {
	const { rank, index, x, foot, above, width: w, line, gate, storey } = plan;
	const left = x - w / 2;
	const top = line - above;
	let body = rect(left, top, w, foot - top);
	let detail = '';
	const ridge = Math.min(0.5 * w, 0.16 * above);
	if (rank === 0) {
		body += rect(left + w * 0.2, top - ridge, w * 0.6, ridge);
		detail += `M${n2(x)} ${n2(top - ridge)}v${n2(-ridge * 1.9)}M${n2(x - w * 0.14)} ${n2(top - ridge)}v${n2(-ridge * 0.6)}`;
	} else if (rank === 1) {
		body += `M${n2(left)} ${n2(top)}L${n2(x)} ${n2(top - ridge)}L${n2(left + w)} ${n2(top)}Z`;
	} else if (rank === 2) {
		detail += `M${n2(left + w * 0.2)} ${n2(top)}v${n2(-ridge * 0.7)}h${n2(w * 0.6)}v${n2(ridge * 0.7)}`;
	}
	const stilts = Math.max(0, foot - line - gate / 2 - 1);
	for (const s of [0.2, 0.5, 0.8]) detail += `M${n2(left + w * s)} ${n2(foot - stilts)}v${n2(stilts)}`;

	let early = '';
	let late = '';
	const columns = Math.max(1, Math.round((w - 3) / 5.2));
	const pitch = (w - 3) / columns;
	const floors = Math.max(1, Math.floor((above - gate / 2 - 4) / storey));
	if (storey >= 3.4)
		for (let r = 0; r < floors; r++)
			for (let c = 0; c < columns; c++) {
				const at = hash(41 + index, r * 16 + c);
				if (at > 0.84) continue;
				const pane = rect(left + 1.5 + c * pitch + pitch * 0.16, top + 4 + r * storey, pitch * 0.68, storey * 0.5);
				if (at < 0.4) early += pane;
				else late += pane;
			}
	const r = Math.min(6, w * 0.36);
	const sy = top - r * 2.6 - hash(7, index) * Math.min(26, above * 0.35);
	const q = r * 0.24;
	const star =
		rank === 3
			? `M${n2(x)} ${n2(sy - r)}L${n2(x + q)} ${n2(sy - q)}L${n2(x + r)} ${n2(sy)}L${n2(x + q)} ${n2(sy + q)}L${n2(x)} ${n2(sy + r)}L${n2(x - q)} ${n2(sy + q)}L${n2(x - r)} ${n2(sy)}L${n2(x - q)} ${n2(sy - q)}Z`
			: '';
	return {
		rank, x, top, foot, line, width: w, share: plan.share, body, detail, early, late, star,
		gate: rect(left, line - gate / 2, w, gate)
	};
}
