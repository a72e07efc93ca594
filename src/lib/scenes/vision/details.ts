/** Under the panels: a few pixels as numbers, the histogram with its threshold, labels, outline pixels, and the poses found. */
import { n2, type Box } from '../../marks/path';
import type { LabelSpec } from '../../marks/label-spec';
import { xy } from '../../marks/shapes';
import { histogramOf } from '../../models/vision/otsu';
import type { Frame } from '../frame';
import type { StepPanel } from './steps-layout';
import type { Stages } from './stages';
import { degreesText } from './try-labels';

export interface Cell extends Box {
	/** the pixel's value at the cell's step */
	readonly value: number;
}

/** A little window of a step's picture, and its pixels enlarged. */
export interface Grid {
	/** 0, 2 or 3 */
	readonly step: number;
	readonly window: Box;
	readonly cells: readonly Cell[];
}

export interface Details {
	readonly grids: readonly Grid[];
	/** path data of the bars on both sides of the threshold, and of the threshold */
	readonly histogram: { readonly dark: string; readonly light: string; readonly threshold: string; readonly labels: readonly LabelSpec[] };
	readonly table: readonly LabelSpec[];
	/** size of the figures in cells */
	readonly size: number;
}

const COLUMNS = 6;
const ROWS = 4;
/** The part whose edge is enlarged. */
const SHOWN = 1;
const BINS = 64;

export function detailsOf({ type: { small } }: Frame, stages: Stages, panels: readonly StepPanel[]): Details {
	const { look, restRow, gray, numbers, edges } = stages;
	const { contour } = look.findings[SHOWN]!;
	const { y, width, height } = panels[0]!.box;
	// where that part's outline meets the row at rest: cells on both sides of the edge
	const x0 = Math.max(...contour.filter((_, c) => contour[c + 1] === restRow && c % 2 === 0)) - 2;
	const y0 = restRow - 1;
	const top = y + height + small * 0.9;
	const cw = width / COLUMNS;
	const ch = Math.min(22, cw * 0.9);
	const grid = (step: number, values: Uint8Array): Grid => {
		const { box, pixel } = panels[step]!;
		return {
			step,
			window: { x: box.x + x0 * pixel, y: box.y + y0 * pixel, width: COLUMNS * pixel, height: ROWS * pixel },
			cells: Array.from({ length: ROWS * COLUMNS }, (_, i) => {
				const c = i % COLUMNS;
				const r = (i - c) / COLUMNS;
				return { x: box.x + c * cw + 0.5, y: top + r * ch + 0.5, width: cw - 1, height: ch - 1, value: values[(y0 + r) * stages.width + x0 + c]! };
			})
		};
	};
	const under = (step: number): Box => ({ x: panels[step]!.box.x, y: top, width, height: ROWS * ch });
	return {
		grids: [grid(0, gray.data), grid(2, numbers), grid(3, edges)],
		histogram: histogram(small, stages, under(1)),
		table: table(small, stages, under(4)),
		size: small
	};
}

function histogram(small: number, { look }: Stages, { x, y, width, height }: Box): Details['histogram'] {
	const { threshold } = look.split;
	const counts = histogramOf(look.smoothed);
	// a root scale: the ground's heap is ten times the parts'
	const bins = Array.from({ length: BINS }, (_, b) => Math.sqrt(counts.subarray(4 * b, 4 * b + 4).reduce((sum, n) => sum + n)));
	const most = Math.max(...bins);
	const floor = y + height - small * 1.3;
	const tall = (floor - y - small * 1.1) / most;
	const bars = bins.map((n, b) => `M${xy(x + (b * width) / BINS, floor)}V${n2(floor - n * tall)}h${n2(width / BINS - 0.5)}V${n2(floor)}Z`);
	const cut = Math.round((threshold * BINS) / 256);
	const cutX = x + (threshold / 256) * width;
	const foot = { y: floor + small * 1.15, size: small, tone: 'muted' } as const;
	return {
		dark: bars.slice(0, cut).join(''),
		light: bars.slice(cut).join(''),
		threshold: `M${xy(cutX, y)}V${n2(floor + 3)}`,
		labels: [
			{ ...foot, x, text: '暗' },
			{ ...foot, x: x + width, text: '亮', anchor: 'end' },
			{ x: cutX + 5, y: y + small * 0.8, text: String(threshold), size: small * 1.1, voice: 'figure', tone: 'routeText' }
		]
	};
}

/** What the hand is told of each part: where, in pixels of the picture, and by how much to turn. */
function table(small: number, { look, turns }: Stages, box: Box): LabelSpec[] {
	// index, place and turn in one line: the gaps give way first
	const tight = box.width < small * 9.5;
	const size = tight ? small : small * 1.08;
	const pitch = box.height / ROWS;
	const head = box.y + pitch * 0.72;
	const left = { x: box.x + size * (tight ? 0.9 : 1.4), y: head, size: small } as const;
	const right = { x: box.x + box.width, y: head, size: small, anchor: 'end' } as const;
	const digits = tight ? 0 : 1;
	return [
		{ ...left, text: '中心', tone: 'muted' },
		{ ...right, text: '手要转', tone: 'muted' },
		...look.findings.slice(0, ROWS - 1).flatMap((f, i): LabelSpec[] => {
			const line = { y: head + (i + 1) * pitch, size, voice: 'figure' } as const;
			return [
				{ ...line, x: box.x, text: String(i + 1), tone: 'accent' },
				{ ...left, ...line, text: `${f.x.toFixed(digits)}, ${f.y.toFixed(digits)}` },
				{ ...right, ...line, text: degreesText(turns[i]!, '−') + '°', tone: 'accent' }
			];
		})
	];
}
