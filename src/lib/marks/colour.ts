/** Colours: sRGB hex ↔ OKLab, mixing, and WCAG contrast. */

/** OKLab lightness and the two opponent axes. */
export type Lab = readonly [l: number, a: number, b: number];

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const toGamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** Channels 0…1 of "#rrggbb". Throws on any other notation. */
export function channels(hex: string): [number, number, number] {
	if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`"${hex}" is not a colour like #1a2b3c`);
	return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255) as [number, number, number];
}

/** "#rrggbb" of channels, clamped to 0…1. */
export const hexOf = (rgb: readonly [number, number, number]): string =>
	'#' +
	rgb
		.map((v) =>
			Math.round(Math.min(1, Math.max(0, v)) * 255)
				.toString(16)
				.padStart(2, '0')
		)
		.join('');

/** OKLab of an sRGB colour (Ottosson 2020, "A perceptual color space for image processing"). */
export function toLab(hex: string): Lab {
	const [r, g, b] = channels(hex).map(toLinear) as [number, number, number];
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
	];
}

/** sRGB of an OKLab colour, clipped to the gamut. */
export function fromLab([L, a, b]: Lab): string {
	const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
	];
	return hexOf(linear.map((v) => toGamma(Math.min(1, Math.max(0, v)))) as [number, number, number]);
}

/** Colour `t` of the way from `a` to `b` in OKLab; exactly the ends at 0 and 1. */
export function mix(a: string, b: string, t: number): string {
	if (t <= 0) return a;
	if (t >= 1) return b;
	const from = toLab(a);
	const to = toLab(b);
	return fromLab([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, from[2] + (to[2] - from[2]) * t]);
}

/** Relative luminance (WCAG 2.2). */
export function luminance(hex: string): number {
	const [r, g, b] = channels(hex).map(toLinear) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1…21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
	const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

/**
 * `wanted` made readable on `ground`: moved towards black or white, whichever the ground allows, only as far as
 * a contrast of `ratio` needs. Black or white always reaches 4.58.
 */
export function readable(wanted: string, ground: string, ratio = 4.5): string {
	if (contrast(wanted, ground) >= ratio) return wanted;
	const pole = contrast('#000000', ground) >= contrast('#ffffff', ground) ? '#000000' : '#ffffff';
	let low = 0;
	let high = 1;
	for (let i = 0; i < 12; i++) {
		const middle = (low + high) / 2;
		if (contrast(mix(wanted, pole, middle), ground) >= ratio) high = middle;
		else low = middle;
	}
	return mix(wanted, pole, high);
}

/** `hex` as `rgba(…)` with an opacity. */
export function alpha(hex: string, opacity: number): string {
	const [r, g, b] = channels(hex).map((v) => Math.round(v * 255));
	return `rgba(${r},${g},${b},${Math.round(opacity * 1000) / 1000})`;
}
