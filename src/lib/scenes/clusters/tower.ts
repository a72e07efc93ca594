/** One tower: an elevation of given width and height, standing on its foot, with an opening for the line. */
import { hash } from '../../marks/hash';
import { n2, pathOf } from '../../marks/path';
import { boxPath } from '../../marks/shapes';

export interface TowerPlan {
	/** index into the ranks */
	readonly rank: number;
	/** index among all towers */
	readonly index: number;
	/** centre */
	readonly x: number;
	readonly foot: number;
	/** height of the main block above the line, before the towers' unevenness of 5 % */
	readonly above: number;
	readonly width: number;
	/** height of the line that runs through */
	readonly line: number;
	/** height of the opening */
	readonly gate: number;
	/** storey height */
	readonly storey: number;
	/** share of the route at which the line calls here */
	readonly share: number;
}

export interface Tower extends Pick<TowerPlan, 'rank' | 'x' | 'foot' | 'width' | 'line' | 'share'> {
	readonly top: number;
	readonly body: string;
	readonly detail: string;
	/** windows lit before the train comes, and those that it lights */
	readonly early: string;
	readonly late: string;
	/** the opening the line runs through */
	readonly opening: string;
	/** the star above a “新星” */
	readonly star: string;
}

/** Draws a tower. All lengths in units; the same plan gives the same tower. */
export function tower({ above, gate, storey, index, ...place }: TowerPlan): Tower {
	const { rank, x, foot, width: w, line } = place;
	const left = x - w / 2;
	const rise = above * (1 + 0.05 * Math.sin(index * 2.4));
	const top = line - rise;
	let body = boxPath(left, top, w, foot - top);
	let detail = '';
	const ridge = Math.min(0.5 * w, 0.16 * rise);
	if (rank === 0) {
		body += boxPath(left + w * 0.2, top - ridge, w * 0.6, ridge);
		detail = `M${n2(x)} ${n2(top - ridge)}v${n2(-ridge * 1.9)}M${n2(x - w * 0.14)} ${n2(top - ridge)}v${n2(-ridge * 0.6)}`;
	} else if (rank === 1) body += pathOf([{ x: left, y: top }, { x, y: top - ridge }, { x: left + w, y: top }], true);
	else if (rank === 2) detail = `M${n2(left + w * 0.2)} ${n2(top)}v${n2(-ridge * 0.7)}h${n2(w * 0.6)}v${n2(ridge * 0.7)}`;
	const stilts = Math.max(0, foot - line - gate / 2 - 1);
	for (const s of [0.2, 0.5, 0.8]) detail += `M${n2(left + w * s)} ${n2(foot - stilts)}v${n2(stilts)}`;

	let early = '';
	let late = '';
	const columns = Math.max(1, Math.round((w - 3) / 5.2));
	const pitch = (w - 3) / columns;
	const floors = Math.max(1, Math.floor((rise - gate / 2 - 4) / storey));
	for (let r = 0; r < floors; r++)
		for (let c = 0; c < columns; c++) {
			const at = hash(41 + index, r * 16 + c);
			const pane = boxPath(left + 1.5 + (c + 0.16) * pitch, top + 4 + r * storey, pitch * 0.68, storey * 0.5);
			if (at < 0.4) early += pane;
			else if (at <= 0.84) late += pane;
		}
	const r = Math.min(6, w * 0.36);
	const y = top - r * 2.6 - hash(7, index) * Math.min(26, rise * 0.35);
	const star = Array.from({ length: 8 }, (_, k) => {
		const reach = k % 2 ? r * 0.24 * Math.SQRT2 : r;
		return { x: x + reach * Math.sin((k * Math.PI) / 4), y: y - reach * Math.cos((k * Math.PI) / 4) };
	});
	return { ...place, top, body, detail, early, late, opening: boxPath(left, line - gate / 2, w, gate), star: rank === 3 ? pathOf(star, true) : '' };
}
