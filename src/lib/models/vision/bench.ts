/** How long a look at a 640 × 480 frame takes, for the bench command: `benchVision()`. */
import { seeded } from '../../marks/hash';
import { OUTLINES, PART_KINDS } from '../parts';
import { placed } from '../polygon';
import type { Gray } from './gray';
import { libraryOf } from './library';
import { look } from './look';
import { render } from './render';

/** px per mm of the bench frame. */
const SCALE = 0.32;

/** The bench frame: 640 × 480, twelve parts on a jittered grid, noise of 8 levels, shadows. */
export function benchFrame(seed = 20240226): Gray {
	const random = seeded(seed);
	const parts = Array.from({ length: 12 }, (_, i) => {
		const x = 80 + 160 * (i % 4) + (random() - 0.5) * 30;
		const y = 80 + 160 * Math.floor(i / 4) + (random() - 0.5) * 30;
		return placed(OUTLINES[PART_KINDS[i % PART_KINDS.length]!], x, y, random() * 2 * Math.PI, SCALE);
	});
	return render({ width: 640, height: 480, parts, noise: 8, shadow: 0.25, unevenness: 0.15, seed });
}

export interface BenchResult {
	readonly runs: number;
	/** ms per frame */
	readonly min: number;
	readonly median: number;
	readonly p95: number;
	readonly max: number;
	/** parts found in the frame, of 12 */
	readonly found: number;
}

/** Looks at the bench frame `runs` times after a warm-up. `now` gives ms. */
export function benchVision(runs = 60, now: () => number = () => performance.now()): BenchResult {
	const frame = benchFrame();
	const library = libraryOf(SCALE);
	for (let i = 0; i < 10; i++) look(frame, { library });
	const times: number[] = [];
	let found = 0;
	for (let i = 0; i < runs; i++) {
		const start = now();
		const seen = look(frame, { library });
		times.push(now() - start);
		found = seen.findings.filter((f) => f.doubt === null).length;
	}
	times.sort((a, b) => a - b);
	const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
	return { runs, min: times[0]!, median: at(0.5), p95: at(0.95), max: times[times.length - 1]!, found };
}
