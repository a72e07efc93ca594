/**
 * Seeded randomness. A scene may look random but must give the same picture for the same position, so no
 * scene calls `Math.random`: it asks these for "the i-th number of seed s".
 */

/** The `i`-th number of stream `seed`, uniform in [0, 1). Stateless, so any order of calls gives the same numbers. */
export function hash(seed: number, i = 0): number {
	let t = (Math.imul(seed | 0, 0x9e3779b1) + Math.imul(i | 0, 0x85ebca77)) | 0;
	t = Math.imul(t ^ (t >>> 16), 0x7feb352d);
	t = Math.imul(t ^ (t >>> 15), 0x846ca68b);
	return ((t ^ (t >>> 16)) >>> 0) / 4294967296;
}

/** A generator of uniform numbers in [0, 1) (mulberry32). For layouts that are built once, in order. */
export function seeded(seed: number): () => number {
	let a = seed | 0;
	return () => {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** One-dimensional value noise in [0, 1] with a quintic fade, period 1024. */
export function noise1(seed: number): (x: number) => number {
	return (x) => {
		const i = Math.floor(x);
		const f = x - i;
		const u = f * f * f * (f * (6 * f - 15) + 10);
		return hash(seed, i & 1023) * (1 - u) + hash(seed, (i + 1) & 1023) * u;
	};
}

/** Fractal sum of a noise, in [0, 1]. */
export function fbm(noise: (x: number) => number, x: number, octaves = 5, lacunarity = 2.03, gain = 0.5): number {
	let amplitude = 1;
	let sum = 0;
	let total = 0;
	for (let i = 0; i < octaves; i++) {
		sum += amplitude * noise(x + i * 37.7);
		total += amplitude;
		x *= lacunarity;
		amplitude *= gain;
	}
	return sum / total;
}

/** Ridged fractal noise in [0, 1]: sharp crests, as mountains have. */
export function ridged(noise: (x: number) => number, x: number, octaves = 5, lacunarity = 2.1, gain = 0.52): number {
	let amplitude = 1;
	let sum = 0;
	let total = 0;
	for (let i = 0; i < octaves; i++) {
		sum += amplitude * (1 - Math.abs(2 * noise(x + i * 51.3) - 1));
		total += amplitude;
		x *= lacunarity;
		amplitude *= gain;
	}
	return sum / total;
}
