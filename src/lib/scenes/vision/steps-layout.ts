/** Where the five steps stand: a row of upright panels under the line, or on a phone five strips beside it. */
import { clamp } from '../../marks/easing';
import type { LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { roundCorners, type Box, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { detailsOf, type Details } from './details';
import { posesOf, type DrawnPoses } from './poses';
import { stagesOf, type Stages } from './stages';

export interface StepPanel {
	/** the picture */
	readonly box: Box;
	/** units per pixel of the frame */
	readonly pixel: number;
	/** where the row's signal runs: left and right end, base line, width of a pixel, height of full scale */
	readonly signal: { readonly x: number; readonly end: number; readonly base: number; readonly step: number; readonly height: number };
	readonly labels: readonly LabelSpec[];
}

interface Placing {
	readonly panels: readonly StepPanel[];
	/** the route line to the first panel's signal, bends rounded; on a phone down the gutter to the last strip */
	readonly trunk: readonly Point[];
	/** on a phone the gutter that the strips' signals branch from */
	readonly gutter: number | null;
	/** how far the line runs on after the last signal, x */
	readonly end: number;
	/** where the line is when the steps have gone: through the panels, or on a phone in the gutter, at the height `y` given */
	readonly after: (y: number) => { readonly x: number; readonly y: number; readonly end: number };
	readonly details: Details | null;
}

export interface StepsLayout extends Placing {
	readonly stages: Stages;
	/** what was found, over the last panel's picture */
	readonly poses: DrawnPoses;
}

export const BEND = 18;

const NAMES = ['明暗', '黑白', '分块', '描边', '定位'] as const;

/** A step's number and name, and short words beside or under them. */
const headOf = (i: number, x: number, y: number, size: number, figure: number, indent: number, note: LabelSpec): LabelSpec[] => [
	{ x, y, text: String(i + 1), size: figure, voice: 'figure', tone: i < 2 ? 'muted' : 'accent' },
	{ x: x + indent, y, text: NAMES[i]!, size, voice: 'serif' },
	{ ...note, tone: 'muted' }
];

export function stepsLayout(frame: Frame): StepsLayout {
	const phone = frame.format === 'phone';
	const stages = stagesOf(phone ? 'wide' : 'upright');
	const { split, findings } = stages.look;
	// the figures are the pipeline's own
	const notes = ['每格一个亮度', `界线 ${split.threshold}`, `连成 ${findings.length} 块`, '沿边走一圈', '中心和长轴'];
	const placing = (phone ? strips : row)(frame, stages, notes);
	return { ...placing, stages, poses: posesOf(findings, placing.panels[4]!, frame.stroke.object * 4) };
}

function row(frame: Frame, stages: Stages, notes: readonly string[]): Placing {
	const { stage, type, station, format } = frame;
	const desktop = format === 'desktop';
	const gap = format === 'wall' ? 22 : 14;
	const head = type.head * 1.1 + type.small * 1.7;
	const signal = type.small * 4.2;
	const air = type.small * 1.4;
	// a desktop's line is given; elsewhere heading, signal and picture share the height
	const bottom = desktop ? frame.height - 40 : stage.y + stage.height;
	const room = desktop ? bottom - station.y - air : stage.height - head - signal - air;
	const pixel = Math.min((stage.width - 4 * gap) / 5 / stages.width, room / stages.height);
	const width = pixel * stages.width;
	const height = pixel * stages.height;
	const spread = Math.min(gap * 3, (stage.width - 5 * width) / 4);
	const left = stage.x + (stage.width - 5 * width - 4 * spread) / 2;
	const base = desktop ? station.y : stage.y + head + signal + Math.max(0, room - height) * 0.4;
	const top = base - signal - head;
	const figure = type.small * 1.15;
	const panels = notes.map((text, i): StepPanel => {
		const x = left + i * (width + spread);
		return {
			box: { x, y: base + air, width, height },
			pixel,
			signal: { x, end: x + width, base, step: pixel, height: signal * 0.84 },
			labels: headOf(i, x, top + type.head * 0.86, type.head, figure, figure, { x, y: top + type.head * 1.1 + type.small * 1.06, text, size: type.small })
		};
	});
	const end = desktop ? frame.width : panels[4]!.signal.end;
	return {
		panels,
		trunk: roundCorners(leadIn(frame, { x: left, y: base }), BEND * (format === 'wall' ? 1.4 : 1)),
		gutter: null,
		end,
		after: () => ({ x: left, y: base, end }),
		details: desktop && bottom - (base + air + height) > 104 ? detailsOf(frame, stages, panels) : null
	};
}

function strips(frame: Frame, stages: Stages, notes: readonly string[]): Placing {
	const { stage, type } = frame;
	const pitch = stage.height / 5;
	const pixel = Math.min((stage.width * 0.47) / stages.width, (pitch - 10) / stages.height);
	const width = pixel * stages.width;
	const height = pixel * stages.height;
	const x = stage.x + 4;
	const end = stage.x + stage.width;
	const beside = x + width + 14;
	const size = clamp(pitch * 0.22, type.label, type.head);
	const panels = notes.map((text, i): StepPanel => {
		const y = stage.y + (i + 1) * pitch - height - 6;
		const base = y + height + 3;
		const line = y + size * 0.86;
		return {
			box: { x, y, width, height },
			pixel,
			signal: { x: beside, end, base, step: (end - beside) / stages.width, height: Math.max(10, base - y - size * 1.45) },
			labels: headOf(i, beside, line, size, type.small, type.small * 0.9, { x: end, y: line, text, size: type.small, anchor: 'end' })
		};
	});
	const gutter = stage.x - 8;
	return {
		panels,
		trunk: roundCorners(leadIn(frame, { x: gutter, y: panels[4]!.signal.base }).slice(0, -1), BEND),
		gutter,
		end,
		after: (y) => ({ x: gutter, y, end: gutter }),
		details: null
	};
}
