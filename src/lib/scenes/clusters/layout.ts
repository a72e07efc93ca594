/** Thirty clusters in reading order along one line: beside each other where there is width, in four rows on a phone. */
import { cluster, hierarchy } from 'd3-hierarchy';
import { fbm, noise1 } from '../../marks/hash';
import type { LabelSpec } from '../../marks/label-spec';
import { lengthOf, n2, pathOf, roundCorners, type Point } from '../../marks/path';
import { leadIn } from '../../marks/lead';
import type { Frame } from '../frame';
import { RANKS, TOTAL } from './figures';
import { tower, type Tower } from './tower';

/** One digit of the name “33618” and the bracket it comes to stand under. */
export interface Group {
	readonly text: string;
	/** where it stands in the number before it comes apart, and where it ends: baseline, centred */
	readonly from: Point;
	readonly to: Point;
	readonly size: number;
	/** the bracket: its length is the number of clusters times `pitch` */
	readonly bracket: readonly Point[];
	readonly labels: readonly LabelSpec[];
	/** shares of the route between which its towers stand */
	readonly starts: number;
	readonly ends: number;
}

export interface Layout {
	readonly route: readonly Point[];
	readonly routeLength: number;
	readonly towers: readonly Tower[];
	readonly groups: readonly Group[];
	/** width that stands for one cluster, the same everywhere */
	readonly pitch: number;
	/** clips, one per row of towers: the sky that they rise into (path data) */
	readonly clips: readonly string[];
	/** row of each group */
	readonly rowOf: readonly number[];
	/** hill the towers stand on: its crest and contour lines; empty in rows */
	readonly crest: string;
	readonly contours: string;
	/** piers of the line between and under the groups */
	readonly piers: string;
	readonly total: { readonly bracket: readonly Point[]; readonly labels: readonly LabelSpec[] };
	readonly gate: number;
}

interface Seat {
	readonly rank: number;
	readonly index: number;
	readonly x: number;
}

/** Centres of the thirty, by d3's leaf layout: one pitch apart, and a gap more where a rank ends. */
function seats(x: number, width: number, gap: number): { seats: Seat[]; pitch: number } {
	const tree = hierarchy<{ rank: number; children?: { rank: number }[] }>({
		rank: -1,
		children: RANKS.map((rank, i) => ({ rank: i, children: Array.from({ length: rank.count }, () => ({ rank: i })) }))
	} as never);
	cluster<{ rank: number }>()
		.size([width, 1])
		.separation((a, b) => (a.parent === b.parent ? 1 : 1 + gap))(tree);
	const leaves = tree.leaves();
	const pitch = leaves[1]!.x! - leaves[0]!.x!;
	return { pitch, seats: leaves.map((leaf, index) => ({ rank: leaf.data.rank, index, x: x + leaf.x! })) };
}

export function layout(frame: Frame): Layout {
	return frame.format === 'phone' && frame.stage.height > 300 ? inRows(frame) : inLine(frame);
}

function inLine(frame: Frame): Layout {
	const { stage, type } = frame;
	const wall = frame.format === 'wall';
	// a low phone stage: names and digits only
	const low = frame.format === 'phone';
	const bottom = stage.y + stage.height;
	const small = type.small;
	const { seats: places, pitch } = seats(stage.x, stage.width, 0.75);

	// from the bottom up: total, names, digits; what is left is for the towers
	const totalSize = low ? type.label : type.figure * 0.5;
	const totalY = bottom - 2;
	const totalBracket = totalY - totalSize * 0.72 - small * 0.9;
	const namedStep = small * 1.3;
	const namedY = totalBracket - small * 0.7 - namedStep;
	const nameSize = low ? type.label : type.head;
	const nameY = low ? totalY - small * 1.9 : namedY - namedStep;
	const digitY = nameY - nameSize * 1.15;
	const size = Math.min(type.figure * 1.6, stage.height * 0.19, pitch * 5.4);
	const bracketY = digitY - size * 0.72 - small * 0.8;
	const drop = Math.min(52, stage.height * 0.085);
	const lowest = bracketY - drop - small * 1.2;
	const line = wall || low ? lowest : Math.min(frame.station.y, lowest);
	const hillY = line + drop;

	const noise = noise1(52);
	const crest = (x: number): number => hillY - 4 + 10 * (fbm(noise, x * 0.006, 3) - 0.5) * 2;
	const room = line - stage.y;
	const above = Math.min(room * 0.8, pitch * 15);
	const gate = Math.min(drop * 0.62, 24) * (wall ? 1.2 : 1);

	const entry = { x: stage.x - 10, y: line };
	const corners = [...leadIn(frame, entry), { x: frame.width + 8, y: line }];
	const route = roundCorners(corners, 18);
	const routeLength = lengthOf(route);
	const shareAt = (x: number): number => 1 - (frame.width + 8 - x) / routeLength;
	const towers = places.map(({ rank, index, x }) =>
		tower({
			rank, index, x, line, gate, foot: crest(x) + 6, width: pitch * 0.7,
			above: above * RANKS[rank]!.height * (1 + 0.05 * Math.sin(index * 2.4)),
			storey: wall ? 12 : low ? 5 : 9, share: shareAt(x)
		})
	);

	const digits = [...RANKS.map((r) => String(r.count))];
	const tight = tightCentres(digits, size * 1.5, stage.x + stage.width / 2);
	const groups = RANKS.map((rank, i): Group => {
		const mine = places.filter((p) => p.rank === i);
		const x0 = mine[0]!.x - pitch / 2;
		const x1 = mine[mine.length - 1]!.x + pitch / 2;
		const x = (x0 + x1) / 2;
		const tick = small * 0.5;
		const labels: LabelSpec[] = [
			{ x, y: nameY, text: rank.name, size: nameSize, voice: 'serif', anchor: 'middle' },
			...(low ? [] : rank.named.length
				? rank.named.map((text, j): LabelSpec => ({ x, y: namedY + j * namedStep, text, size: small, anchor: 'middle', tone: 'muted' }))
				: [{ x, y: namedY, text: '产业集群', size: small, anchor: 'middle', tone: 'muted' } as LabelSpec])
		];
		return {
			text: digits[i]!, size, labels,
			from: { x: tight[i]!, y: digitY }, to: { x, y: digitY },
			bracket: [{ x: x0, y: bracketY - tick }, { x: x0, y: bracketY }, { x: x1, y: bracketY }, { x: x1, y: bracketY - tick }],
			starts: shareAt(x0), ends: shareAt(x1)
		};
	});

	// the crest, and the sky above it, which is all that a rising tower shows itself in
	const step = 8;
	const crestPoints: Point[] = [];
	const from = frame.words && !low ? stage.x - 30 : -4;
	for (let x = from; x <= frame.width + step; x += step) crestPoints.push({ x, y: crest(x) });
	const crestLine = pathOf(crestPoints);
	const sky = crestLine + `V-900H${n2(from)}Z`;
	let contours = '';
	for (let k = 1; k <= 6; k++)
		contours += pathOf(crestPoints.slice(k * 2).map((p, i) => ({ x: p.x, y: hillY + (p.y - hillY) * 0.8 ** k + k * small * 0.2 + 1.6 * Math.sin(i * 0.19 + k) })));
	let piers = '';
	for (let x = stage.x + stage.width + pitch * 0.8; x < frame.width; x += pitch * 1.6)
		piers += `M${n2(x)} ${n2(line)}V${n2(crest(x))}`;

	return {
		route, routeLength, towers, groups, pitch, crest: crestLine, contours, piers, gate,
		rowOf: [0, 0, 0, 0],
		clips: [sky],
		total: low
			? {
					bracket: [],
					labels: [
						{ x: stage.x, y: totalY, text: `一共${TOTAL}个产业集群`, size: small },
						{ x: stage.x + stage.width, y: totalY, text: '楼高只表示层级', size: small, anchor: 'end', tone: 'muted' }
					]
				}
			: {
					bracket: [
						{ x: groups[0]!.bracket[0]!.x, y: totalBracket - small * 0.5 },
						{ x: groups[0]!.bracket[0]!.x, y: totalBracket },
						{ x: groups[3]!.bracket[3]!.x, y: totalBracket },
						{ x: groups[3]!.bracket[3]!.x, y: totalBracket - small * 0.5 }
					],
					labels: [
						{ x: stage.x + stage.width * 0.36, y: totalY, text: String(TOTAL), size: totalSize, voice: 'figure', anchor: 'end' },
						{ x: stage.x + stage.width * 0.36 + small * 0.6, y: totalY, text: '个产业集群，一条线上三十站', size: type.label },
						// over the towers where the foot of the stage has no room
						{ x: stage.x + stage.width, y: wall ? stage.y + small : totalY, text: '楼高只表示层级，示意', size: small, anchor: 'end', tone: 'muted' }
					]
				}
	};
}

/** Centres of strings set one after the other around `middle`, in the narrow figures. */
function tightCentres(texts: readonly string[], size: number, middle: number): number[] {
	const widths = texts.map((t) => t.length * size * 0.44);
	let x = middle - widths.reduce((a, b) => a + b, 0) / 2;
	return widths.map((w) => (x += w) - w / 2);
}

function inRows(frame: Frame): Layout {
	const { stage, type } = frame;
	const small = type.small;
	const foot = stage.y + stage.height - small * 1.5;
	const rowHeight = (foot - stage.y) / 4;
	const size = Math.min(type.figure, rowHeight * 0.62);
	const left = stage.x + size * 0.98;
	const pitch = (stage.x + stage.width - left - 4) / 18;
	const lineOf = (row: number): number => stage.y + rowHeight * (row + 1) - Math.min(12, rowHeight * 0.14);
	const gate = Math.min(9, rowHeight * 0.12);

	// the line folds through the four rows like a page being read: along, back under, along
	const right = stage.x + stage.width + 6;
	const gutter = stage.x - 8;
	const corners: Point[] = [...leadIn(frame, { x: gutter, y: lineOf(0) }).slice(0, 3), { x: gutter, y: lineOf(0) }];
	for (let row = 0; row < 4; row++) {
		const y = lineOf(row);
		corners.push({ x: right, y });
		if (row === 3) break;
		const between = y + rowHeight * 0.17;
		corners.push({ x: right, y: between }, { x: gutter, y: between }, { x: gutter, y: lineOf(row + 1) });
	}
	corners[corners.length - 1] = { x: frame.width + 6, y: lineOf(3) };
	const route = roundCorners(corners, 7);
	const routeLength = lengthOf(route);
	// where on the route a point of a row lies: walk the straight corners, whose roundings are alike
	const cornerLength = lengthOf(corners);
	const rowStart = (row: number): number => {
		const i = corners.findIndex((p) => p.x === gutter && Math.abs(p.y - lineOf(row)) < 1e-6);
		return lengthOf(corners.slice(0, i + 1));
	};
	const shareAt = (row: number, x: number): number => (rowStart(row) + x - gutter) / cornerLength;

	const tops = rowHeight - (lineOf(0) - stage.y > rowHeight ? 0 : 12);
	const towers: Tower[] = [];
	let index = 0;
	const digits = RANKS.map((r) => String(r.count));
	const tight = tightCentres(digits, size * 1.6, stage.x + stage.width / 2);
	const groups = RANKS.map((rank, row): Group => {
		const line = lineOf(row);
		for (let i = 0; i < rank.count; i++, index++) {
			const x = left + (i + 0.5) * pitch;
			towers.push(
				tower({
					rank: row, index, x, line, gate, foot: line + 5, width: pitch * 0.76,
					above: (tops - 18) * [0.92, 0.78, 0.56, 0.36][row]! * (1 + 0.05 * Math.sin(index * 2.4)),
					storey: 6, share: shareAt(row, x)
				})
			);
		}
		const end = left + rank.count * pitch;
		const digitX = stage.x + size * 0.44;
		const baseline = line - 9;
		const short = rank.count < 12;
		const labels: LabelSpec[] = short
			? [
					{ x: end + 10, y: baseline - (rank.named.length ? small * 2.75 : small * 1.5), text: rank.name, size: type.head, voice: 'serif' },
					...(rank.named.length
						? rank.named.map((text, j): LabelSpec => ({ x: end + 10, y: baseline - small * 1.35 * (1 - j), text, size: small, tone: 'muted' }))
						: [{ x: end + 10, y: baseline, text: '产业集群', size: small, tone: 'muted' } as LabelSpec])
				]
			: [{ x: left + 2, y: line - (tops - 18) * 0.36 - Math.min(20, rowHeight * 0.26) - 4, text: rank.name, size: type.label, voice: 'serif' }];
		return {
			text: digits[row]!, size, labels,
			from: { x: tight[row]!, y: stage.y + stage.height * 0.5 }, to: { x: digitX, y: baseline },
			bracket: [], starts: shareAt(row, left), ends: shareAt(row, end)
		};
	});
	const noteY = stage.y + stage.height - 1;
	return {
		route, routeLength, towers, groups, pitch, gate,
		crest: '', contours: '', piers: '',
		rowOf: [0, 1, 2, 3],
		clips: RANKS.map((_, row) => `M0 ${n2(lineOf(row) - rowHeight * 1.1)}H${frame.width}V${n2(lineOf(row) + 5)}H0Z`),
		total: {
			bracket: [],
			labels: [
				{ x: stage.x, y: noteY, text: `一共${TOTAL}个产业集群，一条线上三十站`, size: small },
				{ x: stage.x + stage.width, y: noteY, text: '楼高只表示层级', size: small, anchor: 'end', tone: 'muted' }
			]
		}
	};
}
