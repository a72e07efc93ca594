/**
 * The machine at work beside the page: pictures go in, answers come out, the newest request waiting while one is
 * looked at. It works in a worker; where none can be had (an opaque frame, an old browser) in slices of idle time.
 */
import { see } from './see';
import { address, THREAD } from './see-thread';
import type { Ask, Seen } from './seen';

/** What runs requests one at a time; `broken` is called when it never will. */
export interface Engine {
	readonly run: (ask: Ask) => void;
	readonly stop: () => void;
}
export type MakeEngine = (done: (seen: Seen) => void, broken: () => void) => Engine;

export interface Seer {
	readonly ask: (ask: Ask) => void;
	readonly stop: () => void;
}

/** ms that a slice on the page may take. */
const SLICE = 4;

/** Starts with the first request. Engines are tried in order. */
export function createSeer(onSeen: (seen: Seen) => void, engines: readonly MakeEngine[] = [workerEngine, pageEngine]): Seer {
	const left = [...engines];
	let engine: Engine | null = null;
	let running: Ask | null = null;
	let waiting: Ask | null = null;
	let stopped = false;

	/** Takes the next engine there is; the request that the last one broke down at goes to it. */
	function start(): void {
		engine?.stop();
		engine = null;
		while (!engine && left.length) {
			const make = left.shift()!;
			const rest = left.length;
			try {
				engine = make(done, () => rest === left.length && !stopped && start());
			} catch {
				// there is another
			}
		}
		run(waiting ?? running);
	}
	function run(what: Ask | null): void {
		running = what;
		waiting = null;
		if (what) engine?.run(what);
	}
	function done(seen: Seen): void {
		if (stopped) return;
		run(waiting);
		onSeen(seen);
	}
	return {
		ask(what) {
			if (stopped) return;
			waiting = what;
			if (!engine) start();
			else if (!running) run(what);
		},
		stop() {
			stopped = true;
			engine?.stop();
		}
	};
}

/** A worker of the page's own. Reports itself broken where the browser refuses one, or its code does not come. */
function workerEngine(done: (seen: Seen) => void, broken: () => void): Engine {
	const worker = new Worker(address, { type: 'module', name: THREAD });
	worker.onmessage = ({ data }: MessageEvent<Seen>) => done(data);
	worker.onerror = (event) => {
		event.preventDefault();
		broken();
	};
	return {
		run: (ask) => worker.postMessage(ask),
		stop: () => worker.terminate()
	};
}

/** On the page itself, a few ms at a time. */
function pageEngine(done: (seen: Seen) => void): Engine {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return {
		run(ask) {
			const now = () => performance.now();
			const seeing = see(ask, now);
			const slice = () => {
				const start = now();
				do {
					const step = seeing.next();
					if (step.done) return done(step.value);
				} while (now() - start < SLICE);
				timer = setTimeout(slice);
			};
			timer = setTimeout(slice);
		},
		stop: () => clearTimeout(timer)
	};
}
