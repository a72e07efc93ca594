/**
 * Five generations of computer and their sizes, in metres. General knowledge, not the sources': typical outer sizes
 * of each kind (ENIAC: panels about 2 ft wide and 8 ft high, H. H. Goldstine & A. Goldstine, "The Electronic Numerical
 * Integrator and Computer (ENIAC)", MTAC 2, 97–110, 1946; the others as such machines were and are sold).
 */

export type Kind = 'room' | 'cabinet' | 'desk' | 'lap' | 'hand';

export interface Generation {
	readonly kind: Kind;
	readonly name: string;
	/** front of the machine itself: width, height, and height of its foot over the floor; m */
	readonly width: number;
	readonly height: number;
	readonly foot: number;
}

/** Width of one panel of the room-sized machine, and how high all of them are, m. */
export const PANEL = { width: 0.61, height: 2.44 } as const;
/** A person as the measure, m. */
export const PERSON = 1.62;
/** Height of a table, m. */
export const TABLE = 0.74;

/** The machines in the order in which they came; `panels` of the first are drawn. */
export const generations = (panels: number): readonly Generation[] => [
	{ kind: 'room', name: '一间屋', width: panels * PANEL.width, height: PANEL.height, foot: 0 },
	{ kind: 'cabinet', name: '一只柜', width: 0.72, height: 1.78, foot: 0 },
	{ kind: 'desk', name: '一张桌', width: 0.42, height: 0.47, foot: TABLE },
	{ kind: 'lap', name: '膝上', width: 0.32, height: 0.22, foot: TABLE },
	{ kind: 'hand', name: '掌中', width: 0.072, height: 0.15, foot: 1.06 }
];
