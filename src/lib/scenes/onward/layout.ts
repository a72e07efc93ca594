/** The coda in a frame: the land with the line on it, and the whole line folded up with everything it told. */
import { finish } from '../../marks/gradual';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Frame } from '../frame';
import { thread, type Thread } from './beads';
import { dawn, type Dawn } from './dawn';
import { INNOVATION, MEASURES } from './figures';
import { viaduct, type Viaduct } from './viaduct';

export interface Layout {
	readonly frame: Frame;
	readonly land: Dawn;
	readonly viaduct: Viaduct;
	readonly thread: Thread;
	/** what the piers count, and who counted */
	readonly count: readonly LabelSpec[];
	readonly countRed: readonly LabelSpec[];
	readonly who: readonly LabelSpec[];
}

export const layout = (frame: Frame): Layout => finish(layoutInSteps(frame));

/** The same, in steps of a few ms. */
export function* layoutInSteps(frame: Frame): Generator<void, Layout, void> {
	const land = dawn(frame);
	yield;
	const over = viaduct(frame, land);
	yield;
	return { frame, land, viaduct: over, thread: thread(frame), ...countLabels(frame, land) };
}

function countLabels(frame: Frame, land: Dawn): Pick<Layout, 'count' | 'countRed' | 'who'> {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const small = type.small;
	const big = phone ? type.head * 1.25 : type.head * 1.9;
	const bottom = stage.y + stage.height;
	const y = phone ? bottom - small * 0.3 : Math.min(bottom - small * 2.2, land.levels[0] + (bottom - land.levels[0]) * 0.84);
	let x = phone ? stage.x : land.x(0);
	const item = (figure: number, text: string, tone?: 'routeText'): LabelSpec[] => {
		const value = String(figure);
		const width = textWidth(value, big, 'figure');
		const labels: LabelSpec[] = [
			{ x, y, text: value, size: big, voice: 'figure', tone: tone ?? 'ink' },
			{ x: x + width + small * 0.35, y: y - big * 0.06, text, size: small, tone: tone ?? 'ink' }
		];
		x += width + small * (phone ? 0.9 : 1.9) + textWidth(text, small);
		return labels;
	};
	const count = item(MEASURES, phone ? '条举措，一墩一条' : '条举措，一根桥墩一条');
	const countRed = item(INNOVATION, phone ? '条着眼创新和技改' : '条着眼产业创新和技术改造', 'routeText');
	const who: LabelSpec[] = phone ? [] : [{ x: land.x(0), y: y + small * 1.7, text: '举措据重庆日报评论员王瑞琳；山与高架为示意', size: small, tone: 'muted' }];
	return { count, countRed, who };
}
