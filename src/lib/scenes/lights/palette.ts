/** The colours that lights take: four hues in 64 steps of brightness, each one word of RGBA. */
import { channels, mix } from '../../marks/colour';
import { lerp } from '../../marks/easing';
import type { World } from '../../marks/worlds';

/** Steps of brightness per hue; 0 is off. */
export const LEVELS = 64;

/** Which 64 of the table: lights that 2022 had, lights of 2023, golden ones, and the sets beside. */
export const HUE = { earlier: 0, added: 1, gold: 2, beside: 3 } as const;

/** A table of 256 opaque words, index = hue · 64 + level: from the ground (0) to the full colour (63). */
export function lightWords(world: World): Uint32Array {
	const hues = [mix(world.muted, world.ink, 0.6), world.ink, world.accent, mix(world.muted, world.ink, 0.3)];
	const words = new Uint32Array(hues.length * LEVELS);
	const ground = channels(world.ground);
	hues.forEach((hue, h) => {
		const full = channels(hue);
		for (let level = 0; level < LEVELS; level++) {
			const t = level / (LEVELS - 1);
			// bytes in the order in which ImageData's lie on the machines there are (little-endian)
			const [r, g, b] = full.map((v, i) => Math.round(255 * lerp(ground[i]!, v, t))) as [number, number, number];
			words[h * LEVELS + level] = (255 << 24) | (b << 16) | (g << 8) | r;
		}
	});
	return words;
}
