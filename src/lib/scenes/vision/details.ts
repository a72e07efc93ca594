/** Under the panels: a few pixels as numbers, the histogram with its threshold, labels, outline pixels, and the poses found. */
import { n2, type Box, type Point } from '../../marks/path';
import type { LabelSpec } from '../../marks/label-spec';
import { histogramOf } from '../../models/vision/otsu';
import type { Frame } from '../frame';
import type { StepPanel } from './steps-layout';
import type { Stages } from './stages';

export interface Cell extends Box {
	/** share of the colour that the cell's step shows, 0…1 */
	readonly tone: number;
}

export interface Details {
	/** cells of steps 1, 3 and 4, and the figures in them */
	readonly cells: readonly { readonly step: number; readonly cells: readonly Cell[]; readonly figures: readonly LabelSpec[] }[];
	/** the little window that the cells enlarge, in the picture of each of these steps */
	readonly windows: readonly { readonly step: number; readonly box: Box }[];
	readonly histogram: { readonly dark: string; readonly light: string; readonly threshold: readonly [Point, Point]; readonly labels: readonly LabelSpec[] };
	readonly table: readonly LabelSpec[];
}

const COLUMNS = 6;
const ROWS = 4;
/** The part whose edge is enlarged. */
const SHOWN = 1;

export function detailsOf(frame: Frame, stages: Stages, panels: readonly StepPanel[]): Details {
	const { type } = frame;
	const { contour } = stages.look.findings[SHOWN]!;
	// where that part's outline meets the row at rest: cells on both sides of the edge
	let edge = 0;
	for (let c = 0; c < contour.length; c += 2) if (contour[c + 1] === stages.restRow) edge = Math.max(edge, contour[c]!);
	const x0 = edge - 2;
	const y0 = stages.restRow - 1;
	const top = panels[0]!.box.y + panels[0]!.box.height + type.small * 0.9;
	const width = panels[0]!.box.width;
	const cw = width / COLUMNS;
	const ch = Math.min(22, cw * 0.9);
	const grid = (step: number, tone: (p: number) => number, figure: (p: number) => string) => {
		const cells: Cell[] = [];
		const figures: LabelSpec[] = [];
		for (let r = 0; r < ROWS; r++) {
			for (let c = 0; c < COLUMNS; c++) {
				const p = (y0 + r) * stages.width + x0 + c;
				const x = panels[step]!.box.x + c * cw;
				const y = top + r * ch;
				cells.push({ x: x + 0.5, y: y + 0.5, width: cw - 1, height: ch - 1, tone: tone(p) });
				const text = figure(p);
				if (text) figures.push({ x: x + cw / 2, y: y + ch / 2 + type.small * 0.36, text, size: type.small, voice: 'figure', anchor: 'middle' });
			}
		}
		return { step, cells, figures };
	};
	return {
		cells: [
			grid(0, (p) => stages.gray.data[p]! / 255, (p) => String(stages.gray.data[p]!)),
			grid(2, (p) => (stages.numbers[p] ? 1 : 0), (p) => (stages.numbers[p] ? String(stages.numbers[p]) : '')),
			grid(3, (p) => stages.edges[p]!, () => '')
		],
		windows: [0, 2, 3].map((step) => {
			const { box, pixel } = panels[step]!;
			return { step, box: { x: box.x + x0 * pixel, y: box.y + y0 * pixel, width: COLUMNS * pixel, height: ROWS * pixel } };
		}),
		histogram: histogram(frame, stages, { x: panels[1]!.box.x, y: top, width, height: ROWS * ch }),
		table: table(frame, stages, { x: panels[4]!.box.x, y: top, width, height: ROWS * ch })
	};
}

function histogram(frame: Frame, stages: Stages, box: Box): Details['histogram'] {
	const { type } = frame;
	const counts = histogramOf(stages.look.smoothed);
	const bins = Array.from({ length: 64 }, (_, b) => counts[4 * b]! + counts[4 * b + 1]! + counts[4 * b + 2]! + counts[4 * b + 3]!);
	// a root scale: the ground's heap is ten times the parts'
	const most = Math.sqrt(Math.max(...bins));
	const high = box.height - type.small * 1.3;
	const floor = box.y + high;
	const bar = (b: number) => {
		const x = box.x + (b * box.width) / 64;
		return `M${n2(x)} ${n2(floor)}V${n2(floor - (Math.sqrt(bins[b]!) / most) * (high - type.small * 1.1))}h${n2(box.width / 64 - 0.5)}V${n2(floor)}Z`;
	};
	const threshold = stages.look.split.threshold;
	const cut = Math.round(threshold / 4);
	const x = box.x + (threshold / 256) * box.width;
	return {
		dark: Array.from({ length: cut }, (_, b) => bar(b)).join(''),
		light: Array.from({ length: 64 - cut }, (_, b) => bar(cut + b)).join(''),
		threshold: [{ x, y: box.y }, { x, y: floor + 3 }],
		labels: [
			{ x: box.x, y: floor + type.small * 1.15, text: '暗', size: type.small, tone: 'muted' },
			{ x: box.x + box.width, y: floor + type.small * 1.15, text: '亮', size: type.small, tone: 'muted', anchor: 'end' },
			{ x: x + 5, y: box.y + type.small * 0.8, text: String(threshold), size: type.small * 1.1, voice: 'figure', tone: 'routeText' }
		]
	};
}

/** What the hand is told of each part: where, in pixels of the picture, and by how much to turn. */
function table(frame: Frame, stages: Stages, box: Box): LabelSpec[] {
	const { type } = frame;
	// index, place and turn in one line: the gaps give way first
	const tight = box.width < type.small * 9.5;
	const size = tight ? type.small : type.small * 1.08;
	const indent = size * (tight ? 0.9 : 1.4);
	const pitch = box.height / ROWS;
	const head = box.y + pitch * 0.72;
	const right = box.x + box.width;
	return [
		{ x: box.x + indent, y: head, text: '中心', size: type.small, tone: 'muted' },
		{ x: right, y: head, text: '手要转', size: type.small, tone: 'muted', anchor: 'end' },
		...stages.look.findings.slice(0, ROWS - 1).flatMap((f, i): LabelSpec[] => {
			const y = head + (i + 1) * pitch;
			const degrees = Math.round((stages.turns[i]! * 180) / Math.PI);
			return [
				{ x: box.x, y, text: String(i + 1), size, voice: 'figure', tone: 'accent' },
				{ x: box.x + indent, y, text: `${f.x.toFixed(tight ? 0 : 1)}, ${f.y.toFixed(tight ? 0 : 1)}`, size, voice: 'figure' },
				{ x: right, y, text: `${degrees < 0 ? '−' : ''}${Math.abs(degrees)}°`, size, voice: 'figure', tone: 'accent', anchor: 'end' }
			];
		})
	];
}
