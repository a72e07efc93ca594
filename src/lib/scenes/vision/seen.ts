/** What the machine says of one picture: all that crosses from its worker to the page. */
import type { Finding, Look } from '../../models/vision/look';
import type { Shot } from '../../models/vision/render';
import type { Gray } from '../../models/vision/gray';
import type { Known } from '../../models/vision/library';

export interface Seen {
	readonly picture: Gray;
	readonly parts: readonly Finding[];
	/** why nothing was found, where nothing was */
	readonly empty: Look['empty'];
	/** whether it was taught the parts: a camera's picture may hold anything */
	readonly taught: boolean;
	/** how long the look took, ms; 0 where it was not measured */
	readonly ms: number;
}

/** A picture to look at: drawn from a shot, or handed over by a camera. */
export type Ask = { readonly library: readonly Known[] | null } & ({ readonly shot: Shot } | { readonly rgba: Uint8ClampedArray; readonly width: number; readonly height: number });

/** How many of the things seen are sure, and how many are not. */
export function countsOf({ parts }: Seen): { readonly found: number; readonly unsure: number } {
	const unsure = parts.filter((p) => p.doubt).length;
	return { found: parts.length - unsure, unsure };
}
