/** Three years on the line: a time axis, two tracks that become one, 32 marks in 2023, a hundred lit windows and some that are open. */
import { labelBox, textWidth, type LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { n2, pathOf, roundCorners, type Box, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { AWARDS, CLIENTS, FOUNDED, NAMED } from './facts';
import type { Plan } from './plan';

export interface Mark {
	readonly kind: 'national' | 'provincial';
	readonly centre: Point;
	readonly d: string;
}

export interface Window {
	readonly box: Box;
	/** hall it belongs to; the last hall is only begun */
	readonly hall: number;
	/** one of the firms served; the others are dark and stand for “more” */
	readonly lit: boolean;
	/** share of the axis (founding … end of 2023) at which the line has come so far: then it lights */
	readonly share: number;
}

export interface YearsLayout {
	/** the route line, from the station out of the frame */
	readonly route: readonly Point[];
	/** x of an instant, in years */
	readonly from: Point;
	readonly perYear: number;
	/** ticks of the months, and the longer ones of the years */
	readonly months: string;
	readonly years: string;
	readonly parents: { readonly tracks: readonly (readonly Point[])[]; readonly institute: Point; readonly area: Point; readonly glyph: number; readonly labels: readonly LabelSpec[] };
	readonly founded: readonly LabelSpec[];
	readonly yearNames: readonly LabelSpec[];
	readonly marks: readonly Mark[];
	readonly brackets: readonly string[];
	readonly awards: readonly (readonly LabelSpec[])[];
	/** radius of a mark */
	readonly mark: number;
	readonly windows: readonly Window[];
	/** outlines of the halls; the last one fades */
	readonly halls: readonly string[];
	/** the line comes down to each hall: from under the axis to the roof */
	readonly drops: readonly (readonly Point[])[];
	readonly panes: string;
	readonly ground: string;
	readonly named: readonly { readonly window: number; readonly frame: string; readonly lead: string; readonly label: LabelSpec }[];
	/** “and more”, over the dark windows */
	readonly more: LabelSpec | null;
	readonly caption: LabelSpec | null;
	/** the window that the zoom goes in through */
	readonly door: Box;
}

const HALLS = 5;
const COLUMNS = 5;
const ROWS = CLIENTS / HALLS / COLUMNS;

const hexagon = (c: Point, r: number): string => pathOf(Array.from({ length: 6 }, (_, i) => ({ x: c.x + r * Math.sin((i * Math.PI) / 3), y: c.y + r * Math.cos((i * Math.PI) / 3) })), true);

export function yearsLayout(frame: Frame, plan: Plan): YearsLayout {
	const { stage, format, type, stroke } = frame;
	const phone = format === 'phone';
	const size = phone ? type.small : type.label;
	const y = plan.axis;
	const left = phone ? stage.x + 22 : stage.x + size * 2;
	const right = phone ? frame.width - 26 : stage.x + stage.width - size * 1.5;
	const end = 2024;
	const perYear = (right - left) / (end - FOUNDED);
	const at = (t: number): number => left + (t - FOUNDED) * perYear;
	const lead = leadIn(frame, { x: left, y });
	const route = roundCorners([...lead, { x: frame.width + 8, y }], 18);

	const tick = size * 0.42;
	const off = stroke.route * 0.5 + size * 0.16;
	const whole = (t: number): boolean => Math.abs(t - Math.round(t)) < 1e-6;
	const instants = Array.from({ length: 38 }, (_, m) => FOUNDED + m / 12).filter((t) => t < end + 1e-6);
	const months = instants.filter((t) => !whole(t)).map((t) => `M${n2(at(t))} ${n2(y + off)}v${n2(tick)}`).join('');
	const years = [2021, 2022, 2023, 2024].map((t) => `M${n2(at(t))} ${n2(y + off)}v${n2(tick * 1.9)}`).join('');
	const under = y + off + tick * 1.9 + size * 1.0;
	const foundedLabel: LabelSpec = { x: left - (phone ? 4 : size), y: under, text: '2020.12 成立', size, tone: 'ink' };
	const foundedEnd = labelBox(foundedLabel).x + labelBox(foundedLabel).width;
	const yearNames: LabelSpec[] = [2021, 2022, 2023]
		.map((year): LabelSpec => ({ x: Math.max(at(year + 0.5), year === 2021 ? Math.min(foundedEnd + size * 1.8, at(2022) - size * 1.2) : 0), y: under, text: String(year), size: size * 1.05, voice: 'figure', anchor: 'middle', tone: 'muted' }))
		.filter((l) => labelBox(l).x > foundedEnd + size * 0.5);

	// awards: every mark inside the year 2023
	const rows = 4;
	const above = y - stage.y;
	const pitch = Math.min(perYear / 11.1, (above - size * 4.4) / (rows + 0.4), size * 1.9);
	const r = pitch * 0.4;
	const groups = (['national', 'provincial'] as const).map((kind, g) => {
		const x0 = at(2023) + (perYear - pitch * 10.7) / 2 + g * pitch * 5.7;
		const marks = Array.from({ length: AWARDS[kind] }, (_, i): Mark => {
			const centre = { x: x0 + (0.5 + (i % 5)) * pitch, y: y - size * 0.75 - (0.5 + Math.floor(i / 5)) * pitch };
			return { kind, centre, d: hexagon(centre, r) };
		});
		const top = y - size * 0.75 - rows * pitch - size * 0.5;
		const figure = Math.min(phone ? type.head * 1.5 : type.head * 2.1, above * 0.28);
		const name = kind === 'national' ? '国家级' : '省部级';
		const fits = (text: string, beside: number) => pitch * 5.5 > beside + textWidth(text, size);
		const beside = textWidth('00', figure, 'figure') + size * 0.35;
		const wordings = [`项${name}奖项`, `${name}奖项`, `项${name}`];
		const narrow = !fits(wordings[2]!, beside);
		const long = fits(`${name}奖项`, 0);
		const number: LabelSpec = { x: x0, y: top - (narrow ? size * 1.25 : 0), text: String(AWARDS[kind]), size: figure, voice: 'figure' };
		const word: LabelSpec = narrow
			? { x: x0, y: top, text: long ? `${name}奖项` : name, size }
			: { x: x0 + beside, y: top, text: wordings.find((text) => fits(text, beside)) ?? name, size };
		const bracket = `M${n2(x0)} ${n2(y - size * 0.3)}v${n2(-size * 0.22)}h${n2(pitch * 5)}v${n2(size * 0.22)}`;
		return { marks, labels: [number, word], bracket, top: labelBox(number).y };
	});

	// parents: the institute straight above the founding, the area's track joins from the right
	const glyph = Math.min(size * 2.1, above * 0.17);
	const joint = y - above * 0.2;
	const apart = glyph * 2.1;
	const first = { x: left, y: stage.y + glyph * 0.5 + (phone ? 0 : above * 0.04) };
	const second = { x: left + apart, y: first.y + Math.max(glyph * 1.5, size * 3.2) };
	const merge = Math.min(apart, Math.max(4, joint - second.y - glyph * 0.6));
	const tracks = [
		[{ x: first.x, y: first.y + glyph * 0.6 }, { x: first.x, y: y - stroke.route * 2.2 }],
		roundCorners([{ x: second.x, y: second.y + glyph * 0.6 }, { x: second.x, y: joint - merge }, { x: first.x, y: joint - merge + apart }, { x: first.x, y: Math.max(joint - merge + apart, y - stroke.route * 2.2) }], apart * 0.4)
	];
	const labelX = first.x + glyph * 0.5 + size * 0.7;
	const room = at(2023) - labelX - size;
	const whole1 = '中国科学院西安光学精密机械研究所';
	const institute: LabelSpec[] =
		textWidth(whole1, size) < room
			? [{ x: labelX, y: first.y + size * 0.36, text: whole1, size }]
			: ['中国科学院西安光学', '精密机械研究所'].map((text, i): LabelSpec => ({ x: labelX, y: first.y + size * (i * 1.25 - 0.2), text, size }));
	const area: LabelSpec = { x: second.x + glyph * 0.5 + size * 0.7, y: second.y + size * 0.36, text: '两江新区', size };
	const hatch: LabelSpec = { x: first.x + Math.max(size, apart * 0.55), y: joint + (phone ? size * 0.5 : size * 0.2), text: '院地孵化', size, tone: 'muted' };

	// firms: halls of windows, and one more hall that is only begun
	const floor = stage.y + stage.height - size * 2.1;
	const top = under + size * (phone ? 0.9 : 1.6);
	const start = phone ? stage.x - 8 : stage.x;
	const openRight = phone || format === 'desktop' ? frame.width : Math.min(frame.width, stage.x + stage.width);
	const unit = (openRight - start) / (HALLS * (COLUMNS + 1) + 3.2);
	const roof = Math.min((floor - top) * 0.16, unit * 1.6);
	const high = Math.min((floor - top - roof) / (ROWS + 0.35), unit * 1.75);
	const eaves = floor - high * (ROWS + 0.35);
	const windows: Window[] = [];
	const halls: string[] = [];
	let panes = '';
	for (let h = 0; h <= HALLS; h++) {
		const x0 = start + h * (COLUMNS + 1) * unit;
		const width = (COLUMNS + 0.5) * unit;
		const teeth = 3;
		let d = `M${n2(x0)} ${n2(floor)}V${n2(eaves)}`;
		for (let i = 0; i < teeth; i++) d += `L${n2(x0 + (i * width) / teeth)} ${n2(eaves - roof)}L${n2(x0 + ((i + 1) * width) / teeth)} ${n2(eaves)}`;
		halls.push(`${d}V${n2(floor)}`);
		for (let c = 0; c < COLUMNS; c++) {
			for (let row = 0; row < ROWS; row++) {
				const box = { x: x0 + (0.25 + c + 0.2) * unit, y: eaves + (row + 0.28) * high, width: unit * 0.6, height: high * 0.62 };
				if (box.x + box.width * 0.5 > frame.width) continue;
				const lit = h < HALLS;
				windows.push({ box, hall: h, lit, share: (h * COLUMNS + c + 0.15 * ((row * 3 + c) % 4)) / (HALLS * COLUMNS) });
				if (unit > 9) panes += `M${n2(box.x + box.width / 2)} ${n2(box.y)}v${n2(box.height)}M${n2(box.x)} ${n2(box.y + box.height / 2)}h${n2(box.width)}`;
			}
		}
	}
	const drops = Array.from({ length: HALLS }, (_, h): Point[] => {
		const x = start + (h * (COLUMNS + 1) + (COLUMNS + 0.5) / 3) * unit;
		const clear = yearNames.concat(foundedLabel).some((l) => x > labelBox(l).x - 4 && x < labelBox(l).x + labelBox(l).width + 4);
		return [{ x, y: clear ? under + size * 0.5 : y + off + tick * 2.4 }, { x, y: eaves - roof }];
	});
	const litOnes = windows.map((w, i) => ({ w, i })).filter(({ w }) => w.lit);
	const pick = (hall: number, column: number, row: number): number => litOnes[(hall * COLUMNS + column) * ROWS + row]!.i;
	const named = [pick(1, 2, ROWS - 1), pick(3, 1, ROWS - 1)].map((window, k) => {
		const { box } = windows[window]!;
		const x = box.x + box.width / 2;
		const pad = stroke.object * 1.6;
		return {
			window,
			frame: `M${n2(box.x - pad)} ${n2(box.y - pad)}h${n2(box.width + 2 * pad)}v${n2(box.height + 2 * pad)}h${n2(-box.width - 2 * pad)}Z`,
			lead: `M${n2(x)} ${n2(box.y + box.height + pad)}V${n2(floor + size * 0.45)}`,
			label: { x, y: floor + size * 1.45, text: NAMED[k]!, size: size * 1.08, anchor: 'middle' } satisfies LabelSpec
		};
	});
	// the longest wording that fits beside its neighbours
	const fitting = (x: number, until: number, texts: readonly string[]): LabelSpec | null => {
		const text = texts.find((candidate) => x + textWidth(candidate, type.small) < until);
		return text === undefined ? null : { x, y: floor + size * 1.45, text, size: type.small, tone: 'muted' };
	};
	const beside = labelBox(named[0]!.label).x - size * 0.6;
	const caption = fitting(start, beside, ['一窗一家，位置为示意', '一窗一家 · 示意', '一窗一家', '示意']);
	const more = fitting(start + HALLS * (COLUMNS + 1) * unit, frame.width - 4, ['“多”：确数报道未给', '“多”：未给确数', '还有']);
	return {
		route,
		from: { x: left, y },
		perYear,
		months,
		years,
		parents: { tracks, institute: first, area: second, glyph, labels: [...institute, area, hatch] },
		founded: [foundedLabel],
		yearNames,
		marks: groups.flatMap((g) => g.marks),
		brackets: groups.map((g) => g.bracket),
		awards: groups.map((g) => g.labels),
		mark: r,
		windows,
		halls,
		drops,
		panes,
		ground: `M${n2(start - size)} ${n2(floor)}H${n2(frame.width)}`,
		named,
		more,
		caption,
		door: windows[pick(2, 2, 1)]!.box
	};
}
