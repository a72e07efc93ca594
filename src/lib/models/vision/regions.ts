/** Connected regions of a two-level picture, with the sums that moments are made of, in two passes. */

/** Number of sums kept per region. */
const SUMS = 10;

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
		if (ra < rb) return (parent[rb] = ra);
		return (parent[ra] = rb);
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
			const west = x > 0 ? labels[p - 1]! : 0;
			const northWest = y > 0 && x > 0 ? labels[p - width - 1]! : 0;
			const northEast = y > 0 && x < width - 1 ? labels[p - width + 1]! : 0;
			const left = west || northWest;
			if (northEast) labels[p] = left ? join(left, northEast) : northEast;
			else if (left) labels[p] = left;
			else {
				used++;
				parent[used] = used;
				labels[p] = used;
			}
		}
	}
	const final = new Int32Array(used + 1);
	let count = 0;
	for (let i = 1; i <= used; i++) if (parent[i] === i) final[i] = ++count;
	for (let i = 1; i <= used; i++) final[i] = final[root(i)]!;
	const sums = new Float64Array(count * SUMS);
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
			const s = k * SUMS;
			const xx = x * x;
			const yy = y * y;
			sums[s]!++;
			sums[s + 1]! += x;
			sums[s + 2]! += y;
			sums[s + 3]! += xx;
			sums[s + 4]! += x * y;
			sums[s + 5]! += yy;
			sums[s + 6]! += xx * x;
			sums[s + 7]! += xx * y;
			sums[s + 8]! += x * yy;
			sums[s + 9]! += yy * y;
		}
	}
	return { labels, count, sums, boxes, starts };
}
