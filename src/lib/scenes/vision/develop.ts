/** A grey picture made ready for the canvas, in the tray's own greys. */
import type { Gray } from '../../models/vision/gray';
import { rgb, shadesOf } from './gif';
import { PALETTE } from './still-seen';

/** RGBA bytes of each shade, as one number in the machine's own byte order. */
const COLOURS = new Uint32Array(Uint8Array.from(PALETTE.flatMap((hex) => [...rgb(hex), 255])).buffer);

/** Draws a picture into a canvas, which takes its size. */
export function develop(canvas: HTMLCanvasElement, picture: Gray): void {
	const { width, height } = picture;
	if (canvas.width !== width) canvas.width = width;
	if (canvas.height !== height) canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) return;
	const image = context.createImageData(width, height);
	new Uint32Array(image.data.buffer).set(Uint32Array.from(shadesOf(picture), (shade) => COLOURS[shade]!));
	context.putImageData(image, 0, 0);
}
