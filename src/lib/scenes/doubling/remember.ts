/** Keeps the guesses for this visit: in the tab's own storage where there is one, else only as long as the page. */
import type { SeriesId } from '../../models/doubling';
import { STEPS, type Guess } from './guess';

const KEY = 'doubling.guesses';
/** Above this a stored number is not a guess of this page. */
const MOST = 1e7;

export type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** The tab's storage, or null where there is none or it may not be used (a sandboxed frame, a strict browser). */
export function visitStore(): Store | null {
	try {
		return typeof window === 'undefined' ? null : window.sessionStorage;
	} catch {
		return null;
	}
}

/** What is remembered; nothing for anything that is not a guess. Never throws. */
export function recall(store: Store | null): Record<SeriesId, Guess> {
	const guesses: Record<SeriesId, Guess> = { tech: [], high: [] };
	try {
		const stored = JSON.parse(store?.getItem(KEY) ?? '{}') as Partial<Record<SeriesId, unknown>> | null;
		for (const id of ['tech', 'high'] as const) {
			const line = stored?.[id];
			if (Array.isArray(line) && line.length <= STEPS && line.every((v) => Number.isFinite(v) && v >= 0 && v <= MOST)) guesses[id] = line as number[];
		}
	} catch {
		// storage that is closed or full of something else remembers nothing
	}
	return guesses;
}

/** Remembers the guesses. Never throws. */
export function remember(store: Store | null, guesses: Readonly<Record<SeriesId, Guess>>): void {
	try {
		store?.setItem(KEY, JSON.stringify({ tech: guesses.tech, high: guesses.high }));
	} catch {
		// the page itself still remembers
	}
}
