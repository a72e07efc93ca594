/** The workpieces of the third stop: outlines seen from above, in millimetres, their centroid at the origin (示意). */
import type { Point } from '../marks/path';
import { centred, type Polygon } from './polygon';

export type PartKind = 'bracket' | 'channel' | 'block' | 'hexagon' | 'disc' | 'bar';

const of = (...xy: number[]): Point[] => {
	const points: Point[] = [];
	for (let i = 0; i < xy.length; i += 2) points.push({ x: xy[i]!, y: xy[i + 1]! });
	return centred(points);
};

const regular = (sides: number, radius: number): Point[] =>
	Array.from({ length: sides }, (_, i) => {
		const a = (i * 2 * Math.PI) / sides;
		return { x: radius * Math.cos(a), y: radius * Math.sin(a) };
	});

/** A right-angle bracket of 320 × 240 whose legs are 90 wide: unlike both ways, so its pose has one answer. */
export const OUTLINES: Readonly<Record<PartKind, Polygon>> = {
	bracket: of(0, 0, 320, 0, 320, 90, 90, 90, 90, 240, 0, 240),
	channel: of(0, 0, 270, 0, 270, 200, 205, 200, 205, 72, 65, 72, 65, 200, 0, 200),
	block: of(0, 0, 250, 0, 250, 160, 0, 160),
	hexagon: regular(6, 102),
	disc: regular(48, 108),
	bar: of(0, 0, 270, 0, 270, 66, 0, 66)
};

export const PART_KINDS = Object.keys(OUTLINES) as readonly PartKind[];

/** What the parts are called on the page. */
export const PART_NAMES: Readonly<Record<PartKind, string>> = {
	bracket: '直角件',
	channel: '槽形件',
	block: '方块',
	hexagon: '六角件',
	disc: '圆片',
	bar: '短条'
};
