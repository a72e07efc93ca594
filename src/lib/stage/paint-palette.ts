/** Puts the world's colours at a position into the CSS variables of an element, only when they change. */
import type { Palette } from './blend';

const NAMES = {
	ground: '--ground',
	deep: '--deep',
	ink: '--ink',
	muted: '--muted',
	route: '--route',
	routeText: '--route-text',
	accent: '--accent',
	solid: '--solid'
} as const;

/** Returns the function that sets a palette; the same palette twice writes nothing. */
export function palettePainter(style: CSSStyleDeclaration): (palette: Palette) => void {
	let last: Palette | null = null;
	return (palette) => {
		if (palette === last) return;
		for (const key of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
			if (last?.[key] !== palette[key]) style.setProperty(NAMES[key], palette[key]);
		}
		if (last?.dark !== palette.dark) style.setProperty('color-scheme', palette.dark ? 'dark' : 'light');
		last = palette;
	};
}
