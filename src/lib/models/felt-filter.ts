/** The felt as a filter: a finite impulse response whose spectrum is the model's transmission. */
import { FLOW_RESISTIVITY, transmission } from './absorber';

/** Number of taps at a sample rate (Hz): at least 20 ms, so that the response is resolved below 100 Hz. */
export const tapsFor = (sampleRate: number): number => (sampleRate > 50_000 ? 2048 : 1024);

/**
 * Impulse response of a layer of `thickness` (m), linear in phase (all tones late by half its length), so that
 * mixing two of them while the thickness changes never makes them cancel. Made by frequency sampling: an
 * inverse cosine transform of |transmission| at the multiples of sampleRate / taps. The model does not reach
 * down to 0 Hz: below 20 Hz, where nothing is heard, the value at 20 Hz is held.
 */
export function feltKernel(thickness: number, sampleRate: number, sigma = FLOW_RESISTIVITY): Float32Array<ArrayBuffer> {
	const taps = tapsFor(sampleRate);
	const half = taps / 2;
	const magnitude = Float64Array.from({ length: half + 1 }, (_, k) => {
		const t = transmission(Math.max(20, (k * sampleRate) / taps), thickness, sigma);
		return Math.hypot(t.re, t.im);
	});
	const cosine = Float64Array.from({ length: taps }, (_, i) => Math.cos((2 * Math.PI * i) / taps));
	const kernel = new Float32Array(taps);
	for (let n = 0; n <= half; n++) {
		let sum = magnitude[0]! + magnitude[half]! * (n % 2 ? -1 : 1);
		for (let k = 1; k < half; k++) sum += 2 * magnitude[k]! * cosine[(k * n) & (taps - 1)]!;
		// the one sample without a mirror image stands at −half: shared between both ends it would be halved anyway
		kernel[half - n] = sum / taps;
		if (n < half) kernel[half + n] = sum / taps;
	}
	return kernel;
}

/** Magnitude of a kernel's frequency response at f (Hz), by direct summation. */
export function responseAt(kernel: ArrayLike<number>, f: number, sampleRate: number): number {
	const w = (2 * Math.PI * f) / sampleRate;
	let re = 0;
	let im = 0;
	for (let n = 0; n < kernel.length; n++) {
		re += kernel[n]! * Math.cos(w * n);
		im -= kernel[n]! * Math.sin(w * n);
	}
	return Math.hypot(re, im);
}
