/**
 * A cabin in flight, synthesised: broadband rush of the air along the skin, a hiss of vents, a few tones of the
 * engines. Made up for the ear, after no recording and no aircraft's measurement.
 */
import { seeded } from '../marks/hash';

/** Tones: frequency in Hz (quarter hertz, so that they fit a loop of whole seconds) and amplitude. */
const TONES = [
	[118, 0.16],
	[236, 0.1],
	[354, 0.05],
	[2240, 0.018]
] as const;

/** First-order low-passes that shape white noise: corner in Hz and gain. */
const SHAPES = [
	[220, 1],
	[2600, 0.16],
	[14_000, 0.05]
] as const;

const pole = (corner: number, sampleRate: number): number => Math.exp((-2 * Math.PI * corner) / sampleRate);

/** Level the whole is brought to, root mean square of full scale: quiet enough to start with headphones on. */
export const CABIN_LEVEL = 0.1;

/**
 * `seconds` (a whole number) of cabin noise, mono, −1…1, seamless when looped: the filters run over the noise
 * twice, and the second time they start in the state they will end in.
 */
export function cabinNoise(sampleRate: number, seconds = 3, seed = 26): Float32Array<ArrayBuffer> {
	const length = Math.round(sampleRate * seconds);
	const random = seeded(seed);
	const white = Float32Array.from({ length }, () => random() * 2 - 1);
	const out = new Float32Array(length);
	for (const [corner, gain] of SHAPES) {
		const p = pole(corner, sampleRate);
		const g = gain * (1 - p);
		let state = 0;
		for (const x of white) state = p * state + g * x;
		for (let i = 0; i < length; i++) {
			state = p * state + g * white[i]!;
			out[i]! += state;
		}
	}
	const scale = CABIN_LEVEL / levelOf(sampleRate);
	const unit = toneScale(sampleRate);
	for (let i = 0; i < length; i++) {
		let tone = 0;
		for (const [f, a] of TONES) tone += a * unit * Math.sin((2 * Math.PI * f * i) / sampleRate);
		out[i] = (out[i]! + tone) * scale;
	}
	return out;
}

/** Power of white noise uniform in −1…1, per sample. */
const WHITE = 1 / 3;
const toneScales = new Map<number, number>();
/** The tones' amplitudes are in units of the rush's own level, which is worked out once for a rate. */
function toneScale(sampleRate: number): number {
	const scale = toneScales.get(sampleRate) ?? Math.sqrt(noisePower(0, sampleRate / 2, sampleRate));
	toneScales.set(sampleRate, scale);
	return scale;
}
const levelOf = (sampleRate: number): number => {
	const tones = TONES.reduce((s, [, a]) => s + (a * a) / 2, 0);
	return toneScale(sampleRate) * Math.sqrt(1 + tones);
};

/** Power gain of the shaping at f: |Σ g (1 − p) / (1 − p e^{−jω})|². */
function shapeGain(f: number, sampleRate: number): number {
	const w = (2 * Math.PI * f) / sampleRate;
	let re = 0;
	let im = 0;
	for (const [corner, gain] of SHAPES) {
		const p = pole(corner, sampleRate);
		const a = 1 - p * Math.cos(w);
		const b = p * Math.sin(w);
		const g = (gain * (1 - p)) / (a * a + b * b);
		re += g * a;
		im -= g * b;
	}
	return re * re + im * im;
}

/** Power of the shaped noise between two frequencies (midpoint rule; unscaled). */
function noisePower(from: number, to: number, sampleRate: number): number {
	const steps = Math.max(64, Math.ceil((to - from) / 12));
	const df = (to - from) / steps;
	let sum = 0;
	for (let i = 0; i < steps; i++) sum += shapeGain(from + (i + 0.5) * df, sampleRate);
	return (sum * df * WHITE) / (sampleRate / 2);
}

/**
 * Level of the synthesised noise in a third-octave band around `centre` (Hz), dB of full scale: worked out
 * from its recipe, not measured, so the picture's bars and the sound are one thing.
 */
export function cabinBand(centre: number, sampleRate = 48_000): number {
	const from = centre * 2 ** (-1 / 6);
	const to = centre * 2 ** (1 / 6);
	const scale = CABIN_LEVEL / levelOf(sampleRate);
	let power = noisePower(from, to, sampleRate);
	for (const [f, a] of TONES) if (f >= from && f < to) power += (a * toneScale(sampleRate)) ** 2 / 2;
	return 10 * Math.log10(power * scale * scale);
}
