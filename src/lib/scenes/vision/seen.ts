/** What the machine says of one picture: all that crosses from its worker to the page. */
import type { Finding, Look, LookOptions } from '../../models/vision/look';
import type { Shot } from '../../models/vision/render';
import type { Gray } from '../../models/vision/gray';
import type { Known } from '../../models/vision/library';

export type SeenPart = Pick<Finding, 'x' | 'y' | 'area' | 'angle' | 'major' | 'minor' | 'hasAxis' | 'contour' | 'kind' | 'confidence' | 'doubt'>;

export interface Seen {
	readonly picture: Gray;
	readonly parts: readonly SeenPart[];
	/** why nothing was found, where nothing was */
	readonly empty: Look['empty'];
	/** whether it was taught the parts: a camera's picture may hold anything */
	readonly taught: boolean;
	/** how long the look took, ms; 0 where it was not measured */
	readonly ms: number;
}

/** A picture to look at: drawn from a shot, or handed over by a camera. */
export type Ask = { readonly library: readonly Known[] | null } & ({ readonly shot: Shot } | { readonly rgba: Uint8ClampedArray; readonly width: number; readonly height: number });

/** Smaller regions are dust: an eighth of the smallest part at the tray's scale, px². */
export const MIN_AREA = 180;

export const optionsOf = (library: readonly Known[] | null): LookOptions => (library ? { library, minArea: MIN_AREA } : { things: 'auto', minArea: 2 * MIN_AREA });

export function seenOf(picture: Gray, { findings, empty }: Look, taught: boolean, ms: number): Seen {
	return {
		picture,
		parts: findings.map(({ x, y, area, angle, major, minor, hasAxis, contour, kind, confidence, doubt }) => ({ x, y, area, angle, major, minor, hasAxis, contour, kind, confidence, doubt })),
		empty,
		taught,
		ms
	};
}

/** How many of the things seen are sure, and how many are not. */
export function countsOf({ parts }: Pick<Seen, 'parts'>): { readonly found: number; readonly unsure: number } {
	const unsure = parts.filter((p) => p.doubt !== null).length;
	return { found: parts.length - unsure, unsure };
}
