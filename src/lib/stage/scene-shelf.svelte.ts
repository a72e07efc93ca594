/** The scenes of one page: fetched once when near, kept with what the reader's hands made of them. */
import { createContext } from 'svelte';
import type { AnyScene, SceneLoader } from '../scenes/contract';
import type { Frame } from '../scenes/frame';
import { layoutsOf } from './layouts';
import { canPaintBeside, Painter } from './painter/painter';

export type SceneStatus = 'idle' | 'loading' | 'ready' | 'failed' | 'missing';

/** Waits before the one automatic retry of a chunk that did not arrive, ms. */
const RETRY_AFTER = 1200;
/** How long the painting thread may take to say that it is there, ms; the page paints where it does not. */
const PATIENCE = 4000;

export class SceneRuntime {
	readonly id: string;
	status = $state<SceneStatus>('idle');
	scene = $state.raw<AnyScene | null>(null);
	/** its canvas has been painted once, or it has none: until then whatever stands in stays */
	painted = $state(false);
	params: unknown = undefined;
	readonly #load: SceneLoader | undefined;
	readonly #shelf: SceneShelf;
	#prepare: (frame: Frame) => boolean = () => true;
	/** the frame that the painting thread was last told to prepare for */
	#told: Frame | null = null;

	constructor(id: string, load: SceneLoader | undefined, shelf: SceneShelf) {
		this.id = id;
		this.#load = load;
		this.#shelf = shelf;
		if (!load) this.status = 'missing';
	}

	/** Fetches the scene, once: a scene that failed stays failed until `retry`. Never throws: a failure is a status. */
	async load(): Promise<void> {
		if (!this.#load || this.status !== 'idle') return;
		this.status = 'loading';
		for (let attempt = 0; ; attempt++) {
			try {
				const scene = await this.#load();
				if (scene.beside) await this.#shelf.beside();
				this.params ??= scene.createParams?.();
				const layoutOf = layoutsOf(scene);
				this.#prepare = (frame) => {
					if (!layoutOf(frame).step()) return false;
					const layout = layoutOf(frame).value();
					const canvas = this.painter !== null || (scene.preparePaint?.(layout) ?? true);
					return canvas && (scene.prepare?.(layout) ?? true);
				};
				this.scene = { ...scene, layout: (frame) => layoutOf(frame).value() };
				this.painted ||= !scene.paint;
				this.status = 'ready';
				return;
			} catch (error) {
				if (attempt > 0) {
					console.error(`scene "${this.id}" could not be loaded`, error);
					this.status = 'failed';
					return;
				}
				await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
			}
		}
	}

	/** What paints the scene's canvas beside the page; null where the page does. */
	get painter(): Painter | null {
		return this.scene?.beside ? this.#shelf.painter : null;
	}

	/** One small step of the work that the first picture in a frame needs; true when all of it is done, or nothing can be. */
	prepare(frame: Frame): boolean {
		if (this.#told !== frame) {
			this.#told = frame;
			this.painter?.prepare(this.id, frame);
		}
		return this.#prepare(frame);
	}

	/** The reader asks for a failed scene again. */
	retry(): void {
		if (this.status !== 'failed') return;
		this.status = 'idle';
		void this.load();
	}

	/** A scene that threw while drawing is taken off; the still takes its place. */
	fail(error: unknown): void {
		console.error(`scene "${this.id}" failed and was replaced by its still`, error);
		this.status = 'failed';
	}
}

export class SceneShelf {
	/** paints canvases beside the page; null before the first canvas, where that cannot be, or when it has broken down */
	painter = $state.raw<Painter | null>(null);
	#known: Promise<void> | null = null;
	readonly #threaded: boolean;
	readonly #runtimes = new Map<string, SceneRuntime>();
	readonly #loaders: Readonly<Record<string, SceneLoader>>;

	/** Without `threaded` the page paints every canvas itself. */
	constructor(loaders: Readonly<Record<string, SceneLoader>>, threaded = true) {
		this.#loaders = loaders;
		this.#threaded = threaded;
	}

	/** The runtime of a scene; made on first use. */
	get(id: string): SceneRuntime {
		let runtime = this.#runtimes.get(id);
		if (!runtime) {
			runtime = new SceneRuntime(id, this.#loaders[id], this);
			this.#runtimes.set(id, runtime);
		}
		return runtime;
	}

	/** Starts the painting thread, once, and settles when it is known whether it works. */
	beside(): Promise<void> {
		this.#known ??= (async () => {
			if (!this.#threaded || !canPaintBeside()) return;
			const painter = new Painter(() => (this.painter = null));
			if (await painter.begin(PATIENCE)) this.painter = painter;
		})();
		return this.#known;
	}

	/** The page is left: the painting thread ends, also one that is only just beginning. */
	close(): void {
		void this.#known?.then(() => this.painter?.stop());
	}
}

export const [useShelf, provideShelf] = createContext<SceneShelf>();
