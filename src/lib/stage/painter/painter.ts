/**
 * Canvases painted beside the page, on a thread of their own: the page scrolls on while a picture is made. One thread
 * for all canvases; each has at most one picture in the making, and the newest request waits behind it. Where there
 * can be no such thread (an old browser, a sandboxed frame, a file on a stick) the page paints by itself.
 */
import type { Frame } from '../../scenes/frame';
import type { Moment, Order, Report, Setting } from './messages';

/** The page's end of one canvas on the thread. */
export interface RemoteCanvas {
	/** asks for a picture; every request but the newest may be left out */
	readonly paint: (setting: Setting, moment: Moment) => void;
	readonly close: () => void;
}

export interface CanvasEvents {
	/** the newest picture asked for is on the canvas */
	readonly painted: () => void;
	/** the scene threw */
	readonly failed: (error: Error) => void;
}

interface Desk {
	readonly events: CanvasEvents;
	setting: Setting | null;
	busy: boolean;
	/** pictures asked of the thread so far */
	asked: number;
	/** what `asked` was when the painter last looked and found a picture in the making */
	overdue: number;
	waiting: (() => void) | null;
}

/** A thread as the painter needs it: a Worker, or in tests something like one. */
export interface Thread {
	readonly send: (order: Order, transfer?: Transferable[]) => void;
	readonly stop: () => void;
}
export type StartThread = (heard: (report: Report) => void, broken: () => void) => Promise<Thread>;

export class Painter {
	readonly #start: StartThread;
	readonly #broken: () => void;
	readonly #desks = new Map<number, Desk>();
	#thread: Thread | null = null;
	#begun: Promise<boolean> | null = null;
	#answer: (works: boolean) => void = () => {};
	#stopped = false;
	#count = 0;
	#watch: ReturnType<typeof setTimeout> | undefined;
	readonly #within: number;

	/**
	 * `broken` is called once when a thread that worked breaks down, or has been at one picture for `within` ms and more;
	 * what was open on it is lost.
	 */
	constructor(broken: () => void, start: StartThread = startWorker, within = 6000) {
		this.#start = start;
		this.#broken = broken;
		this.#within = within;
	}

	/**
	 * Starts the thread and says whether it works: a browser may refuse one, or start one that never answers, which is
	 * given `patience` ms. Only then are canvases given to it.
	 */
	begin(patience: number): Promise<boolean> {
		this.#begun ??= new Promise<boolean>((resolve) => {
			this.#answer = resolve;
			setTimeout(() => resolve(false), patience);
			this.#start(
				(report) => this.#hear(report),
				() => this.#fail()
			).then(
				(thread) => {
					// it may come when nobody waits for it any more
					if (this.#stopped) thread.stop();
					else this.#thread = thread;
				},
				() => resolve(false)
			);
		}).then((works) => {
			if (!works) this.stop();
			return works;
		});
		return this.#begun;
	}

	/** Works out ahead what the first picture of a scene needs. */
	prepare(scene: string, frame: Frame): void {
		this.#send({ kind: 'prepare', scene, frame });
	}

	/** Gives a canvas to the thread; it can never be painted by the page again. Throws where it was given away before. */
	open(scene: string, element: HTMLCanvasElement, events: CanvasEvents): RemoteCanvas {
		const id = ++this.#count;
		const desk: Desk = { events, setting: null, busy: false, asked: 0, overdue: 0, waiting: null };
		const canvas = element.transferControlToOffscreen();
		this.#desks.set(id, desk);
		this.#send({ kind: 'open', desk: id, scene, canvas }, [canvas]);
		const paint = (setting: Setting, moment: Moment): void => {
			if (desk.busy) {
				desk.waiting = () => paint(setting, moment);
				return;
			}
			desk.busy = true;
			desk.asked++;
			this.#watch ??= setTimeout(() => this.#look(), this.#within);
			if (desk.setting !== setting) this.#send({ kind: 'set', desk: id, setting });
			desk.setting = setting;
			this.#send({ kind: 'paint', desk: id, moment });
		};
		return {
			paint,
			close: () => {
				this.#desks.delete(id);
				this.#send({ kind: 'close', desk: id });
			}
		};
	}

	/** Ends the thread, if there is one. Nothing is painted after. */
	stop(): void {
		if (this.#stopped) return;
		this.#stopped = true;
		clearTimeout(this.#watch);
		this.#desks.clear();
		this.#thread?.stop();
	}

	#send(order: Order, transfer?: Transferable[]): void {
		if (!this.#stopped) this.#thread?.send(order, transfer);
	}

	#hear(report: Report): void {
		if (report.kind === 'ready') {
			this.#answer(true);
			return;
		}
		const desk = this.#desks.get(report.desk);
		if (!desk) return;
		desk.busy = false;
		if (report.kind === 'failed') {
			desk.events.failed(new Error(report.reason));
			return;
		}
		const next = desk.waiting;
		desk.waiting = null;
		if (next) next();
		else desk.events.painted();
	}

	/** A picture that is in the making at two looks is one too long; without one nothing is looked for. */
	#look(): void {
		this.#watch = undefined;
		const busy = [...this.#desks.values()].filter((desk) => desk.busy);
		if (busy.some((desk) => desk.overdue === desk.asked)) return this.#fail();
		for (const desk of busy) desk.overdue = desk.asked;
		if (busy.length > 0) this.#watch = setTimeout(() => this.#look(), this.#within);
	}

	#fail(): void {
		if (this.#stopped) return;
		this.stop();
		// before it had said that it works, that is the answer
		this.#answer(false);
		this.#broken();
	}
}

/** Whether a browser has what painting beside the page needs. */
export const canPaintBeside = (): boolean =>
	typeof Worker === 'function' && typeof OffscreenCanvas === 'function' && typeof HTMLCanvasElement.prototype.transferControlToOffscreen === 'function';

/** The thread as a worker of the page's own. Rejects, or reports itself broken, where the browser refuses one. */
async function startWorker(heard: (report: Report) => void, broken: () => void): Promise<Thread> {
	const { address } = await import('./painter-thread');
	const worker = new Worker(address, { type: 'module' });
	worker.onmessage = ({ data }: MessageEvent<Report>) => heard(data);
	worker.onerror = (event) => {
		event.preventDefault();
		broken();
	};
	return { send: (order, transfer) => worker.postMessage(order, transfer ?? []), stop: () => worker.terminate() };
}
