/** The wall across the line: running bond, two bricks thick, and the pieces that fly out when the line goes through. */
import { hash } from '../../marks/hash';
import type { Box, Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import { boxPath, xy } from '../../marks/shapes';

/** A broken piece of a brick. It starts in its place in the wall and ends on the ground. */
export interface Fragment {
	/** path data around (0, 0) */
	readonly d: string;
	readonly from: Point;
	/** units per unit of time, level */
	readonly speed: number;
	/** first upward speed, units per unit of time */
	readonly lift: number;
	/** degrees turned when it comes to rest */
	readonly turn: number;
	/** height over the ground at which its centre rests */
	readonly rest: number;
}

export interface BrickWall {
	readonly box: Box;
	/** height of a row */
	readonly row: number;
	readonly pieces: readonly Piece[];
	readonly fragments: readonly Fragment[];
	/** what a stone falls in one unit of time squared, halved: y = lift·t − gravity·t² */
	readonly gravity: number;
	readonly ground: number;
	/** what joins the bricks of the breach while they are whole */
	readonly mortar: string;
	/** cracks that run from the hole into the whole wall */
	readonly cracks: string;
	/** the four characters, from above: centre line and baselines */
	readonly text: { readonly x: number; readonly ys: readonly number[]; readonly size: number };
}

/** Rows per course of the house: so the fifth course ends at a joint, and the line goes through that joint. */
export const ROWS_PER_COURSE = 4;

/** The bricks of a wall from below, rows `row` high, with half their joints around them. */
function lay(box: Box, row: number): Box[] {
	const bricks: Box[] = [];
	const width = box.width / 2;
	for (let r = 0; r < Math.round(box.height / row); r++) {
		const ends = r % 2 ? [0, 0.5, 1.5, 2] : [0, 1, 2];
		for (let i = 1; i < ends.length; i++)
			bricks.push({ x: box.x + ends[i - 1]! * width, y: box.y + box.height - (r + 1) * row, width: (ends[i]! - ends[i - 1]!) * width, height: row });
	}
	return bricks;
}

const within = ({ x, y, width, height }: Box, joint: number): string => boxPath(x + joint, y + joint, width - 2 * joint, height - 2 * joint);

/** Cuts a brick once across, at a slant, into two fragments that fill its place exactly. */
function shatter(brick: Box, row: number, joint: number, index: number, box: Box, ground: number, reach: number, gravity: number): Fragment[] {
	const [l, t, r, b] = [brick.x + joint, brick.y + joint, brick.x + brick.width - joint, brick.y + row - joint];
	const top = l + (r - l) * (0.35 + 0.3 * hash(31, index));
	const bottom = l + (r - l) * (0.35 + 0.3 * hash(32, index));
	const halves: Point[][] = [
		[{ x: l, y: t }, { x: top, y: t }, { x: bottom, y: b }, { x: l, y: b }],
		[{ x: top, y: t }, { x: r, y: t }, { x: r, y: b }, { x: bottom, y: b }]
	];
	return halves.map((points, k) => {
		const from = {
			x: points.reduce((s, p) => s + p.x, 0) / 4,
			y: points.reduce((s, p) => s + p.y, 0) / 4
		};
		const i = index * 2 + k;
		const lift = row * (1.5 + 9 * hash(33, i) ** 1.5);
		const rest = row * (0.36 + 0.5 * hash(34, i) * (1 - hash(36, i)));
		const fall = landing(from.y, ground - rest, lift, gravity);
		const to = box.x + box.width + row * 0.7 + hash(35, i) * (reach - row);
		return {
			d: `M${points.map((p) => `${xy(p.x - from.x, p.y - from.y)}`).join('L')}Z`,
			from,
			speed: (to - from.x) / fall,
			lift,
			turn: Math.round((hash(37, i) - 0.3) * 8) * 45 + (hash(38, i) - 0.5) * 24,
			rest
		};
	});
}

/** Time at which y = from − lift·t + gravity·t² reaches `to` on the way down. */
export const landing = (from: number, to: number, lift: number, gravity: number): number =>
	(lift + Math.sqrt(lift * lift + 4 * gravity * Math.max(0, to - from))) / (2 * gravity);

/** Where a fragment is at a time 0…1: on a parabola, then lying where it came down. */
export function fragmentAt(f: Fragment, wall: Pick<BrickWall, 'gravity' | 'ground'>, time: number): Point & { turn: number } {
	const end = landing(f.from.y, wall.ground - f.rest, f.lift, wall.gravity);
	const t = Math.min(time, end);
	return { x: f.from.x + f.speed * t, y: f.from.y - f.lift * t + wall.gravity * t * t, turn: (f.turn * t) / end };
}

/** Zigzags up and down from the hole's edges, one joint wide. */
function cracks(box: Box, row: number, breach: number): string {
	let d = '';
	for (let i = 0; i < 4; i++) {
		const down = i < 2 ? 1 : -1;
		let x = box.x + box.width * (i % 2 ? 0.68 + 0.16 * hash(41, i) : 0.16 + 0.2 * hash(41, i));
		let y = breach + down * row;
		d += `M${xy(x, y)}`;
		for (let k = 0; k < 4; k++) {
			x += (hash(42, i * 4 + k) - 0.5) * row * 0.9;
			y += down * row * (0.24 + 0.3 * hash(43, i * 4 + k));
			d += `L${xy(Math.min(box.x + box.width - 2, Math.max(box.x + 2, x)), Math.max(box.y, y))}`;
		}
	}
	return d;
}

/**
 * A wall in `box` whose rows are `row` high, breached over the two rows that meet at `breach`. `reach` is how
 * far from its far face fragments come to rest.
 */
export function buildWall(box: Box, row: number, breach: number, reach: number): BrickWall {
	const ground = box.y + box.height;
	const joint = row * 0.035;
	const mortar = (from: number, to: number) => boxPath(box.x, from, box.width, to - from);
	// everything is on the ground at time 1, even what flew highest
	const gravity = (ground - breach) * 1.12 + row * 11;
	const whole: string[] = [];
	const beyond: string[] = [];
	const pale: string[] = [];
	const fragments: Fragment[] = [];
	lay(box, row).forEach((brick, i) => {
		if (Math.abs(brick.y + row / 2 - breach) < row) {
			fragments.push(...shatter(brick, row, joint, i, box, ground, reach, gravity));
			beyond.push(within(brick, joint * 2));
		} else (hash(7, i) < 0.24 ? pale : whole).push(within(brick, joint));
	});
	const from = breach + row * 2.4;
	const pitch = (ground - row * 0.7 - from) / 4;
	const size = Math.min(box.width * 0.56, pitch * 0.84);
	return {
		box,
		row,
		pieces: [
			// the mortar is dark too: pale joints would cut the characters to pieces
			{ d: mortar(box.y, breach - row), fill: 'muted', stroke: null },
			{ d: mortar(breach + row, ground), fill: 'muted', stroke: null },
			// in the hole one sees the wall go on behind the plane of the section
			{ d: beyond.join(''), fill: 'deep', weight: 'hair' },
			{ d: whole.join(''), fill: 'ink', stroke: null },
			{ d: pale.join(''), fill: 'ink', fillOpacity: 0.86, stroke: null }
		],
		fragments,
		mortar: mortar(breach - row, breach + row),
		cracks: cracks(box, row, breach),
		gravity,
		ground,
		text: { x: box.x + box.width / 2, ys: [0, 1, 2, 3].map((k) => from + pitch * (k + 0.5) + size * 0.36), size }
	};
}
