/** The yard on a phone: the tracks run down the middle, the names stand left and right, the laboratories at the foot. */
import type { LabelSpec } from '../../marks/label-spec';
import { n2, roundCorners } from '../../marks/path';
import { textLines } from '../../marks/text-lines';
import type { Frame } from '../frame';
import { DIRECTIONS, FIELDS, LABS, OUTPUT, OUTPUT_SHARE } from './figures';
import { pavilions, trackCorners, works, zones } from './ground';
import { lab } from './lab';
import type { Gantry, Layout } from './layout';

export function upright({ stage, station, type: { small } }: Frame): Layout {
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
	const run = gap * 1.5;
	const firstY = splitY + run + (low ? 8 : 28);
	const lastY = meetY - run - (low ? 4 : 8);
	const pitch = (lastY - firstY) / (DIRECTIONS.length - 1);
	const half = gap * 2;

	/** a name beside the tracks, left (−1) or right (1) of them */
	const beside = (side: number, away: number, y: number, text: string): LabelSpec => ({
		x: middle + (half + away) * side, y, text, size: small, anchor: side < 0 ? 'end' : 'start'
	});
	const gantries = DIRECTIONS.map((text, k): Gantry => {
		const y = firstY + k * pitch;
		const side = k % 2 ? 1 : -1;
		const [x0, x1] = [n2(middle - half), n2(middle + half)];
		return {
			frame: `M${x0} ${n2(y - 3)}H${x1}M${x0} ${n2(y + 3)}H${x1}M${x0} ${n2(y - 5)}v10M${x1} ${n2(y - 5)}v10M${n2(middle + half * side)} ${n2(y)}h${10 * side}`,
			labels: [beside(side, 14, y + small * 0.36, text)],
			share: (y - splitY) / (meetY - splitY)
		};
	});
	const labPitch = stage.width / LABS.length;
	const labX = (i: number): number => stage.x + labPitch * (i + 0.5);
	const labs = LABS.map((_, i) => lab(i, labX(i) - labPitch * 0.34, labsFoot, labPitch * 0.64, labHeight));
	const busY = meetY + (low ? 5 : 9);

	const side = 66;
	const bigSize = low ? 24 : 34;
	const headY = (low ? stage.y + 2 : firstY + 6) + bigSize * 0.74;
	const drawTop = headY + small * (low ? 1.5 : 3.3);
	const height = Math.min(meetY - (low ? 4 : 16) - drawTop, 96);
	const rightX = stage.x + stage.width - side;
	const headed = (x: number, figure: string, short: string, ...lines: string[]): LabelSpec[] => [
		{ x, y: headY, text: figure, size: bigSize, voice: 'figure' },
		...textLines(low ? [short] : lines, small * 1.2, { x, y: headY + small * (low ? 1.25 : 1.3), size: small })
	];
	const worksTop = bottom - worksHeight;
	const worksHead = worksTop + 24;
	return {
		route: roundCorners([station, { x: station.x, y: station.y + 16 }, { x: middle, y: station.y + 16 }, { x: middle, y: splitY }], 12),
		tracks: FIELDS.map((_, i) => roundCorners(trackCorners(splitY, meetY, middle, middle + (i - 1.5) * gap).map(([y, x]) => ({ x, y })), 8)),
		gantries, counts: [], labs,
		branches: labs.map((l) => {
			const x = l.x + l.width * 0.22;
			return roundCorners([{ x: middle, y: meetY }, { x: middle, y: busY }, { x, y: busY }, { x, y: l.y + l.height * 0.1 }], 5);
		}),
		// the fields' names stand where the tracks divide, two on either side
		fields: low ? [] : FIELDS.map((text, i) => ({ ...beside(i < 2 ? -1 : 1, 8, splitY + run - 4 - (i % 2 ? 0 : small * 1.25), text), voice: 'serif' })),
		labLabels: LABS.map((text, i) => ({ x: labX(i), y: labsFoot + small * 1.25, text, size: small, voice: 'serif', anchor: 'middle' })),
		centres: pavilions({ x: stage.x, y: drawTop, width: side, height: Math.min(height, 44) }, 5, 9),
		// one above four above two rows of six
		zones: zones(rightX, drawTop, Math.min(14, height / 6.2), [[1, 0, 1, 0, 1], [0.55, 1.15, 2.75, 0, 0.5], [0.3, 0.78, 3.85, 0.78, 0.3]]),
		works: works(
			{ x: stage.x, y: worksTop + (low ? 4 : 32), width: low ? 150 : stage.width, height: worksHeight - (low ? 8 : 32) },
			4
		),
		strip: [
			headed(stage.x, '17', '技术中心', '市级技术', '创新中心'),
			headed(rightX, '1·4·12', '高新区等', '示范区·国家·', '市级高新区'),
			[
				{ x: stage.x + (low ? 162 : 0), y: worksHead, text: `${OUTPUT_SHARE}%`, size: low ? 26 : 30, voice: 'figure' },
				...textLines(low ? OUTPUT : [OUTPUT.join('')], 14, { x: stage.x + (low ? 208 : 50), y: worksHead - (low ? 9 : 2), size: small })
			],
			low ? [] : [{ x: stage.x + stage.width, y: worksHead - 2, text: '排列为示意', size: small, anchor: 'end', tone: 'muted' }]
		]
	};
}
