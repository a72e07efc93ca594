/** The key inside the loop: one atom becomes one ion and two electrons, in the very symbols of the drawing. */
import type { LabelSpec } from '../../marks/label-spec';
import { n2, type Point } from '../../marks/path';
import type { Frame } from '../frame';
import type { Arrangement } from './arrange';
import { plus } from './symbols';

export interface Key {
	readonly atom: Point;
	readonly ion: Point;
	readonly electrons: readonly Point[];
	/** arrow and plus sign between them */
	readonly signs: string;
	readonly labels: readonly LabelSpec[];
	readonly top: number;
}

/** Sets the key with its centre at `cx`, between the heights `top` and `bottom`. */
export function buildKey(frame: Frame, a: Arrangement, atomRadius: number, cx: number, top: number, bottom: number): Key {
	const { small } = frame.type;
	const ion = a.plan.ionRadius;
	const step = Math.max(small * 7.6, atomRadius * 7);
	const tall = 2 * atomRadius + small * 1.7;
	const y = (top + bottom) / 2 - tall / 2 + atomRadius;
	const labelY = y + atomRadius + small * 1.35;
	const b = a.beadRadius;
	const atom = { x: cx - step, y };
	const middle = { x: cx, y };
	const electrons = [{ x: cx + step - b * 1.25, y }, { x: cx + step + b * 1.25, y }];
	const head = small * 0.34;
	const from = cx - step * 0.66;
	const to = cx - step * 0.34;
	const sign = cx + step * 0.46;
	const label = (x: number, text: string): LabelSpec => ({ x, y: labelY, text, size: small, anchor: 'middle' });
	return {
		atom,
		ion: middle,
		electrons,
		signs:
			`M${n2(from)} ${n2(y)}H${n2(to)}M${n2(to - head)} ${n2(y - head)}L${n2(to)} ${n2(y)}L${n2(to - head)} ${n2(y + head)}` +
			plus({ x: sign, y }, ion * 0.5),
		labels: [label(atom.x, '镁原子'), label(cx, '镁离子'), label(cx + step, '两个电子')],
		top: y - atomRadius
	};
}
