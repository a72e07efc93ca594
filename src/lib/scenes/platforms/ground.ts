/** What stands on the ground below the tracks: 17 pavilions, 1 + 4 + 12 walled zones, 100 works of which 45 are lit. */
import { n2, type Box } from '../../marks/path';
import { CENTRES, ZONES } from './figures';

/** Corners of a track that leaves the line's height for `away` and comes back: how far along, and how far across. */
export const trackCorners = (from: number, to: number, middle: number, away: number): [along: number, across: number][] => {
	const run = Math.abs(away - middle);
	return [[from, middle], [from + 1, middle], [from + 1 + run, away], [to - run, away], [to, middle]];
};

export interface Pavilion {
	readonly x: number;
	readonly y: number;
	readonly path: string;
}

/** 17 six-sided pavilions in a box, `columns` to a row; radius from the box's width, at most `most`. */
export function pavilions(box: Box, columns: number, most: number): Pavilion[] {
	const rows = Math.ceil(CENTRES / columns);
	const r = Math.min(most, box.width / (columns + 0.5) / 2.15, box.height / (rows * 1.75 + 0.5));
	return Array.from({ length: CENTRES }, (_, i) => {
		const row = Math.floor(i / columns);
		const x = box.x + r * (1 + ((i % columns) + (row % 2) / 2) * 2.15);
		const y = box.y + box.height - r * (0.95 + (rows - 1 - row) * 1.75);
		// a prism seen a little from above: roof, and the three walls in front
		const corner = (k: number, z: number): string => {
			const a = (k * Math.PI) / 3;
			return `${n2(x + r * 0.94 * Math.cos(a))} ${n2(y + r * (0.5 * Math.sin(a) - z))}`;
		};
		const roof = [0, 1, 2, 3, 4, 5].map((k) => corner(k, 0.6));
		const foot = [0, 1, 2, 3].map((k) => corner(k, 0));
		return { x, y, path: `M${roof.join('L')}ZM${roof[0]}L${foot.join('L')}L${roof[3]}M${roof[1]}L${foot[1]}M${roof[2]}L${foot[2]}` };
	});
}

export interface Zone {
	/** 0 demonstration, 1 national, 2 municipal: the size is the level */
	readonly level: number;
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** Where the zones of a level stand, in the big one's radius: the first's x and y, the steps of its rows of six, and their own radius. */
export type ZoneRows = readonly [x: number, stepX: number, y: number, stepY: number, r: number];

/** 1 + 4 + 12 round enclosures about (x, y); `r` is the big one's radius. */
export const zones = (x: number, y: number, r: number, levels: readonly [ZoneRows, ZoneRows, ZoneRows]): Zone[] =>
	levels.flatMap((rows, level) =>
		Array.from({ length: ZONES[level]! }, (_, i) => ({
			level,
			x: x + r * (rows[0] + rows[1] * (i % 6)),
			y: y + r * (rows[2] + rows[3] * Math.floor(i / 6)),
			r: r * rows[4]
		}))
	);

/** 100 equal works in a box, in `rows` rows, column by column: a saw-tooth roof each. */
export function works(box: Box, rows: number): string[] {
	const w = (box.width * rows) / 100;
	const h = box.height / rows;
	const a = n2(w * 0.4);
	const fall = n2(h * 0.304);
	return Array.from({ length: 100 }, (_, i) => {
		const x = box.x + (Math.floor(i / rows) + 0.1) * w;
		const y = box.y + box.height - ((i % rows) + 0.12) * h;
		return `M${n2(x)} ${n2(y)}v${n2(-h * 0.76)}l${a} ${fall}v-${fall}l${a} ${fall}v${n2(h * 0.456)}Z`;
	});
}
