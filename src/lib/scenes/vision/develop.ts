/** A grey picture made ready for the canvas, in the tray's own greys. */
import type { Gray } from '../../models/vision/gray';
import { PALETTE } from './still-seen';

/** RGBA bytes of each grey level, as one number in the machine's own byte order. */
const COLOURS = (() => {
	const bytes = new Uint8ClampedArray(4 * PALETTE.length);
	PALETTE.forEach((hex, i) => bytes.set([parseInt(hex.slice(1, 3), 16), parseInt(hex.slice(3, 5), 16), parseInt(hex.slice(5, 7), 16), 255], 4 * i));
	return new Uint32Array(bytes.buffer);
})();

/** Draws a picture into a canvas of its size. */
export function develop(canvas: HTMLCanvasElement, { width, height, data }: Gray): void {
	if (canvas.width !== width) canvas.width = width;
	if (canvas.height !== height) canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) return;
	const image = context.createImageData(width, height);
	const out = new Uint32Array(image.data.buffer);
	for (let i = 0; i < data.length; i++) out[i] = COLOURS[data[i]!]!;
	context.putImageData(image, 0, 0);
}
