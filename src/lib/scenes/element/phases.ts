/** What happens when, in local beats: [from, to] of each part. */
export const TWELVE = {
	/** the line comes and runs round magnesium */
	line: [-0.4, -0.08],
	/** the camera: every column alike → the first two columns and the second and third row large */
	camera: [-0.32, -0.06],
	atoms: [-0.16, -0.04],
	/** outer electrons leave */
	leave: [0.04, 0.52],
	clear: [0.6, 0.68],
	/** the line unwinds from magnesium */
	unwind: [0.58, 0.66]
} as const;

export const RESERVE = {
	/** magnesium's own square becomes the square of a hundred parts */
	grow: [0.66, 0.8],
	grid: [0.74, 0.84],
	fill: [0.8, 0.97],
	labels: [0.86, 0.96],
	/** a level that might be the true one moves through the open part */
	open: [1.02, 1.56],
	clear: [1.6, 1.68]
} as const;

export const COST = {
	/** the square of a hundred parts becomes the cost of a lithium cell */
	grow: [1.66, 1.8],
	/** the line winds round the small square */
	wind: [1.8, 1.9],
	units: [1.78, 1.88],
	small: [1.78, 1.88],
	labels: [1.86, 1.96],
	/** copies of the small square are laid into the large one, one by one */
	lay: [2.02, 2.57]
} as const;
