/** The ladder of sizes and the live bar as lines. */
import { lerp } from '../../marks/easing';
import type { View } from '../contract';
import { DECADES, scaleBar } from './scale';
import { poly, type Stroke } from './strokes';
import type { ZoomLayout } from './zoom';

/** Strokes at a number of decades gone through. */
export function ladderStrokes(zoom: ZoomLayout, { frame, world }: Pick<View, 'frame' | 'world'>, decades: number): Stroke[] {
	const { start, end, vertical } = zoom.ladder;
	const { detail, route } = frame.stroke;
	const tick = frame.type.small * 0.45;
	const at = (t: number): [number, number] => [lerp(start.x, end.x, t), lerp(start.y, end.y, t)];
	let scale = poly([start.x, start.y, end.x, end.y]);
	for (let i = 0; i <= DECADES; i++)
		for (let k = 1; k < (i < DECADES ? 10 : 2); k++) {
			const [x, y] = at((i + Math.log10(k)) / DECADES);
			const length = k === 1 ? tick : tick * 0.45;
			scale += poly(vertical ? [x, y, x + length, y] : [x, y, x, y + length]);
		}
	const [x, y] = at(decades / DECADES);
	const half = tick * 0.8;
	const [tipX, tipY] = vertical ? [x - 3, y] : [x, y - 3];
	const cursor = vertical ? [tipX, tipY, tipX - half * 1.7, tipY - half, tipX - half * 1.7, tipY + half] : [tipX, tipY, tipX - half, tipY - half * 1.7, tipX + half, tipY - half * 1.7];
	const { bar } = zoom;
	const left = bar.x - scaleBar(frame, decades).length;
	const red = { line: world.route, width: route * 0.8 };
	return [
		{ d: scale, line: world.ink, width: detail },
		{ d: poly([start.x, start.y, x, y]), round: true, ...red },
		{ d: poly(cursor, true), fill: world.route },
		{ id: 'fibre-bar', d: poly([left, bar.y, bar.x, bar.y]) + poly([left, bar.y - tick, left, bar.y + tick]) + poly([bar.x, bar.y - tick, bar.x, bar.y + tick]), ...red }
	];
}
