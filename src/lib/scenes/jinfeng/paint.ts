/** The people on canvas: two batches of figures, outlined and filled, each at its share of the way to its bench. */
import { easeInOut, lerp, smoothstep, span } from '../../marks/easing';
import type { View } from '../contract';
import type { Layout } from './layout';

/** Share of the whole walk at a local position: 0 in the crowd, 1 seated (from −0.05 on). */
export const walked = (local: number): number => span(-0.34, -0.05, local);

/** One figure as path data, feet at (0, 0): 16 high. */
export const FIGURE = 'M2.9 -13.2A2.9 2.9 0 1 1 -2.9 -13.2A2.9 2.9 0 1 1 2.9 -13.2M-4.2 0V-4.4Q-4.2 -8.8 0 -8.8Q4.2 -8.8 4.2 -4.4V0Z';

/** Adds the same figure, feet at (x, y) and `s` times as large, to the context's path. */
function addFigure(c: CanvasRenderingContext2D, x: number, y: number, s: number): void {
	c.moveTo(x + 2.9 * s, y - 13.2 * s);
	c.arc(x, y - 13.2 * s, 2.9 * s, 0, Math.PI * 2);
	c.moveTo(x - 4.2 * s, y);
	c.lineTo(x - 4.2 * s, y - 4.4 * s);
	c.quadraticCurveTo(x - 4.2 * s, y - 8.8 * s, x, y - 8.8 * s);
	c.quadraticCurveTo(x + 4.2 * s, y - 8.8 * s, x + 4.2 * s, y - 4.4 * s);
	c.lineTo(x + 4.2 * s, y);
	c.closePath();
}

export function paint(context: CanvasRenderingContext2D, { people, scale }: Layout, { local, world, frame: { stroke } }: View): void {
	const way = walked(local);
	const shown = smoothstep(-0.4, -0.33, local);
	if (shown <= 0) return;
	context.save();
	context.globalAlpha = shown;
	context.lineJoin = 'round';
	context.lineWidth = Math.max(0.7, stroke.detail * Math.min(1, scale * 1.3));
	for (const kind of [false, true]) {
		context.beginPath();
		people.forEach(({ from, to, delay, marked }, i) => {
			if (marked !== kind) return;
			const t = easeInOut(span(delay, delay + 0.6, way));
			const step = t > 0 && t < 1 ? Math.abs(Math.sin(t * 22 + i)) * 1.6 * scale : 0;
			addFigure(context, lerp(from.x, to.x, t), lerp(from.y, to.y, t) - step, scale);
		});
		context.fillStyle = kind ? world.ink : world.ground;
		context.fill();
		context.strokeStyle = kind ? world.ink : world.muted;
		context.stroke();
	}
	context.restore();
}
