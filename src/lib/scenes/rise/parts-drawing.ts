/**
 * What the eyes look at, three kinds of parts to each field, as a camera above sees them: outlines about (0, 0) in a
 * square from −0.5 to 0.5, drawn with canvas calls. `outline` is what the machine finds.
 */
export interface PartDrawing {
	/** adds the outer contour to the current path */
	readonly outline: (c: CanvasRenderingContext2D) => void;
	/** adds what is inside it */
	readonly detail: (c: CanvasRenderingContext2D) => void;
}

const TAU = 2 * Math.PI;
const ring = (c: CanvasRenderingContext2D, x: number, y: number, r: number): void => {
	c.moveTo(x + r, y);
	c.arc(x, y, r, 0, TAU);
};
const rings = (c: CanvasRenderingContext2D, n: number, at: number, r: number, from = 0): void => {
	for (let i = 0; i < n; i++) ring(c, at * Math.cos(from + (i * TAU) / n), at * Math.sin(from + (i * TAU) / n), r);
};
const segment = (c: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void => {
	c.moveTo(x0, y0);
	c.lineTo(x1, y1);
};

/** A ventilated brake disc with five wheel bolts. */
const brake: PartDrawing = {
	outline: (c) => ring(c, 0, 0, 0.47),
	detail: (c) => {
		ring(c, 0, 0, 0.27);
		ring(c, 0, 0, 0.1);
		rings(c, 5, 0.185, 0.03);
		for (const at of [0.33, 0.41]) rings(c, 12, at, 0.015, at * 3);
	}
};

/** A piston with its rod, lying. */
const piston: PartDrawing = {
	outline: (c) => {
		c.moveTo(-0.3, -0.46);
		c.lineTo(0.3, -0.46);
		c.lineTo(0.3, -0.08);
		c.lineTo(0.09, -0.08);
		c.lineTo(0.075, 0.2);
		c.arc(0, 0.31, 0.16, -0.95, Math.PI + 0.95);
		c.lineTo(-0.09, -0.08);
		c.lineTo(-0.3, -0.08);
		c.closePath();
	},
	detail: (c) => {
		for (const y of [-0.39, -0.345, -0.3]) segment(c, -0.3, y, 0.3, y);
		ring(c, 0, -0.17, 0.06);
		ring(c, 0, 0.31, 0.095);
		segment(c, -0.16, 0.31, -0.095, 0.31);
		segment(c, 0.095, 0.31, 0.16, 0.31);
	}
};

/** A spur gear of sixteen teeth. */
const gear: PartDrawing = {
	outline: (c) => {
		const n = 16;
		for (let i = 0; i < n; i++) {
			for (const [share, r] of [[0, 0.39], [0.2, 0.47], [0.5, 0.47], [0.7, 0.39]] as const) {
				const a = ((i + share) * TAU) / n;
				if (i === 0 && share === 0) c.moveTo(r, 0);
				else c.lineTo(r * Math.cos(a), r * Math.sin(a));
			}
		}
		c.closePath();
	},
	detail: (c) => {
		ring(c, 0, 0, 0.31);
		rings(c, 5, 0.21, 0.06);
		ring(c, 0, 0, 0.09);
		c.moveTo(-0.025, -0.09);
		c.lineTo(-0.025, -0.12);
		c.lineTo(0.025, -0.12);
		c.lineTo(0.025, -0.09);
	}
};

const rounded = (c: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, r: number): void => {
	c.moveTo(x + r, y);
	c.arcTo(x + w, y, x + w, y + h, r);
	c.arcTo(x + w, y + h, x, y + h, r);
	c.arcTo(x, y + h, x, y, r);
	c.arcTo(x, y, x + w, y, r);
	c.closePath();
};

/** The back of a phone: three lenses and a lamp. */
const phone: PartDrawing = {
	outline: (c) => rounded(c, -0.235, -0.48, 0.47, 0.96, 0.07),
	detail: (c) => {
		rounded(c, -0.2, -0.445, 0.22, 0.24, 0.05);
		ring(c, -0.145, -0.385, 0.04);
		ring(c, -0.145, -0.27, 0.04);
		ring(c, -0.045, -0.325, 0.04);
		ring(c, -0.035, -0.41, 0.012);
		ring(c, 0, 0.03, 0.05);
		segment(c, -0.07, 0.4, 0.07, 0.4);
	}
};

/** A watch without its strap: face, crown, lugs. */
const watch: PartDrawing = {
	outline: (c) => {
		rounded(c, -0.3, -0.34, 0.6, 0.68, 0.15);
		rounded(c, 0.3, -0.1, 0.05, 0.14, 0.02);
		c.moveTo(-0.2, -0.33);
		c.lineTo(-0.17, -0.48);
		c.lineTo(0.17, -0.48);
		c.lineTo(0.2, -0.33);
		c.moveTo(-0.2, 0.33);
		c.lineTo(-0.17, 0.48);
		c.lineTo(0.17, 0.48);
		c.lineTo(0.2, 0.33);
	},
	detail: (c) => {
		rounded(c, -0.245, -0.285, 0.49, 0.57, 0.11);
		segment(c, 0, 0, 0, -0.18);
		segment(c, 0, 0, 0.12, 0.07);
		for (let i = 0; i < 12; i++) segment(c, 0.2 * Math.cos((i * TAU) / 12), 0.2 * Math.sin((i * TAU) / 12), 0.225 * Math.cos((i * TAU) / 12), 0.225 * Math.sin((i * TAU) / 12));
	}
};

/** Earphones in their case, open. */
const earphones: PartDrawing = {
	outline: (c) => rounded(c, -0.44, -0.36, 0.88, 0.72, 0.25),
	detail: (c) => {
		for (const s of [-1, 1]) {
			ring(c, s * 0.19, -0.1, 0.13);
			ring(c, s * 0.19, -0.1, 0.06);
			rounded(c, s * 0.19 - 0.045, 0.03, 0.09, 0.24, 0.04);
		}
		segment(c, -0.1, -0.36, 0.1, -0.36);
		ring(c, 0, 0.26, 0.014);
	}
};

/** A chip in a flat package with leads on four sides and a dot at pin 1. */
const package4: PartDrawing = {
	outline: (c) => c.rect(-0.47, -0.47, 0.94, 0.94),
	detail: (c) => {
		c.rect(-0.34, -0.34, 0.68, 0.68);
		for (let i = 0; i < 11; i++) {
			const v = -0.3 + i * 0.06;
			segment(c, v, -0.47, v, -0.34);
			segment(c, v, 0.34, v, 0.47);
			segment(c, -0.47, v, -0.34, v);
			segment(c, 0.34, v, 0.47, v);
		}
		ring(c, -0.26, -0.26, 0.03);
		c.rect(-0.15, -0.15, 0.3, 0.3);
	}
};

/** A wafer with its dies and the notch that tells its turn. */
const wafer: PartDrawing = {
	outline: (c) => {
		c.arc(0, 0, 0.47, Math.PI / 2 + 0.06, Math.PI / 2 - 0.06 + TAU);
		c.lineTo(0, 0.44);
		c.closePath();
	},
	detail: (c) => {
		const step = 0.11;
		for (let i = -4; i <= 4; i++) {
			for (let j = -4; j <= 4; j++) {
				const corner = Math.hypot((Math.abs(i) + 0.5) * step, (Math.abs(j) + 0.5) * step);
				if (corner < 0.44) c.rect((i - 0.44) * step, (j - 0.44) * step, step * 0.88, step * 0.88);
			}
		}
	}
};

/** A bare die, bonded to its frame by wires. */
const die: PartDrawing = {
	outline: (c) => c.rect(-0.45, -0.36, 0.9, 0.72),
	detail: (c) => {
		c.rect(-0.22, -0.18, 0.44, 0.36);
		c.rect(-0.18, -0.14, 0.15, 0.12);
		c.rect(0.01, -0.14, 0.17, 0.2);
		c.rect(-0.18, 0.02, 0.15, 0.12);
		for (let i = 0; i < 7; i++) {
			const u = (i - 3) / 3;
			segment(c, u * 0.19, -0.18, u * 0.38, -0.33);
			segment(c, u * 0.19, 0.18, u * 0.38, 0.33);
		}
		for (let i = 0; i < 5; i++) {
			const u = (i - 2) / 2;
			segment(c, -0.22, u * 0.14, -0.42, u * 0.22);
			segment(c, 0.22, u * 0.14, 0.42, u * 0.22);
		}
	}
};

/** Three parts to each field, in the order of the facts: cars, electronics, chips. */
export const PARTS: readonly (readonly [PartDrawing, PartDrawing, PartDrawing])[] = [
	[brake, piston, gear],
	[phone, watch, earphones],
	[package4, wafer, die]
];
