/** The four laboratories as small buildings in cabinet projection. Their shapes are invented, and the drawing says so. */
import { n2, type Box } from '../../marks/path';
import { boxPath } from '../../marks/shapes';

/** The box is the front's. */
export interface Lab extends Box {
	/** side and roof: what lies behind the front */
	readonly back: string;
	readonly front: string;
	readonly detail: string;
	readonly windows: string;
}

type Polygon = readonly (readonly [number, number])[];

/** Front outlines in shares of width and height, up from the ground. */
const FRONTS: readonly Polygon[] = [
	[[0, 0], [0, 1], [0.36, 1], [0.36, 0.62], [1, 0.62], [1, 0]],
	[[0, 0], [0, 0.5], [0.12, 0.74], [0.3, 0.9], [0.5, 0.96], [0.7, 0.9], [0.88, 0.74], [1, 0.5], [1, 0]],
	[[0, 0], [0, 1], [0.33, 1], [0.33, 0.74], [0.66, 0.74], [0.66, 0.48], [1, 0.48], [1, 0]],
	[[0, 0], [0, 0.42], [1, 0.94], [1, 0]]
];

/** Laboratory `kind` (0…3) whose front stands on `ground` from `x` on, `width` by `height` units. */
export function lab(kind: number, x: number, ground: number, width: number, height: number): Lab {
	const front = FRONTS[kind]!;
	const edges = front.slice(1).map((end, i) => [front[i]!, end] as const);
	const dx = width * 0.13;
	const dy = width * 0.09;
	const p = (u: number, v: number, z = 0): string => `${n2(x + u * width + z * dx)} ${n2(ground - v * height - z * dy)}`;
	let back = '';
	for (const [[u0, v0], [u1, v1]] of edges) {
		// roofs and faces to the right are seen, faces to the left are not
		if (u1 > u0 || v1 < v0) back += `M${p(u0, v0)}L${p(u0, v0, 1)}L${p(u1, v1, 1)}L${p(u1, v1)}Z`;
	}
	/** height of the roof, the highest where there are two */
	const roof = (u: number): number =>
		Math.max(...edges.map(([[u0, v0], [u1, v1]]) => (u1 > u0 && u >= u0 && u <= u1 ? v0 + ((v1 - v0) * (u - u0)) / (u1 - u0) : 0)));
	let windows = '';
	const columns = Math.max(5, Math.round(width / 9));
	const floor = Math.max(6, height / 7);
	for (let c = 0; c < columns; c++) {
		const u0 = (c + 0.28) / columns;
		const u1 = (c + 0.76) / columns;
		for (let y = floor * 0.6; y + floor * 0.8 < Math.min(roof(u0), roof(u1)) * height; y += floor)
			windows += boxPath(x + u0 * width, ground - y, (u1 - u0) * width, -floor * 0.5);
	}
	let detail = '';
	if (kind === 0) detail = `M${p(0.18, 1)}v${n2(-height * 0.2)}M${p(0.24, 1)}v${n2(-height * 0.1)}`;
	if (kind === 1) for (let u = 0.125; u < 1; u += 0.125) detail += `M${p(u, roof(u))}L${p(u, 0.5)}`;
	if (kind === 2) detail = `M${p(0.33, 0.74)}V${n2(ground)}M${p(0.66, 0.48)}V${n2(ground)}`;
	if (kind === 3) for (let k = 1; k < 6; k++) detail += `M${p(k / 6, roof(k / 6))}l${n2(dx)} ${n2(-dy)}`;
	return { back, front: `M${front.map(([u, v]) => p(u, v)).join('L')}Z`, detail, windows, x, y: ground - height, width, height };
}
