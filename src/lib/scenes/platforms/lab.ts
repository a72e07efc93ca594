/** The four laboratories as small buildings in cabinet projection. Their shapes are invented, and the drawing says so. */
import { n2 } from '../../marks/path';

export interface Lab {
	/** side and roof: what lies behind the front */
	readonly back: string;
	readonly front: string;
	readonly detail: string;
	readonly windows: string;
	/** the front's box */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type Polygon = readonly (readonly [number, number])[];

/** Front outlines in shares of width and height, up from the ground. */
const FRONTS: readonly Polygon[] = [
	[[0, 0], [0, 1], [0.36, 1], [0.36, 0.62], [1, 0.62], [1, 0]],
	[[0, 0], [0, 0.5], [0.12, 0.74], [0.3, 0.9], [0.5, 0.96], [0.7, 0.9], [0.88, 0.74], [1, 0.5], [1, 0]],
	[[0, 0], [0, 1], [0.33, 1], [0.33, 0.74], [0.66, 0.74], [0.66, 0.48], [1, 0.48], [1, 0]],
	[[0, 0], [0, 0.42], [1, 0.94], [1, 0]]
];

const at = (front: Polygon, u: number): number => {
	let best = 0;
	for (let i = 0; i < front.length - 1; i++) {
		const [u0, v0] = front[i]!;
		const [u1, v1] = front[i + 1]!;
		if (u1 > u0 && u >= u0 && u <= u1) best = Math.max(best, v0 + ((v1 - v0) * (u - u0)) / (u1 - u0));
	}
	return best;
};

/** Laboratory `kind` (0…3) whose front stands on `ground` from `x` on, `width` by `height` units. */
export function lab(kind: number, x: number, ground: number, width: number, height: number): Lab {
	const front = FRONTS[kind]!;
	const dx = width * 0.13;
	const dy = width * 0.09;
	const p = (u: number, v: number, z = 0): string => `${n2(x + u * width + z * dx)} ${n2(ground - v * height - z * dy)}`;
	const outline = 'M' + front.map(([u, v]) => p(u, v)).join('L') + 'Z';
	let back = '';
	for (let i = 1; i < front.length - 1; i++) {
		const a = front[i]!;
		const b = front[i + 1]!;
		// roofs and faces to the right are seen, faces to the left are not
		if (b[0] > a[0] || b[1] < a[1]) back += `M${p(...a)}L${p(a[0], a[1], 1)}L${p(b[0], b[1], 1)}L${p(...b)}Z`;
	}
	let windows = '';
	const columns = Math.max(5, Math.round(width / 9));
	const floor = Math.max(6, height / 7);
	for (let c = 0; c < columns; c++) {
		const u0 = (c + 0.28) / columns;
		const u1 = (c + 0.76) / columns;
		const roof = Math.min(at(front, u0), at(front, u1)) * height;
		for (let y = floor * 0.6; y + floor * 0.8 < roof; y += floor)
			windows += `M${n2(x + u0 * width)} ${n2(ground - y)}h${n2((u1 - u0) * width)}v${n2(-floor * 0.5)}h${n2((u0 - u1) * width)}Z`;
	}
	let detail = '';
	if (kind === 0) detail += `M${p(0.18, 1)}v${n2(-height * 0.2)}M${p(0.24, 1)}v${n2(-height * 0.1)}`;
	if (kind === 1) for (let k = 1; k < 8; k++) detail += `M${p(k / 8, at(front, k / 8))}L${p(k / 8, 0.5)}`;
	if (kind === 2) detail += `M${p(0.33, 0.74)}V${n2(ground)}M${p(0.66, 0.48)}V${n2(ground)}`;
	if (kind === 3) for (let k = 1; k < 6; k++) detail += `M${p(k / 6, at(front, k / 6))}l${n2(dx)} ${n2(-dy)}`;
	return { back, front: outline, detail, windows, x, y: ground - height, width, height };
}
