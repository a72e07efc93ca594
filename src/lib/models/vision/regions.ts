/** Connected regions of a two-level picture, with the sums that moments are made of, in two passes. */

import { addPixel } from './moments';

export interface Regions {
	/** region of each pixel: 0 none, 1…count */
	readonly labels: Int32Array;
	readonly count: number;
	/** per region (index (label − 1) · 10): n, Σx, Σy, Σx², Σxy, Σy², Σx³, Σx²y, Σxy², Σy³ of the pixels' indices */
	readonly sums: Float64Array;
	/** per region: left, top, right, bottom of its pixels, inclusive */
	readonly boxes: Int32Array;
	/** per region: index of its first pixel in reading order, where its contour begins */
	readonly starts: Int32Array;
}

/**
 * Labels 8-connected regions of the pixels that are not 0, in reading order, by union–find
 * (A. Rosenfeld, J. Pfaltz, J. ACM 13, 1966, 471–494; the decision tree over the four visited neighbours after
 * K. Wu, E. Otoo, K. Suzuki, Pattern Anal. Appl. 12, 2009, 117–135).
 */
export function regionsOf(binary: Uint8Array, width: number, height: number): Regions {
	const labels = new Int32Array(width * height);
	// no two new labels touch, so there are at most a quarter as many as pixels, rounded up
	const parent = new Int32Array(((width + 1) >> 1) * ((height + 1) >> 1) + 1);
	let used = 0;
	const root = (i: number): number => {
		while (parent[i] !== i) {
			parent[i] = parent[parent[i]!]!;
			i = parent[i]!;
		}
		return i;
	};
	const join = (a: number, b: number): number => {
		const ra = root(a);
		const rb = root(b);
		return (parent[Math.max(ra, rb)] = Math.min(ra, rb));
	};
	for (let y = 0; y < height; y++) {
		const row = y * width;
		for (let x = 0; x < width; x++) {
			const p = row + x;
			if (binary[p] === 0) continue;
			const north = y > 0 ? labels[p - width]! : 0;
			if (north) {
				labels[p] = north;
				continue;
			}
			const northWest = y > 0 && x > 0 ? labels[p - width - 1]! : 0;
			const west = (x > 0 && labels[p - 1]!) || northWest;
			const northEast = y > 0 && x < width - 1 ? labels[p - width + 1]! : 0;
			if (!(west || northEast)) parent[++used] = used;
			labels[p] = west && northEast ? join(west, northEast) : west || northEast || used;
		}
	}
	const final = new Int32Array(used + 1);
	let count = 0;
	// a root comes before what it roots
	for (let i = 1; i <= used; i++) final[i] = parent[i] === i ? ++count : final[root(i)]!;
	const sums = new Float64Array(count * 10);
	const boxes = new Int32Array(count * 4);
	const starts = new Int32Array(count).fill(-1);
	for (let y = 0; y < height; y++) {
		for (let x = 0, p = y * width; x < width; x++, p++) {
			if (labels[p] === 0) continue;
			const label = final[labels[p]!]!;
			labels[p] = label;
			const k = label - 1;
			const b = k * 4;
			if (starts[k]! < 0) {
				starts[k] = p;
				boxes[b] = boxes[b + 2] = x;
				boxes[b + 1] = y;
			}
			if (x < boxes[b]!) boxes[b] = x;
			if (x > boxes[b + 2]!) boxes[b + 2] = x;
			boxes[b + 3] = y;
			addPixel(sums, k * 10, x, y, 1);
		}
	}
	return { labels, count, sums, boxes, starts };
}
