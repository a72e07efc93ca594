/** East, south-east, south, … : the eight neighbours, clockwise on a screen. */
const DX = [1, 1, 0, -1, -1, -1, 0, 1];
const DY = [0, 1, 1, 1, 0, -1, -1, -1];

/**
 * The outer boundary pixels of a region, clockwise, as x, y, x, y, …: Moore-neighbour tracing, ended by Jacob's rule
 * (the first pixel entered again by the same step), as in R. Gonzalez, R. Woods, *Digital Image Processing*, ch. 11.
 * `start` is the region's first pixel in reading order. One pixel gives itself.
 */
export function contourOf(labels: Int32Array, width: number, height: number, label: number, start: number): Int16Array {
	const x0 = start % width;
	const y0 = (start / width) | 0;
	const points: number[] = [x0, y0];
	let x = x0;
	let y = y0;
	let from = 0;
	let firstStep = -1;
	// every boundary pixel can be passed at most four times
	for (let guard = labels.length * 4; guard > 0; guard--) {
		let step = -1;
		for (let i = 0; i < 8; i++) {
			const d = (from + 6 + i) & 7;
			const nx = x + DX[d]!;
			const ny = y + DY[d]!;
			if (nx >= 0 && ny >= 0 && nx < width && ny < height && labels[ny * width + nx] === label) {
				step = d;
				break;
			}
		}
		if (step < 0) break;
		if (x === x0 && y === y0) {
			if (firstStep < 0) firstStep = step;
			else if (step === firstStep) break;
		}
		x += DX[step]!;
		y += DY[step]!;
		from = step;
		points.push(x, y);
	}
	// the walk ends on the pixel it began with
	const n = points.length;
	if (n > 2 && points[n - 2] === x0 && points[n - 1] === y0) points.length = n - 2;
	return Int16Array.from(points);
}

/** Length of a closed chain of pixels: 1 per straight step, √2 per diagonal one, in px. */
export function chainLength(contour: Int16Array): number {
	const n = contour.length / 2;
	let length = 0;
	for (let i = 0; i < n; i++) {
		const j = (i + 1) % n;
		length += Math.hypot(contour[2 * j]! - contour[2 * i]!, contour[2 * j + 1]! - contour[2 * i + 1]!);
	}
	return length;
}
