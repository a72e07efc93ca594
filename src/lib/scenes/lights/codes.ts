/** Every light's colour at a position, as one byte: hue · 64 + brightness. The only work that a scrubbed frame does per light. */
import { clamp, lerp } from '../../marks/easing';
import type { Lights } from './lights';
import { HUE, LEVELS } from './palette';
import type { LightState } from './state';

/** How many lights are between off and on at a time: the width of the front that runs through the city. */
const FRONT = 2_600;
const GOLD_FRONT = 700;

/** Level (1 … 63) of a light of shine `shine` whose kind is `bright`; a light that is on is never off. */
const levelOf = (shine: number, bright = 1): number => clamp(Math.round(shine * bright), 1, LEVELS - 1);

/** Fills `codes` (one byte per light, 0 = off) for a state. */
export function fillCodes(codes: Uint8Array, lights: Lights, state: LightState): void {
	const { count, earlier, shine, gold } = lights;
	// once the golden ones are what counts, the new ones stand back among the others
	const gone = state.gold / gold.length;
	const old = tableOf(HUE.earlier, state.earlier, 0.14);
	const added = tableOf(HUE.added, state.added, lerp(0.9, 0.06, gone));
	const golden = tableOf(HUE.gold, state.golden, 0.72);
	const head = state.on + FRONT * (state.on / count);
	const settled = Math.max(0, Math.floor(head - FRONT));
	const lit = Math.min(count, Math.ceil(head));
	for (let n = 0; n < lit; n++) {
		const code = (n < earlier ? old : added)[shine[n]!]!;
		codes[n] = n < settled ? code : flash(code, Math.min(1, (head - n) / FRONT));
	}
	codes.fill(0, lit);
	const goldHead = state.gold + GOLD_FRONT * gone;
	const turned = Math.min(gold.length, Math.ceil(goldHead));
	for (let g = 0; g < turned; g++) {
		const n = gold[g]!;
		if (codes[n] !== 0) codes[n] = flash(golden[shine[n]!]!, Math.min(1, (goldHead - g) / GOLD_FRONT));
	}
}

/** The 64 codes of a kind, by shine; `lift` raises the faint ones, so that distance does not hide the kind. */
function tableOf(hue: number, bright: number, lift: number): Uint8Array {
	return new Uint8Array(LEVELS).map((_, s) => hue * LEVELS + levelOf(lerp(s, LEVELS - 1, lift), bright));
}

/** A light that is `t` (0 … 1) on its way: it comes up over its own brightness and settles. */
function flash(code: number, t: number): number {
	const up = Math.min(1, 2 * t);
	const over = Math.min(2 * t, 2 - 2 * t);
	return (code & ~(LEVELS - 1)) | levelOf((code & (LEVELS - 1)) * up + 22 * over);
}
