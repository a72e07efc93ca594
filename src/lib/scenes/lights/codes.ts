/** Every light's colour at a position, as one byte: hue · 64 + brightness. The only work that a scrubbed frame does per light. */
import { lerp } from '../../marks/easing';
import type { Lights } from './lights';
import { HUE, LEVELS } from './palette';
import type { LightState } from './state';

/** How many lights are between off and on at a time: the width of the front that runs through the city. */
const FRONT = 2_600;
const GOLD_FRONT = 700;

/** Level (1 … 63) of a light of shine `shine` whose kind is `bright`; a light that is on is never off. */
const levelOf = (shine: number, bright: number): number => Math.max(1, Math.min(LEVELS - 1, Math.round(shine * bright)));

/** Fills `codes` (one byte per light, 0 = off) for a state. */
export function fillCodes(codes: Uint8Array, lights: Lights, state: LightState): void {
	const { count, earlier, shine, gold, isGold } = lights;
	// once the golden ones are what counts, the new ones stand back among the others
	const gone = Math.min(1, state.gold / gold.length);
	const tables = [
		tableOf(HUE.earlier, state.earlier, 0.14),
		tableOf(HUE.added, state.added, lerp(0.9, 0.06, gone)),
		tableOf(HUE.gold, state.golden, 0.72)
	] as const;
	const head = state.on + FRONT * (state.on / count);
	const settled = Math.min(count, Math.max(0, Math.floor(head - FRONT)));
	const lit = Math.min(count, Math.max(0, Math.ceil(head)));
	const turning = state.gold > 0;
	for (let n = 0; n < settled; n++) codes[n] = (n < earlier ? tables[0] : tables[1])[shine[n]!]!;
	for (let n = settled; n < lit; n++) {
		const t = Math.min(1, (head - n) / FRONT);
		const code = (n < earlier ? tables[0] : tables[1])[shine[n]!]!;
		codes[n] = flash(code, t);
	}
	codes.fill(0, lit);
	if (!turning) return;
	const goldHead = state.gold + GOLD_FRONT * (state.gold / gold.length);
	const turned = Math.min(gold.length, Math.max(0, Math.ceil(goldHead)));
	for (let g = 0; g < turned; g++) {
		const n = gold[g]!;
		if (isGold[n] === 0 || codes[n] === 0) continue;
		codes[n] = flash(tables[2][shine[n]!]!, Math.min(1, (goldHead - g) / GOLD_FRONT));
	}
}

/** The 64 codes of a kind, by shine; `lift` raises the faint ones, so that distance does not hide the kind. */
function tableOf(hue: number, bright: number, lift: number): Uint8Array {
	const codes = new Uint8Array(LEVELS);
	for (let s = 0; s < LEVELS; s++) {
		const shine = lift * (LEVELS - 1) + (1 - lift) * s;
		codes[s] = hue * LEVELS + levelOf(shine, bright);
	}
	return codes;
}

/** A light that is `t` (0 … 1) on its way: it comes up over its own brightness and settles. */
function flash(code: number, t: number): number {
	const level = code & (LEVELS - 1);
	const up = Math.min(1, 2 * t);
	const over = t < 0.5 ? t * 2 : 2 - 2 * t;
	return (code & ~(LEVELS - 1)) | Math.max(1, Math.min(LEVELS - 1, Math.round(level * up + 22 * over)));
}
