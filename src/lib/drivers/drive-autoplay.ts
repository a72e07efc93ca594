/** Autoplay: a machine hand that turns the clock at a walking pace until a person takes the wheel. */
import type { Clock } from '../clock/clock';

export interface AutoplayOptions {
	/** seconds a beat is held before the next one */
	readonly dwell: number;
	/** seconds of the move between two beats, asked each time */
	readonly glide: () => number;
	/** timer, so that tests can turn time by hand; returns its cancel */
	readonly wait: (seconds: number, then: () => void) => () => void;
	/** told whenever it starts or stops */
	readonly onChange?: (playing: boolean) => void;
}

export interface Autoplay {
	readonly playing: boolean;
	start(): void;
	stop(): void;
}

/** Makes an autoplay that is off. It stops by itself at the last beat, and when a person takes the wheel. */
export function driveAutoplay(clock: Clock, options: AutoplayOptions): Autoplay {
	const hand = clock.hand('autoplay', 'machine');
	let cancel: (() => void) | null = null;
	let playing = false;

	function end(): void {
		if (!playing) return;
		playing = false;
		cancel?.();
		cancel = null;
		options.onChange?.(false);
	}
	hand.onLost = end;

	function next(): void {
		if (clock.position >= clock.beats.length - 1) {
			stop();
			return;
		}
		hand.step(1, options.glide());
		cancel = options.wait(options.glide() + options.dwell, next);
	}

	function stop(): void {
		end();
		hand.release();
	}

	return {
		get playing() {
			return playing;
		},
		start() {
			if (playing) return;
			playing = true;
			hand.take();
			options.onChange?.(true);
			next();
		},
		stop
	};
}
