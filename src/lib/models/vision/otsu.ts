import type { Gray } from './gray';

export interface Split {
	/** grey levels above this are the light class; 0…255 */
	readonly threshold: number;
	/** mean level of each class, and the light one's number of pixels */
	readonly darkMean: number;
	readonly lightMean: number;
	readonly light: number;
	/**
	 * Distance of the two means over the spread inside the classes. Two separate levels give 5 and far more; cutting
	 * *one* heap in two gives 2.7 for normal and 3.5 for uniform noise, so below {@link REAL_SPLIT} nothing was found.
	 * 0 when there is only one level.
	 */
	readonly contrast: number;
}

/** A split whose contrast is lower is a heap cut in two, not two heaps. */
export const REAL_SPLIT = 4.2;

/** How many pixels have each grey level. */
export function histogramOf({ data }: Gray): Uint32Array {
	const histogram = new Uint32Array(256);
	for (let i = 0; i < data.length; i++) histogram[data[i]!]!++;
	return histogram;
}

/**
 * Otsu's threshold: the level that makes the variance between the two classes greatest
 * (N. Otsu, "A threshold selection method from gray-level histograms", IEEE Trans. SMC 9, 1979, 62–66).
 * Where several neighbouring levels do equally well (an empty valley), the middle one is taken.
 */
export function otsu(histogram: Uint32Array): Split {
	let total = 0;
	let sum = 0;
	let squares = 0;
	for (let v = 0; v < 256; v++) {
		const n = histogram[v]!;
		total += n;
		sum += v * n;
		squares += v * v * n;
	}
	let below = 0;
	let belowSum = 0;
	let best = 0;
	let first = 0;
	let last = 0;
	for (let v = 0; v < 255; v++) {
		below += histogram[v]!;
		belowSum += v * histogram[v]!;
		if (below === 0 || below === total) continue;
		const gap = belowSum / below - (sum - belowSum) / (total - below);
		const between = below * (total - below) * gap * gap;
		if (between > best * (1 + 1e-12)) {
			best = between;
			first = last = v;
		} else if (best > 0 && between >= best * (1 - 1e-12) && last === v - 1) last = v;
	}
	if (best === 0) {
		const level = total ? sum / total : 0;
		return { threshold: Math.round(level), darkMean: level, lightMean: level, light: 0, contrast: 0 };
	}
	const threshold = (first + last) >> 1;
	let dark = 0;
	let darkSum = 0;
	for (let v = 0; v <= threshold; v++) {
		dark += histogram[v]!;
		darkSum += v * histogram[v]!;
	}
	const light = total - dark;
	const darkMean = darkSum / dark;
	const lightMean = (sum - darkSum) / light;
	const within = Math.max(0, squares - dark * darkMean ** 2 - light * lightMean ** 2) / total;
	// levels are whole numbers: even a clean picture has the rounding's spread, 1/√12
	const spread = Math.sqrt(within + 1 / 12);
	return { threshold, darkMean, lightMean, light, contrast: (lightMean - darkMean) / spread };
}
