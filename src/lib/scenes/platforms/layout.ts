/** The “416” as a yard: one line becomes four tracks, passes under eight gantries, and comes out at four laboratories. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { n2, roundCorners, type Box, type Point } from '../../marks/path';
import { leadIn } from '../../marks/lead';
import type { Frame } from '../frame';
import { DIRECTIONS, FIELDS, HIGH_TECH_ZONES, LABS, OUTPUT_SHARE } from './figures';
import { pavilions, works, zones, type Pavilion, type Works, type Zone } from './ground';
import { lab, type Lab } from './lab';
import { upright } from './upright';

/** A gantry over all four tracks, which carries one direction's name. */
export interface Gantry {
	/** posts and beam, and the girder's struts */
	readonly frame: string;
	readonly lattice: string;
	/** board the name stands on */
	readonly board: string;
	readonly name: string;
	readonly labels: readonly LabelSpec[];
	/** where it crosses each track */
	readonly crosses: readonly Point[];
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
	/** sleepers under the tracks */
	readonly sleepers: string;
	readonly fields: readonly LabelSpec[];
	/** how many fields and directions */
	readonly counts: readonly LabelSpec[];
	readonly gantries: readonly Gantry[];
	readonly labs: readonly Lab[];
	readonly labLabels: readonly LabelSpec[];
	readonly centres: readonly Pavilion[];
	readonly centreLabels: readonly LabelSpec[];
	readonly zones: readonly Zone[];
	readonly zoneLabels: readonly LabelSpec[];
	readonly works: Works;
	readonly workLabels: readonly LabelSpec[];
	/** ground line, and the mark that ties the sixteen zones to their share */
	readonly ground: string;
	readonly tie: string;
	readonly note: readonly LabelSpec[];
}

/** Every label, for the collision test. */
export const allLabels = (l: Layout): LabelSpec[] => [
	...l.fields, ...l.counts, ...l.gantries.flatMap((g) => g.labels), ...l.labLabels, ...l.centreLabels, ...l.zoneLabels, ...l.workLabels, ...l.note
];

export function layout(frame: Frame): Layout {
	return frame.format === 'phone' ? upright(frame) : level(frame);
}

function level(frame: Frame): Layout {
	const { stage, type } = frame;
	const wall = frame.format === 'wall';
	const bottom = stage.y + stage.height;
	const right = stage.x + stage.width;
	const small = type.small;

	// the ground strip takes the foot of the stage
	const headSize = type.figure * (wall ? 0.42 : 0.5);
	const strip = Math.min(stage.height * 0.27, headSize + small * 1.5 + (wall ? 130 : 96));
	const stripTop = bottom - strip;

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
	const first = split + gap * 1.5 + 10 + FIELDS[0].length * type.label + small;
	const meet = labX - 46 - (wall ? 16 : 0);
	const last = meet - gap * 1.5 - small * 0.9 - lean * 1.5;
	const pitch = (last - first - small * 0.6) / (DIRECTIONS.length - 1);

	const tracks = FIELDS.map((_, i) => {
		const y = yOf(i);
		const run = Math.abs(y - middle);
		return roundCorners([{ x: split, y: middle }, { x: split + 1, y: middle }, { x: split + 1 + run, y }, { x: meet - run, y }, { x: meet, y: middle }], 14);
	});
	const gantries = DIRECTIONS.map((name, k): Gantry => {
		const x = first + small * 0.6 + k * pitch;
		const a = { x: x - lean * 2, y: yOf(3) + gap * 0.42 };
		const b = { x: x + lean * 2, y: yOf(0) - gap * 0.42 };
		const beam = `M${n2(a.x)} ${n2(a.y)}V${n2(a.y - post)}L${n2(b.x)} ${n2(b.y - post)}V${n2(b.y)}`;
		// a lattice girder: two chords and the struts between them
		const deep = gap * 0.2;
		let lattice = `M${n2(a.x)} ${n2(a.y - post + deep)}L${n2(b.x)} ${n2(b.y - post + deep)}`;
		for (let s = 0; s < 8; s++) {
			const u = s / 8;
			const v = (s + 1) / 8;
			lattice += `M${n2(a.x + (b.x - a.x) * u)} ${n2(a.y + (b.y - a.y) * u - post + (s % 2 ? 0 : deep))}L${n2(a.x + (b.x - a.x) * v)} ${n2(a.y + (b.y - a.y) * v - post + (s % 2 ? deep : 0))}`;
		}
		const signFoot = b.y - post - 3;
		const w = signSize * 1.5;
		return {
			name,
			frame: beam,
			lattice,
			board: `M${n2(b.x - w / 2)} ${n2(signFoot)}v${n2(-signHeight)}h${n2(w)}v${n2(signHeight)}Z`,
			labels: [...name].map((character, j): LabelSpec => ({
				x: b.x, y: signFoot - signHeight + signSize * 0.25 + charStep * (j + 0.86), text: character, size: signSize, anchor: 'middle'
			})),
			crosses: FIELDS.map((_, i) => ({ x: x + lean * (1.5 - i) * 1.15, y: yOf(i) })),
			share: (x - split) / (meet - split)
		};
	});
	const fields = FIELDS.map((text, i): LabelSpec => ({ x: split + gap * 1.5 + 8, y: yOf(i) - gap * 0.2, text, size: gap * 0.72 < type.label ? small : type.label, voice: 'serif' }));

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
	const counts = [
		...counted(split + gap * 1.5 + 8, yOf(0) - gap * 0.2 - type.label * 1.7, FIELDS.length, '个领域'),
		...counted(first + small * 0.6 + lean * 2 - signSize * 0.75, yOf(0) - gap * 0.42 - post - 3 - signHeight - small * 0.8, DIRECTIONS.length, '个方向，正加快布局')
	];

	// four laboratories one above the other, each with its name below
	const labTop = stage.y + (wall ? 10 : 0);
	const labStep = (stripTop - 8 - labTop) / 4;
	const labHeight = Math.min((labStep - type.label * 1.75 - labWidth * 0.08) / 1.2, labWidth * 0.62);
	const trunk = labX - 22 - (wall ? 8 : 0);
	const labs = LABS.map((_, i) => lab(i, labX + 2, labTop + labStep * (i + 1) - type.label * 1.6, labWidth * 0.84, labHeight));
	const labLabels = LABS.map((name, i): LabelSpec => ({ x: labX, y: labTop + labStep * (i + 1) - type.label * 0.25, text: `${name}实验室`, size: type.label, voice: 'serif' }));
	const branches = labs.map((l) => {
		const y = l.y + l.height - 5;
		return roundCorners([{ x: meet, y: middle }, { x: trunk, y: middle }, { x: trunk, y }, { x: l.x, y }], 14);
	});

	// the strip: three drawings on one ground line
	const ground = bottom - small * 1.9;
	const headY = stripTop + headSize * 0.76 + small * 0.4;
	const drawTop = headY + small * 0.8;
	const gutter = stage.width * 0.045;
	const share = [0.25, 0.4, 0.35].map((s) => s * (stage.width - 2 * gutter));
	const x0 = stage.x;
	const x1 = x0 + share[0]! + gutter;
	const x2 = x1 + share[1]! + gutter;
	const box = (x: number, width: number): Box => ({ x, y: drawTop, width, height: ground - drawTop });
	const rings = zones(box(x1, share[1]!));
	const figure = (x: number, text: string): LabelSpec => ({ x, y: headY, text, size: headSize, voice: 'figure' });
	const beside = (x: number, text: string, shown: string, line: 0 | 1): LabelSpec => ({
		x: x + textWidth(shown, headSize, 'figure') + headSize * 0.22, y: headY - (1 - line) * small * 1.25 - small * 0.06, text, size: small
	});
	const sixteenth = rings.filter((z) => z.level > 0);
	const tieFrom = sixteenth[0]!.x - sixteenth[0]!.r;
	const tieTo = Math.max(...sixteenth.map((z) => z.x + z.r));
	const tieY = ground + small * 0.55;
	return {
		route: roundCorners([...leadIn(frame, { x: stage.x - 8, y: middle }), { x: split, y: middle }], 18),
		tracks, sleepers, branches, gantries, fields, counts, labs, labLabels,
		centres: pavilions(box(x0, share[0]!), 6, wall ? 30 : 16),
		centreLabels: [figure(x0, '17'), beside(x0, '市级技术', '17', 0), beside(x0, '创新中心', '17', 1)],
		zones: rings,
		zoneLabels: [
			figure(x1, '1·4·12'),
			beside(x1, '国家自主创新', '1·4·12', 0), beside(x1, '示范区与高新区', '1·4·12', 1),
			...(['示范区', '国家级', '市级'] as const).map((text, level): LabelSpec => {
				const mine = rings.filter((z) => z.level === level);
				const from = Math.min(...mine.map((z) => z.x - z.r));
				const to = Math.max(...mine.map((z) => z.x + z.r));
				return { x: (from + to) / 2, y: bottom, text, size: small, anchor: 'middle', tone: 'muted' };
			})
		],
		works: works({ ...box(x2, share[2]!), y: ground - Math.min(ground - drawTop, share[2]! * 0.22), height: Math.min(ground - drawTop, share[2]! * 0.22) }, 5),
		workLabels: [figure(x2, `${OUTPUT_SHARE}%`), beside(x2, '规上工业总产值', `${OUTPUT_SHARE}%`, 0), beside(x2, `来自${HIGH_TECH_ZONES}个高新区`, `${OUTPUT_SHARE}%`, 1)],
		ground: `M${n2(stage.x)} ${n2(ground + 1)}H${n2(right)}`,
		tie: `M${n2(tieFrom)} ${n2(ground + 4)}V${n2(tieY)}H${n2(x2 + share[2]! * (OUTPUT_SHARE / 100))}V${n2(ground + 4)}M${n2(tieTo)} ${n2(ground + 4)}V${n2(tieY)}`,
		note: [{ x: stage.x, y: bottom, text: '排列与外形为示意', size: small, tone: 'muted' }]
	};
}
