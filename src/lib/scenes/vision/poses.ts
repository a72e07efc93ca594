/** Findings as they are drawn: outline, centre and axis, in frame units over the picture they were found in. */
import { n2, type Box, type Point } from '../../marks/path';
import { xy } from '../../marks/shapes';
import type { Finding } from '../../models/vision/look';

export interface DrawnPoses {
	readonly centres: readonly (Point & Pick<Finding, 'doubt'>)[];
	/** closed path data along the outlines of what is sure, and of what is not */
	readonly sure: string;
	readonly unsure: string;
	/** path data of the principal axes of what is sure, with a small cross where a shape has none */
	readonly axes: string;
}

/**
 * Places findings over a picture whose pixels are `pixel` units wide; `cross` is the arm of the cross of round things,
 * `stride` how many outline pixels lie from one drawn corner to the next.
 */
export function posesOf(findings: readonly Finding[], { box, pixel }: { readonly box: Box; readonly pixel: number }, cross: number, stride = 1): DrawnPoses {
	const over = (x: number, y: number) => xy(box.x + x * pixel, box.y + y * pixel);
	const arm = cross / pixel;
	let sure = '';
	let unsure = '';
	let axes = '';
	const centres = findings.map(({ x, y, angle, major, hasAxis, contour, doubt }) => {
		const n = contour.length;
		// a mean of three pixels, so that the stair of pixels reads as an edge
		const mean = (i: number) => (contour[(i + n - 2) % n]! + contour[i]! + contour[(i + 2) % n]!) / 3 + 0.5;
		let outline = '';
		for (let i = 0; i < n; i += 2 * stride) outline += `${i ? 'L' : 'M'}${over(mean(i), mean(i + 1))}`;
		if (doubt) unsure += outline + 'Z';
		else {
			sure += outline + 'Z';
			const c = 2.15 * major * Math.cos(angle);
			const s = 2.15 * major * Math.sin(angle);
			axes += hasAxis ? `M${over(x - c, y - s)}L${over(x + c, y + s)}` : `M${over(x - arm, y)}h${n2(2 * cross)}M${over(x, y - arm)}v${n2(2 * cross)}`;
		}
		return { x: box.x + x * pixel, y: box.y + y * pixel, doubt };
	});
	return { centres, sure, unsure, axes };
}
