/** A PNG written by hand, so that a drawing can hold real pixels as an `<image>` in the page and in a still alike. */

const CRC = (() => {
	const table = new Uint32Array(256);
	for (let n = 0; n < 256; n++) {
		let c = n;
		for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
		table[n] = c >>> 0;
	}
	return table;
})();

/**
 * An indexed PNG (RFC 2083) with its pixels stored, not deflated. `pixels` holds palette indices, row by row;
 * the palette, of at most 256 colours "#rrggbb", sets the depth (1, 2, 4 or 8 bits).
 */
export function pngOf(pixels: ArrayLike<number>, width: number, height: number, palette: readonly string[]): Uint8Array {
	if (palette.length < 1 || palette.length > 256) throw new Error(`a palette of ${palette.length} colours`);
	if (pixels.length !== width * height) throw new Error(`${pixels.length} pixels for ${width} × ${height}`);
	const depth = palette.length <= 2 ? 1 : palette.length <= 4 ? 2 : palette.length <= 16 ? 4 : 8;
	const stride = Math.ceil((width * depth) / 8) + 1;
	const raw = new Uint8Array(stride * height);
	const per = 8 / depth;
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) raw[y * stride + 1 + Math.floor(x / per)]! |= pixels[y * width + x]! << (8 - depth - (x % per) * depth);
	}
	const header = new Uint8Array(13);
	const at = new DataView(header.buffer);
	at.setUint32(0, width);
	at.setUint32(4, height);
	header.set([depth, 3, 0, 0, 0], 8);
	const colours = Uint8Array.from(palette.flatMap((hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16))));
	const parts = [Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10), chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', stored(raw)), chunk('IEND', new Uint8Array(0))];
	return joined(parts);
}

/** A zlib stream (RFC 1950, 1951) of stored blocks. */
function stored(raw: Uint8Array): Uint8Array {
	const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
	for (let i = 0; i < raw.length || i === 0; i += 65535) {
		const block = raw.subarray(i, i + 65535);
		const n = block.length;
		parts.push(Uint8Array.of(i + 65535 >= raw.length ? 1 : 0, n & 255, n >> 8, ~n & 255, (~n >> 8) & 255), block);
	}
	let a = 1;
	let b = 0;
	for (const v of raw) {
		a = (a + v) % 65521;
		b = (b + a) % 65521;
	}
	parts.push(Uint8Array.of(b >> 8, b & 255, a >> 8, a & 255));
	return joined(parts);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const out = new Uint8Array(data.length + 12);
	const view = new DataView(out.buffer);
	view.setUint32(0, data.length);
	for (let i = 0; i < 4; i++) out[4 + i] = type.charCodeAt(i);
	out.set(data, 8);
	let c = 0xffffffff;
	for (let i = 4; i < data.length + 8; i++) c = CRC[(c ^ out[i]!) & 255]! ^ (c >>> 8);
	view.setUint32(data.length + 8, (c ^ 0xffffffff) >>> 0);
	return out;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
	let at = 0;
	for (const p of parts) {
		out.set(p, at);
		at += p.length;
	}
	return out;
}

/** A PNG as an address for `<image href>`. */
export function pngUrl(pixels: ArrayLike<number>, width: number, height: number, palette: readonly string[]): string {
	const bytes = pngOf(pixels, width, height, palette);
	let binary = '';
	for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
	return `data:image/png;base64,${btoa(binary)}`;
}

/** 256 shades from one colour to another, mixed channel by channel. */
export function ramp(from: string, to: string): string[] {
	const [a, b] = [from, to].map((hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)));
	return Array.from({ length: 256 }, (_, v) => '#' + a!.map((c, k) => Math.round(c + ((b![k]! - c) * v) / 255).toString(16).padStart(2, '0')).join(''));
}
