/** Words of the discharging cell: names under the parts, who goes where, how many have gone. */
import type { LabelSpec } from '../../marks/label-spec';
import { textWidth } from '../../marks/label-spec';
import { n2 } from '../../marks/path';
import type { Section } from '../../models/cell/section';
import type { Frame } from '../frame';
import type { Arrangement } from './arrange';
import type { Circuit } from './circuit';

export interface Names {
	readonly parts: readonly LabelSpec[];
	/** ticks from the cell's floor to the names */
	readonly ticks: string;
	/** who goes where, with the ions' arrow */
	readonly ways: readonly LabelSpec[];
	readonly ionArrow: string;
	/** the two counts, as they look when longest; `count` fills in the number */
	readonly electronCount: LabelSpec | null;
	readonly ionCount: LabelSpec | null;
	readonly note: LabelSpec | null;
}

export const electronText = (n: number): string => `已过 ${n} 个`;
export const ionText = (n: number): string => `已到 ${n} 个`;

export function buildNames(frame: Frame, section: Section, circuit: Circuit, a: Arrangement): Names {
	const { type, format } = frame;
	const { a: left, b, s, t, c, d, bottom } = section;
	const size = format === 'phone' ? type.label : a.narrow ? type.small : type.label * 1.2;
	const below = a.nameY + type.small * 1.5;
	const centre = (x0: number, x1: number) => (x0 + x1) / 2;
	const part = (x: number, text: string): LabelSpec => ({ x, y: a.nameY, text, size, voice: 'serif', anchor: 'middle' });
	const hostX = centre(c, d);
	const parts = [part(centre(left, b), '负极 · 镁'), part(centre(b, s), '电解液'), part(centre(s, t), '隔膜'), part(hostX, '正极')];
	let ticks = '';
	for (const p of parts) ticks += `M${n2(p.x)} ${n2(bottom + a.wall + 4)}V${n2(a.nameY - size - 2)}`;

	const longest = section.size.atoms;
	const ionWay = '镁离子走里面';
	const wayX = centre(t, c);
	const waySize = a.narrow ? type.small : type.label;
	// what is free on the nearer side of its middle
	const before = wayX - centre(s, t) - textWidth('隔膜', size, 'serif') / 2;
	const after = hostX - textWidth('正极', size, 'serif') / 2 - wayX;
	const wayText = textWidth(ionWay, waySize) / 2 + 8 < Math.min(before, after) ? ionWay : '镁离子';
	const way = textWidth(wayText, waySize);
	const arrowY = a.nameY - waySize * 1.25;
	const head = waySize * 0.28;
	const ways: LabelSpec[] = [{ x: wayX, y: a.nameY, text: wayText, size: waySize, anchor: 'middle', tone: 'accent' }];
	const overWire = a.wireY - a.beadRadius - (format === 'phone' ? 6 : type.small * 0.7);
	const glass = a.lampRadius * 0.95;
	const leftRun = centre(circuit.negative.x, circuit.lampX - glass);
	const rightRun = centre(circuit.positive.x, circuit.lampX + glass);
	ways.push({ x: leftRun, y: overWire, text: '电子走外面', size: waySize, anchor: 'middle' });
	const counts = !a.narrow;
	return {
		parts,
		ticks,
		ways,
		ionArrow: `M${n2(wayX - way / 2)} ${n2(arrowY)}H${n2(wayX + way / 2)}m${n2(-head)} ${n2(-head)}l${n2(head)} ${n2(head)}l${n2(-head)} ${n2(head)}`,
		electronCount: counts ? { x: rightRun, y: overWire, text: electronText(2 * longest), size: waySize, anchor: 'middle' } : null,
		ionCount: counts ? { x: hostX, y: below, text: ionText(longest), size: type.small, anchor: 'middle', tone: 'accent' } : null,
		note: a.tight
			? null
			: { x: left - a.wall, y: below, text: counts ? '原理示意，未按比例；个数是图中所画' : '原理示意，未按比例', size: type.small, tone: 'muted' }
	};
}
