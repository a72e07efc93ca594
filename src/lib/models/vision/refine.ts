import type { Gray } from './gray';
import type { Regions } from './regions';

/**
 * The ten sums of region `label` with its edge taken at its true share of each pixel: pixels next to the contour
 * count as much as their grey level lies between the ground's and the part's, so that an edge that runs along the
 * pixel grid does not jump by a whole row. (Grey-level moments: E. Lyvers, O. Mitchell, "Precision edge contrast and
 * orientation estimation", IEEE Trans. PAMI 10, 1988, 927–937, use the same idea at a single edge.)
 *
 * `ground` is the mean level of the other class; `touched` is scratch of the picture's size, all 0, left all 0.
 */
export function refinedSums(gray: Gray, regions: Regions, label: number, contour: Int16Array, ground: number, touched: Uint8Array): Float64Array {
	const { width, height, data } = gray;
	const { labels, boxes } = regions;
	const sums = regions.sums.slice((label - 1) * 10, label * 10);
	const light = lightOn(gray, labels, label, boxes.subarray((label - 1) * 4, label * 4));
	const visited: number[] = [];
	for (let c = 0; c < contour.length; c += 2) {
		for (let dy = -1; dy <= 1; dy++) {
			const y = contour[c + 1]! + dy;
			if (y < 0 || y >= height) continue;
			for (let dx = -1; dx <= 1; dx++) {
				const x = contour[c]! + dx;
				if (x < 0 || x >= width) continue;
				const p = y * width + x;
				if (touched[p]) continue;
				touched[p] = 1;
				visited.push(p);
				const own = labels[p] === label;
				if (!own && labels[p] !== 0) continue;
				const contrast = light.level + light.perX * x + light.perY * y - ground;
				if (Math.abs(contrast) < 1) continue;
				const share = (data[p]! - ground) / contrast;
				const change = (share < 0 ? 0 : share > 1 ? 1 : share) - (own ? 1 : 0);
				if (change === 0) continue;
				sums[0]! += change;
				sums[1]! += change * x;
				sums[2]! += change * y;
				sums[3]! += change * x * x;
				sums[4]! += change * x * y;
				sums[5]! += change * y * y;
				sums[6]! += change * x * x * x;
				sums[7]! += change * x * x * y;
				sums[8]! += change * x * y * y;
				sums[9]! += change * y * y * y;
			}
		}
	}
	for (const p of visited) touched[p] = 0;
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
