import { see } from './see';
import type { Ask, Seen } from './seen';

/** Answers each picture it is sent, one after the other. */
self.onmessage = ({ data }: MessageEvent<Ask>): void => {
	const seeing = see(data, () => performance.now());
	let step = seeing.next();
	while (!step.done) step = seeing.next();
	const seen: Seen = step.value;
	self.postMessage(seen, { transfer: [seen.picture.data.buffer] });
};
