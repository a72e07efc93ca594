/**
 * Stop 1 in small: a fuselage in section, its felt drawn as drafters draw insulation (one serpentine thread),
 * and where the ring is cut, the thread comes apart into fibres. In a circle of radius 100 about the origin.
 */
import { seeded } from '../../marks/hash';
import { n2 } from '../../marks/path';

export const RING = { skin: 74, outer: 70, inner: 54, liner: 51, cx: 8, cy: -4 } as const;
/** radians; the felt runs the long way round from `from` to `to`, the cut is at the lower left */
export const CUT = { from: -3.9, to: 1.75 } as const;

/** The felt: radius r(φ) = mean + amplitude · cos φ, angle carried on with a swing that rounds the loops. */
export function feltPath(loops = 40): string {
	const mean = (RING.outer + RING.inner) / 2;
	const swing = (RING.outer - RING.inner) / 2 - 1;
	let d = '';
	const steps = loops * 12;
	for (let i = 0; i <= steps; i++) {
		const u = i / steps;
		const phase = u * loops * 2 * Math.PI;
		const a = CUT.from + (CUT.to - CUT.from) * (u + (1.25 * Math.sin(2 * phase)) / (loops * 4 * Math.PI));
		const r = mean + swing * Math.cos(phase);
		d += `${i ? 'L' : 'M'}${n2(RING.cx + r * Math.cos(a))} ${n2(RING.cy + r * Math.sin(a))}`;
	}
	return d;
}

/** Skin and liner (open at the cut), floor, seats: three and three. */
export function ringPath(): { readonly object: string; readonly detail: string } {
	const at = (r: number, a: number) => `${n2(RING.cx + r * Math.cos(a))} ${n2(RING.cy + r * Math.sin(a))}`;
	const arc = (r: number) => `M${at(r, CUT.from)}A${r} ${r} 0 1 1 ${at(r, CUT.to)}`;
	let seats = '';
	for (const side of [-1, 1]) {
		for (let s = 0; s < 3; s++) {
			const x = RING.cx + side * (8 + s * 12) - (side < 0 ? 10 : 0);
			seats += `M${n2(x)} 12v-16q0-5 5-5t5 5v16ZM${n2(x)} 6h10`;
		}
	}
	return {
		object: arc(RING.skin) + arc(RING.liner) + `M${RING.cx - 47} 16H${RING.cx + 47}` + seats,
		detail: `M${RING.cx - 44} 20H${RING.cx + 44}M${RING.cx - 38} -30q8 3 12-6l8-6M${RING.cx + 38} -30q-8 3-12-6l-8-6` +
			`M${RING.cx - 44} -8v-12M${RING.cx + 44} -8v-12` + arc(RING.outer + 1.5)
	};
}

/** Loose fibres at the cut, `count` of them, `spread` 0 (gathered) … 1 (open). */
export function fibrePath(spread: number, count = 26): string {
	const random = seeded(17);
	let d = '';
	for (let i = 0; i < count; i++) {
		const u = ((i + 0.5) / count) * 2 - 1;
		const r = (RING.outer + RING.inner) / 2 + u * 6;
		const x = RING.cx + r * Math.cos(CUT.to);
		const y = RING.cy + r * Math.sin(CUT.to);
		const length = 34 + random() * 46;
		const fan = (u * 30 + (random() - 0.5) * 16) * spread;
		const bow = (random() - 0.5) * 14;
		d += `M${n2(x)} ${n2(y)}c${n2(-length * 0.35)} ${n2(-4 + u)} ${n2(-length * 0.7)} ${n2(-6 + fan * 0.5 + bow)} ${n2(-length)} ${n2(-12 + fan)}`;
	}
	return d;
}
