/** Work in small steps: a costly value that is made bit by bit while nothing shows it, or at once when it is wanted. */

export interface Gradual<T> {
	/** does one step; true once the value is there */
	readonly step: () => boolean;
	/** the value; does what is left of the work first */
	readonly value: () => T;
}

/** Does all steps of a generator at once and gives what it returns. */
export function finish<T>(steps: Generator<unknown, T, void>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** Wraps a generator that yields between its steps and returns the value. It is started by the first call. */
export function gradual<T>(make: () => Generator<unknown, T, void>): Gradual<T> {
	let work: Generator<unknown, T, void> | null = null;
	let done: { readonly value: T } | null = null;
	const step = (): boolean => {
		if (done) return true;
		work ??= make();
		const next = work.next();
		if (next.done) {
			done = { value: next.value };
			work = null;
		}
		return done !== null;
	};
	return {
		step,
		value() {
			while (!done) step();
			return done.value;
		}
	};
}
