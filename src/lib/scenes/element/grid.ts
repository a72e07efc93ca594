/** A hundred parts: seventy sure, the rest open upwards. */
import { n2, type Box } from '../../marks/path';
import { RESERVE_PARTS } from './figures';

const ACROSS = 10;

/** Part `k` (0 … 99) of a box, counted from the lower left, row by row; with the joint around it taken off. */
export function partOf(box: Box, k: number): Box {
	const pitch = box.width / ACROSS;
	const joint = pitch * 0.06;
	return {
		x: box.x + (k % ACROSS) * pitch + joint,
		y: box.y + box.height - pitch * (Math.floor(k / ACROSS) + 1) + joint,
		width: pitch - 2 * joint,
		height: pitch - 2 * joint
	};
}

/** The first `count` parts, solid; the last of them only in part when `count` is not whole. */
export function solidParts(box: Box, count: number): string {
	let d = '';
	const n = Math.min(RESERVE_PARTS.sure, count);
	for (let k = 0; k < n; k++) {
		const { x, y, width, height } = partOf(box, k);
		const share = Math.min(1, n - k);
		d += `M${n2(x)} ${n2(y)}h${n2(width * share)}v${n2(height)}h${n2(-width * share)}z`;
	}
	return d;
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
export function allParts(box: Box): string {
	let d = '';
	for (let k = 0; k < RESERVE_PARTS.all; k++) {
		const { x, y, width, height } = partOf(box, k);
		d += `M${n2(x)} ${n2(y)}h${n2(width)}v${n2(height)}h${n2(-width)}z`;
	}
	return d;
}
