/** The people on canvas: two batches of figures, outlined and filled, each at its share of the way to its bench. */
import { easeInOut, smoothstep, span } from '../../marks/easing';
import type { View } from '../contract';
import type { Layout } from './layout';

/** Share of the whole walk at a local position: 0 in the crowd, 1 seated (from −0.05 on). */
export const walked = (local: number): number => span(-0.34, -0.05, local);

/** Adds one figure, feet at (x, y), to the context's path. */
export function figure(c: Pick<CanvasRenderingContext2D, 'moveTo' | 'arc' | 'lineTo' | 'quadraticCurveTo' | 'closePath'>, x: number, y: number, s: number): void {
	c.moveTo(x + 2.9 * s, y - 13.2 * s);
	c.arc(x, y - 13.2 * s, 2.9 * s, 0, Math.PI * 2);
	c.moveTo(x - 4.2 * s, y);
	c.lineTo(x - 4.2 * s, y - 4.4 * s);
	c.quadraticCurveTo(x - 4.2 * s, y - 8.8 * s, x, y - 8.8 * s);
	c.quadraticCurveTo(x + 4.2 * s, y - 8.8 * s, x + 4.2 * s, y - 4.4 * s);
	c.lineTo(x + 4.2 * s, y);
	c.closePath();
}

export function paint(context: CanvasRenderingContext2D, layout: Layout, view: View): void {
	const { fromX, fromY, toX, toY, delay, marked, scale } = layout.people;
	const way = walked(view.local);
	const shown = smoothstep(-0.4, -0.33, view.local);
	if (shown <= 0) return;
	context.save();
	context.globalAlpha = shown;
	context.lineJoin = 'round';
	context.lineWidth = Math.max(0.7, view.frame.stroke.detail * Math.min(1, scale * 1.3));
	for (const kind of [0, 1]) {
		context.beginPath();
		for (let i = 0; i < marked.length; i++) {
			if (marked[i] !== kind) continue;
			const t = easeInOut(span(delay[i]!, delay[i]! + 0.6, way));
			const step = t > 0 && t < 1 ? Math.abs(Math.sin(t * 22 + i)) * 1.6 * scale : 0;
			figure(context, fromX[i]! + (toX[i]! - fromX[i]!) * t, fromY[i]! + (toY[i]! - fromY[i]!) * t - step, scale);
		}
		if (kind === 0) {
			context.fillStyle = view.world.ground;
			context.fill();
			context.strokeStyle = view.world.muted;
		} else {
			context.fillStyle = view.world.ink;
			context.fill();
			context.strokeStyle = view.world.ink;
		}
		context.stroke();
	}
	context.restore();
}
