/** Gives what `make` makes of an object, made once per object: what a drawing needs of a layout, and of nothing else. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		let known = made.get(key);
		if (!known) made.set(key, (known = { value: make(key) }));
		return known.value;
	};
}
