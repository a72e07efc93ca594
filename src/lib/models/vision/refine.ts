import { clamp } from '../../marks/easing';
import type { Gray } from './gray';
import { addPixel } from './moments';
import type { Regions } from './regions';

/**
 * The ten sums of region `label` with its edge taken at its true share of each pixel: pixels next to the contour
 * count as much as their grey level lies between the ground's and the part's, so that an edge that runs along the
 * pixel grid does not jump by a whole row. (Grey-level moments: E. Lyvers, O. Mitchell, "Precision edge contrast and
 * orientation estimation", IEEE Trans. PAMI 10, 1988, 927–937, use the same idea at a single edge.)
 *
 * `ground` is the mean level of the other class; `touched` is scratch of the picture's size, all 0 before the first region: the last one looked at near each pixel.
 */
export function refinedSums(gray: Gray, regions: Regions, label: number, contour: Int16Array, ground: number, touched: Int32Array): Float64Array {
	const { width, height, data } = gray;
	const { labels, boxes } = regions;
	const sums = regions.sums.slice((label - 1) * 10, label * 10);
	const { level, perX, perY } = lightOn(gray, labels, label, boxes.subarray((label - 1) * 4, label * 4));
	for (let c = 0; c < contour.length; c += 2) {
		const cx = contour[c]!;
		const cy = contour[c + 1]!;
		for (let y = Math.max(0, cy - 1); y <= Math.min(height - 1, cy + 1); y++) {
			for (let x = Math.max(0, cx - 1); x <= Math.min(width - 1, cx + 1); x++) {
				const p = y * width + x;
				if (touched[p] === label) continue;
				touched[p] = label;
				const own = labels[p] === label;
				if (!own && labels[p] !== 0) continue;
				const contrast = level + perX * x + perY * y - ground;
				if (Math.abs(contrast) < 1) continue;
				const share = (data[p]! - ground) / contrast;
				const change = clamp(share) - +own;
				addPixel(sums, 0, x, y, change);
			}
		}
	}
	return sums;
}

/**
 * How bright the region would be at (x, y): the plane that best fits its inner pixels (every other one of those whose
 * four neighbours belong to it), because a lamp from one side makes one edge brighter than the other.
 */
function lightOn({ width, height, data }: Gray, labels: Int32Array, label: number, box: Int32Array): { level: number; perX: number; perY: number } {
	let n = 0;
	let g = 0;
	let gx = 0;
	let gy = 0;
	let sx = 0;
	let sy = 0;
	let xx = 0;
	let xy = 0;
	let yy = 0;
	const x0 = box[0]!;
	const y0 = box[1]!;
	for (let y = Math.max(1, y0); y <= Math.min(height - 2, box[3]!); y++) {
		for (let x = Math.max(1, x0 + (y & 1)); x <= Math.min(width - 2, box[2]!); x += 2) {
			const p = y * width + x;
			if (labels[p] !== label || labels[p - 1] !== label || labels[p + 1] !== label) continue;
			if (labels[p - width] !== label || labels[p + width] !== label) continue;
			const v = data[p]!;
			const u = x - x0;
			const w = y - y0;
			n++;
			g += v;
			gx += v * u;
			gy += v * w;
			sx += u;
			sy += w;
			xx += u * u;
			xy += u * w;
			yy += w * w;
		}
	}
	if (n === 0) return { level: data[y0 * width + x0]!, perX: 0, perY: 0 };
	const mean = g / n;
	const a = xx - (sx * sx) / n;
	const b = xy - (sx * sy) / n;
	const c = yy - (sy * sy) / n;
	const det = a * c - b * b;
	// too few pixels to tell a slope
	if (n < 12 || det < 1e-6) return { level: mean, perX: 0, perY: 0 };
	const dx = gx - (g * sx) / n;
	const dy = gy - (g * sy) / n;
	const perX = (dx * c - dy * b) / det;
	const perY = (dy * a - dx * b) / det;
	return { level: mean - perX * (sx / n + x0) - perY * (sy / n + y0), perX, perY };
}
