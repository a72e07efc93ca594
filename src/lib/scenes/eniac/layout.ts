/** Everything of the scene that depends on the frame alone. */
import type { LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { lengthOf, n2, roundCorners, type Box, type Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import type { Frame } from '../frame';
import { arrange, type Arrangement } from './arrange';
import { arm, cabinet, desktop, laptop, person, phoneInHand, room, table } from './machines';

export interface EniacLayout {
	readonly arrangement: Arrangement;
	/** drawings of the machines, in their order */
	readonly machines: readonly (readonly Piece[])[];
	readonly person: readonly Piece[];
	readonly table: readonly Piece[];
	readonly arm: readonly Piece[];
	/** the phone itself is the line's end */
	readonly phone: Box;
	readonly lens: { readonly x: number; readonly y: number; readonly radius: number; readonly rays: string } & ReturnType<typeof phoneInHand>;
	readonly route: readonly Point[];
	/** share of the route's length at which each machine's top is reached, and one for the end */
	readonly reached: readonly number[];
	readonly floor: string;
	readonly names: readonly LabelSpec[];
	readonly note: LabelSpec;
	/** a metre at the drawing's scale, with ticks at its ends, after its name */
	readonly metre: string;
	readonly metreName: LabelSpec;
}

export function layout(frame: Frame): EniacLayout {
	const { type, stage } = frame;
	const a = arrange(frame);
	const s = a.scale;
	const [first, second, third, fourth, last] = a.machines.map((m) => m.box) as [Box, Box, Box, Box, Box];
	const phone = last;

	// along the tops, step by step, to the phone in the hand
	const corner: Point = { x: first.x + a.wall.x, y: first.y + a.wall.y };
	const tops: Point[] = [];
	const starts: number[] = [];
	const add = (from: Point, to: Point): void => {
		starts.push(tops.length);
		tops.push(from, to);
	};
	const edge = (b: Box, y: number): [Point, Point] => (a.way > 0 ? [{ x: b.x, y }, { x: b.x + b.width, y }] : [{ x: b.x + b.width, y }, { x: b.x, y }]);
	const shift = a.way > 0 ? 0.22 * s : 0;
	add({ x: first.x, y: first.y }, { x: first.x + first.width, y: first.y });
	const back = { x: second.x + shift, y: second.y - 0.16 * s, width: second.width, height: 0 };
	add(...edge(back, back.y));
	add(...edge({ ...third, x: third.x + 0.12 * s }, third.y - 0.08 * s));
	add(...edge(fourth, fourth.y));
	const goal = { x: phone.x + phone.width / 2, y: phone.y };
	starts.push(tops.length);
	tops.push(goal);

	const corners: Point[] = [];
	const lead = leadIn(frame, a.rows === 2 || frame.format !== 'desktop' ? { x: corner.x, y: corner.y } : { x: first.x, y: first.y });
	corners.push(...lead);
	if (a.rows === 2 || frame.format !== 'desktop') corners.push({ x: first.x, y: first.y });
	tops.forEach((p, i) => {
		const before = corners[corners.length - 1]!;
		// between two tops: level to the next one's edge, then down to it
		if (i > 0 && starts.includes(i)) {
			if (a.rows === 2 && i === starts[1]) {
				const out = Math.min(frame.width - frame.stroke.route, Math.max(before.x, p.x) + 0.1 * s);
				corners.push({ x: out, y: before.y }, { x: out, y: p.y });
			} else corners.push({ x: p.x, y: before.y });
		}
		if (Math.hypot(p.x - before.x, p.y - before.y) > 0.01) corners.push(p);
	});
	const route = roundCorners(corners, Math.min(18, 0.1 * s));
	const total = lengthOf(route);
	const shareAt = (p: Point): number => {
		let best = Infinity;
		let share = 0;
		let walked = 0;
		for (let i = 1; i < route.length; i++) {
			const d = Math.hypot(route[i]!.x - p.x, route[i]!.y - p.y);
			walked += Math.hypot(route[i]!.x - route[i - 1]!.x, route[i]!.y - route[i - 1]!.y);
			if (d < best - 1e-9) {
				best = d;
				share = walked / total;
			}
		}
		return share;
	};
	// a machine's top is done at its far end
	const reached = [shareAt(tops[1]!), shareAt(tops[3]!), shareAt(tops[5]!), shareAt(tops[7]!), 1];

	const lens = phoneInHand(a.lens);
	const ends = [-1, 1].map((side) => ({ from: { x: a.lens.x + side * a.lens.radius * 0.86, y: a.lens.y + a.lens.radius * 0.5 }, to: { x: phone.x + phone.width * (side < 0 ? 0 : 1), y: phone.y + phone.height * 0.4 } }));
	const label = type.label;
	const nameY = (floor: number): number => floor + label * 1.55;
	const gap = label * 0.5;
	const centres = [first.x + first.width / 2, second.x + second.width / 2, third.x + third.width / 2, fourth.x + fourth.width / 2, phone.x + phone.width / 2];
	const widths = a.machines.map((m) => m.name.length * label);
	// names of neighbours are pushed apart as far as they need, away from the room
	const order = a.rows === 2 ? [4, 3, 2, 1] : [0, 1, 2, 3, 4];
	for (let k = 1; k < order.length; k++) {
		const [i, j] = [order[k - 1]!, order[k]!];
		centres[j] = Math.max(centres[j]!, centres[i]! + (widths[i]! + widths[j]!) / 2 + gap);
	}
	const over = Math.max(0, Math.max(...order.map((i) => centres[i]! + widths[i]! / 2)) - (stage.x + stage.width));
	if (over > 0) {
		let edgeRight = stage.x + stage.width;
		for (const i of [...order].reverse()) {
			centres[i] = Math.min(centres[i]!, edgeRight - widths[i]! / 2);
			edgeRight = centres[i]! - widths[i]! / 2 - gap;
		}
	}
	const names = a.machines.map((m, i): LabelSpec => ({ x: centres[i]!, y: nameY(m.kind === 'room' ? a.floors[0]!.y : a.floors[a.floors.length - 1]!.y), text: m.name, size: label, anchor: 'middle' }));
	const note: LabelSpec = { x: stage.x + (frame.format === 'phone' ? 8 : 0), y: nameY(a.floors[a.floors.length - 1]!.y) + type.small * 1.7, text: '各代同一比例，形象为示意', size: type.small, tone: 'muted' };
	// the scale, said once in the reader's own measure
	const metreName: LabelSpec = { ...note, x: note.x + (note.text.length + 1.4) * type.small, text: '一米' };
	const [barX, barY, tick] = [metreName.x + 2.5 * type.small, note.y - 0.36 * type.small, 0.3 * type.small];
	return {
		arrangement: a,
		machines: [room(first, a.panels, a.wall, s), cabinet(second, s), desktop(third, s), laptop(fourth), []],
		person: person(a.person, s),
		table: table(a.table, s),
		arm: arm(phone, s, a.way),
		phone,
		lens: { ...a.lens, ...lens, rays: ends.map(({ from, to }) => `M${n2(from.x)} ${n2(from.y)}L${n2(to.x)} ${n2(to.y)}`).join('') },
		route,
		reached,
		floor: a.floors.map((f) => `M${n2(f.from)} ${n2(f.y)}H${n2(f.to)}`).join(''),
		names,
		note,
		metre: `M${n2(barX)} ${n2(barY - tick)}v${n2(2 * tick)}M${n2(barX)} ${n2(barY)}h${n2(s)}m0 ${n2(-tick)}v${n2(2 * tick)}`,
		metreName
	};
}
