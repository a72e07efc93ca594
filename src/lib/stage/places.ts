/** Where each scene stands in the story, and how near the reader is to it. */
import { smoothstep } from '../marks/easing';
import type { OutlineBeat } from '../story/types';

/** The run of beats that one scene draws. */
export interface Place {
	readonly scene: string;
	/** index of its first beat */
	readonly first: number;
	/** how many beats it has */
	readonly count: number;
	readonly chapter: number;
	/** the scene comes after a station's sign */
	readonly opens: boolean;
	/** a station's sign comes after the scene */
	readonly closes: boolean;
}

/** The scenes of the story in order. */
export function placesOf(beats: readonly OutlineBeat[]): Place[] {
	const out: { scene: string; first: number; count: number; chapter: number }[] = [];
	for (const beat of beats) {
		const last = out[out.length - 1];
		if (last?.scene === beat.scene) last.count++;
		else out.push({ scene: beat.scene, first: beat.index, count: 1, chapter: beat.chapter });
	}
	const coda = beats[beats.length - 1]?.chapter;
	// the first chapter is where one is, and the coda has no station of its own
	const signed = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && a !== b && b !== coda;
	return out.map((place, i) => ({
		...place,
		opens: signed(out[i - 1]?.chapter, place.chapter),
		closes: signed(place.chapter, out[i + 1]?.chapter)
	}));
}

/** How much of a scene there should be: nothing, its code, its elements (hidden), its picture. */
export type Rung = 'far' | 'load' | 'prepare' | 'visible';

/** Distance in beats from a position to the stretch a scene is seen in; 0 inside it. */
export function distanceTo(place: Place, position: number): number {
	const start = place.first - ENTER;
	const end = place.first + place.count;
	return position < start ? start - position : position > end ? position - end : 0;
}

/** A scene begins to enter this many beats before its first one. */
export const ENTER = 0.4;

/**
 * The ladder: load within 1.6 beats (about three viewports: time to work out a layout in idle moments), prepare
 * within a quarter, unmount beyond 1.2.
 * `before` is the rung the scene stands on: between two thresholds it stays where it is.
 */
export function rungAt(place: Place, position: number, before: Rung): Rung {
	const distance = distanceTo(place, position);
	if (distance === 0) return 'visible';
	if (distance <= 0.25) return 'prepare';
	if (distance <= 1.2 && (before === 'visible' || before === 'prepare')) return 'prepare';
	return distance <= 1.6 || (distance <= KEPT && before === 'load') ? 'load' : 'far';
}

/** Farthest distance, in beats, at which anything of a scene is kept. */
const KEPT = 1.8;

/** Whether a scene can be on the ladder at all while the reader is in a beat: what it stands on then is `rungAt`'s to say. */
export const mayBeNear = (place: Place, beat: number): boolean => Math.min(distanceTo(place, beat), distanceTo(place, beat + 1)) <= KEPT;

/** Ends of a scene, in beats before the next one's first: it goes earlier where a station's sign follows. */
const LEAVES = { scene: [0.4, 0.15], sign: [0.56, 0.42] } as const;
/** Ways in, in beats before the scene's first: it comes later where a sign stands before it. */
const COMES = { scene: [0.35, 0.1], sign: [0.26, 0.12] } as const;

/** Opacity of a scene by default: in over the approach to its first beat, out before the next scene's. */
export function crossFade(local: number, { count, opens, closes }: Pick<Place, 'count' | 'opens' | 'closes'>): number {
	const [from, to] = opens ? COMES.sign : COMES.scene;
	const [leave, gone] = closes ? LEAVES.sign : LEAVES.scene;
	return smoothstep(-from, -to, local) * (1 - smoothstep(count - leave, count - gone, local));
}

/** Opacity of a scene at a position; the first scene of the story is there from the start, the last one stays. */
export function presenceAt(place: Place, position: number, total: number, own?: (local: number, count: number) => number): number {
	const local = position - place.first;
	if (place.first === 0 && local <= 0) return 1;
	if (place.first + place.count >= total && local >= place.count - 1) return 1;
	const presence = own ? own(local, place.count) : crossFade(local, place);
	return Math.min(1, Math.max(0, presence));
}
