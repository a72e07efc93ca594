/** Findings as they are drawn: outline, centre and axis, in frame units over the picture they were found in. */
import { n2, type Box } from '../../marks/path';
import type { Finding } from '../../models/vision/look';

export interface DrawnPose {
	readonly x: number;
	readonly y: number;
	/** closed path data along the outline */
	readonly outline: string;
	/** path data of the principal axis, or a small cross where the shape has none */
	readonly axis: string;
}

/** Pixels to either side that a point of the drawn outline is the mean of, so that the stair of pixels reads as an edge. */
const SIDE = 1;

/**
 * Places findings over a picture whose pixels are `pixel` units wide; `cross` is the arm of the cross of round things,
 * `stride` how many outline pixels lie from one drawn corner to the next.
 */
export function posesOf(findings: readonly Pick<Finding, 'x' | 'y' | 'angle' | 'major' | 'hasAxis' | 'contour' | 'doubt'>[], box: Box, pixel: number, cross: number, stride = 1): DrawnPose[] {
	return findings.map((f) => {
		const x = box.x + f.x * pixel;
		const y = box.y + f.y * pixel;
		const n = f.contour.length / 2;
		let outline = '';
		for (let i = 0; i < n; i += stride) {
			let px = 0;
			let py = 0;
			for (let k = -SIDE; k <= SIDE; k++) {
				const j = (((i + k) % n) + n) % n;
				px += f.contour[2 * j]! + 0.5;
				py += f.contour[2 * j + 1]! + 0.5;
			}
			const m = 2 * SIDE + 1;
			outline += `${i ? 'L' : 'M'}${n2(box.x + (px / m) * pixel)} ${n2(box.y + (py / m) * pixel)}`;
		}
		const reach = 2.15 * f.major * pixel;
		const c = reach * Math.cos(f.angle);
		const s = reach * Math.sin(f.angle);
		const axis = f.doubt
			? ''
			: f.hasAxis
				? `M${n2(x - c)} ${n2(y - s)}L${n2(x + c)} ${n2(y + s)}`
				: `M${n2(x - cross)} ${n2(y)}h${n2(2 * cross)}M${n2(x)} ${n2(y - cross)}v${n2(2 * cross)}`;
		return { x, y, outline: outline && outline + 'Z', axis };
	});
}
