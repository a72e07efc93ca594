/** Words of the second beat: what each balance compares, what each small cell stands for, and who says so. */
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import type { Box } from '../../marks/path';
import type { Frame } from '../frame';
import { isNarrow } from './arrange';
import type { Beams } from './beams';

export interface MeritLabels {
	readonly titles: readonly LabelSpec[];
	readonly merits: readonly LabelSpec[];
	readonly source: LabelSpec;
}

interface Rows {
	readonly nameY: number;
	readonly captionY: number | null;
	readonly sourceY: number;
	readonly tight: boolean;
}

/** storage.mg.merits, with what our small drawings show of each. */
const MERIT_NAMES = [
	['年限久', '来回充放'],
	['更安全', '两极隔开'],
	['零污染', '不流出盒外']
] as const;

export function meritLabels(frame: Frame, beams: Beams, slot: Box, offsets: readonly number[], rows: Rows): MeritLabels {
	const { type } = frame;
	const phone = frame.format === 'phone';
	const titleSize = isNarrow(frame) ? type.label * 1.1 : type.head;
	const line = type.small * 1.5;
	const second = !rows.tight;
	const titleY = beams.y - (rows.tight ? 13 : beams.drop * (phone ? 0.75 : 0.85) + line + type.small * 0.8);
	// storage.mg.density, storage.mg.cost
	const titles: LabelSpec[] = [
		{ x: beams.density.pivot, y: titleY, text: '能量密度', size: titleSize, voice: 'serif', anchor: 'middle' },
		{ x: beams.cost.pivot, y: titleY, text: '成本', size: titleSize, voice: 'serif', anchor: 'middle' }
	];
	if (second) {
		titles.push(
			{ x: beams.density.pivot, y: titleY + line, text: '与锂电池类似', size: type.small, anchor: 'middle', tone: 'muted' },
			{ x: beams.cost.pivot, y: titleY + line, text: isNarrow(frame) ? '镁是锂的1/50' : '镁电池相当于锂电池的1/50', size: type.small, anchor: 'middle', tone: 'muted' }
		);
	}
	const size = titleSize;
	const merits = MERIT_NAMES.flatMap(([name, caption], i): LabelSpec[] => {
		const x = slot.x + slot.width / 2 + offsets[i]!;
		const label: LabelSpec = { x, y: rows.nameY, text: name, size, voice: 'serif', anchor: 'middle' };
		return rows.captionY === null
			? [label]
			: [label, { x, y: rows.captionY, text: caption, size: type.small, anchor: 'middle', tone: 'muted' }];
	});
	const long = '以上均据潘复生院士介绍；小图与倾角为示意';
	const text = textWidth(long, type.small) <= frame.stage.width ? long : '均据潘复生院士介绍；图为示意';
	return {
		titles,
		merits,
		source: { x: frame.stage.x + frame.stage.width / 2, y: rows.sourceY, text, size: type.small, anchor: 'middle', tone: 'muted' }
	};
}
