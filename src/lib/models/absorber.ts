/**
 * Sound and a layer of fibres: the empirical model of Miki, built on Delany and Bazley's measurements.
 *
 *   Y. Miki, "Acoustical properties of porous materials — Modifications of Delany–Bazley models",
 *   J. Acoust. Soc. Jpn. (E) 11 (1990) 19–24; M. E. Delany, E. N. Bazley, Appl. Acoust. 3 (1970) 105–116.
 *
 * One number describes the material: its flow resistivity σ, in Pa·s/m² (how hard it is to blow through a metre
 * of it). Frequencies f are in Hz, thicknesses in metres, time runs as e^{+jωt}. The fit was made for
 * 0.01 < f/σ < 1; Miki's change to the exponents keeps it well-behaved below. The model holds the fibres
 * still: a real light felt also moves as a whole, so it lets more of the lowest tones through.
 */

export interface Complex {
	readonly re: number;
	readonly im: number;
}

/** Speed of sound in air at 20 °C, m/s. */
export const SPEED_OF_SOUND = 343;
/** Characteristic impedance of air at 20 °C, Pa·s/m. */
export const AIR_IMPEDANCE = 413;
/** Flow resistivity of the felt shown, Pa·s/m²: a common value for light fine-fibre wool, not a measurement. */
export const FLOW_RESISTIVITY = 20_000;

const divide = (a: Complex, b: Complex): Complex => {
	const d = b.re * b.re + b.im * b.im;
	return { re: (a.re * b.re + a.im * b.im) / d, im: (a.im * b.re - a.re * b.im) / d };
};
const times = (a: Complex, b: Complex): Complex => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re });

/** Characteristic impedance Zc of the felt, Pa·s/m: Z₀ [1 + 0.070 (f/σ)^−0.632 − j 0.107 (f/σ)^−0.632]. f, σ > 0. */
export function characteristicImpedance(f: number, sigma: number): Complex {
	const x = (f / sigma) ** -0.632;
	return { re: AIR_IMPEDANCE * (1 + 0.07 * x), im: -AIR_IMPEDANCE * 0.107 * x };
}

/** Propagation constant γ = α + jβ, 1/m: (ω/c) [0.160 (f/σ)^−0.618 + j (1 + 0.109 (f/σ)^−0.618)]. f, σ > 0. */
export function propagationConstant(f: number, sigma: number): Complex {
	const x = (f / sigma) ** -0.618;
	const k = (2 * Math.PI * f) / SPEED_OF_SOUND;
	return { re: k * 0.16 * x, im: k * (1 + 0.109 * x) };
}

const cosh = (z: Complex): Complex => ({ re: Math.cosh(z.re) * Math.cos(z.im), im: Math.sinh(z.re) * Math.sin(z.im) });
const sinh = (z: Complex): Complex => ({ re: Math.sinh(z.re) * Math.cos(z.im), im: Math.cosh(z.re) * Math.sin(z.im) });

/** Surface impedance of a layer of thickness d > 0 (m) on a rigid wall: Zc coth(γd), Pa·s/m. */
export function surfaceImpedance(f: number, thickness: number, sigma = FLOW_RESISTIVITY): Complex {
	const g = propagationConstant(f, sigma);
	const gd = { re: g.re * thickness, im: g.im * thickness };
	return times(characteristicImpedance(f, sigma), divide(cosh(gd), sinh(gd)));
}

/** Share of the sound energy, 0…1, that a layer on a rigid wall swallows at normal incidence: 1 − |R|². */
export function absorption(f: number, thickness: number, sigma = FLOW_RESISTIVITY): number {
	if (thickness <= 0) return 0;
	const z = surfaceImpedance(f, thickness, sigma);
	const r = divide({ re: z.re - AIR_IMPEDANCE, im: z.im }, { re: z.re + AIR_IMPEDANCE, im: z.im });
	return 1 - r.re * r.re - r.im * r.im;
}

/**
 * Complex pressure transmission of a layer with air on both sides, normal incidence:
 * 2 / (2 cosh γd + (Zc/Z₀ + Z₀/Zc) sinh γd). Thickness in m; 0 transmits all.
 */
export function transmission(f: number, thickness: number, sigma = FLOW_RESISTIVITY): Complex {
	if (thickness <= 0) return { re: 1, im: 0 };
	const z = characteristicImpedance(f, sigma);
	const g = propagationConstant(f, sigma);
	const gd = { re: g.re * thickness, im: g.im * thickness };
	const ratio = { re: z.re / AIR_IMPEDANCE, im: z.im / AIR_IMPEDANCE };
	const inverse = divide({ re: 1, im: 0 }, ratio);
	const c = cosh(gd);
	const s = times({ re: ratio.re + inverse.re, im: ratio.im + inverse.im }, sinh(gd));
	return divide({ re: 2, im: 0 }, { re: 2 * c.re + s.re, im: 2 * c.im + s.im });
}

/** Level lost on the way through a layer, dB ≥ 0: −20 log₁₀ |transmission|. */
export function transmissionLoss(f: number, thickness: number, sigma = FLOW_RESISTIVITY): number {
	const t = transmission(f, thickness, sigma);
	return -20 * Math.log10(Math.hypot(t.re, t.im));
}
