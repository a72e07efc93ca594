/** The yard on a phone: the tracks run down the middle, the names stand left and right, the laboratories at the foot. */
import type { LabelSpec } from '../../marks/label-spec';
import { n2, roundCorners } from '../../marks/path';
import type { Frame } from '../frame';
import { DIRECTIONS, FIELDS, HIGH_TECH_ZONES, LABS, OUTPUT_SHARE } from './figures';
import { pavilions, works, zones } from './ground';
import { lab } from './lab';
import type { Gantry, Layout } from './layout';

export function upright(frame: Frame): Layout {
	const { stage, station, type } = frame;
	const small = type.small;
	const low = stage.height < 330;
	const middle = stage.x + stage.width / 2;
	const bottom = stage.y + stage.height;

	// shares of the height: division, eight gantries, meeting, laboratories, works
	const worksHeight = low ? 30 : 62;
	const labHeight = low ? 30 : 46;
	const labsFoot = bottom - worksHeight - small * 1.9;
	const meetY = labsFoot - labHeight - (low ? 14 : 22);
	const splitY = stage.y + (low ? 0 : 4);
	const gap = low ? 11 : 15;
	const xOf = (i: number): number => middle + (i - 1.5) * gap;
	const run = gap * 1.5;
	const firstY = splitY + run + (low ? 8 : 28);
	const lastY = meetY - run - (low ? 4 : 8);
	const pitch = (lastY - firstY) / (DIRECTIONS.length - 1);
	const half = gap * 2;

	const tracks = FIELDS.map((_, i) => {
		const x = xOf(i);
		const side = Math.abs(x - middle);
		return roundCorners([{ x: middle, y: splitY }, { x: middle, y: splitY + 1 }, { x, y: splitY + 1 + side }, { x, y: meetY - side }, { x: middle, y: meetY }], 8);
	});
	const gantries = DIRECTIONS.map((name, k): Gantry => {
		const y = firstY + k * pitch;
		const left = k % 2 === 0;
		const edge = left ? middle - half : middle + half;
		const reach = left ? -10 : 10;
		return {
			name,
			lattice: '',
			frame: `M${n2(middle - half)} ${n2(y - 3)}H${n2(middle + half)}M${n2(middle - half)} ${n2(y + 3)}H${n2(middle + half)}M${n2(middle - half)} ${n2(y - 5)}v10M${n2(middle + half)} ${n2(y - 5)}v10M${n2(edge)} ${n2(y)}h${reach}`,
			board: '',
			labels: [{ x: edge + reach * 1.4, y: y + small * 0.36, text: name, size: small, anchor: left ? 'end' : 'start' }],
			crosses: FIELDS.map((_, i) => ({ x: xOf(i), y })),
			share: (y - splitY) / (meetY - splitY)
		};
	});
	// the fields' names stand where the tracks divide, two on either side
	const fieldY = splitY + run - (low ? 6 : 4);
	const fields: LabelSpec[] = low
		? []
		: [
				{ x: middle - half - 8, y: fieldY - small * 1.25, text: FIELDS[0], size: small, voice: 'serif', anchor: 'end' },
				{ x: middle - half - 8, y: fieldY, text: FIELDS[1], size: small, voice: 'serif', anchor: 'end' },
				{ x: middle + half + 8, y: fieldY - small * 1.25, text: FIELDS[2], size: small, voice: 'serif' },
				{ x: middle + half + 8, y: fieldY, text: FIELDS[3], size: small, voice: 'serif' }
			];

	const labPitch = stage.width / LABS.length;
	const labs = LABS.map((_, i) => lab(i, stage.x + labPitch * (i + 0.5) - labPitch * 0.34, labsFoot, labPitch * 0.64, labHeight));
	const labLabels = LABS.map((name, i): LabelSpec => ({ x: stage.x + labPitch * (i + 0.5), y: labsFoot + small * 1.25, text: `${name}实验室`, size: small, voice: 'serif', anchor: 'middle' }));
	const busY = meetY + (low ? 5 : 9);
	const branches = labs.map((l) => {
		const x = l.x + l.width * 0.22;
		return roundCorners([{ x: middle, y: meetY }, { x: middle, y: busY }, { x, y: busY }, { x, y: l.y + l.height * 0.1 }], 5);
	});

	const columnTop = low ? stage.y + 2 : firstY + 6;
	const side = 66;
	const bigSize = low ? 24 : 34;
	const headY = columnTop + bigSize * 0.74;
	const drawTop = headY + small * (low ? 1.5 : 2.9);
	const drawFoot = Math.min(meetY - (low ? 4 : 16), drawTop + 96);
	const rightX = stage.x + stage.width - side;
	const rings = zones({ x: stage.x, y: 0, width: 10, height: 10 });
	const r = Math.min(14, (drawFoot - drawTop) / 6.2);
	// stacked instead of in a row: one above four above two rows of six
	const stacked = rings.map((z, i) => {
		if (z.level === 0) return { ...z, x: rightX + r, y: drawTop + r, r };
		if (z.level === 1) return { ...z, x: rightX + r * 0.55 + (i - 1) * r * 1.15, y: drawTop + r * 2.75, r: r * 0.5 };
		return { ...z, x: rightX + r * 0.3 + ((i - 5) % 6) * r * 0.78, y: drawTop + r * (3.85 + Math.floor((i - 5) / 6) * 0.78), r: r * 0.3 };
	});
	const worksTop = bottom - worksHeight;
	const worksWidth = low ? 150 : stage.width;
	const worksBox = low
		? { x: stage.x, y: worksTop + 4, width: worksWidth, height: worksHeight - 8 }
		: { x: stage.x, y: worksTop + 32, width: worksWidth, height: worksHeight - 32 };
	const worksHead = low ? worksTop + worksHeight / 2 + 9 : worksTop + 24;
	const worksX = low ? stage.x + worksWidth + 12 : stage.x;
	const worksFigure = low ? 26 : 30;
	return {
		route: roundCorners([station, { x: station.x, y: station.y + 16 }, { x: middle, y: station.y + 16 }, { x: middle, y: splitY }], 12),
		tracks, sleepers: '', branches, gantries, fields, counts: [], labs, labLabels,
		centres: pavilions({ x: stage.x, y: drawTop, width: side, height: drawFoot - drawTop }, low ? 5 : 4, 9),
		centreLabels: [
			{ x: stage.x, y: headY, text: '17', size: bigSize, voice: 'figure' },
			...(low
				? [{ x: stage.x, y: headY + small * 1.25, text: '技术中心', size: small } as LabelSpec]
				: [{ x: stage.x, y: headY + small * 1.3, text: '市级技术', size: small }, { x: stage.x, y: headY + small * 2.5, text: '创新中心', size: small }] as LabelSpec[])
		],
		zones: stacked,
		zoneLabels: [
			{ x: rightX, y: headY, text: '1·4·12', size: bigSize, voice: 'figure' },
			...(low
				? [{ x: rightX, y: headY + small * 1.25, text: '高新区等', size: small } as LabelSpec]
				: [{ x: rightX, y: headY + small * 1.3, text: '示范区·国家', size: small }, { x: rightX, y: headY + small * 2.5, text: '·市级高新区', size: small }] as LabelSpec[])
		],
		works: works(worksBox, low ? 4 : 4),
		workLabels: [
			{ x: worksX, y: worksHead, text: `${OUTPUT_SHARE}%`, size: worksFigure, voice: 'figure' },
			...(low
				? [
						{ x: worksX + 46, y: worksHead - 9, text: '规上工业总产值', size: small } as LabelSpec,
						{ x: worksX + 46, y: worksHead + 5, text: `来自${HIGH_TECH_ZONES}个高新区`, size: small } as LabelSpec
					]
				: [{ x: worksX + 50, y: worksHead - 2, text: `规上工业总产值来自${HIGH_TECH_ZONES}个高新区`, size: small } as LabelSpec])
		],
		ground: '', tie: '',
		note: low ? [] : [{ x: stage.x + stage.width, y: worksHead - 2, text: '排列为示意', size: small, anchor: 'end', tone: 'muted' }]
	};
}
