/** Three years on the line: a time axis, two tracks that become one, 32 marks in 2023, a hundred lit windows and some that are open. */
import { labelBox, textWidth, type LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { n2, pathOf, roundCorners, type Box, type Point } from '../../marks/path';
import { boxPath, xy } from '../../marks/shapes';
import type { Frame } from '../frame';
import { AWARDS, CLIENTS, FOUNDED, NAMED, PARENTS } from './facts';
import type { Plan } from './plan';
import { around, TAU } from '../../marks/around';
import { times } from './shapes';

export interface Mark {
	readonly kind: 'national' | 'provincial';
	readonly centre: Point;
	readonly d: string;
}

/** The window of a firm served. */
export interface Window {
	readonly box: Box;
	readonly d: string;
	/** share of the axis (founding … end of 2023) at which the line has come so far: then it lights */
	readonly share: number;
	/** which of `SHADES` its light has */
	readonly shade: number;
}

/** What stands at the head of a parent's track: an outline about (0, 0), and lines in it. */
interface Glyph {
	readonly at: Point;
	readonly ring: string;
	readonly inside: string;
	readonly weight: 'object' | 'detail';
}

export interface YearsLayout {
	/** the route line, from the station out of the frame */
	readonly route: readonly Point[];
	/** where the axis begins: the founding */
	readonly from: Point;
	readonly perYear: number;
	/** ticks of the months, and the longer ones of the years */
	readonly months: string;
	readonly years: string;
	readonly parents: { readonly tracks: readonly (readonly Point[])[]; readonly glyphs: readonly Glyph[]; readonly labels: readonly LabelSpec[] };
	readonly founded: readonly LabelSpec[];
	readonly yearNames: readonly LabelSpec[];
	readonly marks: readonly Mark[];
	/** radius of a mark */
	readonly mark: number;
	readonly brackets: string;
	readonly awards: readonly LabelSpec[];
	/** by shade, then in the order in which the line reaches them */
	readonly windows: readonly Window[];
	/** dark windows that stand for “more” */
	readonly open: string;
	readonly panes: string;
	/** outlines of the halls; the last one is only begun, and fades */
	readonly halls: readonly string[];
	/** the line comes down to each hall: from under the axis to the roof */
	readonly drops: readonly (readonly Point[])[];
	readonly ground: string;
	/** two firms: a frame round the window and a lead to the name */
	readonly named: readonly { readonly window: Box; readonly d: string; readonly label: LabelSpec }[];
	/** what the windows mean, and “and more” over the dark ones, as far as there is room */
	readonly notes: readonly LabelSpec[];
	/** the window that the zoom goes in through */
	readonly door: Window;
}

/** Opacities of the windows' light. */
export const SHADES = [1, 0.82, 0.66];

const HALLS = 5;
const COLUMNS = 5;
const ROWS = CLIENTS / HALLS / COLUMNS;

/** Index of a window: hall by hall, column by column. */
const windowAt = (hall: number, column: number, row: number): number => (hall * COLUMNS + column) * ROWS + row;
const NAMED_WINDOWS = [windowAt(1, 2, ROWS - 1), windowAt(3, 1, ROWS - 1)];

const endOf = (label: LabelSpec): number => labelBox(label).x + labelBox(label).width;

/** The longest wording (they come from long to short) that is narrower than `room`. */
const fitting = (room: number, size: number, ...wordings: readonly string[]): string | undefined => wordings.find((text) => textWidth(text, size) < room);

export function yearsLayout(frame: Frame, { phone, size, axis: y }: Plan): YearsLayout {
	const { stage, format, type, stroke } = frame;
	const left = phone ? stage.x + 22 : stage.x + size * 2;
	const right = phone ? frame.width - 26 : stage.x + stage.width - size * 1.5;
	const perYear = (right - left) / (2024 - FOUNDED);
	const at = (t: number): number => left + (t - FOUNDED) * perYear;

	const tick = size * 0.42;
	const off = stroke.route * 0.5 + size * 0.16;
	const ticked = (t: number, length: number): string => `M${xy(at(t), y + off)}v${n2(length)}`;
	const under = y + off + tick * 1.9 + size;
	const founded: LabelSpec = { x: left - (phone ? 4 : size), y: under, text: '2020.12 成立', size };
	const yearNames = [2021, 2022, 2023]
		.map((year): LabelSpec => {
			// the first moves on where the founding stands in its place
			const x = Math.max(at(year + 0.5), Math.min(endOf(founded) + size * 1.8, at(2022) - size * 1.2));
			return { x, y: under, text: String(year), size: size * 1.05, voice: 'figure', anchor: 'middle', tone: 'muted' };
		})
		.filter((l) => labelBox(l).x > endOf(founded) + size * 0.5);

	// awards: every mark inside the year 2023
	const rows = 4;
	const above = y - stage.y;
	const pitch = Math.min(perYear / 11.1, (above - size * 4.4) / (rows + 0.4), size * 1.9);
	const r = pitch * 0.4;
	const groups = (['national', 'provincial'] as const).map((kind, g) => {
		const x = at(2023) + (perYear - pitch * 10.7) / 2 + g * pitch * 5.7;
		const marks = Array.from({ length: AWARDS[kind] }, (_, i): Mark => {
			const centre = { x: x + (0.5 + (i % 5)) * pitch, y: y - size * 0.75 - (0.5 + Math.floor(i / 5)) * pitch };
			return { kind, centre, d: pathOf(around(6, centre, r, TAU / 4, -TAU), true) };
		});
		const top = y - size * 1.25 - rows * pitch;
		const figure = Math.min(type.head * (phone ? 1.5 : 2.1), above * 0.28);
		const name = ['国家级', '省部级'][g]!;
		// beside the figure, or else under it
		const shift = textWidth('00', figure, 'figure') + size * 0.35;
		const beside = fitting(pitch * 5.5 - shift, size, `项${name}奖项`, `${name}奖项`, `项${name}`);
		const labels: LabelSpec[] = [
			{ x, y: top - (beside ? 0 : size * 1.25), text: String(AWARDS[kind]), size: figure, voice: 'figure' },
			{ x: beside ? x + shift : x, y: top, text: beside ?? fitting(pitch * 5.5, size, `${name}奖项`) ?? name, size }
		];
		return { marks, labels, bracket: `M${xy(x, y - size * 0.3)}v${n2(-size * 0.22)}h${n2(pitch * 5)}v${n2(size * 0.22)}` };
	});

	// parents: the institute straight above the founding, the area's track joins from the right
	const glyph = Math.min(size * 2.1, above * 0.17);
	const joint = y - above * 0.2;
	const apart = glyph * 2.1;
	const first = { x: left, y: stage.y + glyph * 0.5 + (phone ? 0 : above * 0.04) };
	const second = { x: left + apart, y: first.y + Math.max(glyph * 1.5, size * 3.2) };
	const turn = joint - Math.min(apart, Math.max(4, joint - second.y - glyph * 0.6));
	const end = y - stroke.route * 2.2;
	const below = ({ x, y }: Point): Point => ({ x, y: y + glyph * 0.6 });
	const tracks = [
		[below(first), { x: left, y: end }],
		roundCorners([below(second), { x: second.x, y: turn }, { x: left, y: turn + apart }, { x: left, y: Math.max(turn + apart, end) }], apart * 0.4)
	];
	const sized = (d: string): string => d.replace(/-?[\d.]+/g, (v) => n2(Number(v) * glyph));
	const glyphs: Glyph[] = [
		{ at: first, ring: sized('M-.16 -.5Q.3 0 -.16 .5Q-.44 0 -.16 -.5Z'), inside: sized('M-.75 -.28H-.12L.5 0M-.75 .28H-.12L.5 0M-.75 0H.5'), weight: 'detail' },
		{ at: second, ring: sized('M-.5 -.5h1v1h-1Z'), inside: sized('M-.5 -.3Q-.1 -.35 0 0T.5 .24M-.5 .4Q-.3 .1 0 0'), weight: 'object' }
	];
	const labelX = left + glyph * 0.5 + size * 0.7;
	const [institute, area] = PARENTS;
	const whole = textWidth(institute, size) < at(2023) - labelX - size;
	const parents: LabelSpec[] = [
		...(whole ? [institute] : [institute.slice(0, 9), institute.slice(9)]).map((text, i) => ({ x: labelX, y: first.y + size * (whole ? 0.36 : i * 1.25 - 0.2), text, size })),
		{ x: labelX + apart, y: second.y + size * 0.36, text: area, size },
		{ x: left + Math.max(size, apart * 0.55), y: joint + size * (phone ? 0.5 : 0.2), text: '院地孵化', size, tone: 'muted' }
	];

	// firms: halls of windows, and one more hall that is only begun
	const floor = stage.y + stage.height - size * 2.1;
	const top = under + size * (phone ? 0.9 : 1.6);
	const start = phone ? stage.x - 8 : stage.x;
	const openRight = phone || format === 'desktop' ? frame.width : Math.min(frame.width, stage.x + stage.width);
	const unit = (openRight - start) / (HALLS * (COLUMNS + 1) + 3.2);
	const roof = Math.min((floor - top) * 0.16, unit * 1.6);
	const high = Math.min((floor - top - roof) / (ROWS + 0.35), unit * 1.75);
	const eaves = floor - high * (ROWS + 0.35);
	const tooth = ((COLUMNS + 0.5) * unit) / 3;
	const hallX = (h: number): number => start + h * (COLUMNS + 1) * unit;
	const windows: Window[] = [];
	const halls: string[] = [];
	let panes = '';
	let open = '';
	for (let h = 0; h <= HALLS; h++) {
		const x0 = hallX(h);
		halls.push(`M${xy(x0, floor)}V${n2(eaves)}${times(3, (i) => `L${xy(x0 + i * tooth, eaves - roof)}L${xy(x0 + (i + 1) * tooth, eaves)}`)}V${n2(floor)}`);
		for (let c = 0; c < COLUMNS; c++) {
			for (let row = 0; row < ROWS; row++) {
				const box = { x: x0 + (0.45 + c) * unit, y: eaves + (row + 0.28) * high, width: unit * 0.6, height: high * 0.62 };
				const middle = box.x + box.width / 2;
				if (middle > frame.width) continue;
				const d = boxPath(box.x, box.y, box.width, box.height);
				const i = windows.length;
				if (h < HALLS) windows.push({ box, d, share: (h * COLUMNS + c + 0.15 * ((row * 3 + c) % 4)) / (HALLS * COLUMNS), shade: NAMED_WINDOWS.includes(i) ? 0 : (i * 7 + h) % 3 });
				else open += d;
				if (unit > 9) panes += `M${xy(middle, box.y)}v${n2(box.height)}M${xy(box.x, box.y + box.height / 2)}h${n2(box.width)}`;
			}
		}
	}
	const drops = halls.slice(0, HALLS).map((_, h): Point[] => {
		const x = hallX(h) + tooth;
		const named = [...yearNames, founded].some((l) => x > labelBox(l).x - 4 && x < endOf(l) + 4);
		return [{ x, y: named ? under + size * 0.5 : y + off + tick * 2.4 }, { x, y: eaves - roof }];
	});
	const named = NAMED_WINDOWS.map((i, k) => {
		const { box } = windows[i]!;
		const x = box.x + box.width / 2;
		const pad = stroke.object * 1.6;
		const label: LabelSpec = { x, y: floor + size * 1.45, text: NAMED[k]!, size: size * 1.08, anchor: 'middle' };
		return { window: box, d: `${boxPath(box.x - pad, box.y - pad, box.width + 2 * pad, box.height + 2 * pad)}M${xy(x, box.y + box.height + pad)}V${n2(floor + size * 0.45)}`, label };
	});
	const note = (x: number, until: number, ...wordings: readonly string[]): LabelSpec[] => {
		const text = fitting(until - x, type.small, ...wordings);
		return text ? [{ x, y: floor + size * 1.45, text, size: type.small, tone: 'muted' }] : [];
	};
	return {
		route: roundCorners([...leadIn(frame, { x: left, y }), { x: frame.width + 8, y }], 18),
		from: { x: left, y },
		perYear,
		// from December 2020 to December 2023: every twelfth month ends where a year begins
		months: times(37, (m) => (m % 12 === 1 ? '' : ticked(FOUNDED + m / 12, tick))),
		years: times(4, (i) => ticked(2021 + i, tick * 1.9)),
		parents: { tracks, glyphs, labels: parents },
		founded: [founded],
		yearNames,
		marks: groups.flatMap((g) => g.marks),
		mark: r,
		brackets: groups.map((g) => g.bracket).join(''),
		awards: groups.flatMap((g) => g.labels),
		door: windows[windowAt(2, 2, 1)]!,
		windows: [...windows].sort((a, b) => a.shade - b.shade || a.share - b.share),
		open,
		panes,
		halls,
		drops,
		ground: `M${xy(start - size, floor)}H${n2(frame.width)}`,
		named,
		notes: [
			...note(start, labelBox(named[0]!.label).x - size * 0.6, '一窗一家，位置为示意', '一窗一家 · 示意', '一窗一家', '示意'),
			...note(hallX(HALLS), frame.width - 4, '“多”：确数报道未给', '“多”：未给确数', '还有')
		]
	};
}
