/** What the position does to the prologue: how far the line has grown, how thick the fog lies, how near we are. */
import { clamp, lerp, smoothstep, span } from '../../marks/easing';
import type { View } from '../contract';
import type { Composition } from './composition';
import { RULER } from './track';

/**
 * Place `q` on the track (see track.ts) that the line has reached. At rest on the title it has come to the first
 * stop's reach; by the end of the title it is in the far ramp; then it waits for the track to become a ruler and
 * counts the days along it, and goes on to the horizon when the fog lifts.
 */
export function grownTo(local: number, days: readonly [number, number]): number {
	const q0 = 6.55;
	if (local <= 0) return q0;
	if (local <= 0.62) return lerp(q0, 10.4, span(0, 0.62, local));
	const first = RULER + days[0];
	const last = RULER + days[1];
	if (local <= 0.76) return lerp(10.4, first, span(0.62, 0.76, local));
	if (local <= 1.6) return lerp(first, last, span(0.76, 0.985, local));
	return lerp(last, RULER + 1, span(1.6, 1.85, local));
}

/** Days counted on the ruler, 0…`count`, at a local position. */
export const daysPassed = (local: number, count: number): number => count * span(0.76, 0.985, local);

/** Presence of the date at the head of the line, 0…1: only while the days pass. */
export const dateShown = (local: number): number => smoothstep(0.755, 0.785, local) * (1 - smoothstep(0.965, 0.99, local));

/** Thickness of the fog between the layers, 0 clear … 1 gone. */
export function fogAt(local: number): number {
	if (local <= 1.5) return lerp(0.16, 0.9, smoothstep(0, 0.85, local));
	return lerp(0.9, 0, smoothstep(1.5, 1.95, local));
}

/** Sideways look, −1…1: toward the ruler, and back for the route. */
export const panAt = (local: number): number => smoothstep(0.1, 1, local) - 0.7 * smoothstep(1.5, 2, local);

/**
 * SVG transform of a layer that is `depth` near (0 horizon … 1 at our feet), undefined where it is as composed.
 * Rounded: a half unit is less than the eye follows.
 */
export function layerTransform(depth: number, { vanish, scale }: Pick<Composition, 'vanish' | 'scale'>, { local, time }: Pick<View, 'local' | 'time'>): string | undefined {
	const zoom = 1 + 0.085 * depth ** 1.5 * clamp(local, -0.5, 3);
	const drift = time === 0 ? 0 : (1 - depth) * 3.2 * Math.sin((time / 31) * 2 * Math.PI + depth * 5);
	const dx = vanish.x * (1 - zoom) + (drift - 46 * depth * panAt(local)) * scale;
	const dy = vanish.y * (1 - zoom);
	return zoom === 1 && Math.abs(dx) < 0.005 ? undefined : `translate(${dx.toFixed(2)} ${dy.toFixed(2)}) scale(${zoom.toFixed(4)})`;
}

/** Opacity of the title's stop rings: gone while the track is a ruler. */
export const stopsShown = (local: number): number => 1 - smoothstep(0.5, 0.66, local) + smoothstep(1.7, 1.8, local);

/** How far stop `i` (0…3) of the route has lit, 0…1. All are lit at rest. */
export const stopLit = (local: number, i: number): number => smoothstep(1.7 + i * 0.05, 1.83 + i * 0.05, local);

/** Presence of the stair and the ruler, 0…1. */
export const rulerShown = (local: number): number => smoothstep(0.6, 0.78, local) * (1 - smoothstep(1.56, 1.7, local));

/** How far machine `i` (0…2) has been drawn when the line climbs its step. */
export const machineDrawn = (local: number, i: number): number => smoothstep(0.7 + i * 0.06, 0.83 + i * 0.06, local);
