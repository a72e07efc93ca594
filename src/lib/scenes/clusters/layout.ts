/** Thirty clusters in reading order along one line: beside each other where there is width, in four rows on a phone. */
import { fbm, noise1 } from '../../marks/hash';
import type { LabelSpec } from '../../marks/label-spec';
import { lengthOf, n2, pathOf, roundCorners, type Point } from '../../marks/path';
import { leadIn } from '../../marks/lead';
import { textLines } from '../../marks/text-lines';
import type { Frame } from '../frame';
import { RANKS, TOTAL } from './figures';
import seats from './seats.baked';
import { tower, type Tower } from './tower';

/** One digit of the name “33618” and the bracket it comes to stand under. */
export interface Group {
	readonly text: string;
	/** where it stands in the number before it comes apart, and where it ends: baseline, centred */
	readonly from: Point;
	readonly to: Point;
	readonly size: number;
	/** the bracket: its length is the number of clusters times `pitch`; empty in rows */
	readonly bracket: string;
	readonly labels: readonly LabelSpec[];
	/** shares of the route between which its towers stand */
	readonly starts: number;
	readonly ends: number;
}

export interface Layout {
	readonly route: readonly Point[];
	/** length of the train as a share of the route's */
	readonly train: number;
	readonly towers: readonly Tower[];
	readonly groups: readonly Group[];
	/** width that stands for one cluster, the same everywhere */
	readonly pitch: number;
	/** the sky that the towers rise into, one clip (path data) for all or one per rank */
	readonly clips: readonly string[];
	/** hill the towers stand on: its crest and contour lines; none in rows */
	readonly crest?: string;
	readonly contours?: string;
	/** piers of the line after the last tower; none in rows */
	readonly piers?: string;
	readonly total: { readonly bracket?: string; readonly labels: readonly LabelSpec[] };
	readonly gate: number;
}

export const layout = (frame: Frame): Layout => (frame.format === 'phone' && frame.stage.height > 300 ? inRows(frame) : inLine(frame));

const upBracket = (x0: number, x1: number, y: number, tick: number): string =>
	pathOf([{ x: x0, y: y - tick }, { x: x0, y }, { x: x1, y }, { x: x1, y: y - tick }]);

function inLine(frame: Frame): Layout {
	const { stage, type } = frame;
	const { small } = type;
	const wall = frame.format === 'wall';
	// a low phone stage: names and digits only
	const low = frame.format === 'phone';
	const right = stage.x + stage.width;
	const pitch = seats.pitch * stage.width;

	// from the bottom up: total, names, digits; what is left is for the towers
	const totalSize = low ? type.label : type.figure * 0.5;
	const totalY = stage.y + stage.height - 2;
	const totalBracket = totalY - totalSize * 0.72 - small * 0.9;
	const step = small * 1.3;
	const underY = totalBracket - small * 0.7 - step;
	const nameSize = low ? type.label : type.head;
	const nameY = low ? totalY - small * 1.9 : underY - step;
	const digitY = nameY - nameSize * 1.15;
	const size = Math.min(type.figure * 1.6, stage.height * 0.19, pitch * 5.4);
	const bracketY = digitY - size * 0.72 - small * 0.8;
	const drop = Math.min(52, stage.height * 0.085);
	const lowest = bracketY - drop - small * 1.2;
	const line = wall || low ? lowest : Math.min(frame.station.y, lowest);
	const hillY = line + drop;

	const noise = noise1(52);
	const crest = (x: number): number => hillY - 14 + 20 * fbm(noise, x * 0.006, 3);
	const above = Math.min((line - stage.y) * 0.8, pitch * 15);
	const gate = Math.min(drop * 0.62, 24) * (wall ? 1.2 : 1);

	const end = { x: frame.width + 8, y: line };
	const route = roundCorners([...leadIn(frame, { x: stage.x - 10, y: line }), end], 18);
	const length = lengthOf(route);
	const shareAt = (x: number): number => 1 - (end.x - x) / length;
	const plan = { line, gate, width: pitch * 0.7, storey: wall ? 12 : low ? 5 : 9 };
	const towers: Tower[] = [];
	const groups = RANKS.map(({ count, digit, name, under, height: [height] }, rank): Group => {
		const x0 = stage.x + seats.firsts[rank]! * stage.width - pitch / 2;
		const x1 = x0 + count * pitch;
		for (let x = x0 + pitch / 2; x < x1; x += pitch)
			towers.push(tower({ ...plan, rank, index: towers.length, x, foot: crest(x) + 6, above: above * height, share: shareAt(x) }));
		const x = (x0 + x1) / 2;
		return {
			text: String(count), size,
			from: { x: stage.x + stage.width / 2 + digit * size * 0.66, y: digitY }, to: { x, y: digitY },
			bracket: upBracket(x0, x1, bracketY, small * 0.5),
			labels: [
				{ x, y: nameY, text: name, size: nameSize, voice: 'serif', anchor: 'middle' },
				...textLines(low ? [] : under, step, { x, y: underY, size: small, anchor: 'middle', tone: 'muted' })
			],
			starts: shareAt(x0), ends: shareAt(x1)
		};
	});

	// the crest, and the sky above it, which is all that a rising tower shows itself in
	const hill: Point[] = [];
	const from = frame.words && !low ? stage.x - 30 : -4;
	for (let x = from; x <= frame.width + 8; x += 8) hill.push({ x, y: crest(x) });
	const crestLine = pathOf(hill);
	let contours = '';
	for (let k = 1; k <= 6; k++)
		contours += pathOf(hill.slice(k * 2).map(({ x, y }, i) => ({ x, y: hillY + (y - hillY) * 0.8 ** k + k * small * 0.2 + 1.6 * Math.sin(i * 0.19 + k) })));
	let piers = '';
	for (let x = right + pitch * 0.8; x < frame.width; x += pitch * 1.6) piers += `M${n2(x)} ${n2(line)}V${n2(crest(x))}`;

	const totalX = stage.x + stage.width * 0.36;
	return {
		route, train: (low ? 44 : 74) / length, towers, groups, pitch, crest: crestLine, contours, piers, gate,
		clips: [crestLine + `V-900H${n2(from)}Z`],
		total: low
			? shortTotal(frame, totalY, `一共${TOTAL}个产业集群`)
			: {
					bracket: upBracket(stage.x + pitch * 0.375, right - pitch * 0.375, totalBracket, small * 0.5),
					labels: [
						{ x: totalX, y: totalY, text: String(TOTAL), size: totalSize, voice: 'figure', anchor: 'end' },
						{ x: totalX + small * 0.6, y: totalY, text: '个产业集群，一条线上三十站', size: type.label },
						// over the towers where the foot of the stage has no room
						{ x: right, y: wall ? stage.y + small : totalY, text: '楼高只表示层级，示意', size: small, anchor: 'end', tone: 'muted' }
					]
				}
	};
}

const shortTotal = ({ stage, type: { small } }: Frame, y: number, text: string): Layout['total'] => ({
	labels: [
		{ x: stage.x, y, text, size: small },
		{ x: stage.x + stage.width, y, text: '楼高只表示层级', size: small, anchor: 'end', tone: 'muted' }
	]
});

function inRows(frame: Frame): Layout {
	const { stage, type } = frame;
	const { small } = type;
	const rowHeight = (stage.height - small * 1.5) / 4;
	const size = Math.min(type.figure, rowHeight * 0.62);
	const left = stage.x + size * 0.98;
	const pitch = (stage.x + stage.width - left - 4) / 18;
	const lineOf = (row: number): number => stage.y + rowHeight * (row + 1) - Math.min(12, rowHeight * 0.14);

	// the line folds through the four rows like a page being read: along, back under, along
	const gutter = stage.x - 8;
	const corners = leadIn(frame, { x: gutter, y: lineOf(0) }).slice(0, 4);
	const rowStarts = RANKS.map((_, row) => {
		const start = lengthOf(corners);
		const x = row < 3 ? stage.x + stage.width + 6 : frame.width + 6;
		const y = lineOf(row);
		const between = y + rowHeight * 0.17;
		corners.push({ x, y });
		if (row < 3) corners.push({ x, y: between }, { x: gutter, y: between }, { x: gutter, y: lineOf(row + 1) });
		return start;
	});
	const route = roundCorners(corners, 7);
	// where on the route a point of a row lies: walk the straight corners, whose roundings are alike
	const shareAt = (row: number, x: number): number => (rowStarts[row]! + x - gutter) / lengthOf(corners);

	const gate = Math.min(9, rowHeight * 0.12);
	const towers: Tower[] = [];
	const groups = RANKS.map(({ count, digit, name, under, height: [, height] }, rank): Group => {
		const line = lineOf(rank);
		const above = (rowHeight - 30) * height;
		const end = left + count * pitch;
		for (let x = left + pitch / 2; x < end; x += pitch)
			towers.push(tower({ rank, index: towers.length, x, line, gate, foot: line + 5, width: pitch * 0.76, above, storey: 6, share: shareAt(rank, x) }));
		const baseline = line - 9;
		const x = end + 10;
		return {
			text: String(count), size, bracket: '',
			labels: rank < 3
				? [
						{ x, y: baseline - small * (0.25 + 1.25 * under.length), text: name, size: type.head, voice: 'serif' },
						...textLines(under, small * 1.35, { x, y: baseline - small * 1.35 * (under.length - 1), size: small, tone: 'muted' })
					]
				: [{ x: left + 2, y: line - above - Math.min(20, rowHeight * 0.26) - 4, text: name, size: type.label, voice: 'serif' }],
			from: { x: stage.x + stage.width / 2 + digit * size * 0.704, y: stage.y + stage.height * 0.5 },
			to: { x: stage.x + size * 0.44, y: baseline },
			starts: shareAt(rank, left), ends: shareAt(rank, end)
		};
	});
	return {
		route, train: 44 / lengthOf(route), towers, groups, pitch, gate,
		clips: RANKS.map((_, row) => `M0 ${n2(lineOf(row) - rowHeight * 1.1)}H${frame.width}V${n2(lineOf(row) + 5)}H0Z`),
		total: shortTotal(frame, stage.y + stage.height - 1, `一共${TOTAL}个产业集群，一条线上三十站`)
	};
}
