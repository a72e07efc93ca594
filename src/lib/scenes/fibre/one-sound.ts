/** One sound at a time: whoever begins tells the others, in this page and in other pages of the story. */

const CHANNEL = 'three-stops-sound';

/**
 * Says that a sound begins, which stops every other one, and calls `stop` when another one begins: the story's
 * own in any frame or tab, or a recording or film of the page around it. Returns the way to give up listening.
 */
export function takeFloor(stop: () => void): () => void {
	const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
	channel?.postMessage('begin');
	if (channel) channel.onmessage = stop;
	// media events do not bubble, but they can be caught on their way down
	document.addEventListener('play', stop, true);
	return () => {
		channel?.close();
		document.removeEventListener('play', stop, true);
	};
}
