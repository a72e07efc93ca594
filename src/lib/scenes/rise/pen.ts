/** What canvas drawings of this scene are made of; each adds to the current path. */
import { TAU } from '../../marks/around';

type Pen = CanvasRenderingContext2D;

/** A circle. */
export function ring(c: Pen, x: number, y: number, r: number): void {
	c.moveTo(x + r, y);
	c.arc(x, y, r, 0, TAU);
}

/** Polylines: each is its points' x and y in a row. */
export function runs(c: Pen, ...lines: readonly (readonly number[])[]): void {
	for (const line of lines) for (let i = 0; i < line.length; i += 2) c[i ? 'lineTo' : 'moveTo'](line[i]!, line[i + 1]!);
}

/** A box with round corners. */
export function rounded(c: Pen, x: number, y: number, w: number, h: number, r: number): void {
	c.moveTo(x + r, y);
	for (const [ax, ay, bx, by] of [[w, 0, w, h], [w, h, 0, h], [0, h, 0, 0], [0, 0, w, 0]] as const) c.arcTo(x + ax, y + ay, x + bx, y + by, r);
	c.closePath();
}
