/** The reader's wish for less motion, live. */

/** Calls back at once and at each change; returns its undo. */
export function onMotionPreference(tell: (motion: boolean) => void): () => void {
	const query = matchMedia('(prefers-reduced-motion: reduce)');
	const read = () => tell(!query.matches);
	read();
	query.addEventListener('change', read);
	return () => query.removeEventListener('change', read);
}
