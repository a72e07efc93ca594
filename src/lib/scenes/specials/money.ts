/** The money of 2023 as two streams that join, and part again into 137 projects and 311 technologies. */
import { clamp } from '../../marks/easing';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { leadIn } from '../../marks/lead';
import { cutPath, lengthOf, n2, pathOf, roundCorners, type Box, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import { DEMAND_TENTHS, FISCAL, FUNDS_TENTHS, LEVERAGE, PROJECTS, SOCIAL, TECHNOLOGIES, TOTAL } from './figures';
import { fallingRibbon, offsetLine, swell, type Ribbon } from './ribbon';

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
	readonly strand: number;
	readonly strandsSocial: string;
	readonly strandsFiscal: string;
	/** the fan as one area: it fills the gaps between strands where they are too narrow to be seen apart */
	readonly solid: { readonly d: string; readonly stops: readonly { readonly offset: number; readonly opacity: number }[] };
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
	readonly ends: readonly LabelSpec[];
	readonly shares: readonly LabelSpec[];
	/** height of the public stream, and of the line that it swells from */
	readonly level: number;
}

const dot = (p: Point, r: number): string => `M${n2(p.x - r)} ${n2(p.y)}a${r} ${r} 0 1 0 ${n2(2 * r)} 0a${r} ${r} 0 1 0 ${n2(-2 * r)} 0`;

export function money(frame: Frame): Money {
	const { stage, type, format } = frame;
	const phone = format === 'phone';
	const low = phone && stage.height < 260;
	const wall = format === 'wall';
	const small = type.small;
	const right = stage.x + stage.width;
	const strip = phone ? 0 : wall ? 110 : 84;
	const height = stage.height - strip;
	const foot = stage.y + height;

	const inner = phone ? 8 : wall ? 26 : 20;
	const unit = Math.min((height * (low ? 0.44 : 0.48)) / TOTAL, (stage.width * (phone ? 0.37 : 0.27)) / SOCIAL);
	const fallMin = phone ? 14 : 40;
	const wanted = format === 'desktop' || format === 'card' ? frame.station.y : stage.y + height * (low ? 0.55 : 0.62);
	const level = clamp(wanted, stage.y + fallMin + inner + (TOTAL - FISCAL / 2) * unit, foot - (FISCAL / 2) * unit - (phone ? 62 : 120));
	const gateTop = level + (FISCAL / 2 - TOTAL) * unit;
	const seam = level - (FISCAL / 2) * unit;
	const socialX = stage.x + (phone ? 8 : stage.width * 0.055) + (SOCIAL / 2) * unit;
	const gateX = socialX + (SOCIAL / 2) * unit + inner + (phone ? 14 : 34);
	const gateWidth = phone ? 7 : wall ? 20 : 12;
	const swellTo = stage.x + (phone ? 26 : stage.width * 0.09);
	const fiscal: Ribbon = { centre: [{ x: swellTo - 1, y: level }, { x: gateX, y: level }], width: FISCAL * unit };
	const social = fallingRibbon(socialX, stage.y - (phone ? 6 : 30), seam - (SOCIAL / 2) * unit, gateX, SOCIAL * unit, inner);
	let threads = '';
	for (let i = 1; i < FISCAL; i++) threads += pathOf(offsetLine(fiscal.centre, (i - FISCAL / 2) * unit));
	const blocks = Array.from({ length: Math.ceil(LEVERAGE) }, (_, i): Box => {
		const share = Math.min(1, LEVERAGE - i);
		return { x: gateX, y: seam - (i + share) * FISCAL * unit, width: gateWidth, height: share * FISCAL * unit };
	});

	// 137 strands of equal share, then twigs to 311 technologies
	const head = phone ? 18 : wall ? 50 : Math.min(40, type.figure * 0.42);
	const fanTop = stage.y + head + (phone ? 6 : 14);
	const fanFoot = foot - 4;
	const columns = 4;
	const step = phone ? 8 : Math.min(22, stage.width * 0.02);
	const technologyX = right - step * (columns - 1) - 4;
	const projectX = technologyX - (phone ? 22 : stage.width * 0.075);
	const pitch = (fanFoot - fanTop) / PROJECTS;
	const strand = (TOTAL * unit) / PROJECTS;
	const from = gateX + gateWidth;
	const projects = Array.from({ length: PROJECTS }, (_, i): Point => ({ x: projectX, y: fanTop + (i + 0.5) * pitch }));
	let strandsSocial = '';
	let strandsFiscal = '';
	projects.forEach((p, i) => {
		const y = gateTop + (i + 0.5) * strand;
		const m = (from + p.x) / 2;
		const d = `M${n2(from)} ${n2(y)}C${n2(m)} ${n2(y)} ${n2(m)} ${n2(p.y)} ${n2(p.x)} ${n2(p.y)}`;
		if (y > seam) strandsFiscal += d;
		else strandsSocial += d;
	});
	const edge = (y0: number, y1: number) => ({ y0, y1, m: (from + projectX) / 2 });
	const [upper, lower] = [edge(gateTop, fanTop + 0.5 * (pitch - strand)), edge(gateTop + TOTAL * unit, fanFoot - 0.5 * (pitch - strand))] as const;
	const area = `M${n2(from)} ${n2(upper.y0)}C${n2(upper.m)} ${n2(upper.y0)} ${n2(upper.m)} ${n2(upper.y1)} ${n2(projectX)} ${n2(upper.y1)}V${n2(lower.y1)}C${n2(lower.m)} ${n2(lower.y1)} ${n2(lower.m)} ${n2(lower.y0)} ${n2(from)} ${n2(lower.y0)}Z`;
	// along the strands' curve with parameter u the gap grows as 3u² − 2u³, and x as 1.5 u(1 − u) + u³
	const seenFrom = phone ? 0.5 : wall ? 1 : 0.8;
	const stops = Array.from({ length: 9 }, (_, i) => {
		const u = i / 8;
		const gap = Math.max(0, pitch - strand) * (3 * u * u - 2 * u ** 3);
		return { offset: 1.5 * u * (1 - u) + u ** 3, opacity: clamp((2 * seenFrom - gap) / seenFrom) };
	});
	const solid = { d: area, stops };
	const projectOf = projects.flatMap((_, i) => Array.from({ length: (i * 37) % PROJECTS < TECHNOLOGIES - 2 * PROJECTS ? 3 : 2 }, () => i));
	const technologies = projectOf.map((_, t): Point => ({ x: technologyX + (t % columns) * step, y: fanTop + ((t + 0.5) * (fanFoot - fanTop)) / TECHNOLOGIES }));
	const twigs = technologies.map((p, t) => `M${n2(projectX)} ${n2(projects[projectOf[t]!]!.y)}L${n2(p.x)} ${n2(p.y)}`).join('');
	const r = Math.min(phone ? 1.5 : wall ? 3.2 : 2.4, ((fanFoot - fanTop) / TECHNOLOGIES) * columns * 0.36);

	// labels
	const figure = phone ? 26 : wall ? 70 : Math.min(58, unit * 7.6);
	const x0 = stage.x;
	const fiscalY = level + (FISCAL / 2) * unit + figure * 0.86;
	const under = fiscalY + small * 1.55;
	const roomy = projectX - from > 150;
	const sources: LabelSpec[] = [
		{ x: x0, y: fiscalY, text: String(FISCAL), size: figure, voice: 'figure', tone: 'routeText' },
		{ x: x0 + textWidth(String(FISCAL), figure, 'figure') + small * 0.5, y: fiscalY - 1, text: phone ? '亿元财政' : '亿元，财政投入', size: small },
		...(phone
			? [{ x: x0, y: under, text: '1元带动约5.26元（推算）', size: small } as LabelSpec]
			: [{ x: x0, y: under + type.label * 0.3, text: '财政投1元，带动社会约5.26元（推算）', size: type.label } as LabelSpec])
	];
	if (roomy) {
		const y = gateTop - 0.3 * Math.max(0, gateTop - fanTop) - small;
		const size = head;
		sources.push({ x: gateX, y, text: String(TOTAL), size, voice: 'figure' }, { x: gateX + textWidth(String(TOTAL), size, 'figure') + small * 0.5, y: y - 1, text: '亿元', size: small });
	} else sources.push({ x: x0, y: under + small * 1.35, text: `合计${TOTAL}亿元`, size: small });
	const onY = stage.y + (phone ? 8 : 6) + figure * 0.9;
	const onStream: LabelSpec[] = [
		{ x: socialX, y: onY, text: String(SOCIAL), size: figure, voice: 'figure', anchor: 'middle' },
		{ x: socialX, y: onY + small * 1.45, text: phone ? '亿元社会投入' : '亿元，社会投入', size: small, anchor: 'middle' }
	];
	// the moving threads begin under the words on the stream
	const clear = clamp((onY + small * 1.9 - social.centre[0]!.y) / lengthOf(social.centre), 0, 0.9);
	const below = cutPath(social.centre, clear, 1);
	for (let i = 1; i < SOCIAL; i++) threads += pathOf(offsetLine(below, (i - SOCIAL / 2) * unit));
	const mark = Math.max(small, Math.min(type.label, FISCAL * unit * 0.55));
	const blockNumber = (y: number, text: string): LabelSpec => ({ x: gateX - small * 0.9, y: y + mark * 0.36, text, size: mark, voice: 'figure', anchor: 'middle' });
	if (FISCAL * unit > mark * 0.78) {
		onStream.push(blockNumber(level, '1'));
		blocks.slice(0, 5).forEach((b, i) => onStream.push(blockNumber(b.y + b.height / 2, String(i + 1))));
	}
	const counted = (x: number, count: number, text: string, end: boolean): LabelSpec[] => {
		const wide = textWidth(String(count), head, 'figure') + small * 0.4;
		const left = end ? x - wide - textWidth(text, small) : x;
		return [
			{ x: left, y: stage.y + head * 0.74, text: String(count), size: head, voice: 'figure' },
			{ x: left + wide, y: stage.y + head * 0.74 - 1, text, size: small }
		];
	};
	const technologyLabel = phone ? '项技术' : '项关键技术';
	const technologyWide = textWidth(String(TECHNOLOGIES), head, 'figure') + small * 0.4 + textWidth(technologyLabel, small);
	const technologyLeft = right - technologyWide;
	const ends = [
		...counted(right, TECHNOLOGIES, technologyLabel, true),
		...counted(Math.min(technologyLeft - small * (phone ? 0.7 : 1.4), projectX + small * 2), PROJECTS, phone ? '项目' : '个项目', true)
	];

	// tenths at the foot
	const tenths = { demand: '', funds: '', empty: '' };
	const shares: LabelSpec[] = [];
	if (!phone) {
		const cell = wall ? 26 : 15;
		const y = foot + strip - cell - small * 1.5;
		const row = (x: number, full: number, key: 'demand' | 'funds', text: string): void => {
			for (let i = 0; i < 10; i++) {
				const d = `M${n2(x + i * cell * 1.2)} ${n2(y)}h${cell}v${cell}h${-cell}Z`;
				if (i < full) tenths[key] += d;
				else tenths.empty += d;
			}
			shares.push({ x: x + cell * 12.6, y: y + cell, text: `${full * 10}%`, size: cell * 1.75, voice: 'figure' });
			shares.push({ x, y: foot + strip, text, size: small, tone: 'muted' });
		};
		row(stage.x, DEMAND_TENTHS, 'demand', '技术需求来自科技型领军企业');
		row(stage.x + stage.width * 0.5, FUNDS_TENTHS, 'funds', '市级财政资金投向企业');
	}
	const entry = { x: stage.x - 8, y: level };
	return {
		unit,
		route: roundCorners([...leadIn(frame, entry), { x: gateX, y: level }], phone ? 10 : 18),
		swell: swell(stage.x - 1, swellTo, level, frame.stroke.route, FISCAL * unit),
		fiscal, social, threads, blocks, strand, solid, strandsSocial, strandsFiscal, projects, technologies, projectOf, twigs,
		gate: { x: gateX, width: gateWidth, top: gateTop, seam, bottom: level + (FISCAL / 2) * unit },
		projectDots: projects.map((p) => dot(p, r * 0.62)).join(''),
		technologyDots: technologies.map((p) => dot(p, r)).join(''),
		fan: { x: from, y: stage.y, width: right + 8 - from, height: stage.height },
		tenths, sources, onStream, ends, shares,
		level
	};
}

/** Every label of the money, for the collision test. */
export const moneyLabels = (m: Money): LabelSpec[] => [...m.sources, ...m.onStream, ...m.ends, ...m.shares];
