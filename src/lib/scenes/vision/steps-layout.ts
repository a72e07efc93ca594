/** Where the five steps stand: a row of upright panels under the line, or on a phone five strips beside it. */
import { roundCorners, type Box, type Point } from '../../marks/path';
import type { LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import type { Frame } from '../frame';
import { detailsOf, type Details } from './details';
import { stagesOf, type Stages } from './stages';

export interface StepPanel {
	/** the picture */
	readonly box: Box;
	/** units per pixel of the frame */
	readonly pixel: number;
	/** where the row's signal runs: left end, base line, width of a pixel, height of full scale */
	readonly signal: { readonly x: number; readonly base: number; readonly step: number; readonly height: number };
	readonly labels: readonly LabelSpec[];
}

export interface StepsLayout {
	readonly stages: Stages;
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

const NAMES = ['明暗', '黑白', '分块', '描边', '定位'] as const;
export const BEND = 18;

/** Short words under each name; the figures are the pipeline's own. */
function notes(stages: Stages): string[] {
	return ['每格一个亮度', `界线 ${stages.look.split.threshold}`, `连成 ${stages.look.findings.length} 块`, '沿边走一圈', '中心和长轴'];
}

export function stepsLayout(frame: Frame): StepsLayout {
	return frame.format === 'phone' ? strips(frame) : row(frame);
}

function row(frame: Frame): StepsLayout {
	const stages = stagesOf('upright');
	const { stage, type, station, format } = frame;
	const desktop = format === 'desktop';
	const gap = format === 'wall' ? 22 : 14;
	const head = type.head * 1.1 + type.small * 1.7;
	const signal = type.small * 4.2;
	const air = type.small * 1.4;
	// a desktop's line is given; elsewhere heading, signal and picture share the height
	const bottom = desktop ? frame.height - 40 : stage.y + stage.height;
	const room = desktop ? bottom - station.y - air : stage.height - head - signal - air;
	const widest = (stage.width - 4 * gap) / 5 / stages.width;
	const pixel = Math.min(widest, room / stages.height);
	const width = pixel * stages.width;
	const spread = Math.min(gap * 3, (stage.width - 5 * width) / 4);
	const left = stage.x + (stage.width - 5 * width - 4 * spread) / 2;
	const base = desktop ? station.y : stage.y + head + signal + Math.max(0, room - pixel * stages.height) * 0.4;
	const words = notes(stages);
	const panels = NAMES.map((name, i): StepPanel => {
		const x = left + i * (width + spread);
		const top = base - signal - head;
		const figure = type.small * 1.15;
		return {
			box: { x, y: base + air, width, height: pixel * stages.height },
			pixel,
			signal: { x, base, step: pixel, height: signal * 0.84 },
			labels: [
				{ x, y: top + type.head * 0.86, text: String(i + 1), size: figure, voice: 'figure', tone: i < 2 ? 'muted' : 'accent' },
				{ x: x + figure, y: top + type.head * 0.86, text: name, size: type.head, voice: 'serif' },
				{ x, y: top + type.head * 1.1 + type.small * 1.06, text: words[i]!, size: type.small, tone: 'muted' }
			]
		};
	});
	const below = bottom - (base + air + pixel * stages.height);
	const last = panels[4]!.box;
	const end = desktop ? frame.width : last.x + last.width;
	return {
		stages,
		panels,
		trunk: roundCorners(leadIn(frame, { x: left, y: base }), BEND * (format === 'wall' ? 1.4 : 1)),
		gutter: null,
		end,
		after: () => ({ x: left, y: base, end }),
		details: desktop && below > 104 ? detailsOf(frame, stages, panels) : null
	};
}

function strips(frame: Frame): StepsLayout {
	const stages = stagesOf('wide');
	const { stage, type } = frame;
	const pitch = stage.height / 5;
	const pixel = Math.min((stage.width * 0.47) / stages.width, (pitch - 10) / stages.height);
	const x = stage.x + 4;
	const words = notes(stages);
	const panels = NAMES.map((name, i): StepPanel => {
		const y = stage.y + i * pitch + (pitch - pixel * stages.height - 6);
		const base = y + pixel * stages.height + 3;
		const beside = x + pixel * stages.width + 14;
		const room = stage.x + stage.width - beside;
		const size = Math.min(type.head, Math.max(type.label, pitch * 0.22));
		const figure = type.small;
		return {
			box: { x, y, width: pixel * stages.width, height: pixel * stages.height },
			pixel,
			signal: { x: beside, base, step: room / stages.width, height: Math.max(10, base - y - size * 1.45) },
			labels: [
				{ x: beside, y: y + size * 0.86, text: String(i + 1), size: figure, voice: 'figure', tone: i < 2 ? 'muted' : 'accent' },
				{ x: beside + figure * 0.9, y: y + size * 0.86, text: name, size, voice: 'serif' },
				{ x: stage.x + stage.width, y: y + size * 0.86, text: words[i]!, size: type.small, tone: 'muted', anchor: 'end' }
			]
		};
	});
	const gutter = stage.x - 8;
	return {
		stages,
		panels,
		trunk: roundCorners(leadIn(frame, { x: gutter, y: panels[4]!.signal.base }).slice(0, -1), BEND),
		gutter,
		end: stage.x + stage.width,
		after: (y) => ({ x: gutter, y, end: gutter }),
		details: null
	};
}
