/** Whether a region not only measures like a part but lies like one: the part's outline laid over it. */
import { momentsOf, placed, type Polygon } from '../polygon';
import { addCoverage } from './coverage';
import type { Regions } from './regions';
import type { Shape } from './moments';

/**
 * How well the region and a part's outline cover each other, 0…1: shared area over joined area (Jaccard), at the region's
 * centroid, the outline's principal axis along the region's, whichever way round fits better. `outline` is in px about
 * its centroid, `axis` the direction of its principal axis.
 */
export function overlapOf({ labels, boxes, sums }: Regions, width: number, label: number, shape: Shape, outline: Polygon, axis: number): number {
	const b = (label - 1) * 4;
	const [left, top] = [boxes[b]!, boxes[b + 1]!];
	const w = boxes[b + 2]! - left + 1;
	const h = boxes[b + 3]! - top + 1;
	const own = sums[(label - 1) * 10]!;
	let best = 0;
	for (const half of [0, Math.PI]) {
		const laid = placed(outline, shape.x - left, shape.y - top, shape.angle - axis + half);
		const cover = new Float32Array(w * h);
		addCoverage(cover, w, h, laid);
		let shared = 0;
		for (let y = 0; y < h; y++) {
			for (let x = 0; x < w; x++) {
				if (labels[(top + y) * width + left + x] === label) shared += Math.min(1, cover[y * w + x]!);
			}
		}
		best = Math.max(best, shared / Math.max(1, own + momentsOf(outline).area - shared));
		// the other way round cannot fit as well, unless the part looks the same both ways
		if (best > 0.9) break;
	}
	return best;
}
