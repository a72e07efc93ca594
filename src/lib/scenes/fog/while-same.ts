/**
 * Gives again what `make` made last, as long as it is asked with the same arguments. What only the position moves is
 * so made once while the page rests, however long the fog drifts.
 */
export function whileSame<Arguments extends readonly unknown[], Value>(make: (...given: Arguments) => Value): (...given: Arguments) => Value {
	let last: Arguments | undefined;
	let value: Value;
	return (...given) => {
		if (!last || given.some((argument, i) => argument !== last![i])) {
			value = make(...given);
			last = given;
		}
		return value;
	};
}
