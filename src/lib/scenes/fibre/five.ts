/** The picture of the second beat: where the felt hangs, what comes at it from which side, and what is called what. */
import type { LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import type { Box, Point } from '../../marks/path';
import type { Frame } from '../frame';
import { cubeSide } from './balance';
import type { Bead } from './drops';
import type { Ion } from './ions';
import { drawingBox, leavesLevel } from './of-frame';
import { envelope, type WavePlan } from './wave';

export interface FivePlan {
	/** the felt when the balance has come to rest; whatever hangs on it moves with it */
	readonly block: Box;
	readonly pivot: Point;
	/** half the beam, and its angle at rest (radians) */
	readonly arm: number;
	readonly tilt: number;
	/** height of the spreader over the block at rest, and of the cords over the cube */
	readonly spreader: number;
	readonly cord: number;
	readonly cube: number;
	readonly wave: WavePlan;
	/** path that the wave's crests keep to */
	readonly envelope: string;
	readonly beads: readonly Bead[];
	readonly ions: readonly Ion[];
	/** reach and size of an ion */
	readonly flight: number;
	readonly ion: number;
	/** heights of the arrows of heat, relative to the block, and where they start and end */
	readonly arrows: readonly number[];
	readonly arrowFrom: number;
	readonly arrowTo: number;
	readonly labels: readonly LabelSpec[];
	/** labels that hang on the beam's right end, at rest */
	readonly cubeLabels: readonly LabelSpec[];
	readonly note: LabelSpec;
	/** corners of the route line down to the pivot */
	readonly lead: readonly Point[];
}

export function planFive(frame: Frame): FivePlan {
	const { type, format } = frame;
	const phone = format === 'phone';
	const d = drawingBox(frame);
	const right = d.x + d.width;
	const bottom = d.y + d.height;
	const y1 = d.y + Math.max(0.33 * d.height, 64);
	const y2 = d.y + 0.72 * d.height;
	const block: Box = { x: d.x + d.width * 0.2, y: y1, width: d.width * 0.5, height: y2 - y1 };
	const x2 = block.x + block.width;
	const middle = block.x + block.width / 2;
	const cubeX = d.x + d.width * (phone ? 0.87 : 0.9);
	const arm = (cubeX - middle) / 2;
	const tilt = Math.min(0.14, (d.height * 0.045) / arm);
	const pivot = { x: middle + arm, y: d.y + (phone ? 16 : d.height * 0.075) };
	const band = Math.max(0.125 * d.height, 32);
	const cube = cubeSide(block.width, block.height);
	const cord = Math.max(0.15 * d.height, cube * 2.1);
	const drop = Math.min(block.height * 0.1, band * 0.3, block.width * 0.076);
	const foot = (u: number): Point => ({ x: block.x + block.width * u, y: y1 });
	const wave: WavePlan = {
		felt: block,
		from: d.x,
		to: right,
		y: y1 + block.height * 0.76,
		height: block.height * 0.165,
		length: block.width * 0.14
	};
	const flight = d.height * (phone ? 0.17 : 0.15);
	const ion = phone ? 9.5 : type.label;
	const hits = phone ? [0.16, 0.47, 0.78] : [0.1, 0.34, 0.58, 0.82];
	const size = phone ? 15 : type.head * 1.12;
	/** a name, and under it in a few words what goes on, where there is room */
	const named = (x: number, y: number, text: string, told: string, anchor: 'start' | 'middle' | 'end' = 'start'): LabelSpec[] => {
		const name: LabelSpec = { x, y, text, size, voice: 'serif', anchor };
		return phone ? [name] : [name, { x, y: y + type.small * 1.5, text: told, size: type.small, tone: 'muted', anchor }];
	};
	const heatY = y1 + size * 0.86;
	const arrowsFrom = phone ? size * 1.35 : size + type.small * 2.2;
	const arrowSpan = Math.max(12, block.height * 0.5 - arrowsFrom);
	const out = wave.y - wave.height * 0.11 - type.small * 0.6;
	const soundY = out - (phone ? 0 : type.small * 1.5);
	const waterX = block.x + block.width * (phone ? 0.54 : 0.45);
	const waterY = y1 - (phone ? 8 : type.small * 2.1);
	const acidY = y2 + d.height * (phone ? 0.12 : 0.08) + size * 0.4;
	return {
		block,
		pivot,
		arm,
		tilt,
		spreader: y1 - band,
		cord,
		cube,
		wave,
		envelope: envelope(wave),
		beads: [
			{ foot: foot(phone ? 0.24 : 0.2), drop, lands: 0.88, fall: band * 0.8, more: 0.5 },
			{ foot: foot(phone ? 0.42 : 0.37), drop: drop * 0.5, lands: 0.92, fall: band * 0.8, more: 0 },
			{ foot: foot(phone ? 0.09 : 0.075), drop: drop * 0.36, lands: 0.9, fall: band * 0.8, more: 0 }
		],
		ions: hits.map((u, i) => ({
			symbol: i % 2 ? 'Cl' : 'H',
			charge: i % 2 ? '−' : '+',
			hit: { x: block.x + block.width * u, y: y2 },
			when: 0.84 + (i * 0.08) / hits.length
		})),
		flight,
		ion,
		arrows: [0, 0.5, 1].map((t) => arrowsFrom + arrowSpan * t),
		arrowFrom: d.x + (phone ? 4 : d.width * 0.02),
		arrowTo: block.x - 4,
		labels: [
			...named(d.x, heatY, '隔热', '乱撞，走不远'),
			...named(right, soundY, '隔音', '边走边磨弱', 'end'),
			...named(waterX, waterY, '防水', '接触角大于90°，渗不进'),
			...named(x2 + (phone ? 8 : 16), acidY, '耐腐蚀', '离子碰上玻璃，弹回')
		],
		cubeLabels: named(cubeX, pivot.y + arm * Math.sin(tilt) + cord + size * 1.2, '重量轻', '另一头是实心玻璃', 'middle'),
		note: { x: right, y: bottom - 2, text: phone ? '模型示意' : '五个过程为模型示意，未按比例', size: type.small, tone: 'muted', anchor: 'end' },
		lead: leadToPivot(frame, pivot, arm * Math.sin(tilt))
	};
}

/** The line comes from above onto the pivot. */
function leadToPivot(frame: Frame, pivot: Point, swing: number): Point[] {
	const over = { x: pivot.x, y: Math.max(frame.format === 'phone' ? frame.station.y + 16 : 20, pivot.y - swing - 16) };
	if (frame.format === 'phone') return [frame.station, { x: frame.station.x, y: over.y }, over, pivot];
	if (leavesLevel(frame)) {
		const gutter = frame.stage.x - 18;
		return [frame.station, { x: gutter, y: frame.station.y }, { x: gutter, y: over.y }, over, pivot];
	}
	return [...leadIn(frame, over), pivot];
}
