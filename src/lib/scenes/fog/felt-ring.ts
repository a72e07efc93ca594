/**
 * Stop 1 in small: a fuselage in section, its felt drawn as drafters draw insulation (one serpentine thread),
 * and where the ring is cut, the thread comes apart into fibres. In a circle of radius 100 about the origin.
 */
import { seeded } from '../../marks/hash';
import { n2 } from '../../marks/path';
import { group, type Picture, ROUND } from '../../marks/picture';
import type { SmallPicture } from './small-picture';
import { stroked } from './stroked';
import { whileSame } from './while-same';

const RING = { skin: 74, outer: 70, inner: 54, liner: 51, cx: 8, cy: -4 } as const;
/** radians; the felt runs the long way round from `from` to `to`, the cut is at the lower left */
const CUT = { from: -3.9, to: 1.75 } as const;

const MEAN = (RING.outer + RING.inner) / 2;

/** A point of the section at a radius and an angle. */
const at = (r: number, angle: number): string => `${n2(RING.cx + r * Math.cos(angle))} ${n2(RING.cy + r * Math.sin(angle))}`;

/** The felt: radius r(φ) = mean + amplitude · cos φ, angle carried on with a swing that rounds the loops. */
function feltPath(): string {
	const loops = 40;
	const swing = (RING.outer - RING.inner) / 2 - 1;
	const steps = loops * 12;
	let d = '';
	for (let i = 0; i <= steps; i++) {
		const u = i / steps;
		const phase = u * loops * 2 * Math.PI;
		const angle = CUT.from + (CUT.to - CUT.from) * (u + (1.25 * Math.sin(2 * phase)) / (loops * 4 * Math.PI));
		d += `${i ? 'L' : 'M'}${at(MEAN + swing * Math.cos(phase), angle)}`;
	}
	return d;
}

/** Skin and liner (open at the cut), floor, seats: three and three; and what is drawn finer. */
function ringPaths(): { readonly object: string; readonly detail: string } {
	const { cx } = RING;
	const arc = (r: number) => `M${at(r, CUT.from)}A${r} ${r} 0 1 1 ${at(r, CUT.to)}`;
	let seats = '';
	for (const x of [-18, -30, -42, 8, 20, 32]) seats += `M${cx + x} 12v-16q0-5 5-5t5 5v16ZM${cx + x} 6h10`;
	return {
		object: `${arc(RING.skin)}${arc(RING.liner)}M${cx - 47} 16H${cx + 47}${seats}`,
		detail: `M${cx - 44} 20H${cx + 44}M${cx - 38} -30q8 3 12-6l8-6M${cx + 38} -30q-8 3-12-6l-8-6M${cx - 44} -8v-12M${cx + 44} -8v-12${arc(RING.outer + 1.5)}`
	};
}

/** Loose fibres at the cut, `spread` 0 (gathered) … 1 (open). */
function fibrePath(spread: number): string {
	const random = seeded(17);
	const count = 26;
	let d = '';
	for (let i = 0; i < count; i++) {
		const u = ((i + 0.5) / count) * 2 - 1;
		const length = 34 + random() * 46;
		const fan = (u * 30 + (random() - 0.5) * 16) * spread;
		const bow = (random() - 0.5) * 14;
		d += `M${at(MEAN + u * 6, CUT.to)}c${n2(-length * 0.35)} ${n2(-4 + u)} ${n2(-length * 0.7)} ${n2(-6 + fan * 0.5 + bow)} ${n2(-length)} ${n2(-12 + fan)}`;
	}
	return d;
}

const fixed = whileSame(() => ({ ...ringPaths(), felt: feltPath() }));

/** Stop 1 in small: the felt in a fuselage's ring, coming apart into fibres where the ring is cut. */
export function drawFeltRing({ world, stroke, progress, lit }: SmallPicture): Picture {
	const { object, detail, felt } = fixed();
	const red = { stroke: world.route };
	return group(
		{ fill: 'none', stroke: world.ink, ...ROUND },
		stroked(detail, stroke * 0.5, { 'stroke-opacity': 0.7 }),
		stroked(object, stroke),
		stroked(felt, stroke * 0.8, red),
		stroked(fibrePath(0.35 + 0.4 * lit + 0.35 * progress), stroke * 0.55, red)
	);
}
