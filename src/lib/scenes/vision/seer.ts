/**
 * The machine at work beside the page: pictures go in, answers come out, the newest request waiting while one is
 * looked at. It works in a worker; where none can be had (an opaque frame, an old browser) in slices of idle time.
 */
import { see } from './see';
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
	let engine: Engine | null = null;
	let which = 0;
	let running: Ask | null = null;
	let waiting: Ask | null = null;
	let stopped = false;

	function start(): Engine | null {
		while (which < engines.length) {
			const mine = which;
			try {
				return engines[which]!(done, () => mine === which && next());
			} catch {
				which++;
			}
		}
		return null;
	}
	/** The engine broke down: the request it had goes to the next one. */
	function next(): void {
		engine?.stop();
		which++;
		engine = start();
		const again = waiting ?? running;
		running = waiting = null;
		if (again && !stopped) ask(again);
	}
	function done(seen: Seen): void {
		if (stopped) return;
		running = null;
		const again = waiting;
		waiting = null;
		if (again) ask(again);
		onSeen(seen);
	}
	function ask(what: Ask): void {
		if (stopped) return;
		if (running) {
			waiting = what;
			return;
		}
		engine ??= start();
		running = what;
		engine?.run(what);
	}
	return {
		ask,
		stop() {
			stopped = true;
			engine?.stop();
		}
	};
}

/** A worker of the page's own. Throws, or reports itself broken, where the browser refuses one. */
function workerEngine(done: (seen: Seen) => void, broken: () => void): Engine {
	const worker = new Worker(new URL('./see.worker.ts', import.meta.url), { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<Seen>) => done(data);
	worker.onerror = (event) => {
		event.preventDefault();
		broken();
	};
	return { run: (ask) => worker.postMessage(ask), stop: () => worker.terminate() };
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
