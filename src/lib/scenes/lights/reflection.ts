/** The lights in the river: which pixels of the water show which light, and how strongly. Never counted. */
import { hash } from '../../marks/hash';

export interface Reflection {
	readonly pixel: Int32Array;
	/** index of the light that the pixel mirrors */
	readonly light: Int32Array;
	/** strength, 0 … 255 */
	readonly strength: Uint8Array;
}

const MOST = 60_000;

/**
 * Mirrors a picture of lights in water. `owner` holds for each pixel of a raster `width` wide the light's number
 * plus one, or 0; the water begins at row `from` and ends before row `to`; `scale` is pixels per unit.
 */
export function reflect(owner: Int32Array, width: number, from: number, to: number, scale: number): Reflection {
	const pixel = new Int32Array(MOST);
	const light = new Int32Array(MOST);
	const strength = new Uint8Array(MOST);
	const reach = (to - from) * 0.42;
	let count = 0;
	for (let y = from; y < to; y++) {
		const depth = y - from;
		const fade = Math.exp(-depth / reach) * Math.min(1, (to - y) / (reach * 0.3));
		const source = from - 1 - Math.round(depth * 1.5);
		if (source < 0) break;
		// ripples: every line of water shifts its picture, the more the nearer it is to us
		const shift = Math.round((Math.sin(depth * 0.9) + Math.sin(depth * 0.31 + 1)) * (0.6 + (1.8 * depth) / (to - from)) * scale);
		for (let x = 0; x < width; x++) {
			const seen = x + shift;
			if (seen < 0 || seen >= width) continue;
			const n = owner[source * width + seen]!;
			if (n === 0 || hash(61, y * width + x) > 0.62) continue;
			if (count === MOST) return { pixel, light, strength };
			pixel[count] = y * width + x;
			light[count] = n - 1;
			strength[count] = Math.round(255 * 0.5 * fade);
			count++;
		}
	}
	return { pixel: pixel.slice(0, count), light: light.slice(0, count), strength: strength.slice(0, count) };
}
