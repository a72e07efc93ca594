/**
 * The one clock. It holds the position and is the only thing that changes it: hands file requests, and
 * `tick` applies them once a frame. No DOM, no Svelte, no time of its own. See README.md.
 */

/** Person: a reader's or presenter's own hand. Machine: autoplay, a host page, a mirrored window. */
export type HandKind = 'person' | 'machine';

/** What scenes and captions may know: where the story is, never how to move it. */
export interface ClockFace {
	/** in beats, 0 … beats − 1 */
	readonly position: number;
	/** index of the beat the position is in */
	readonly beat: number;
	/** id of that beat */
	readonly id: string;
	/** seconds of ambient time; advances only while somebody holds the clock awake */
	readonly time: number;
	/** ids of all beats, in story order */
	readonly beats: readonly string[];
	/** whether a glide is under way */
	readonly gliding: boolean;
	/** name of the hand that holds the wheel, or null before anyone touched it */
	readonly wheel: string | null;
	/** calls back after every tick that changed position, time or wheel; returns its undo */
	subscribe(listener: (face: ClockFace) => void): () => void;
}

/** One hand on the wheel. Requests are applied at the next tick; the last one before it wins, but steps add up. */
export interface Hand {
	readonly name: string;
	/** whether this hand holds the wheel now */
	readonly holds: boolean;
	/**
	 * Asks for a position, now or read at the tick (so that a layout read happens once a frame).
	 * Out-of-range and non-finite positions are clamped and ignored respectively.
	 */
	seek(position: number | (() => number)): void;
	/** Asks for a beat by id; false, and nothing else, when there is none of that name. */
	go(id: string, glide?: number): boolean;
	/**
	 * Asks for the next (+1) or previous (−1) whole beat, eased over `glide` seconds (0 = at once). While a
	 * glide is under way the same direction lands it, and the other direction turns back.
	 */
	step(by: 1 | -1, glide?: number): void;
	/** A machine asks for the wheel; a person on the wheel must have let it (autoplay is started by a press). */
	take(): void;
	release(): void;
	/** called when another hand takes the wheel from this one */
	onLost: (() => void) | null;
}

export interface Clock extends ClockFace {
	hand(name: string, kind: HandKind): Hand;
	/** Applies what was asked. `now` in ms, monotonic. */
	tick(now: number): void;
	/** Keeps frames coming for ambient life; returns its undo. */
	wake(): () => void;
	/** Forgets all listeners and requests; a stopped clock asks for no frame. */
	stop(): void;
}

export interface ClockOptions {
	/** ids of all beats; at least one */
	readonly beats: readonly string[];
	/** asks for one call of `tick` at the next frame, as `requestAnimationFrame` does */
	readonly schedule: (tick: (now: number) => void) => void;
	/** shape of a glide, 0…1 → 0…1 */
	readonly ease?: (t: number) => number;
	/** where the story opens */
	readonly start?: number;
	/** largest ambient step in s: a tab that slept does not leap */
	readonly maxStep?: number;
}

interface Glide {
	readonly from: number;
	readonly to: number;
	readonly seconds: number;
	/** ms of its first tick; the first tick only starts it */
	started: number | null;
}

/** Makes a clock. Throws a RangeError for a story without beats. */
export function createClock(options: ClockOptions): Clock {
	const { beats, schedule, ease = (t) => t * t * (3 - 2 * t), maxStep = 0.1 } = options;
	if (beats.length === 0) throw new RangeError('a clock needs at least one beat');
	const last = beats.length - 1;
	const clampPosition = (p: number) => Math.min(last, Math.max(0, p));

	let position = clampPosition(Number.isFinite(options.start) ? options.start! : 0);
	let time = 0;
	let wheel: HandState | null = null;
	let glide: Glide | null = null;
	let request: (() => void) | null = null;
	let scheduled = false;
	let stopped = false;
	let awake = 0;
	let lastTick: number | null = null;
	let changed = false;
	const listeners = new Set<(face: ClockFace) => void>();

	interface HandState extends Hand {
		readonly kind: HandKind;
	}

	function askForFrame(): void {
		if (scheduled || stopped) return;
		scheduled = true;
		schedule(clock.tick);
	}

	/** The wheel goes to `hand`, unless it is a machine and a person holds it. */
	function give(hand: HandState): boolean {
		if (wheel === hand) return true;
		if (hand.kind === 'machine' && wheel?.kind === 'person') return false;
		const before = wheel;
		wheel = hand;
		changed = true;
		before?.onLost?.();
		return true;
	}

	/** `relative` requests build on the one before them: presses faster than frames all count. */
	function file(hand: HandState, run: () => void, relative = false): void {
		if (stopped || !give(hand)) return;
		const before = relative ? request : null;
		request = before
			? () => {
					before();
					run();
				}
			: run;
		askForFrame();
	}

	function glideTo(target: number, seconds: number): void {
		const to = clampPosition(target);
		if (seconds <= 0 || to === position) {
			glide = null;
			position = to;
		} else glide = { from: position, to, seconds, started: null };
	}

	function makeHand(name: string, kind: HandKind): HandState {
		const hand: HandState = {
			name,
			kind,
			onLost: null,
			get holds() {
				return wheel === hand;
			},
			seek(target) {
				file(hand, () => {
					const value = typeof target === 'function' ? target() : target;
					if (!Number.isFinite(value)) return;
					glide = null;
					position = clampPosition(value);
				});
			},
			go(id, seconds = 0) {
				const index = beats.indexOf(id);
				if (index < 0) return false;
				file(hand, () => glideTo(index, seconds));
				return true;
			},
			step(by, seconds = 0) {
				const run = () => {
					if (glide) {
						const forward = glide.to > glide.from;
						if (forward === by > 0) {
							position = glide.to;
							glide = null;
						} else glideTo(forward ? Math.ceil(glide.to) - 1 : Math.floor(glide.to) + 1, seconds);
						return;
					}
					// from between two beats the next whole beat is meant, not one further
					glideTo(by > 0 ? Math.floor(position + 1e-9) + 1 : Math.ceil(position - 1e-9) - 1, seconds);
				};
				file(hand, run, true);
			},
			take() {
				if (stopped) return;
				const before = wheel;
				if (before === hand) return;
				wheel = hand;
				glide = null;
				request = null;
				changed = true;
				before?.onLost?.();
				askForFrame();
			},
			release() {
				if (wheel !== hand) return;
				wheel = null;
				changed = true;
				askForFrame();
			}
		};
		return hand;
	}

	const clock: Clock = {
		get position() {
			return position;
		},
		get beat() {
			return Math.min(last, Math.floor(position + 1e-9));
		},
		get id() {
			return beats[clock.beat]!;
		},
		get time() {
			return time;
		},
		get gliding() {
			return glide !== null;
		},
		get wheel() {
			return wheel?.name ?? null;
		},
		beats,
		hand: makeHand,
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		tick(now) {
			scheduled = false;
			if (stopped) return;
			const before = position;
			const timeBefore = time;
			const apply = request;
			request = null;
			apply?.();
			if (glide) {
				glide.started ??= now;
				const t = Math.min(1, Math.max(0, (now - glide.started) / (glide.seconds * 1000)));
				position = t >= 1 ? glide.to : clampPosition(glide.from + (glide.to - glide.from) * ease(t));
				if (t >= 1) glide = null;
			}
			if (awake > 0 && lastTick !== null) time += Math.min(maxStep, Math.max(0, (now - lastTick) / 1000));
			lastTick = awake > 0 ? now : null;
			if (glide || awake > 0 || request) askForFrame();
			if (position !== before || time !== timeBefore || changed) {
				changed = false;
				for (const listener of [...listeners]) listener(clock);
			}
		},
		wake() {
			awake++;
			askForFrame();
			let held = true;
			return () => {
				if (held) awake--;
				held = false;
			};
		},
		stop() {
			stopped = true;
			listeners.clear();
			request = null;
			glide = null;
			wheel = null;
		}
	};
	return clock;
}
