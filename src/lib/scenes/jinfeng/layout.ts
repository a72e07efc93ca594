/** The laboratory in section: forty benches on its floors, the line as its corridor, eight rooms below, and the industry it works for in two measuring cylinders. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { n2, pathOf, roundCorners, type Box, type Point } from '../../marks/path';
import { leadIn } from '../../marks/lead';
import { boxPath } from '../../marks/shapes';
import { textLines } from '../../marks/text-lines';
import type { Frame } from '../frame';
import { ACADEMICIANS, NAMED, PEOPLE, PLATFORMS, TALENTS, TEAMS } from './figures';
import { glass, type Glass } from './glass';
import { benches, people, type Bench, type Person } from './people';
import { room, type Room } from './room';

export interface Layout {
	readonly route: readonly Point[];
	/** the whole of it as path data */
	readonly way: string;
	readonly benches: readonly Bench[];
	readonly people: readonly Person[];
	/** size of the people: 1 is 13 units wide and 16 high */
	readonly scale: number;
	/** slabs, walls and roof */
	readonly shell: string;
	readonly hatch: string;
	/** tops and legs of all benches, of the five apart, and corner brackets around the five and in the key */
	readonly tables: string;
	readonly tablesMarked: string;
	readonly brackets: string;
	readonly rooms: readonly Room[];
	readonly drops: string;
	/** transform of the figure in the key */
	readonly keyFigure: string;
	/** the key on the roof line, and the note at the foot */
	readonly key: readonly LabelSpec[];
	readonly roomLabels: readonly LabelSpec[];
	readonly glass: Glass;
}

/** Every label, for the collision test. */
export const allLabels = (l: Layout): LabelSpec[] => [...l.key, ...l.roomLabels, ...l.glass.labels];

/** The corners of a box, `k` units long each way. */
const corners = (x0: number, y0: number, x1: number, y1: number, k: number): string =>
	[y0, y1].map((y, i) => `M${n2(x0)} ${n2(i ? y - k : y + k)}V${n2(y)}h${n2(k)}M${n2(x1 - k)} ${n2(y)}H${n2(x1)}v${n2(i ? -k : k)}`).join('');

export function layout(frame: Frame): Layout {
	const { stage, type, format } = frame;
	const { small } = type;
	const phone = format === 'phone';
	const wall = format === 'wall';
	const low = phone && stage.height < 300;
	const bottom = stage.y + stage.height;
	const right = stage.x + stage.width;

	// heights from the top: key, floors, corridor (the line), rooms, cylinders
	const big = phone ? (low ? 20 : 24) : wall ? 54 : type.figure * 0.42;
	const headY = stage.y + big * 0.76 + (phone ? 2 : 0);
	const roof = headY + (low ? 8 : small * 1.3);
	const middle = stage.y + stage.height * (low || wall ? 0.57 : phone ? 0.62 : 0.6);
	const corridor = phone || wall ? middle : Math.min(frame.station.y, middle);
	const box: Box = { x: stage.x, y: roof, width: stage.width, height: corridor - 7 - roof };
	const { benches: list, scale, columns, rows } = benches(box);

	let shell = `M${n2(stage.x - 4)} ${n2(corridor - 3)}V${n2(roof - 5)}H${n2(right + 4)}V${n2(corridor - 3)}`;
	let hatch = '';
	for (let r = 1; r <= rows; r++) {
		const y = roof + (box.height / rows) * r;
		shell += `M${n2(stage.x - 4)} ${n2(y)}H${n2(right + 4)}`;
		if (r < rows) for (let x = stage.x; x < right - 3; x += 9) hatch += `M${n2(x)} ${n2(y + 3)}l3 -3`;
	}
	const bays = columns > 10 ? 4 : columns > 5 ? 2 : 1;
	for (let c = bays; c < columns; c += bays) hatch += `M${n2(stage.x + (stage.width * c) / columns)} ${n2(roof - 5)}V${n2(corridor - 3)}`;
	let tables = '';
	let tablesMarked = '';
	let brackets = '';
	for (const { x, y, width, floor, academician } of list) {
		const under = y + 4.6 * scale;
		const legs = [x + 3 * scale, x + width - 3 * scale].map((leg) => `M${n2(leg)} ${n2(under)}v${n2(5 * scale)}`).join('');
		const table = boxPath(x - 2, y, width + 4, 4.6 * scale) + legs;
		if (academician) {
			tablesMarked += table;
			brackets += corners(x - 5 * scale, y - 21 * scale, x + width + 5 * scale, floor - 0.5 * scale, 7 * scale);
		} else tables += table;
	}

	// eight rooms: a row under the corridor, or on a phone two rows of four beside the cylinders
	const roomRows = phone ? 2 : 1;
	const perRow = PLATFORMS / roomRows;
	const roomGap = phone ? 4 : 9;
	const roomSpan = stage.width * (phone ? 0.44 : 1);
	const roomWidth = (roomSpan - roomGap * (perRow - 1)) / perRow;
	const roomTop = corridor + (phone ? 7 : 13);
	const roomHeight = phone
		? Math.min((bottom - roomTop - small * (low ? 2.85 : 4.2) - roomGap - 2) / 2, roomWidth)
		: Math.min(stage.height * 0.1, small * 5.2);
	const inside = !wall && !phone && roomWidth > NAMED[0].length * small + 6;
	const rooms = Array.from({ length: PLATFORMS }, (_, i) =>
		room(
			i,
			{ x: stage.x + (i % perRow) * (roomWidth + roomGap), y: roomTop + Math.floor(i / perRow) * (roomHeight + roomGap), width: roomWidth, height: roomHeight },
			NAMED[i],
			inside ? small * 1.35 : 3
		)
	);
	const under = roomTop + roomHeight * roomRows + roomGap * (roomRows - 1) + small * 1.25;
	const count = `${PLATFORMS}个科研平台`;
	const captions = low
		? [count]
		: phone
			? [`${count}：${NAMED[0]}、`, `${NAMED[1]}、${NAMED[2]}等`]
			: [inside ? `${count}，点名的有三个` : `${count}：${NAMED.join('、')}等`];

	const vessels = glass(frame, stage.x + (phone ? roomSpan + 14 : stage.width * (wall ? 0.1 : 0.16)), phone ? corridor + 7 : under + small * 1.1);

	// the key on the roof line
	const key: LabelSpec[] = [{ x: stage.x, y: bottom, text: '分组、落座为示意', size: small, tone: 'muted' }];
	let x = stage.x;
	const put = (count: number, text: string): void => {
		key.push({ x, y: headY, text: String(count), size: big, voice: 'figure' });
		x += textWidth(String(count), big, 'figure') + small * 0.4;
		key.push({ x, y: headY - 1, text, size: small });
		x += textWidth(text, small) + small * (phone ? 0.9 : 1.6);
	};
	const mark = big * 0.66;
	put(PEOPLE, phone ? '人' : '名科研人员');
	put(TEAMS, '个团队');
	brackets += corners(x, headY - mark, x + mark, headY, mark * 0.3);
	x += mark + small * 0.4;
	put(ACADEMICIANS, phone ? '院士团队' : '个院士团队');
	const keyFigure = `translate(${x + mark * 0.3} ${headY}) scale(${mark / 16.5})`;
	x += mark * 0.6 + small * 0.4;
	put(TALENTS, phone ? '国家级人才' : '名国家级人才');

	const edge = phone ? right + 8 : Math.min(right + 24, frame.width - 10);
	const { now } = vessels;
	const route = roundCorners(
		[
			...leadIn(frame, { x: stage.x - 8, y: corridor }),
			{ x: edge, y: corridor }, { x: edge, y: now.base }, { x: now.x - (phone ? 6 : 40), y: now.base }
		],
		phone ? 10 : 18
	);
	return {
		route, way: pathOf(route), benches: list, scale,
		people: people(list, { x: stage.x + stage.width / 2, y: roof + box.height * 0.55 }, Math.min(stage.width / 2, box.height / 1.44) * 0.94),
		shell, hatch, tables, tablesMarked, brackets, rooms, keyFigure, key,
		drops: rooms.map(({ x, y }, i) => `M${n2(x + roomWidth / 2)} ${n2(i < perRow ? corridor : y - roomGap)}V${n2(y)}`).join(''),
		roomLabels: [
			...(inside ? NAMED : []).map((text, i): LabelSpec => ({ x: rooms[i]!.x + roomWidth / 2, y: roomTop + roomHeight - small * 0.45, text, size: small, anchor: 'middle' })),
			...textLines(captions, small * 1.3, { x: stage.x, y: under, size: small })
		],
		glass: vessels
	};
}
