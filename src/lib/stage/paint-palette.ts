/** The world's colours as CSS variables of an element. */
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

/** Declarations of a palette, for an element that keeps it: what is inside does not follow the colours outside. */
export const styleOf = (palette: Palette): string =>
	Object.entries(NAMES)
		.map(([key, name]) => `${name}:${palette[key as keyof typeof NAMES]};`)
		.join('') + `color:${palette.ink};color-scheme:${palette.dark ? 'dark' : 'light'};`;

/** Returns the function that sets a palette on an element, only where it changes; null takes it away. */
export function palettePainter(style: CSSStyleDeclaration): (palette: Palette | null) => void {
	let last: Palette | null = null;
	return (palette) => {
		if (palette === last) return;
		for (const key of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
			const value = palette?.[key] ?? '';
			if (last?.[key] !== value) style.setProperty(NAMES[key], value);
		}
		if (last?.dark !== palette?.dark) style.setProperty('color-scheme', palette ? (palette.dark ? 'dark' : 'light') : '');
		last = palette;
	};
}
