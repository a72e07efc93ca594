/** What the lights do at a position: how many are on, how many have turned gold, how bright each kind is. */
import { lerp, smoothstep, span } from '../../marks/easing';
import { ADDED, EARLIER, GOLD } from './figures';
import type { Kind } from './kinds';

export interface LightState {
	/** lights that are on: 0 … 58,524, not rounded */
	readonly on: number;
	/** lights that have turned gold: 0 … 7,565, not rounded */
	readonly gold: number;
	/** brightness (0 … 1) of the lights that 2022 had, of those that 2023 added, and of the golden ones */
	readonly earlier: number;
	readonly added: number;
	readonly golden: number;
	/** share of the two fields' points that are on */
	readonly beside: number;
	readonly fields: { readonly sme: number; readonly giants: number };
}

/** Positions between which things happen, in beats: all lights are on just before the beat rests. */
export const PHASE = {
	lead: [-0.4, -0.36],
	earlier: [-0.37, -0.14],
	added: [-0.13, -0.02],
	compare: [0.04, 0.54],
	gold: [0.64, 0.93],
	beside: [0.72, 0.97],
	measure: [1.03, 1.56]
} as const;

/** Opacity of the first beat's drawings over the city at local position `t`. */
export const firstAt = (t: number): number => 1 - smoothstep(0.6, 0.74, t);

/** Opacity of the magnifier. */
export const glassAt = (t: number): number => firstAt(t) * smoothstep(-0.3, -0.2, t);

/** The lights at local position `t`; `only` is the kind that the reader singled out, if any. Continuous in `t`. */
export function lightsAt(t: number, only: Kind | null = null): LightState {
	const aside = smoothstep(...PHASE.compare, t);
	const turned = smoothstep(...PHASE.gold, t);
	const later = smoothstep(...PHASE.measure, t);
	const quiet = lerp(0.24, 0.16, later);
	const dim = (...kinds: readonly Kind[]): number => (only === null || kinds.includes(only) ? 1 : 0.35);
	return {
		on: EARLIER * span(...PHASE.earlier, t) + ADDED * span(...PHASE.added, t),
		gold: GOLD * span(...PHASE.gold, t),
		earlier: lerp(lerp(0.88, 0.6, aside), quiet, turned) * dim('earlier', 'rest'),
		added: lerp(1, quiet, turned) * dim('added', 'rest'),
		golden: lerp(0.9, 1, later) * dim('gold'),
		beside: span(...PHASE.beside, t),
		fields: { sme: 0.72 * dim('sme'), giants: dim('giants') }
	};
}
