/**
 * A tree made of one bundle of threads. Every thread runs from the root to its own tip, and a branch is as thick
 * as the threads in it: the pipe model of tree form (K. Shinozaki et al., Jpn. J. Ecol. 14, 97–105, 1964), after
 * which cross-sections before and after a fork are equal. Nothing is added at a fork and nothing ends there.
 */
import type { Point } from '../../marks/path';
import { xy } from '../../marks/shapes';

export interface Branch {
	readonly at: Point;
	/** direction of growth at this point, degrees, 0 = right, −90 = up */
	readonly heading: number;
	/** from left to right as seen in the direction of growth */
	readonly children?: readonly Branch[];
	/** of an end: how many threads end here */
	readonly threads?: number;
	/** distance between neighbouring threads here, units */
	readonly pitch: number;
	/** share of the way the curve into this point keeps to its heading; default 0.38 */
	readonly pull?: number;
	/** of an end: which group its threads are drawn with */
	readonly group?: number;
}

export interface Station {
	readonly x: number;
	readonly y: number;
	readonly heading: number;
	readonly pull: number;
}

export interface Thread {
	readonly group: number;
	/** threads that end with it */
	readonly company: number;
	readonly d: string;
	/** length in units, of the chords of its stations: a little less than the curve's */
	readonly reach: number;
	readonly stations: readonly Station[];
}

/** Threads that pass a branch. */
export const threadsIn = (branch: Branch): number =>
	branch.children ? branch.children.reduce((sum, child) => sum + threadsIn(child), 0) : (branch.threads ?? 0);

const aside = (b: Branch, offset: number): Station => {
	const a = (b.heading * Math.PI) / 180;
	// to the right of the direction of growth, on a screen whose y points down
	return { x: b.at.x - Math.sin(a) * offset, y: b.at.y + Math.cos(a) * offset, heading: a, pull: b.pull ?? 0.38 };
};

/** The four points of the curve from one station to the next, which passes both in their headings. */
export function bend(a: Station, b: Station): [Point, Point, Point, Point] {
	const length = Math.hypot(b.x - a.x, b.y - a.y);
	const on = ({ x, y, heading }: Station, share: number): Point => ({ x: x + share * length * Math.cos(heading), y: y + share * length * Math.sin(heading) });
	return [a, on(a, 0.38), on(b, -b.pull), b];
}

/** One smooth curve through stations. */
export const curve = (stations: readonly Station[]): string =>
	stations.map((b, i) => (i ? 'C' + bend(stations[i - 1]!, b).slice(1).map(({ x, y }) => xy(x, y)).join(' ') : `M${xy(b.x, b.y)}`)).join('');

/** All threads of a tree, from left to right at its foot. */
export function growThreads(root: Branch): Thread[] {
	const out: Thread[] = [];
	const walk = (branch: Branch, behind: readonly (readonly Station[])[]): void => {
		const n = behind.length;
		const here = behind.map((stations, i) => [...stations, aside(branch, (i - (n - 1) / 2) * branch.pitch)]);
		if (!branch.children) {
			for (const stations of here) {
				let reach = 0;
				for (let i = 1; i < stations.length; i++)
					reach += Math.hypot(stations[i]!.x - stations[i - 1]!.x, stations[i]!.y - stations[i - 1]!.y);
				out.push({ group: branch.group ?? 0, company: n, d: curve(stations), reach, stations });
			}
			return;
		}
		let from = 0;
		for (const child of branch.children) {
			const to = from + threadsIn(child);
			walk(child, here.slice(from, to));
			from = to;
		}
	};
	walk(root, Array.from({ length: threadsIn(root) }, () => []));
	return out;
}

/**
 * Lines between neighbouring threads, every `step`-th pair, as far as the two run side by side: what shows a
 * thick branch to be a bundle.
 */
export function gapsBetween(threads: readonly Thread[], step: number): { readonly d: string; readonly group: number }[] {
	const out: { d: string; group: number }[] = [];
	for (let i = step; i < threads.length; i += step) {
		const a = threads[i - 1]!.stations;
		const b = threads[i]!.stations;
		const shared: Station[] = [];
		for (let k = 0; k < Math.min(a.length, b.length) - 1; k++) {
			const [p, q] = [a[k]!, b[k]!];
			if (Math.abs(p.heading - q.heading) > 1e-9 || Math.hypot(p.x - q.x, p.y - q.y) > 2) break;
			shared.push({ x: (p.x + q.x) / 2, y: (p.y + q.y) / 2, heading: p.heading, pull: p.pull });
		}
		if (shared.length > 2) out.push({ d: curve(shared), group: threads[i]!.group });
	}
	return out;
}
