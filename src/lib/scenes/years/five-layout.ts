/** Where the house of five courses and the wall stand on a frame, and what is written on them. */
import type { LabelSpec } from '../../marks/label-spec';
import type { Point } from '../../marks/path';
import type { Piece } from '../../marks/piece';
import type { Frame } from '../frame';
import { buildWall, ROWS_PER_COURSE, type BrickWall } from './brick-wall';
import { COURSES } from './courses';
import { COURSE, roof, shell } from './house-shell';
import { planLaboratory, type Laboratory } from './laboratory';
import { planWorkshop, type Workshop } from './workshop';

export interface FiveLayout {
	/** level of the ground, and of the finished roof on which the line lies */
	readonly ground: number;
	readonly roofY: number;
	/** height of a course in frame units */
	readonly course: number;
	/** left end of its foot, width and frame units per design unit */
	readonly house: Point & { readonly width: number; readonly scale: number; readonly pieces: readonly Piece[]; readonly roof: readonly Piece[] };
	readonly workshop: Workshop;
	readonly laboratory: Laboratory;
	readonly wall: BrickWall;
	/** ticks of the years, left of the house, and a figure in each course */
	readonly ruler: string;
	readonly years: readonly LabelSpec[];
	readonly unit: LabelSpec;
	/** names inside the house: the two plates, and the three steps of the work where there is room */
	readonly plates: readonly LabelSpec[];
	readonly steps: readonly LabelSpec[];
	readonly note: LabelSpec;
}

/** Where the ground is: the soil under it must hold the roots of the next beat. */
export const groundOf = ({ stage, format, type }: Frame): number => stage.y + stage.height - type.small * (format === 'phone' ? 2.6 : 3.2);

export function layoutFive(frame: Frame): FiveLayout {
	const { stage, station, format, stroke, type: { small, head, label } } = frame;
	const phone = format === 'phone';
	const ground = groundOf(frame);
	const high = stage.y + (ground - stage.y) * (phone ? 0.085 : 0.12);
	const wanted = format === 'desktop' && station.y - stage.y < stage.height * 0.3 ? Math.max(high, station.y) : high;
	const room = head * (phone ? 1.5 : 1.9);
	// on a narrow stage all of it is smaller: a workshop needs 300 of its units, and the wall and its rubble stand beside it
	const beside = (3.9 * 2.54 * COURSE) / ROWS_PER_COURSE;
	const roofY = phone ? wanted : Math.max(wanted, ground - (COURSES * COURSE * (stage.width - room)) / (300 + beside));
	const course = (ground - roofY) / COURSES;
	const scale = course / COURSE;

	const row = course / ROWS_PER_COURSE;
	const bricks = row * 3.9;
	const thick = phone ? Math.min(bricks, stage.width * 0.155) : bricks;
	const gap = phone ? stage.width * 0.05 : thick * 0.42;
	const debris = phone ? frame.width - stage.width * 0.97 : thick * 1.12;
	const spare = stage.width - room - gap - thick - debris;
	const width = Math.min(spare, 580 * scale);
	const x = stage.x + room + (spare - width) / 2;
	const units = width / scale;
	const workshop = planWorkshop(units);
	const laboratory = planLaboratory(units);

	const wallTop = ground - row * Math.floor((ground - Math.max(stage.y - row, roofY - row * 5)) / row);
	const wall = buildWall({ x: x + width + gap, y: wallTop, width: thick, height: ground - wallTop }, row, roofY, debris);

	const rulerX = x - head * 0.5;
	const yearX = rulerX - head * 0.48;
	const figure = head * 1.16;
	const years: LabelSpec[] = [];
	let ruler = `M${rulerX} ${ground}V${roofY}M${rulerX} ${ground}h${-head * 0.42}`;
	for (let i = 1; i <= COURSES; i++) {
		ruler += `M${rulerX} ${ground - i * course}h${-head * 0.42}`;
		years.push({ x: yearX, y: ground - (i - 0.5) * course + figure * 0.36, text: String(i), size: figure, voice: 'figure', anchor: 'middle' });
	}

	const inside = (at: Point, text: string, anchor: 'start' | 'middle' | 'end', size = small): LabelSpec => ({ x: x + at.x * scale, y: ground + at.y * scale, text, size, anchor });
	const plate = phone ? small : label;
	const { melt, draw, lay } = workshop.names;
	return {
		ground,
		roofY,
		course,
		house: { x, y: ground, width, scale, pieces: shell(units), roof: roof(units) },
		workshop,
		laboratory,
		wall,
		ruler,
		years,
		unit: { x: yearX, y: ground + small * 1.25, text: '年', size: small, anchor: 'middle' },
		plates: [
			inside(workshop.plate, '单独建设的生产车间', 'end', plate),
			inside({ ...laboratory.plate, y: laboratory.plate.y + Math.max(0, (plate * 0.86) / scale - 15) }, '国内首家航空声学实验室', 'end', plate)
		],
		// below this a step's name is larger than the thing it names
		steps: scale >= small / 22 ? [inside(melt, '熔化', 'middle'), inside(draw, '抽丝', 'start'), inside(lay, '铺毡', 'middle')] : [],
		note: {
			x,
			y: ground + small * (phone ? 1.3 : 1.5) + stroke.object,
			text: phone ? '示意，各层不对应具体年份' : '画法示意，各层不对应具体年份',
			size: small,
			tone: 'muted'
		}
	};
}
