/** Wave fronts from a loudspeaker toward a sample of felt, and what is left of them behind it. */
import { xy } from '../../marks/shapes';
import type { Laboratory } from './laboratory';

/** Distance between two fronts, design units. */
export const WAVELENGTH = 14;
const FIRST = 17;

/**
 * Fronts at a phase (in wavelengths): arcs around the loudspeaker, those before the sample and those behind it.
 * They move on by one wavelength per phase and are the same again. Inside the felt none is drawn.
 */
export function fronts(sound: Laboratory['sound'], phase: number): { before: string; behind: string } {
	let before = '';
	let behind = '';
	const shift = (((phase % 1) + 1) % 1) * WAVELENGTH;
	for (let r = FIRST + shift; sound.x + r < sound.end; r += WAVELENGTH) {
		const x = sound.x + r;
		if (x > sound.front - 2 && x < sound.back + 2) continue;
		const a = Math.min(0.62, 30 / r);
		const [dx, dy] = [r * Math.cos(a), r * Math.sin(a)];
		const arc = `M${xy(sound.x + dx, sound.y - dy)}A${xy(r, r)} 0 0 1 ${xy(sound.x + dx, sound.y + dy)}`;
		if (x < sound.front) before += arc;
		else behind += arc;
	}
	return { before, behind };
}
