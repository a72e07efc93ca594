/** The cabin's noise behind a felt, as Web Audio nodes: a looped noise, and two filters that take turns. */
import { cabinNoise } from '../../models/cabin-noise';
import { feltKernel } from '../../models/felt-filter';

/** Seconds: a fresh filter first fills with sound, then the two are mixed over. */
const FILL = 0.03;
const MIX = 0.06;
/** Seconds over which the sound comes and goes. */
export const RISE = 0.15;
export const FALL = 0.08;

export interface SoundGraph {
	/** starts the noise; a graph starts once */
	start(): void;
	/** fades out and then calls `done`; the graph is of no use afterwards */
	stop(done: () => void): void;
	/** puts a felt of this thickness (mm) in the way; calls that come too fast are answered by the last one */
	setThickness(mm: number): void;
}

/** Builds the graph into a context, connected to its destination. */
export function buildSoundGraph(context: BaseAudioContext, thickness: number): SoundGraph {
	const rate = context.sampleRate;
	const samples = cabinNoise(rate);
	const noise = context.createBuffer(1, samples.length, rate);
	noise.copyToChannel(samples, 0);
	const source = context.createBufferSource();
	source.buffer = noise;
	source.loop = true;
	const master = context.createGain();
	master.gain.value = 0;
	master.connect(context.destination);

	const ways = [0, 1].map((i) => {
		const filter = context.createConvolver();
		// the kernel's own level is the felt's: nothing may make it louder
		filter.normalize = false;
		const gain = context.createGain();
		gain.gain.value = i === 0 ? 1 : 0;
		source.connect(filter).connect(gain).connect(master);
		return { filter, gain };
	});
	const load = (filter: ConvolverNode, mm: number) => {
		const kernel = feltKernel(mm / 1000, rate);
		const buffer = context.createBuffer(1, kernel.length, rate);
		buffer.copyToChannel(kernel, 0);
		filter.buffer = buffer;
	};
	load(ways[0]!.filter, thickness);

	let current = 0;
	let heard = thickness;
	let wanted = thickness;
	let mixing = false;

	function mixOver(): void {
		if (mixing || wanted === heard) return;
		mixing = true;
		heard = wanted;
		const old = ways[current]!;
		current = 1 - current;
		const next = ways[current]!;
		load(next.filter, heard);
		const from = context.currentTime + FILL;
		// both kernels are linear in phase and equally late, so a straight mix of them is a felt in between
		old.gain.gain.setValueAtTime(1, from);
		old.gain.gain.linearRampToValueAtTime(0, from + MIX);
		next.gain.gain.setValueAtTime(0, from);
		next.gain.gain.linearRampToValueAtTime(1, from + MIX);
		// the context's own clock says when the mix is over
		const bell = context.createConstantSource();
		bell.onended = () => {
			mixing = false;
			mixOver();
		};
		bell.start();
		bell.stop(from + MIX);
	}

	return {
		start() {
			const now = context.currentTime;
			source.start(now);
			master.gain.setValueAtTime(0, now);
			master.gain.linearRampToValueAtTime(1, now + RISE);
		},
		stop(done) {
			const now = context.currentTime;
			master.gain.cancelScheduledValues(now);
			master.gain.setValueAtTime(master.gain.value, now);
			master.gain.linearRampToValueAtTime(0, now + FALL);
			source.onended = done;
			source.stop(now + FALL);
		},
		setThickness(mm) {
			wanted = mm;
			mixOver();
		}
	};
}
