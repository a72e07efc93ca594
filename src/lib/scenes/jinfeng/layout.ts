/** The laboratory in section: forty benches on its floors, the line as its corridor, eight rooms below, and the industry it works for in two measuring cylinders. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { n2, roundCorners, type Box, type Point } from '../../marks/path';
import { leadIn } from '../../marks/lead';
import type { Frame } from '../frame';
import { ACADEMICIANS, NAMED, PEOPLE, PLATFORMS, TALENTS, TEAMS } from './figures';
import { glass, type Glass } from './glass';
import { benches, people, type Bench, type People } from './people';
import { room, type Room } from './room';

export interface Layout {
	readonly route: readonly Point[];
	readonly box: Box;
	readonly benches: readonly Bench[];
	readonly people: People;
	/** slabs, walls and roof */
	readonly shell: string;
	readonly hatch: string;
	/** tops and legs of all benches, of the five apart, and the five's corner brackets */
	readonly tables: string;
	readonly tablesMarked: string;
	readonly brackets: string;
	readonly rooms: readonly Room[];
	readonly drops: string;
	readonly keyFigure: { readonly x: number; readonly y: number; readonly scale: number };
	readonly keyBracket: string;
	readonly header: readonly LabelSpec[];
	readonly roomLabels: readonly LabelSpec[];
	readonly glass: Glass;
	readonly note: readonly LabelSpec[];
}

/** Every label, for the collision test. */
export const allLabels = (l: Layout): LabelSpec[] => [...l.header, ...l.roomLabels, ...l.glass.labels, ...l.note];

export function layout(frame: Frame): Layout {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const wall = format === 'wall';
	const low = phone && stage.height < 300;
	const small = type.small;
	const bottom = stage.y + stage.height;
	const right = stage.x + stage.width;

	// heights from the top: key, floors, corridor (the line), rooms, cylinders
	const big = phone ? (low ? 20 : 24) : wall ? 54 : type.figure * 0.42;
	const headY = stage.y + big * 0.76 + (phone ? 2 : 0);
	const roof = headY + (low ? 8 : small * 1.3);
	const corridor = phone
		? stage.y + stage.height * (low ? 0.57 : 0.62)
		: wall
			? stage.y + stage.height * 0.57
			: Math.min(frame.station.y, stage.y + stage.height * 0.6);
	const box: Box = { x: stage.x, y: roof, width: stage.width, height: corridor - 7 - roof };
	const { benches: list, scale, columns, rows } = benches(box);

	const storey = box.height / rows;
	let shell = `M${n2(box.x - 4)} ${n2(corridor - 3)}V${n2(box.y - 5)}H${n2(right + 4)}V${n2(corridor - 3)}`;
	let hatch = '';
	for (let r = 1; r <= rows; r++) {
		const y = box.y + storey * r;
		shell += `M${n2(box.x - 4)} ${n2(y)}H${n2(right + 4)}`;
		if (r < rows) for (let x = box.x; x < right - 3; x += 9) hatch += `M${n2(x)} ${n2(y + 3)}l3 -3`;
	}
	for (let c = 0; c <= columns; c += columns > 10 ? 4 : columns > 5 ? 2 : 1) {
		const x = box.x + (box.width * c) / columns;
		if (c > 0 && c < columns) hatch += `M${n2(x)} ${n2(box.y - 5)}V${n2(corridor - 3)}`;
	}
	let tables = '';
	let tablesMarked = '';
	let brackets = '';
	for (const b of list) {
		const path = `M${n2(b.x - 2)} ${n2(b.y)}h${n2(b.width + 4)}v${n2(4.6 * scale)}h${n2(-b.width - 4)}ZM${n2(b.x + 3 * scale)} ${n2(b.y + 4.6 * scale)}v${n2(5 * scale)}M${n2(b.x + b.width - 3 * scale)} ${n2(b.y + 4.6 * scale)}v${n2(5 * scale)}`;
		if (!b.academician) tables += path;
		else {
			tablesMarked += path;
			const k = 7 * scale;
			const x0 = b.x - 5 * scale;
			const x1 = b.x + b.width + 5 * scale;
			const y0 = b.y - 21 * scale;
			const y1 = b.floor - 0.5 * scale;
			brackets += `M${n2(x0)} ${n2(y0 + k)}V${n2(y0)}h${n2(k)}M${n2(x1 - k)} ${n2(y0)}H${n2(x1)}v${n2(k)}M${n2(x0)} ${n2(y1 - k)}V${n2(y1)}h${n2(k)}M${n2(x1 - k)} ${n2(y1)}H${n2(x1)}v${n2(-k)}`;
		}
	}

	// eight rooms: a row under the corridor, or on a phone two rows of four beside the cylinders
	const roomRows = phone ? 2 : 1;
	const perRow = PLATFORMS / roomRows;
	const roomGap = phone ? 4 : 9;
	const foot = bottom - small * 1.5;
	const roomSpan = phone ? stage.width * 0.44 : stage.width;
	const roomWidth = (roomSpan - roomGap * (perRow - 1)) / perRow;
	const roomTop = corridor + (phone ? 7 : 13);
	const captions = low ? 1 : 2;
	const roomHeight = phone
		? Math.min((foot - roomTop - small * 1.35 * captions - roomGap - 2) / 2, roomWidth)
		: Math.min(stage.height * 0.1, small * 5.2);
	const inside = !wall && !phone && roomWidth > NAMED[0].length * small + 6;
	const rooms = Array.from({ length: PLATFORMS }, (_, i) =>
		room(
			i,
			{ x: stage.x + (i % perRow) * (roomWidth + roomGap), y: roomTop + Math.floor(i / perRow) * (roomHeight + roomGap), width: roomWidth, height: roomHeight },
			NAMED[i] ?? '',
			inside ? small * 1.35 : 3
		)
	);
	const drops = rooms.map((r, i) => `M${n2(r.box.x + roomWidth / 2)} ${n2(i < perRow ? corridor : r.box.y - roomGap)}V${n2(r.box.y)}`).join('');
	const roomFoot = roomTop + roomHeight * roomRows + roomGap * (roomRows - 1);
	const under = roomFoot + small * 1.25;
	const captionOf = (text: string, line: number): LabelSpec => ({ x: stage.x, y: under + line * small * 1.3, text, size: small });
	const roomLabels: LabelSpec[] = [
		...(inside ? rooms.filter((r) => r.named).map((r): LabelSpec => ({ x: r.box.x + roomWidth / 2, y: r.box.y + roomHeight - small * 0.45, text: r.named, size: small, anchor: 'middle' })) : []),
		...(low
			? [captionOf(`${PLATFORMS}个科研平台`, 0)]
			: phone
				? [captionOf(`${PLATFORMS}个科研平台：${NAMED[0]}、`, 0), captionOf(`${NAMED[1]}、${NAMED[2]}等`, 1)]
				: [captionOf(inside ? `${PLATFORMS}个科研平台，点名的有三个` : `${PLATFORMS}个科研平台：${NAMED.join('、')}等`, 0)])
	];

	const left = phone ? stage.x + roomSpan + 14 : stage.x + stage.width * (wall ? 0.1 : 0.16);
	const top = phone ? corridor + 7 : under + small * 1.1;
	const width = phone ? 38 : wall ? 130 : Math.min(110, stage.width * 0.13);
	const vessels = glass(
		{ x: left, y: top, width: right - left, height: bottom - top },
		{ small, amount: phone ? 15 : wall ? 48 : 30, width, gap: phone ? 16 : width * 0.9, narrow: phone }
	);
	const base = vessels.now.base;

	// the key on the roof line
	const key: LabelSpec[] = [];
	let x = stage.x;
	const put = (count: number, text: string): void => {
		key.push({ x, y: headY, text: String(count), size: big, voice: 'figure' });
		x += textWidth(String(count), big, 'figure') + small * 0.4;
		key.push({ x, y: headY - 1, text, size: small });
		x += textWidth(text, small) + small * (phone ? 0.9 : 1.6);
	};
	const mark = big * 0.66;
	put(PEOPLE, low || phone ? '人' : '名科研人员');
	put(TEAMS, '个团队');
	const k = mark * 0.3;
	const keyBracket = `M${n2(x)} ${n2(headY - mark + k)}v${n2(-k)}h${n2(k)}M${n2(x + mark - k)} ${n2(headY - mark)}h${n2(k)}v${n2(k)}M${n2(x)} ${n2(headY - k)}v${n2(k)}h${n2(k)}M${n2(x + mark - k)} ${n2(headY)}h${n2(k)}v${n2(-k)}`;
	x += mark + small * 0.4;
	put(ACADEMICIANS, phone ? '院士团队' : '个院士团队');
	const keyFigure = { x: x + mark * 0.3, y: headY, scale: mark / 16.5 };
	x += mark * 0.6 + small * 0.4;
	put(TALENTS, phone ? '国家级人才' : '名国家级人才');

	const edge = phone ? right + 8 : Math.min(right + 24, frame.width - 10);
	const lead = leadIn(frame, { x: stage.x - 8, y: corridor });
	return {
		route: roundCorners([...lead, { x: edge, y: corridor }, { x: edge, y: base }, { x: vessels.now.x - (phone ? 6 : 40), y: base }], phone ? 10 : 18),
		box, benches: list,
		people: people(list, scale, { x: box.x + box.width / 2, y: box.y + box.height * 0.55 }, Math.min(box.width / 2, (box.height / 2) / 0.72) * 0.94),
		shell, hatch, tables, tablesMarked, brackets, rooms, drops, keyFigure, keyBracket, header: key, roomLabels,
		glass: vessels,
		note: [{ x: stage.x, y: bottom, text: '分组、落座为示意', size: small, tone: 'muted' }]
	};
}
