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
	readonly house: { readonly x: number; readonly width: number; readonly scale: number; readonly pieces: readonly Piece[]; readonly roof: readonly Piece[] };
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
export const groundOf = (frame: Frame): number => {
	const { stage, format, type } = frame;
	return stage.y + stage.height - (format === 'phone' ? type.small * 2.6 : type.small * 3.2);
};

export function layoutFive(frame: Frame): FiveLayout {
	const { stage, station, type, format, stroke } = frame;
	const phone = format === 'phone';
	const ground = groundOf(frame);
	const high = stage.y + (ground - stage.y) * (phone ? 0.085 : 0.12);
	const wanted = format === 'desktop' && station.y - stage.y < stage.height * 0.3 ? Math.max(high, station.y) : high;
	const room = type.head * (phone ? 1.5 : 1.9);
	// on a narrow stage all of it is smaller: a workshop needs 300 of its units, and the wall and its rubble stand beside it
	const beside = (3.9 * 2.54 * COURSE) / ROWS_PER_COURSE;
	const roofY = phone ? wanted : Math.max(wanted, ground - (COURSES * COURSE * (stage.width - room)) / (300 + beside));
	const course = (ground - roofY) / COURSES;
	const scale = course / COURSE;

	const row = course / ROWS_PER_COURSE;
	const brick = row * 1.95;
	const thick = phone ? Math.min(brick * 2, stage.width * 0.155) : brick * 2;
	const gap = phone ? stage.width * 0.05 : thick * 0.42;
	const debris = phone ? stage.x + frame.width - stage.x - stage.width + stage.width * 0.03 : thick * 1.12;
	const width = Math.min(stage.width - room - gap - thick - debris, 580 * scale);
	const left = stage.x + (stage.width - room - width - gap - thick - debris) / 2;
	const x = left + room;
	const units = width / scale;
	const workshop = planWorkshop(units);
	const laboratory = planLaboratory(units);

	const wallTop = ground - row * Math.floor((ground - Math.max(stage.y - row, roofY - row * 5)) / row);
	const wallX = x + width + gap;
	const wall = buildWall({ x: wallX, y: wallTop, width: thick, height: ground - wallTop }, row, roofY, debris);

	const rulerX = x - type.head * 0.5;
	let ruler = `M${rulerX} ${ground}V${roofY}`;
	for (let i = 0; i <= COURSES; i++) ruler += `M${rulerX} ${ground - i * course}h${-type.head * 0.42}`;
	const figure = type.head * 1.16;
	const years: LabelSpec[] = Array.from({ length: COURSES }, (_, i) => ({
		x: rulerX - type.head * 0.48,
		y: ground - (i + 0.5) * course + figure * 0.36,
		text: String(i + 1),
		size: figure,
		voice: 'figure',
		anchor: 'middle'
	}));

	const place = (p: Point): Point => ({ x: x + p.x * scale, y: ground + p.y * scale });
	const label = (p: Point, text: string, anchor: 'start' | 'middle' | 'end', size: number): LabelSpec => {
		const at = place(p);
		return { x: at.x, y: at.y, text, size, anchor };
	};
	const plate = phone ? type.small : type.label;
	const steps = [
		label(workshop.names.melt, '熔化', 'middle', type.small),
		label(workshop.names.draw, '抽丝', 'start', type.small),
		label(workshop.names.lay, '铺毡', 'middle', type.small)
	];
	return {
		ground,
		roofY,
		course,
		house: { x, width, scale, pieces: shell(units), roof: roof(units) },
		workshop,
		laboratory,
		wall,
		ruler,
		years,
		unit: { x: rulerX - type.head * 0.48, y: ground + type.small * 1.25, text: '年', size: type.small, anchor: 'middle' },
		plates: [
			label(workshop.plate, '单独建设的生产车间', 'end', plate),
			label({ x: laboratory.plate.x, y: laboratory.plate.y + Math.max(0, (plate * 0.86) / scale - 15) }, '国内首家航空声学实验室', 'end', plate)
		],
		// below this a step's name is larger than the thing it names
		steps: scale >= type.small / 22 ? steps : [],
		note: {
			x: x,
			y: ground + type.small * (phone ? 1.3 : 1.5) + stroke.object,
			text: phone ? '示意，各层不对应具体年份' : '画法示意，各层不对应具体年份',
			size: type.small,
			tone: 'muted'
		}
	};
}
