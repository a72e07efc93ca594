/** An offshore wind turbine seen along the wind: tower, three blades, the sea, and its cable. */
import { hash } from '../../marks/hash';
import { n2, pathOf, type Point } from '../../marks/path';
import { lerp, smoothstep } from '../../marks/easing';
import { xy } from '../../marks/shapes';

export interface Turbine {
	readonly hub: Point;
	readonly radius: number;
	/** one blade, pointing up, about the hub at (0, 0) */
	readonly blade: string;
	/** its far edge, drawn fine */
	readonly spar: string;
	/** nacelle, and the footing at the sea */
	readonly housings: string;
	readonly tower: string;
	readonly bands: string;
	readonly pile: string;
	/** sea surface and what is below */
	readonly sea: string;
	/** inside the tower, hub to cable */
	readonly down: string;
	readonly joint: Point;
}

/** Blade half-outline: chord in shares of the radius at a share of the span; slim root, widest at a fifth, fine tip. */
export function chord(share: number): number {
	if (share < 0.2) return 0.03 + 0.055 * smoothstep(0.03, 0.2, share);
	return 0.007 + 0.078 * (1 - (share - 0.2) / 0.8) ** 1.25;
}

/** A turbine with its hub at `hub`; water from `from` to `to`, its surface at `sea`, the cable at `cable`. */
export function turbine(hub: Point, radius: number, sea: number, cable: number, from: number, to: number): Turbine {
	const { x } = hub;
	/** edge of the blade, `share` of its chord from the axis */
	const edge = (share: number): Point[] =>
		Array.from({ length: 29 }, (_, i) => {
			const out = 0.05 + (0.95 * i) / 28;
			return { x: chord(out) * radius * share, y: -out * radius };
		});
	const front = edge(-0.32);
	/** an upright box about the axis */
	const box = (half: number, top: number, bottom: number): string => `M${xy(x - half, top)}h${n2(2 * half)}V${n2(bottom)}h${n2(-2 * half)}Z`;
	const topHalf = radius * 0.03;
	const footHalf = radius * 0.066;
	const head = hub.y + radius * 0.07;
	const foot = sea - radius * 0.14;
	const ledge = foot + radius * 0.03;
	const pileTop = sea + radius * 0.05;
	let bands = '';
	for (let k = 1; k < 8; k++) {
		const w = lerp(topHalf, footHalf, k / 8);
		bands += `M${xy(x - w, lerp(head, foot, k / 8))}h${n2(2 * w)}`;
	}
	let water = '';
	const depth = (cable - sea) * 1.9;
	for (let i = 0; i < 9; i++) {
		const y = sea + depth * (i / 9) ** 1.35;
		for (let a = from + hash(77, i) * 20, k = 0; a < to; k++) {
			const length = radius * (0.08 + 0.34 * hash(77 + i, k));
			if (Math.abs(a + length / 2 - x) > length / 2 + footHalf * 1.4) water += `M${xy(a, y)}H${n2(Math.min(to, a + length))}`;
			a += length + radius * (0.05 + 0.2 * hash(99 + i, k));
		}
	}
	const n = radius * 0.085;
	const wide = footHalf * 1.35;
	return {
		hub, radius,
		blade: pathOf([...front, ...edge(0.68).reverse()], true),
		spar: pathOf(front.map((p) => ({ x: p.x + radius * 0.014, y: p.y }))),
		housings: box(wide * 1.25, foot, ledge) + box(wide, ledge, pileTop) + box(n, hub.y - n * 0.9, hub.y + n * 0.9),
		tower: `M${xy(x - topHalf, head)}L${xy(x - footHalf, foot)}H${n2(x + footHalf)}L${xy(x + topHalf, head)}Z`,
		bands,
		pile: [x - wide, x + wide].map((side) => `M${xy(side, pileTop)}V${n2(sea + depth)}`).join(''),
		sea: water,
		down: `M${xy(x, hub.y + n)}V${n2(cable)}`,
		joint: { x, y: cable }
	};
}
