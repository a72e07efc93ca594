/** Tells a host page the height that the stepper would like, in the dialect of AMP's `amp-iframe`. */
import { embedHeight } from './embed-height';

/**
 * Posts at once and whenever the frame's width changes, to whichever page frames this one. The height follows
 * from the width alone, so a host that obeys cannot set off a loop. Nothing is posted outside a frame.
 * The message carries no secret, so it may go to any origin. Returns its undo.
 */
export function postHeight(frame: Window): () => void {
	if (frame.parent === frame) return () => {};
	let width = -1;
	const post = () => {
		if (frame.innerWidth === width) return;
		width = frame.innerWidth;
		frame.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: embedHeight(width) }, '*');
	};
	post();
	frame.addEventListener('resize', post);
	return () => frame.removeEventListener('resize', post);
}
