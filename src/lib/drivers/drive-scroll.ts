/** The reader's hand on the page: scrolling turns the clock, and a clock turned by others scrolls the page. */
import scrollama from 'scrollama';
import type { Clock } from '../clock/clock';
import { isRealResize, positionAt, scrollFor, type Track } from './tracks';

export interface ScrollOptions {
	/** one element per beat, in story order */
	readonly sections: readonly HTMLElement[];
	/** an element of exactly 100svh: the viewport's height without the toolbar's comings and goings */
	readonly ruler: HTMLElement;
	/** height of the anchor in the viewport, 0 … 1 */
	readonly anchor: number;
	/** positions are rounded by this (cuts under reduced motion); identity otherwise */
	readonly shape: () => (position: number) => number;
	/** told after each measuring: tracks, and the anchor's height in px */
	readonly onMeasure?: (tracks: readonly Track[], anchor: number) => void;
	/** told at each frame that scrolled: the page's own position, before rounding */
	readonly onRead?: (position: number) => void;
}

export interface ScrollDriver {
	/** asks for the position that the page shows now: at arrival, and when the shape of positions changes */
	read(): void;
	/** scrolls the page to a position, at once */
	jump(position: number): void;
	stop(): void;
}

/**
 * Starts the driver. scrollama triggers which beat the page is in (it is the hint for the search); the position
 * inside the beat is our own pure function of tracks and scroll offset, read once per frame at the clock's tick.
 */
export function driveScroll(clock: Clock, options: ScrollOptions): ScrollDriver {
	const { sections, ruler, anchor, shape } = options;
	const hand = clock.hand('scroll', 'person');
	let tracks: Track[] = [];
	let line = 0;
	let hint = clock.beat;
	/** scroll offset that we set ourselves and that must not come back as the reader's */
	let own: number | null = null;
	/** the position that the page shows, unrounded */
	let shown = clock.position;
	/** scroll offset at which that was read or set */
	let seen = scrollY;
	let viewport = { width: innerWidth, height: innerHeight };
	const touch = matchMedia('(pointer: coarse)').matches;

	const scroller = scrollama();
	withoutScrollListener(() => scroller.setup({ step: [...sections], offset: anchor as 0.5 }).onStepEnter(({ index }) => void (hint = index)));

	function read(): number {
		seen = scrollY;
		shown = positionAt(tracks, seen, line, hint);
		hint = Math.floor(shown);
		options.onRead?.(shown);
		return shape()(shown);
	}

	function onScroll(): void {
		if (own !== null && Math.abs(scrollY - own) < 2) return;
		own = null;
		hand.seek(read);
	}

	function measure(): void {
		const y = scrollY;
		line = ruler.offsetHeight * anchor;
		tracks = sections.map((section) => {
			const box = section.getBoundingClientRect();
			return { top: box.top + y, height: box.height };
		});
		options.onMeasure?.(tracks, line);
	}

	function show(position: number): void {
		shown = position;
		options.onRead?.(shown);
		const end = document.documentElement.scrollHeight - innerHeight;
		const y = Math.max(0, Math.min(end, scrollFor(tracks, position, line)));
		// also where the browser has scrolled there itself: its event is still to come
		own = seen = y;
		if (Math.abs(scrollY - y) < 1) return;
		scrollTo({ top: y, behavior: 'instant' });
	}

	/** After a layout. `turned`: the window has another size; otherwise something in the page has. */
	function relayout(turned: boolean): void {
		const at = shown;
		// on the way somewhere that has not been read yet, or past the story's end: a page that grows pulls nobody back
		const elsewhere = Math.abs(scrollY - seen) > 1 || scrollY > scrollFor(tracks, tracks.length - 1, line) + 1;
		measure();
		scroller.resize();
		if (!turned && elsewhere) return;
		// whatever moved, the reader stays where they were
		const y = scrollFor(tracks, at, line);
		if (at > 0 && Math.abs(scrollY - y) > 1) {
			own = seen = Math.max(0, y);
			scrollTo({ top: own, behavior: 'instant' });
		}
	}

	function onResize(): void {
		const next = { width: innerWidth, height: innerHeight };
		if (!isRealResize(viewport, next, touch)) return;
		viewport = next;
		relayout(true);
	}

	let first = true;
	const observer = new ResizeObserver(() => {
		// the first report is of the layout just measured
		if (first) first = false;
		else relayout(false);
	});

	measure();
	observer.observe(sections[0]!.parentElement!);
	addEventListener('scroll', onScroll, { passive: true });
	addEventListener('resize', onResize);
	const undo = clock.subscribe((face) => {
		if (!hand.holds && face.wheel !== null) show(face.position);
	});

	return {
		read: () => hand.seek(read),
		jump(position) {
			show(position);
			hand.seek(shape()(position));
		},
		stop() {
			undo();
			observer.disconnect();
			scroller.destroy();
			removeEventListener('scroll', onScroll);
			removeEventListener('resize', onResize);
		}
	};
}

/**
 * scrollama adds a scroll listener to the document, for a direction that we do not need, and its `destroy` leaves
 * it there (russellsamora/scrollama, src/scroll.js). While `run` sets it up, that one listener is not taken.
 */
function withoutScrollListener(run: () => void): void {
	const own = document as { addEventListener?: Document['addEventListener'] };
	const add = document.addEventListener.bind(document) as Document['addEventListener'];
	own.addEventListener = ((type: string, ...rest: [EventListener]) => void (type !== 'scroll' && add(type, ...rest))) as Document['addEventListener'];
	try {
		run();
	} finally {
		delete own.addEventListener;
	}
}
