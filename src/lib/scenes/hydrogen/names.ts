/** The names beside the block: they ride with what they name. */
import { lerp, smoothstep } from '../../marks/easing';
import { textWidth, type LabelSpec } from '../../marks/label-spec';
import { n2 } from '../../marks/path';
import type { Shape } from '../../models/hydride/uptake';
import type { HydrogenLayout } from './layout';

export interface Name {
	readonly labels: readonly LabelSpec[];
	/** bracket or mark that ties the name to its place; empty when there is none */
	readonly mark: string;
	readonly opacity: number;
}

/** A formula in pieces: what follows an underscore stands low ("MgH_2"). */
function formula(x: number, y: number, text: string, size: number, small: number): LabelSpec[] {
	const out: LabelSpec[] = [];
	let at = x;
	for (const part of text.match(/_\d|[^_]+/g) ?? []) {
		const low = part.startsWith('_');
		const shown = low ? part.slice(1) : part;
		const s = low ? Math.max(small, size * 0.7) : size;
		out.push({ x: at, y: low ? y + size * 0.22 : y, text: shown, size: s, voice: 'figure', tone: 'muted' });
		// a low figure stands a hair off, so that it is not read as part of the letter
		at += textWidth(shown, s, 'figure') + size * 0.08;
	}
	return out;
}

/** A Chinese name with its formula after it. */
const named = (x: number, y: number, name: string, symbols: string, size: number, small: number): LabelSpec[] => [
	{ x, y, text: name, size, voice: 'serif' },
	...formula(x + textWidth(name, size, 'serif') + size * 0.4, y, symbols, size * 1.05, small)
];

/** All names at one shape of the block; `surface` is the height of the line. */
export function namesAt(l: HydrogenLayout, shape: Shape, surface: number): Record<'gas' | 'ways' | 'split' | 'hydride' | 'metal' | 'swell', Name> {
	const { type, format, stage } = l.frame;
	const phone = format === 'phone';
	const { small, label } = type;
	const x = l.column;
	const inset = x + small * 0.9;
	const height = l.foot - surface;
	// height of the front between the two crystals: as many rows from the top as have turned
	const rows = shape.share.length;
	const done = shape.share.reduce((a, b) => a + b, 0) / rows;
	const front = lerp(surface, l.foot, done);
	const bracket = (from: number, to: number): string =>
		to - from < 8 ? '' : `M${n2(x)} ${n2(from + 3)}h${n2(small * 0.4)}V${n2(to - 3)}h${n2(-small * 0.4)}`;
	const swollen = l.bare - surface;

	const hydrideTop = Math.max(surface, l.bare) + (phone ? small * 0.5 : small * 0.7);
	const hydrideY = Math.max(hydrideTop + label * 1.1, (hydrideTop + front) / 2 + label * 0.1);
	const metalY = (front + l.foot) / 2 + label * 0.35;
	const line = small * 1.35;
	const full = !phone && stage.height > 560;
	return {
		gas: {
			labels: [
				...named(x, stage.y + (phone ? label * 0.95 : label * 1.6), '氢气', 'H_2', label, small),
				...(phone ? [] : [{ x, y: stage.y + label * 1.6 + line * 1.05, text: '分子成对飞', size: small, tone: 'muted' } as const])
			],
			mark: '', opacity: 1
		},
		ways: ways(l),
		split: {
			labels: [
				{ x, y: surface - small * 0.6 - line, text: phone ? '在表面拆' : '到了表面，', size: small },
				{ x, y: surface - small * 0.6, text: phone ? '成两个' : '拆成两个原子', size: small }
			],
			mark: '', opacity: 1
		},
		swell: {
			labels: [{ x: inset, y: (surface + l.bare) / 2 + small * 0.36, text: '胀高', size: small }],
			mark: swollen < 3 ? '' : `M${n2(x + small * 0.35)} ${n2(surface + 2)}V${n2(l.bare - 1)}M${n2(x)} ${n2(l.bare)}h${n2(small * 0.7)}`,
			opacity: smoothstep(small * 0.6, small * 0.85, swollen)
		},
		hydride: {
			labels: [
				...named(inset, hydrideY, '氢化镁', phone ? '' : 'MgH_2', label, small),
				...(phone
					? []
					: [{ x: inset, y: hydrideY + line, text: '金红石型', size: small, tone: 'muted' } as const,
						...(full ? formula(inset, hydrideY + 2 * line, 'P4_2/mnm', small * 1.1, small) : [])])
			],
			mark: bracket(Math.max(surface, l.bare) + 2, front),
			opacity: smoothstep(label * (phone ? 1.6 : full ? 4.9 : 3.6), label * (phone ? 2.2 : full ? 5.4 : 4.2), front - hydrideTop)
		},
		metal: {
			labels: [
				...named(inset, metalY - (phone ? 0 : line * 0.5), '镁', 'Mg', label, small),
				...(phone
					? []
					: [{ x: inset, y: metalY + line * 0.5, text: '六方密堆积', size: small, tone: 'muted' } as const,
						...(full ? formula(inset, metalY + 1.5 * line, 'P6_3/mmc', small * 1.1, small) : [])])
			],
			mark: bracket(front, l.foot),
			opacity: smoothstep(label * (phone ? 1.5 : full ? 4.6 : 3), label * (phone ? 2 : full ? 5.1 : 3.6), Math.min(height, l.foot - front))
		}
	};
}

/** Two arrows: down is uptake, up is heat and release. */
function ways(l: HydrogenLayout): Name {
	const { type, format, stage } = l.frame;
	const phone = format === 'phone';
	const { small } = type;
	const scrolled = format === 'desktop';
	const tight = l.full - stage.y < 9 * small;
	const head = small * 0.3;
	const tall = small * 1.15;
	const x = l.column + small * 0.35;
	const top = stage.y + (phone ? type.label * 1.9 : (type.label + small) * 1.8);
	const gap = small * 1.7;
	const arrow = (y: number, up: boolean): string => {
		const [from, to, s] = up ? [y + tall, y, 1] : [y, y + tall, -1];
		return `M${n2(x)} ${n2(from)}V${n2(to)}M${n2(x - head)} ${n2(to + s * head)}L${n2(x)} ${n2(to)}L${n2(x + head)} ${n2(to + s * head)}`;
	};
	if (tight) return { labels: [], mark: '', opacity: 0 };
	const say = (y: number, text: string): LabelSpec => ({ x: x + small * 0.8, y: y + tall * 0.5 + small * 0.36, text, size: small });
	return {
		labels: [say(top, scrolled ? '往下滚吸氢' : '吸氢'), say(top + gap, scrolled ? '往上滚放氢' : '放氢')],
		mark: arrow(top, false) + arrow(top + gap, true),
		opacity: 1
	};
}

/** What stands under the plate, and beside it. */
export function footnotes(l: HydrogenLayout): LabelSpec[] {
	const { type, format } = l.frame;
	const phone = format === 'phone';
	const { small } = type;
	const plateY = l.plate.y + l.plate.height / 2 + small * 0.36;
	const line = small * 1.3;
	return [
		{ x: l.column, y: plateY - line * 0.5, text: '加热，', size: small },
		{ x: l.column, y: plateY + line * 0.5, text: '氢又出来', size: small },
		{
			x: l.frame.stage.x + (phone ? 0 : l.left - l.frame.stage.x),
			y: l.captionY,
			text: phone ? '模型示意。吸满氢，体积大三成左右' : '模型示意，原子大小与快慢未按比例。吸满氢，体积大三成左右',
			size: small, tone: 'muted'
		}
	];
}
