/** What page and painting thread do alike for a picture. */
import type { View } from '../../scenes/contract';

/** Sizes the canvas (px), clears it, scales it to the frame's units, and lets `paint` at it. */
export function paintPicture(context: CanvasRenderingContext2D, size: { readonly width: number; readonly height: number }, view: View, paint: (context: CanvasRenderingContext2D) => void): void {
	const { canvas } = context;
	const { width, height } = size;
	if (canvas.width !== width || canvas.height !== height) {
		canvas.width = width;
		canvas.height = height;
	}
	const scale = width / view.frame.width;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.clearRect(0, 0, width, height);
	context.setTransform(scale, 0, 0, scale, 0, 0);
	paint(context);
}
