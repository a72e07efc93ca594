/** The colour worlds of the chapters. Text colours are ≥ 4.5 : 1 on their ground (tested). */

export interface World {
	readonly name: WorldName;
	/** the ground the words stand on */
	readonly ground: string;
	/** a second ground, for the far side of the stage's quiet gradient */
	readonly deep: string;
	/** text and object lines */
	readonly ink: string;
	/** secondary text */
	readonly muted: string;
	/** the route line as a drawn line */
	readonly route: string;
	/** the route line's colour where it is small text */
	readonly routeText: string;
	/** the chapter's own accent: what the technology works with */
	readonly accent: string;
	/** pale fill of solid things on this ground */
	readonly solid: string;
	/** whether the ground is dark */
	readonly dark: boolean;
}

export type WorldName = 'fog' | 'sky' | 'night' | 'machine' | 'city' | 'dawn';

export const WORLDS: Readonly<Record<WorldName, World>> = {
	fog: { name: 'fog', ground: '#ECE9E2', deep: '#E4E0D7', ink: '#17212B', muted: '#4A545D', route: '#E2412B', routeText: '#B92F1C', accent: '#17212B', solid: '#F8F6F1', dark: false },
	sky: { name: 'sky', ground: '#DDE7EC', deep: '#CFDEE6', ink: '#14283A', muted: '#44586A', route: '#E2412B', routeText: '#B02D1B', accent: '#3F6E8C', solid: '#F5F9FB', dark: false },
	night: { name: 'night', ground: '#0D1C1A', deep: '#0A1715', ink: '#F3FFF7', muted: '#A9BDB5', route: '#E2412B', routeText: '#FF6A55', accent: '#7FE0B0', solid: '#1A2E2A', dark: true },
	machine: { name: 'machine', ground: '#0B0E12', deep: '#07090C', ink: '#EEF2F5', muted: '#9AA7B4', route: '#E2412B', routeText: '#FF6A55', accent: '#FFB020', solid: '#161C24', dark: true },
	city: { name: 'city', ground: '#0F1220', deep: '#0A0C18', ink: '#F1F2F8', muted: '#A7ACC4', route: '#E2412B', routeText: '#FF6A55', accent: '#FFC97A', solid: '#1A1F33', dark: true },
	dawn: { name: 'dawn', ground: '#EFE7DE', deep: '#E6D9CC', ink: '#1C222B', muted: '#545A62', route: '#E2412B', routeText: '#A82A18', accent: '#9A6A3C', solid: '#FAF5EE', dark: false }
};
