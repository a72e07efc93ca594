/** Colours of the felt, from the chapter's world. */
import { alpha, mix } from '../../marks/colour';
import type { World } from '../../marks/worlds';

export interface Palette {
	readonly wash: string;
	/** the far web: pale threads and dark ones */
	readonly pale: string;
	readonly far: string;
	/** as `far`, for what must not come forward */
	readonly faint: string;
	/** glass tubes, five depths from far to near: edge and core */
	readonly edge: readonly string[];
	readonly core: readonly string[];
	readonly darkCore: readonly string[];
	readonly glint: string;
	readonly hair: string;
	readonly hairEdge: string;
	/** the line where it is a tube */
	readonly routeLight: string;
	readonly routeDark: string;
}

export const DEPTHS = 5;

let last: { world: World; palette: Palette } | undefined;

/** Palette of a world; the last one is kept, since a world stays the same for thousands of frames. */
export function paletteOf(world: World): Palette {
	if (last?.world === world) return last.palette;
	const depth = Array.from({ length: DEPTHS }, (_, i) => i / (DEPTHS - 1));
	const far = mix(world.accent, world.ink, 0.35);
	const palette: Palette = {
		wash: mix(world.ground, world.accent, 0.2),
		pale: alpha(world.solid, 0.85),
		far,
		faint: alpha(far, 0.4),
		edge: depth.map((t) => mix(mix(world.accent, world.ground, 0.3), world.ink, t)),
		core: depth.map((t) => mix(mix(world.ground, world.accent, 0.18), world.solid, t)),
		darkCore: depth.map((t) => mix(mix(world.accent, world.ground, 0.45), mix(world.accent, world.ink, 0.75), t)),
		glint: world.dark ? world.ink : '#ffffff',
		hair: mix(world.ground, world.accent, 0.4),
		hairEdge: mix(world.accent, world.ink, 0.6),
		routeLight: mix(world.route, '#ffffff', 0.42),
		routeDark: mix(world.route, world.ink, 0.28)
	};
	last = { world, palette };
	return palette;
}
