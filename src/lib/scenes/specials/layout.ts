/** Both pictures of the scene on one frame: the money, and the three things made; the road lies where the money flowed. */
import type { Frame } from '../frame';
import { feats, type Feats } from './feats';
import { money, type Money } from './money';

export interface Layout {
	readonly money: Money;
	readonly feats: Feats;
}

export function layout(frame: Frame): Layout {
	const m = money(frame);
	return { money: m, feats: feats(frame, m.level) };
}
