import { ring, rounded, runs } from './pen';
import { around, ORIGIN, TAU } from '../../marks/around';

/** Adds to the current path. */
type Contour = (c: CanvasRenderingContext2D) => void;

/** The outer contour, which is what the machine finds, and what is inside it. */
type PartDrawing = readonly [outline: Contour, detail: Contour];

const BOTH = [-1, 1] as const;

const rings = (c: CanvasRenderingContext2D, n: number, at: number, r: number, from = 0): void => around(n, ORIGIN, at, from).forEach(({ x, y }) => ring(c, x, y, r));

/**
 * What the eyes look at, three kinds of parts to each field in the order of the facts (cars, electronics, chips), as a
 * camera above sees them: about (0, 0) in a square from −0.5 to 0.5.
 */
export const PARTS: readonly (readonly PartDrawing[])[] = [
	[
		// a ventilated brake disc with five wheel bolts
		[
			(c) => ring(c, 0, 0, 0.47),
			(c) => {
				ring(c, 0, 0, 0.27);
				ring(c, 0, 0, 0.1);
				rings(c, 5, 0.185, 0.03);
				for (const at of [0.33, 0.41]) rings(c, 12, at, 0.015, at * 3);
			}
		],
		// a piston with its rod, lying
		[
			(c) => {
				runs(c, [-0.3, -0.08, -0.3, -0.46, 0.3, -0.46, 0.3, -0.08, 0.09, -0.08, 0.075, 0.2]);
				c.arc(0, 0.31, 0.16, -0.95, Math.PI + 0.95);
				c.lineTo(-0.09, -0.08);
				c.closePath();
			},
			(c) => {
				for (const y of [-0.39, -0.345, -0.3]) runs(c, [-0.3, y, 0.3, y]);
				ring(c, 0, -0.17, 0.06);
				ring(c, 0, 0.31, 0.095);
				for (const s of BOTH) runs(c, [s * 0.16, 0.31, s * 0.095, 0.31]);
			}
		],
		// a spur gear of sixteen teeth
		[
			(c) => {
				for (let i = 0; i < 16; i++)
					for (const [turn, r] of [[0, 0.39], [0.2, 0.47], [0.5, 0.47], [0.7, 0.39]] as const) {
						const a = ((i + turn) * TAU) / 16;
						c.lineTo(r * Math.cos(a), r * Math.sin(a));
					}
				c.closePath();
			},
			(c) => {
				ring(c, 0, 0, 0.31);
				rings(c, 5, 0.21, 0.06);
				ring(c, 0, 0, 0.09);
				runs(c, [-0.025, -0.09, -0.025, -0.12, 0.025, -0.12, 0.025, -0.09]);
			}
		]
	],
	[
		// the back of a phone: three lenses and a lamp
		[
			(c) => rounded(c, -0.235, -0.48, 0.47, 0.96, 0.07),
			(c) => {
				rounded(c, -0.2, -0.445, 0.22, 0.24, 0.05);
				ring(c, -0.145, -0.385, 0.04);
				ring(c, -0.145, -0.27, 0.04);
				ring(c, -0.045, -0.325, 0.04);
				ring(c, -0.035, -0.41, 0.012);
				ring(c, 0, 0.03, 0.05);
				runs(c, [-0.07, 0.4, 0.07, 0.4]);
			}
		],
		// a watch without its strap: face, crown, lugs
		[
			(c) => {
				rounded(c, -0.3, -0.34, 0.6, 0.68, 0.15);
				rounded(c, 0.3, -0.1, 0.05, 0.14, 0.02);
				for (const s of BOTH) runs(c, [-0.2, s * 0.33, -0.17, s * 0.48, 0.17, s * 0.48, 0.2, s * 0.33]);
			},
			(c) => {
				rounded(c, -0.245, -0.285, 0.49, 0.57, 0.11);
				runs(c, [0, -0.18, 0, 0, 0.12, 0.07]);
				for (const { x, y } of around(12, ORIGIN, 0.2)) runs(c, [x, y, x * 1.125, y * 1.125]);
			}
		],
		// earphones in their case, open
		[
			(c) => rounded(c, -0.44, -0.36, 0.88, 0.72, 0.25),
			(c) => {
				for (const s of BOTH) {
					ring(c, s * 0.19, -0.1, 0.13);
					ring(c, s * 0.19, -0.1, 0.06);
					rounded(c, s * 0.19 - 0.045, 0.03, 0.09, 0.24, 0.04);
				}
				runs(c, [-0.1, -0.36, 0.1, -0.36]);
				ring(c, 0, 0.26, 0.014);
			}
		]
	],
	[
		// a chip in a flat package with leads on four sides and a dot at pin 1
		[
			(c) => c.rect(-0.47, -0.47, 0.94, 0.94),
			(c) => {
				c.rect(-0.34, -0.34, 0.68, 0.68);
				for (let v = -0.3; v < 0.31; v += 0.06) for (const s of BOTH) runs(c, [v, s * 0.47, v, s * 0.34], [s * 0.47, v, s * 0.34, v]);
				ring(c, -0.26, -0.26, 0.03);
				c.rect(-0.15, -0.15, 0.3, 0.3);
			}
		],
		// a wafer with its dies and the notch that tells its turn
		[
			(c) => {
				c.arc(0, 0, 0.47, TAU / 4 + 0.06, TAU * 1.25 - 0.06);
				c.lineTo(0, 0.44);
				c.closePath();
			},
			(c) => {
				const step = 0.11;
				for (let i = -4; i <= 4; i++)
					for (let j = -4; j <= 4; j++) if (Math.hypot(Math.abs(i) + 0.5, Math.abs(j) + 0.5) < 4) c.rect((i - 0.44) * step, (j - 0.44) * step, step * 0.88, step * 0.88);
			}
		],
		// a bare die, bonded to its frame by wires
		[
			(c) => c.rect(-0.45, -0.36, 0.9, 0.72),
			(c) => {
				c.rect(-0.22, -0.18, 0.44, 0.36);
				c.rect(-0.18, -0.14, 0.15, 0.12);
				c.rect(0.01, -0.14, 0.17, 0.2);
				c.rect(-0.18, 0.02, 0.15, 0.12);
				for (const s of BOTH) {
					for (let u = -3; u <= 3; u++) runs(c, [(u * 0.19) / 3, s * 0.18, (u * 0.38) / 3, s * 0.33]);
					for (let u = -2; u <= 2; u++) runs(c, [s * 0.22, u * 0.07, s * 0.42, u * 0.11]);
				}
			}
		]
	]
];
