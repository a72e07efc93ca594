/** A grey picture: one byte per pixel, row by row, 0 black … 255 white. Pixel (x, y) covers [x, x+1) × [y, y+1). */
export interface Gray {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** A picture of one grey level. Sizes are whole numbers ≥ 1. */
export function blank(width: number, height: number, level = 0): Gray {
	return { width, height, data: new Uint8Array(width * height).fill(level) };
}

/** Luma of RGBA bytes (ITU-R BT.601 weights, in 1/256). */
export function fromRgba(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): Gray {
	const data = new Uint8Array(width * height);
	for (let i = 0, p = 0; i < data.length; i++, p += 4) {
		data[i] = (77 * rgba[p]! + 150 * rgba[p + 1]! + 29 * rgba[p + 2]! + 128) >> 8;
	}
	return { width, height, data };
}

/**
 * Binomial 3 × 3 smoothing (1 2 1 both ways, edges repeated). It takes white noise down to 3/8 of its spread, at the
 * price of rounding corners by about a pixel.
 */
export function smooth({ width, height, data }: Gray): Gray {
	const out = new Uint8Array(width * height);
	const column = new Uint16Array(width + 2);
	for (let y = 0; y < height; y++) {
		const here = y * width;
		const above = y === 0 ? here : here - width;
		const below = y === height - 1 ? here : here + width;
		for (let x = 0; x < width; x++) column[x + 1] = data[above + x]! + 2 * data[here + x]! + data[below + x]!;
		column[0] = column[1]!;
		column[width + 1] = column[width]!;
		for (let x = 0; x < width; x++) out[here + x] = (column[x]! + 2 * column[x + 1]! + column[x + 2]! + 8) >> 4;
	}
	return { width, height, data: out };
}
