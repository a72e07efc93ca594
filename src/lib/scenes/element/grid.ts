/** A hundred parts: seventy sure, the rest open upwards. */
import { n2, type Box } from '../../marks/path';
import { boxesPath, inset } from './boxes';
import { RESERVE_PARTS } from './figures';

const ACROSS = 10;

/** Part `k` (0 … 99) of a box, counted from the lower left, row by row; with the joint around it taken off. */
export function partOf(box: Box, k: number): Box {
	const pitch = box.width / ACROSS;
	const x = box.x + (k % ACROSS) * pitch;
	const y = box.y + box.height - pitch * (Math.floor(k / ACROSS) + 1);
	return inset({ x, y, width: pitch, height: pitch }, pitch * 0.06);
}

/** The first `count` parts, solid; the last of them only in part when `count` is not whole. */
export function solidParts(box: Box, count: number): string {
	const n = Math.min(RESERVE_PARTS.sure, count);
	return boxesPath(
		Array.from({ length: Math.ceil(n) }, (_, k) => {
			const part = partOf(box, k);
			return { ...part, width: part.width * Math.min(1, n - k) };
		})
	);
}

export interface OpenRow {
	/** hatching of the row's parts and their sides; the uppermost row has no lid */
	readonly hatching: string;
	readonly outline: string;
	readonly opacity: number;
}

/** The rows above the sure ones, fainter the higher: nobody said how far it goes. */
export function openRows(box: Box): OpenRow[] {
	const rows: OpenRow[] = [];
	const first = RESERVE_PARTS.sure / ACROSS;
	for (let row = first; row < ACROSS; row++) {
		let hatching = '';
		let outline = '';
		for (let c = 0; c < ACROSS; c++) {
			const { x, y, width: w, height: h } = partOf(box, row * ACROSS + c);
			for (const s of [0.33, 0.67, 1]) hatching += `M${n2(x)} ${n2(y + h * s)}L${n2(x + w * s)} ${n2(y)}`;
			for (const s of [0.33, 0.67]) hatching += `M${n2(x + w * s)} ${n2(y + h)}L${n2(x + w)} ${n2(y + h * s)}`;
			const lid = row < ACROSS - 1;
			outline += `M${n2(x)} ${n2(y)}v${n2(h)}h${n2(w)}v${n2(-h)}${lid ? 'z' : ''}`;
		}
		rows.push({ hatching, outline, opacity: 0.75 - (row - first) * 0.2 });
	}
	return rows;
}

/** Empty outlines of all parts, while the square is being divided. */
export const allParts = (box: Box): string => boxesPath(Array.from({ length: RESERVE_PARTS.all }, (_, k) => partOf(box, k)));
