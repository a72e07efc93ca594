/** One scale for all machines, and where each stands: in one row, or where the stage is tall in two. */
import type { Box, Point } from '../../marks/path';
import type { Frame } from '../frame';
import { generations, PANEL, TABLE, type Generation } from './generations';

export interface Standing extends Generation {
	/** front of the machine, units */
	readonly box: Box;
	/** y of the floor it stands over */
	readonly floor: number;
}

export interface Arrangement {
	/** units per metre, the same for everything drawn */
	readonly scale: number;
	readonly panels: number;
	/** one row or two */
	readonly rows: 1 | 2;
	/** +1 where the later machines go on to the right, −1 where they come back under the first */
	readonly way: 1 | -1;
	readonly machines: readonly Standing[];
	/** the wall that comes toward the reader at the room's left: how far its front edge is from the corner */
	readonly wall: Point;
	/** feet of the person */
	readonly person: Point;
	readonly table: Box;
	/** where the phone's enlargement is drawn */
	readonly lens: Point & { readonly radius: number };
	/** width that is drawn on, for the floor lines */
	readonly floors: readonly { readonly from: number; readonly to: number; readonly y: number }[];
}

/** Room between things, m. */
const GAP = { cabinet: 0.24, table: 0.3, hand: 0.34, end: 0.2 } as const;
const TABLE_WIDTH = 1.3;
/** Everything after the room, in one row, m. */
const AFTER = GAP.cabinet + 0.72 + 0.22 + GAP.table + TABLE_WIDTH + GAP.hand + 0.3 + GAP.end;
/** How far the side wall comes forward, m, as drawn. */
const WALL = { x: 0.5, y: 0.36 } as const;

export function arrange(frame: Frame): Arrangement {
	const { stage, type } = frame;
	const label = type.label * 1.9;
	const note = type.small * 2;
	const width = Math.min(stage.width, stage.height * 2.2);
	const height = stage.height - label - note;

	const single = fit(width, height, [3, 4, 5, 6], (panels) => ({ wide: WALL.x + panels * PANEL.width + AFTER, high: PANEL.height + WALL.y + 0.1 }));
	const double = fit(width, height - label, [3, 4, 5, 6], (panels) => ({ wide: Math.max(WALL.x + panels * PANEL.width + 0.2, AFTER), high: PANEL.height + WALL.y + 0.25 + 1.85 + 0.25 }));
	const rows = double.scale > single.scale * 1.15 ? 2 : 1;
	const { scale, panels } = rows === 2 ? double : single;
	const m = (metres: number): number => metres * scale;

	const used = rows === 2 ? Math.max(WALL.x + panels * PANEL.width, AFTER - 0.2) : WALL.x + panels * PANEL.width + AFTER;
	const left = stage.x + (stage.width - m(used)) / 2;
	const tall = rows === 2 ? m(PANEL.height + WALL.y + 0.25 + 1.85 + 0.25) + label : m(PANEL.height + WALL.y);
	const spare = Math.max(0, height - tall);
	const top = stage.y + spare * (rows === 2 ? 0.4 : 0.62);
	const corner = left + m(WALL.x);
	const backFloor = top + m(PANEL.height);
	const front = backFloor + m(WALL.y);
	const lower = rows === 2 ? front + label + m(0.25 + 1.85 + 0.25) : front;
	const way = rows === 2 ? -1 : 1;

	const list = generations(panels);
	const roomRight = corner + m(panels * PANEL.width);
	// edges of what follows, along the way: cabinet, table, hand
	const start = rows === 2 ? left + m(used) : roomRight;
	const at = (distance: number, size: number): number => (way > 0 ? start + m(distance) : start - m(distance + size));
	const toCabinet = rows === 2 ? 0.12 : GAP.cabinet;
	const toTable = toCabinet + 0.72 + 0.22 + GAP.table;
	const toHand = toTable + TABLE_WIDTH + GAP.hand;
	const xs: Record<Generation['kind'], number> = {
		room: corner,
		cabinet: at(toCabinet, 0.72),
		desk: at(toTable + 0.1, 0.42),
		lap: at(toTable + 0.86, 0.32),
		hand: at(toHand, 0.072)
	};
	const machines = list.map((g): Standing => {
		const floor = g.kind === 'room' ? backFloor : lower;
		return { ...g, floor, box: { x: xs[g.kind], y: floor - m(g.foot + g.height), width: m(g.width), height: m(g.height) } };
	});
	const tableX = at(toTable, TABLE_WIDTH);
	const hand = machines[4]!.box;
	// the air over the table
	const desk = machines[2]!.box;
	const sky = rows === 2 ? front + label : stage.y;
	const radius = Math.max(m(0.16), Math.min(m(0.46), (desk.y - sky) * 0.42, width * 0.11));
	const lensX = way > 0 ? Math.min(hand.x + hand.width / 2, stage.x + stage.width - radius - 4) : Math.max(hand.x + hand.width / 2, stage.x + radius + 4);
	return {
		scale,
		panels,
		rows,
		way,
		machines,
		wall: { x: -m(WALL.x), y: m(WALL.y) },
		person: { x: corner + m(0.3), y: front - m(0.1) },
		table: { x: tableX, y: lower - m(TABLE), width: m(TABLE_WIDTH), height: m(TABLE) },
		lens: { x: lensX, y: Math.max(sky + radius + 6, hand.y - radius - m(rows === 2 ? 0.16 : 0.42)), radius },
		floors: [
			{ from: left - m(0.1), to: rows === 2 ? roomRight + m(0.1) : left + m(used), y: front },
			...(rows === 2 ? [{ from: left, to: left + m(used), y: lower }] : [])
		]
	};
}

/** The largest scale at which one of the numbers of panels fits, more panels where it costs little. */
function fit(width: number, height: number, choices: readonly number[], size: (panels: number) => { wide: number; high: number }): { scale: number; panels: number } {
	let best = { scale: 0, panels: choices[0]! };
	for (const panels of choices) {
		const { wide, high } = size(panels);
		const scale = Math.min(width / wide, height / high);
		if (scale > best.scale * 0.93) best = { scale, panels };
	}
	return best;
}
