/** Sideways swipes step a deck; up and down stay the page's. */

/** px a finger must travel sideways, and how much more sideways than up or down. */
const DISTANCE = 40;
const RATIO = 1.5;

/** Calls `step` at the end of a one-finger swipe that did not start on something with its own gestures. */
export function driveSwipe(element: HTMLElement, step: (by: 1 | -1) => void): () => void {
	let from: { x: number; y: number } | null = null;

	function onStart(event: TouchEvent): void {
		const own = (event.target as Element).closest('input, select, textarea, [data-gestures="own"]');
		const [touch] = event.touches;
		from = event.touches.length === 1 && touch && !own ? { x: touch.clientX, y: touch.clientY } : null;
	}
	function onEnd(event: TouchEvent): void {
		const [touch] = event.changedTouches;
		if (!from || !touch) return;
		const dx = touch.clientX - from.x;
		const dy = touch.clientY - from.y;
		from = null;
		if (Math.abs(dx) >= DISTANCE && Math.abs(dx) > RATIO * Math.abs(dy)) step(dx < 0 ? 1 : -1);
	}

	element.addEventListener('touchstart', onStart, { passive: true });
	element.addEventListener('touchend', onEnd, { passive: true });
	return () => {
		element.removeEventListener('touchstart', onStart);
		element.removeEventListener('touchend', onEnd);
	};
}
