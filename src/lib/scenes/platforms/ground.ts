/** What stands on the ground below the tracks: 17 pavilions, 1 + 4 + 12 walled zones, 100 works of which 45 are lit. */
import { n2, type Box } from '../../marks/path';
import { CENTRES, OUTPUT_SHARE, ZONES } from './figures';

export interface Pavilion {
	readonly x: number;
	readonly y: number;
	readonly path: string;
}

/** 17 six-sided pavilions in a box, `columns` to a row; radius from the box's width, at most `most`. */
export function pavilions(box: Box, columns: number, most: number): Pavilion[] {
	const rows = Math.ceil(CENTRES / columns);
	const r = Math.min(most, box.width / (columns + 0.5) / 2.15, box.height / (rows * 1.75 + 0.5));
	const pitch = r * 2.15;
	return Array.from({ length: CENTRES }, (_, i) => {
		const row = Math.floor(i / columns);
		const x = box.x + r + (i % columns) * pitch + (row % 2 ? pitch / 2 : 0);
		const y = box.y + box.height - r * 0.95 - (rows - 1 - row) * r * 1.75;
		// a prism seen a little from above: roof, and the three walls in front
		const corner = (k: number, z: number): string => {
			const a = (k * Math.PI) / 3;
			return `${n2(x + r * 0.94 * Math.cos(a))} ${n2(y + r * 0.5 * Math.sin(a) - z)}`;
		};
		const z = r * 0.6;
		let path = 'M' + [0, 1, 2, 3, 4, 5].map((k) => corner(k, z)).join('L') + 'Z';
		path += `M${corner(0, z)}L${corner(0, 0)}L${corner(1, 0)}L${corner(2, 0)}L${corner(3, 0)}L${corner(3, z)}`;
		path += `M${corner(1, z)}L${corner(1, 0)}M${corner(2, z)}L${corner(2, 0)}`;
		return { x, y, path };
	});
}

export interface Zone {
	readonly level: 0 | 1 | 2;
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

/** 1 + 4 + 12 round enclosures side by side on one ground line, filling the box's width; the size is the level. */
export function zones(box: Box): Zone[] {
	// widths in units of the big one's radius: 2 + gap + 4 × .95 + gap + 6 × .56
	const r = Math.min(box.width / 9.9, box.height / 2);
	const ground = box.y + box.height;
	const out: Zone[] = [{ level: 0, x: box.x + r, y: ground - r, r }];
	for (let i = 0; i < ZONES[1]; i++) out.push({ level: 1, x: box.x + r * (2.85 + i * 1.02), y: ground - r * 0.46, r: r * 0.44 });
	for (let i = 0; i < ZONES[2]; i++)
		out.push({ level: 2, x: box.x + r * (6.95 + (i % 6) * 0.55), y: ground - r * (0.26 + Math.floor(i / 6) * 0.58), r: r * 0.235 });
	return out;
}

export interface Works {
	/** one saw-tooth roof each; the first 45, column by column, are lit */
	readonly cells: readonly string[];
	readonly lit: number;
	readonly cell: { readonly width: number; readonly height: number };
}

/** 100 equal works in a box, in `rows` rows. */
export function works(box: Box, rows: number): Works {
	const columns = 100 / rows;
	const w = box.width / columns;
	const h = box.height / rows;
	const cells = Array.from({ length: 100 }, (_, i) => {
		const x = box.x + Math.floor(i / rows) * w + w * 0.1;
		const y = box.y + box.height - (i % rows) * h - h * 0.12;
		const a = w * 0.8;
		const b = h * 0.76;
		return `M${n2(x)} ${n2(y)}v${n2(-b)}l${n2(a / 2)} ${n2(b * 0.4)}v${n2(-b * 0.4)}l${n2(a / 2)} ${n2(b * 0.4)}v${n2(b * 0.6)}Z`;
	});
	return { cells, lit: OUTPUT_SHARE, cell: { width: w, height: h } };
}
