/** How much of each pixel a polygon covers. */
import type { Point } from '../../marks/path';

/** Sub-rows per pixel row; across a row the coverage is exact. */
const SUB = 4;

/** Adds how much of each pixel a polygon covers (0…1), by scan lines with even–odd filling. */
export function addCoverage(cover: Float32Array, width: number, height: number, outline: readonly Point[]): void {
	let top = Infinity;
	let bottom = -Infinity;
	for (const p of outline) {
		top = Math.min(top, p.y);
		bottom = Math.max(bottom, p.y);
	}
	const crossings: number[] = [];
	for (let row = Math.max(0, Math.floor(top)); row < Math.min(height, Math.ceil(bottom)); row++) {
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
				if (x1 <= x0) continue;
				const from = Math.floor(x0);
				const to = Math.min(width - 1, Math.floor(x1));
				const base = row * width;
				if (from === to) cover[base + from]! += (x1 - x0) / SUB;
				else {
					cover[base + from]! += (from + 1 - x0) / SUB;
					for (let x = from + 1; x < to; x++) cover[base + x]! += 1 / SUB;
					cover[base + to]! += (x1 - to) / SUB;
				}
			}
		}
	}
}
