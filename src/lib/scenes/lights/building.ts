/** A building as the city needs it: an upright mass with a roof line, and how its windows are lit. */
import { clamp } from '../../marks/easing';

export interface Building {
	readonly x: number;
	readonly width: number;
	/** y of its foot */
	readonly foot: number;
	/** y of its roof at share u (0…1) of its width */
	readonly roof: (u: number) => number;
	/** 0 far … 1 near: how light the mass and how bright the windows */
	readonly near: number;
	/** share of its windows that are lit, 0…1; 0 is a dark mass */
	readonly lit: number;
	/** how its windows are grouped */
	readonly pattern: Pattern;
	/** landmarks keep all their lights and shine a little more; a moat is a dark edge that sets one off */
	readonly role?: 'landmark' | 'moat' | 'ground';
	/** an opening without windows: y from, y to */
	readonly opening?: readonly [number, number];
}

/** `scatter` homes · `floors` dark every fourth storey · `piers` dark every third bay · `full` an office tower · `roads` strings of lamps on a slope */
export type Pattern = 'scatter' | 'floors' | 'piers' | 'full' | 'roads';

/** A light on its own: a lamp on a bridge's deck or cable. */
export interface Lamp {
	readonly x: number;
	readonly y: number;
}

/** Flat roof at height y. */
export const flat = (y: number) => (): number => y;

/** A pitched or pointed roof: `rise` units higher in the middle. */
export const pitched = (y: number, rise: number) => (u: number): number => y - rise * (1 - Math.abs(2 * u - 1));

/** A roof whose outer thirds stand `drop` lower. */
export const shouldered = (y: number, drop: number) => (u: number): number => (u < 0.28 || u > 0.72 ? y + drop : y);

/** A slanted roof, `rise` higher at the right end (at the left where negative). */
export const slanted = (y: number, rise: number) => (u: number): number => y - (rise > 0 ? u * rise : (u - 1) * rise);

/** A roof with a mast: the middle tenth goes `mast` higher. */
export const masted = (y: number, mast: number) => (u: number): number => (Math.abs(u - 0.5) < 0.06 ? y - mast : y);

/** The same shape grown by `by` units all round, without windows: drawn first, it sets a landmark off. */
export function moatOf(b: Building, by: number): Building {
	const width = b.width + 2 * by;
	return { ...b, x: b.x - by, width, roof: (u) => b.roof(clamp((u * width - by) / b.width)) - by, lit: 0, role: 'moat' };
}
