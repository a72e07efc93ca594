/** The “416” as a yard: one line becomes four tracks, passes under eight gantries, and comes out at four laboratories. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { n2, pathOf, roundCorners, type Point } from '../../marks/path';
import { leadIn } from '../../marks/lead';
import { textLines } from '../../marks/text-lines';
import type { Frame } from '../frame';
import { DIRECTIONS, FIELDS, LABS, OUTPUT, OUTPUT_SHARE } from './figures';
import { pavilions, trackCorners, works, zones, type Pavilion, type Zone } from './ground';
import { lab, type Lab } from './lab';
import { upright } from './upright';

/** A gantry over all four tracks, which carries one direction's name. */
export interface Gantry {
	/** posts and beam; where there is room, the girder's struts and the board that the name stands on */
	readonly frame: string;
	readonly lattice?: string;
	readonly board?: string;
	readonly labels: readonly LabelSpec[];
	/** share of the tracks' length at which they pass under it */
	readonly share: number;
}

export interface Layout {
	/** from the station to where the line divides */
	readonly route: readonly Point[];
	/** the four tracks, from the division to where they meet */
	readonly tracks: readonly (readonly Point[])[];
	/** from where they meet, one shared trunk and a branch to each laboratory */
	readonly branches: readonly (readonly Point[])[];
	/** sleepers under the tracks, where there is room */
	readonly sleepers?: string;
	readonly fields: readonly LabelSpec[];
	/** how many fields and directions */
	readonly counts: readonly LabelSpec[];
	readonly gantries: readonly Gantry[];
	readonly labs: readonly Lab[];
	readonly labLabels: readonly LabelSpec[];
	readonly centres: readonly Pavilion[];
	readonly zones: readonly Zone[];
	/** column by column */
	readonly works: readonly string[];
	/** labels of the centres, of the zones, of the works, and the note */
	readonly strip: readonly [readonly LabelSpec[], readonly LabelSpec[], readonly LabelSpec[], readonly LabelSpec[]];
	/** ground line, and the mark that ties the sixteen zones to their share; neither on a phone */
	readonly ground?: string;
	readonly tie?: string;
}

/** Every label, for the collision test. */
export const allLabels = (l: Layout): LabelSpec[] => [...l.fields, ...l.counts, ...l.gantries.flatMap((g) => g.labels), ...l.labLabels, ...l.strip.flat()];

export const layout = (frame: Frame): Layout => (frame.format === 'phone' ? upright(frame) : level(frame));

function level(frame: Frame): Layout {
	const { stage, type } = frame;
	const { small } = type;
	const wall = frame.format === 'wall';
	const bottom = stage.y + stage.height;
	const right = stage.x + stage.width;

	// the ground strip takes the foot of the stage
	const headSize = type.figure * (wall ? 0.42 : 0.5);
	const stripTop = bottom - Math.min(stage.height * 0.27, headSize + small * 1.5 + (wall ? 130 : 96));

	// the yard above it
	const gap = Math.min(type.label * (wall ? 1.85 : 2.8), stage.height * 0.06);
	const post = gap * 1.35;
	const signSize = frame.height > 800 && !wall ? type.label : small;
	const charStep = signSize * 1.12;
	const signHeight = charStep * 4 + signSize * 0.5;
	const middle = wall
		? stage.y + (stripTop - stage.y) * 0.6
		: Math.max(stage.y + signHeight + post + gap * 1.95 + 12 + type.head * 1.3, Math.min(frame.station.y, stripTop - gap * 1.5 - 26));
	const yOf = (i: number): number => middle + (i - 1.5) * gap;
	const lean = gap * 0.42;
	const labWidth = Math.max(6.1 * type.label, stage.width * 0.13);
	const labX = right - labWidth;
	const split = stage.x + 4;
	const fieldX = split + gap * 1.5 + 8;
	const first = fieldX + 2 + FIELDS[0].length * type.label + small;
	const meet = labX - (wall ? 62 : 46);
	const last = meet - gap * 1.5 - small * 0.9 - lean * 1.5;
	const pitch = (last - first - small * 0.6) / (DIRECTIONS.length - 1);

	const tracks = FIELDS.map((_, i) => roundCorners(trackCorners(split, meet, middle, yOf(i)).map(([x, y]) => ({ x, y })), 14));
	const signFoot = yOf(0) - gap * 0.42 - post - 3;
	const gantries = DIRECTIONS.map((name, k): Gantry => {
		const x = first + small * 0.6 + k * pitch;
		const a = { x: x - lean * 2, y: yOf(3) + gap * 0.42 };
		const b = { x: x + lean * 2, y: yOf(0) - gap * 0.42 };
		// a lattice girder: two chords and the struts between them
		const deep = gap * 0.2;
		const struts = Array.from({ length: 9 }, (_, s): Point => ({ x: a.x + ((b.x - a.x) * s) / 8, y: a.y + ((b.y - a.y) * s) / 8 - post + (s % 2 ? 0 : deep) }));
		const w = signSize * 1.5;
		return {
			frame: `M${n2(a.x)} ${n2(a.y)}V${n2(a.y - post)}L${n2(b.x)} ${n2(b.y - post)}V${n2(b.y)}`,
			lattice: pathOf([struts[0]!, struts[8]!]) + pathOf(struts),
			board: `M${n2(b.x - w / 2)} ${n2(signFoot)}v${n2(-signHeight)}h${n2(w)}v${n2(signHeight)}Z`,
			labels: textLines([...name], charStep, { x: b.x, y: signFoot - signHeight + signSize * 0.25 + charStep * 0.86, size: signSize, anchor: 'middle' }),
			share: (x - split) / (meet - split)
		};
	});

	// sleepers lie across each track, along the gantries' lean
	let sleepers = '';
	const tie = { x: lean * 0.34, y: gap * 0.13 };
	for (let i = 0; i < 4; i++)
		for (let x = first - small * 0.8; x < last + lean; x += gap * 0.26)
			sleepers += `M${n2(x - tie.x)} ${n2(yOf(i) + tie.y)}l${n2(tie.x * 2)} ${n2(-tie.y * 2)}`;
	const counted = (x: number, y: number, count: number, text: string): LabelSpec[] => [
		{ x, y, text: String(count), size: type.head * 1.5, voice: 'figure' },
		{ x: x + type.head * 0.95, y: y - 1, text, size: small, tone: 'muted' }
	];

	// four laboratories one above the other, each with its name below
	const labTop = stage.y + (wall ? 10 : 0);
	const labStep = (stripTop - 8 - labTop) / 4;
	const labHeight = Math.min((labStep - type.label * 1.75 - labWidth * 0.08) / 1.2, labWidth * 0.62);
	const trunk = labX - (wall ? 30 : 22);
	const labs = LABS.map((_, i) => lab(i, labX + 2, labTop + labStep * (i + 1) - type.label * 1.6, labWidth * 0.84, labHeight));

	// the strip: three drawings on one ground line
	const ground = bottom - small * 1.9;
	const headY = stripTop + headSize * 0.76 + small * 0.4;
	const drawTop = headY + small * 0.8;
	const height = ground - drawTop;
	const gutter = stage.width * 0.045;
	const room = stage.width - 2 * gutter;
	const x1 = stage.x + room * 0.25 + gutter;
	const x2 = x1 + room * 0.4 + gutter;
	const width = room * 0.35;
	const saws = Math.min(height, width * 0.22);
	// side by side on the ground line, as wide as they come
	const rings = zones(x1, ground, Math.min((room * 0.4) / 9.9, height / 2), [[1, 0, -1, 0, 1], [2.85, 1.02, -0.46, 0, 0.44], [6.95, 0.55, -0.26, -0.58, 0.235]]);
	const headed = (x: number, figure: string, ...lines: string[]): LabelSpec[] => [
		{ x, y: headY, text: figure, size: headSize, voice: 'figure' },
		...textLines(lines, small * 1.25, { x: x + textWidth(figure, headSize, 'figure') + headSize * 0.22, y: headY - small * 1.31, size: small })
	];
	/** the tie's way down from the ground line */
	const down = (x: number): string => `M${n2(x)} ${n2(ground + 4)}V${n2(ground + small * 0.55)}`;
	return {
		route: roundCorners([...leadIn(frame, { x: stage.x - 8, y: middle }), { x: split, y: middle }], 18),
		tracks, sleepers, gantries, labs,
		branches: labs.map((l) => {
			const y = l.y + l.height - 5;
			return roundCorners([{ x: meet, y: middle }, { x: trunk, y: middle }, { x: trunk, y }, { x: l.x, y }], 14);
		}),
		fields: textLines(FIELDS, gap, { x: fieldX, y: yOf(0) - gap * 0.2, size: gap * 0.72 < type.label ? small : type.label, voice: 'serif' }),
		counts: [
			...counted(fieldX, yOf(0) - gap * 0.2 - type.label * 1.7, FIELDS.length, '个领域'),
			...counted(first + small * 0.6 + lean * 2 - signSize * 0.75, signFoot - signHeight - small * 0.8, DIRECTIONS.length, '个方向，正加快布局')
		],
		labLabels: textLines(LABS, labStep, { x: labX, y: labTop + labStep - type.label * 0.25, size: type.label, voice: 'serif' }),
		centres: pavilions({ x: stage.x, y: drawTop, width: room * 0.25, height }, 6, wall ? 30 : 16),
		zones: rings,
		works: works({ x: x2, y: ground - saws, width, height: saws }, 5),
		strip: [
			headed(stage.x, '17', '市级技术', '创新中心'),
			[
				...headed(x1, '1·4·12', '国家自主创新', '示范区与高新区'),
				// under the middle between a level's first and last
				...([['示范区', 0, 0], ['国家级', 1, 4], ['市级', 5, 16]] as const).map(([text, from, to]): LabelSpec => (
					{ x: (rings[from]!.x + rings[to]!.x) / 2, y: bottom, text, size: small, anchor: 'middle', tone: 'muted' }
				))
			],
			headed(x2, `${OUTPUT_SHARE}%`, ...OUTPUT),
			[{ x: stage.x, y: bottom, text: '排列与外形为示意', size: small, tone: 'muted' }]
		],
		ground: `M${n2(stage.x)} ${n2(ground + 1)}H${n2(right)}`,
		tie: `${down(rings[1]!.x - rings[1]!.r)}H${n2(x2 + (width * OUTPUT_SHARE) / 100)}V${n2(ground + 4)}${down(rings[16]!.x + rings[16]!.r)}`
	};
}
