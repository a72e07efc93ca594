/** The heating element: a meander with round bends, as it is pressed into a hot plate. */
import { roundCorners, type Point } from '../../marks/path';

/** From `right` to `left` about the height `y`; `turns` whole waves of `reach` up and down. */
export function coil(right: number, left: number, y: number, reach: number, turns: number): Point[] {
	const step = (right - left) / (2 * turns);
	const corners: Point[] = [{ x: right, y }];
	for (let i = 0; i < 2 * turns; i++) {
		const side = i % 2 ? reach : -reach;
		const x = right - i * step;
		corners.push({ x: x - step * 0.25, y: y + side }, { x: x - step * 0.75, y: y + side });
	}
	corners.push({ x: left, y });
	return roundCorners(corners, Math.min(reach, step) * 0.5, 5);
}
