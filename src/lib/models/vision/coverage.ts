/** How much of each pixel a polygon covers. */
import type { Point } from '../../marks/path';

/** Sub-rows per pixel row; across a row the coverage is exact. */
const SUB = 4;

/** Adds how much of each pixel a polygon covers (0…1), by scan lines with even–odd filling. */
export function addCoverage(cover: Float32Array, width: number, height: number, outline: readonly Point[]): void {
	const ys = outline.map((p) => p.y);
	const crossings: number[] = [];
	for (let row = Math.max(0, Math.floor(Math.min(...ys))); row < Math.min(height, Math.max(...ys)); row++) {
		for (let s = 0; s < SUB; s++) {
			const y = row + (s + 0.5) / SUB;
			crossings.length = 0;
			for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
				const a = outline[i]!;
				const b = outline[j]!;
				if (a.y > y !== b.y > y) crossings.push(a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y));
			}
			crossings.sort((a, b) => a - b);
			for (let c = 0; c + 1 < crossings.length; c += 2) {
				const x0 = Math.max(0, crossings[c]!);
				const x1 = Math.min(width, crossings[c + 1]!);
				for (let x = Math.floor(x0); x < x1; x++) cover[row * width + x]! += (Math.min(x1, x + 1) - Math.max(x0, x)) / SUB;
			}
		}
	}
}
