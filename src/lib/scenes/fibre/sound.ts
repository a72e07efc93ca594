/** The picture of the third beat: what is left of each tone behind the felt, and of the cabin's noise. */
import { span } from '../../marks/easing';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { n2, type Box, type Point } from '../../marks/path';
import { FLOW_RESISTIVITY, transmissionLoss } from '../../models/absorber';
import { cabinBand } from '../../models/cabin-noise';
import type { Frame } from '../frame';
import { drawingBox } from './of-frame';
import { THICKEST } from './thickness';

/** The axis of pitch runs from 100 Hz to 8 kHz, in octaves; the axis of loss from 0 to 36 dB. */
export const LOW = 100;
export const HIGH = 8000;
export const DEEPEST = 36;
/** Thicknesses drawn for comparison, mm. */
export const REFERENCES = [20, 100] as const;

/** Centres of the third-octave bands drawn, Hz. */
export const BANDS = [125, 160, 200, 250, 315, 400, 500, 630, 800, 1000, 1250, 1600, 2000, 2500, 3150, 4000, 5000, 6300] as const;
const TICKS = [
	[125, '125'],
	[250, '250'],
	[500, '500'],
	[1000, '1k'],
	[2000, '2k'],
	[4000, '4k'],
	[8000, '8k']
] as const;
/** dB */
const DEPTHS = [10, 20, 30];
/** Radius of the line's bend down into the curve; the lead ends where it begins. */
export const BEND = 12;
/** The bars' axis, dB of full scale: synthetic sound has no level of its own. */
const BAR_FLOOR = -72;
const BAR_TOP = -32;

export interface BarPlan {
	readonly x: number;
	readonly width: number;
	readonly centre: number;
	/** level before the felt, dB of full scale */
	readonly level: number;
}

/** A wedge of felt as long as the axis of thickness, 0…100 mm, and at every place as high as it is thick there. */
export interface Wedge {
	readonly strip: Box;
	/** height of the axis that it lies on */
	readonly axis: number;
	/** the felt's line from thin to thick */
	readonly line: readonly Point[];
	/** path of the axis with its ticks */
	readonly ruler: string;
	readonly ticks: readonly LabelSpec[];
}

export interface SoundLayout {
	/** top edge is 0 dB, bottom edge −36 dB; left edge 100 Hz, right edge 8 kHz */
	readonly chart: Box;
	/** null where there is no room */
	readonly bars: Box | null;
	readonly barPlans: readonly BarPlan[];
	/** path of the grid */
	readonly grid: string;
	readonly labels: readonly LabelSpec[];
	/** over the bars, or where there are none in the chart: while it plays, what is heard is told here; '' when silent */
	readonly caption: LabelSpec;
	/** where the probe's readout stands (its right end) */
	readonly readout: Point & { readonly size: number };
	/** x and size of the names of the curves */
	readonly names: { readonly x: number; readonly size: number };
	readonly lead: readonly Point[];
	readonly wedge: Wedge;
	/** lowest point of ticks and lines under the chart */
	readonly foot: number;
}

export function layoutSound(frame: Frame): SoundLayout {
	const { stage, type, format, station } = frame;
	const phone = format === 'phone';
	const { small } = type;
	const size = phone ? small : type.label;
	const { x: left, width } = drawingBox(frame);
	const stripHeight = phone ? 52 : format === 'wall' ? 148 : frame.height < 700 ? 70 : 104;
	const gutter = small * 2.5;
	const highest = stage.y + small * (phone ? 1.5 : 2);
	const top = format === 'desktop' ? Math.max(highest, Math.min(station.y, stage.y + stage.height * 0.26)) : highest;
	const end = stage.y + stage.height - stripHeight - small * 0.6;
	const room = end - top - small * 1.9;
	const barRoom = room > (phone ? 150 : small * 17);
	const chart: Box = { x: left + gutter, y: top, width: width - gutter - small * (phone ? 3.4 : 3.6), height: barRoom ? room * 0.6 : room };
	const right = chart.x + chart.width;
	const chartFoot = chart.y + chart.height;
	const bars: Box | null = barRoom ? { ...chart, y: chartFoot + small * 2.6, height: room * 0.4 - small * 2.6 } : null;
	const lowest = bars ? bars.y + bars.height : chartFoot;
	const strip: Box = { ...chart, y: end + small * 0.6, height: stripHeight };

	let grid = '';
	for (const dB of DEPTHS) grid += `M${n2(chart.x)} ${n2(lossY(chart, dB))}h${n2(chart.width)}`;
	for (const [f] of TICKS) grid += `M${n2(pitchAt(chart, f))} ${n2(chart.y)}V${n2(chartFoot)}`;

	const third = chart.width / Math.log2(HIGH / LOW) / 3;
	const above = chart.y - small * (phone ? 0.5 : 0.8);
	const inside = chart.x + small * 0.7;
	const muted = { size: small, tone: 'muted' } as const;
	const titles = ['穿过棉毡，每个音少了多少', '穿过棉毡，少了多少', '少了多少'];
	const sigma = `流阻率${FLOW_RESISTIVITY} Pa·s/m²`;
	const pitchY = lowest + small * 1.35;
	const unitX = right + small * (phone ? 0.9 : 1.1);
	const labels: LabelSpec[] = [
		...TICKS.map(([f, text]) => figure(pitchAt(chart, f), pitchY, text, small, { anchor: 'middle' })),
		...DEPTHS.map((dB) => figure(chart.x - small * 0.5, lossY(chart, dB) + small * 0.36, `−${dB}`, small, { anchor: 'end' })),
		{ x: inside, y: chartFoot - small * (phone ? 0.7 : 2.3), text: '模型示意，非企业实测', ...muted },
		{ x: inside, y: chartFoot - small * 0.8, text: phone ? '' : fitting([`${sigma}，垂直入射`, sigma], small, chart.width - small), ...muted },
		figure(unitX, pitchY, 'Hz', small, { tone: 'muted' }),
		{ x: chart.x, y: end + small * 1.5, text: '棉毡厚度', size: small },
		figure(unitX, strip.y + stripHeight - small * 0.4, 'mm', small, { tone: 'muted' }),
		figure(chart.x - small * 0.5, chartFoot + small * 0.2, 'dB', small, { tone: 'muted', anchor: 'end' }),
		{ x: chart.x, y: above, text: fitting(titles, size, chart.width - size * 8.36), size }
	];
	return {
		chart,
		bars,
		barPlans: bars ? BANDS.map((centre) => ({ x: pitchAt(chart, centre) - third * 0.4, width: third * 0.8, centre, level: cabinBand(centre) })) : [],
		grid,
		labels: labels.filter(({ text }) => text),
		caption: bars
			? { x: bars.x, y: bars.y - small * 0.7, size: small, text: fitting(BARS_TITLES, small, chart.width) }
			: { x: inside, y: chartFoot - small * (phone ? 2.1 : 3.8), size: small, text: '' },
		readout: { x: right, y: above, size: size * 1.1 },
		names: { x: right + small * 0.75, size },
		lead: leadIn(frame, { x: chart.x - BEND, y: chart.y }),
		wedge: layoutWedge(strip, small),
		foot: lowest
	};
}

const BARS_TITLES = ['客舱噪声（合成）：空框是穿过之前，实心是穿过之后', '客舱噪声（合成）：空框进，实心出', '客舱噪声（合成）'];

/** The longest of some texts that a width has room for; '' where none fits. */
const fitting = (texts: readonly string[], size: number, width: number): string => texts.find((text) => textWidth(text, size) <= width) ?? '';

const figure = (x: number, y: number, text: string, size: number, more: Pick<LabelSpec, 'anchor' | 'tone'>): LabelSpec => ({ x, y, text, size, voice: 'figure', ...more });

const LOOP_SAMPLES = 16;

function layoutWedge(strip: Box, small: number): Wedge {
	const axis = strip.y + strip.height - small * 1.9;
	const thickest = axis - strip.y - small * 0.3;
	const loops = Math.round(Math.min(44, Math.max(20, strip.width / (thickest * 0.36))));
	const pitch = strip.width / loops;
	const line = Array.from({ length: loops * LOOP_SAMPLES + 1 }, (_, i): Point => {
		const u = i / (loops * LOOP_SAMPLES);
		const phase = 2 * Math.PI * loops * u;
		return { x: strip.x + strip.width * u + (pitch * 0.9 * Math.sin(2 * phase)) / (2 * Math.PI), y: axis - (thickest * u * (1 - Math.cos(phase))) / 2 };
	});
	const at = (mm: number) => strip.x + (strip.width * mm) / THICKEST;
	let ruler = `M${n2(strip.x)} ${n2(axis)}h${n2(strip.width)}`;
	for (let mm = 0; mm <= THICKEST; mm += 10) ruler += `M${n2(at(mm))} ${n2(axis)}v${n2(small * (mm % 20 ? 0.25 : 0.45))}`;
	const ticks = [0, 20, 40, 60, 80, 100].map((mm) => figure(at(mm), axis + small * 1.5, String(mm), small, { anchor: 'middle', tone: 'muted' }));
	return { strip, axis, line, ruler, ticks };
}

/** The wedge's line up to a thickness (mm), and from there on. */
export function splitWedge({ line }: Wedge, thickness: number): [Point[], Point[]] {
	const k = Math.round((line.length - 1) * (thickness / THICKEST));
	return [line.slice(0, k + 1), line.slice(k)];
}

/** x of a frequency (Hz) on the chart: even in octaves. */
export const pitchAt = (chart: Box, f: number): number => chart.x + (chart.width * Math.log(f / LOW)) / Math.log(HIGH / LOW);

/** y of a loss (dB ≥ 0) on the chart. */
export const lossY = (chart: Box, dB: number): number => chart.y + (dB / DEEPEST) * chart.height;

/** Frequency and loss at a point of the chart: undoes `pitchAt` and `lossY`. */
export const readAt = (chart: Box, p: Point): { f: number; loss: number } => ({
	f: LOW * (HIGH / LOW) ** ((p.x - chart.x) / chart.width),
	loss: ((p.y - chart.y) / chart.height) * DEEPEST
});

const SAMPLES = 72;

/** A line over a box, left to right, whose height is given for every share of the width. */
const lineOver = (box: Box, y: (share: number) => number): Point[] =>
	Array.from({ length: SAMPLES + 1 }, (_, i) => ({ x: box.x + (box.width * i) / SAMPLES, y: y(i / SAMPLES) }));

/** The curve of a thickness (mm), left to right. */
export const curveOf = (chart: Box, thickness: number): Point[] =>
	lineOver(chart, (share) => lossY(chart, transmissionLoss(LOW * (HIGH / LOW) ** share, thickness / 1000)));

/** Outline of what the felt takes: from the 0 dB line down to the curve. */
export const takenArea = (chart: Box, curve: readonly Point[]): Point[] => [...curve.map(({ x }) => ({ x, y: chart.y })), ...[...curve].reverse()];

/** A box with as many points along its top and bottom as `takenArea` has, in the same order. */
export const boxOutline = (box: Box): Point[] => takenArea(box, lineOver(box, () => box.y + box.height));

/** Height of a bar for a level (dB of full scale). */
export const barHeight = (bars: Box, level: number): number => bars.height * span(BAR_FLOOR, BAR_TOP, level);

/** Tops of the bars before (outline) and bars after (fill) the felt, as two paths. */
export function barPaths(layout: SoundLayout, thickness: number, grown: number): { before: string; after: string } {
	const { bars, barPlans } = layout;
	if (!bars) return { before: '', after: '' };
	const path = (loss: (f: number) => number) =>
		barPlans
			.map(({ x, width, centre, level }) => {
				const height = n2(barHeight(bars, level - loss(centre)) * grown);
				return `M${n2(x)} ${n2(bars.y + bars.height)}v-${height}h${n2(width)}v${height}z`;
			})
			.join('');
	return { before: path(() => 0), after: path((f) => transmissionLoss(f, thickness / 1000)) };
}

/** Pitch of the probe that goes up the curve as one scrolls: 1 kHz at the beat at rest, 8 kHz at its end. */
export const probeAt = (local: number): number => LOW * (1000 / LOW) ** span(1.8, 2, local) * (HIGH / 1000) ** span(2, 2.6, local);

/** Right end of the readout's pitch, before its loss. */
export const pitchX = ({ readout }: Pick<SoundLayout, 'readout'>): number => readout.x - readout.size * 4.2;

/** The readout: pitch and loss in figures. */
export function readoutOf(f: number, thickness: number): { pitch: string; loss: string } {
	const loss = transmissionLoss(f, thickness / 1000);
	const pitch = f >= 999.5 ? `${Number((f / 1000).toPrecision(2)).toFixed(1)} kHz` : `${Math.round(f / 10) * 10} Hz`;
	return { pitch, loss: `−${loss.toFixed(1)} dB` };
}
