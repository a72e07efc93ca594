/** The money of 2023 as two streams that join, and part again into 137 projects and 311 technologies. */
import { clamp } from '../../marks/easing';
import { labelAt } from '../../marks/label-at';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { cutPath, lengthOf, n2, pathOf, roundCorners, type Box, type Point } from '../../marks/path';
import { boxPath, xy } from '../../marks/shapes';
import type { Frame } from '../frame';
import { counted } from './counted';
import { DEMAND_TENTHS, FISCAL, FUNDS_TENTHS, LEVERAGE, PROJECTS, SOCIAL, TECHNOLOGIES, TOTAL } from './figures';
import { fallingRibbon, flare, offsetLine, strand, type Ribbon } from './ribbon';
import streams from './streams.baked';

export interface Money {
	/** units per 亿元, for every width in the drawing */
	readonly unit: number;
	/** from the station to the gate: the line that swells, and that is left when the money has gone */
	readonly route: readonly Point[];
	readonly swell: string;
	readonly fiscal: Ribbon;
	readonly social: Ribbon;
	/** lines inside the streams, one per 亿元 */
	readonly threads: string;
	/** where the streams have joined, and how far down and up they reach there */
	readonly gate: { readonly x: number; readonly width: number; readonly top: number; readonly seam: number; readonly bottom: number };
	/** the social stream measured in fiscal ones: heights of the five whole blocks and the rest, from the seam up */
	readonly blocks: readonly Box[];
	/** width of each project's strand */
	readonly strand: number;
	readonly strandsSocial: string;
	readonly strandsFiscal: string;
	/** the fan as one area: it fills the gaps between strands where they are too narrow to be seen apart */
	readonly solid: { readonly d: string; readonly stops: readonly (readonly [offset: number, opacity: number])[] };
	readonly projects: readonly Point[];
	readonly technologies: readonly Point[];
	/** project of each technology; the split is an illustration */
	readonly projectOf: readonly number[];
	readonly twigs: string;
	readonly projectDots: string;
	readonly technologyDots: string;
	/** drawing from the gate to the right edge */
	readonly fan: Box;
	/** filled tenths, gold and vermilion, and empty ones */
	readonly tenths: { readonly demand: string; readonly funds: string; readonly empty: string };
	readonly sources: readonly LabelSpec[];
	/** labels on the streams themselves, to be set in the ground's colour */
	readonly onStream: readonly LabelSpec[];
	/** what comes of the money, and shares of it */
	readonly ends: readonly LabelSpec[];
	/** height of the public stream, and of the line that it swells from */
	readonly level: number;
}

const dots = (points: readonly Point[], r: number): string =>
	points.map(({ x, y }) => `M${xy(x - r, y)}a${r} ${r} 0 1 0 ${n2(2 * r)} 0a${r} ${r} 0 1 0 ${n2(-2 * r)} 0`).join('');

export function money(frame: Frame): Money {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const low = phone && stage.height < 260;
	const wall = format === 'wall';
	const { small } = type;
	const right = stage.x + stage.width;
	const strip = phone ? 0 : wall ? 110 : 84;
	const height = stage.height - strip;
	const foot = stage.y + height;

	const inner = phone ? 8 : wall ? 26 : 20;
	const unit = Math.min((height * (low ? 0.44 : 0.48)) / TOTAL, (stage.width * (phone ? 0.37 : 0.27)) / SOCIAL);
	const wanted = phone || wall ? stage.y + height * (low ? 0.55 : 0.62) : frame.station.y;
	const half = (FISCAL / 2) * unit;
	const level = clamp(wanted, stage.y + (phone ? 14 : 40) + inner + TOTAL * unit - half, foot - half - (phone ? 62 : 120));
	// where the streams meet, and how they part, is d3's sankey of the year's money
	const gateTop = level + half - TOTAL * unit;
	const seam = gateTop + streams.seam * TOTAL * unit;
	const socialX = stage.x + (phone ? 8 : stage.width * 0.055) + (SOCIAL / 2) * unit;
	const gateX = socialX + (SOCIAL / 2) * unit + inner + (phone ? 14 : 34);
	const gateWidth = phone ? 7 : wall ? 20 : 12;
	const swellTo = stage.x + (phone ? 26 : stage.width * 0.09);
	const fiscal: Ribbon = { centre: [{ x: swellTo - 1, y: level }, { x: gateX, y: level }], width: FISCAL * unit };
	const social = fallingRibbon(socialX, stage.y - (phone ? 6 : 30), seam - (SOCIAL / 2) * unit, gateX, SOCIAL * unit, inner);
	const blocks = Array.from({ length: Math.ceil(LEVERAGE) }, (_, i): Box => {
		const share = Math.min(1, LEVERAGE - i);
		return { x: gateX, y: seam - (i + share) * FISCAL * unit, width: gateWidth, height: share * FISCAL * unit };
	});

	// 137 strands of equal share, then twigs to 311 technologies
	const head = phone ? 18 : wall ? 50 : Math.min(40, type.figure * 0.42);
	const fanTop = stage.y + head + (phone ? 6 : 14);
	const fanFoot = foot - 4;
	const fanHeight = fanFoot - fanTop;
	const columns = 4;
	const step = phone ? 8 : Math.min(22, stage.width * 0.02);
	const technologyX = right - step * (columns - 1) - 4;
	const projectX = technologyX - (phone ? 22 : stage.width * 0.075);
	const pitch = fanHeight / PROJECTS;
	const thick = streams.strand * TOTAL * unit;
	const from = gateX + gateWidth;
	const projects = Array.from({ length: PROJECTS }, (_, i): Point => ({ x: projectX, y: fanTop + (i + 0.5) * pitch }));
	let strandsSocial = '';
	let strandsFiscal = '';
	projects.forEach((p, i) => {
		const y = gateTop + (i + 0.5) * thick;
		const d = strand(from, y, p.x, p.y);
		if (y > seam) strandsFiscal += d;
		else strandsSocial += d;
	});
	const air = pitch - thick;
	// along the strands' curve with parameter u the gap grows as 3u² − 2u³, and x as 1.5 u(1 − u) + u³
	const seenFrom = phone ? 0.5 : wall ? 1 : 0.8;
	const stops = Array.from({ length: 9 }, (_, i) => {
		const u = i / 8;
		const gap = Math.max(0, air) * (3 * u * u - 2 * u ** 3);
		return [1.5 * u * (1 - u) + u ** 3, clamp((2 * seenFrom - gap) / seenFrom)] as const;
	});
	const projectOf = projects.flatMap((_, i) => Array<number>((i * 37) % PROJECTS < TECHNOLOGIES - 2 * PROJECTS ? 3 : 2).fill(i));
	const technologies = projectOf.map((_, t): Point => ({ x: technologyX + (t % columns) * step, y: fanTop + ((t + 0.5) * fanHeight) / TECHNOLOGIES }));
	const r = Math.min(phone ? 1.5 : wall ? 3.2 : 2.4, (fanHeight / TECHNOLOGIES) * columns * 0.36);

	// labels
	const figure = phone ? 26 : wall ? 70 : Math.min(58, unit * 7.6);
	const fiscalY = level + half + figure * 0.86;
	const under = fiscalY + small * 1.55;
	const [fiscalNumber, fiscalText] = counted(stage.x, fiscalY, FISCAL, figure, phone ? '亿元财政' : '亿元，财政投入', small, small * 0.5);
	const sources: LabelSpec[] = [
		{ ...fiscalNumber, tone: 'routeText' },
		fiscalText,
		phone
			? labelAt(stage.x, under, '1元带动约5.26元（推算）', small)
			: labelAt(stage.x, under + type.label * 0.3, '财政投1元，带动社会约5.26元（推算）', type.label),
		...(projectX - from > 150
			? counted(gateX, gateTop - 0.3 * Math.max(0, gateTop - fanTop) - small, TOTAL, head, '亿元', small, small * 0.5)
			: [labelAt(stage.x, under + small * 1.35, `合计${TOTAL}亿元`, small)])
	];
	const onY = stage.y + (phone ? 8 : 6) + figure * 0.9;
	const onStream = [
		labelAt(socialX, onY, String(SOCIAL), figure, { voice: 'figure', anchor: 'middle' }),
		labelAt(socialX, onY + small * 1.45, phone ? '亿元社会投入' : '亿元，社会投入', small, { anchor: 'middle' })
	];
	const size = Math.max(small, Math.min(type.label, FISCAL * unit * 0.55));
	if (FISCAL * unit > size * 0.78)
		[level, ...blocks.slice(0, 5).map((b) => b.y + b.height / 2)].forEach((y, i) =>
			onStream.push(labelAt(gateX - small * 0.9, y + size * 0.36, String(i || 1), size, { voice: 'figure', anchor: 'middle' }))
		);
	// the moving threads begin under the words on the stream
	const below = cutPath(social.centre, clamp((onY + small * 1.9 - social.centre[0]!.y) / lengthOf(social.centre), 0, 0.9), 1);
	const threadsOf = (line: readonly Point[], amount: number): string =>
		Array.from({ length: Math.floor(amount) }, (_, i) => pathOf(offsetLine(line, (i + 1 - amount / 2) * unit))).join('');
	/** a count whose words end at `end` */
	const endsAt = (end: number, count: number, text: string): LabelSpec[] =>
		counted(end - textWidth(String(count), head, 'figure') - small * 0.4 - textWidth(text, small), stage.y + head * 0.74, count, head, text, small, small * 0.4);
	const technologyLabels = endsAt(right, TECHNOLOGIES, phone ? '项技术' : '项关键技术');
	const ends = [
		...technologyLabels,
		...endsAt(Math.min(technologyLabels[0]!.x - small * (phone ? 0.7 : 1.4), projectX + small * 2), PROJECTS, phone ? '项目' : '个项目')
	];

	// tenths at the foot
	const tenths = { demand: '', funds: '', empty: '' };
	if (!phone) {
		const cell = wall ? 26 : 15;
		const y = foot + strip - cell - small * 1.5;
		const row = (x: number, full: number, key: 'demand' | 'funds', text: string): void => {
			for (let i = 0; i < 10; i++) tenths[i < full ? key : 'empty'] += boxPath(x + i * cell * 1.2, y, cell, cell);
			ends.push(
				labelAt(x + cell * 12.6, y + cell, `${full * 10}%`, cell * 1.75, { voice: 'figure' }),
				labelAt(x, foot + strip, text, small, { tone: 'muted' })
			);
		};
		row(stage.x, DEMAND_TENTHS, 'demand', '技术需求来自科技型领军企业');
		row(stage.x + stage.width * 0.5, FUNDS_TENTHS, 'funds', '市级财政资金投向企业');
	}
	const line = frame.stroke.route / 2;
	return {
		unit,
		route: roundCorners([...leadIn(frame, { x: stage.x - 8, y: level }), { x: gateX, y: level }], phone ? 10 : 18),
		swell: flare(stage.x - 1, level - line, level + line, swellTo, seam, level + half),
		fiscal, social, blocks, strandsSocial, strandsFiscal, projects, technologies, projectOf, strand: thick,
		threads: threadsOf(fiscal.centre, FISCAL) + threadsOf(below, SOCIAL),
		solid: { d: flare(from, gateTop, level + half, projectX, fanTop + air / 2, fanFoot - air / 2), stops },
		twigs: technologies.map((p, t) => pathOf([projects[projectOf[t]!]!, p])).join(''),
		gate: { x: gateX, width: gateWidth, top: gateTop, seam, bottom: level + half },
		projectDots: dots(projects, r * 0.62),
		technologyDots: dots(technologies, r),
		fan: { x: from, y: stage.y, width: right + 8 - from, height: stage.height },
		tenths, sources, onStream, ends,
		level
	};
}

/** Every label of the money, for the collision test. */
export const moneyLabels = (m: Money): LabelSpec[] => [...m.sources, ...m.onStream, ...m.ends];
