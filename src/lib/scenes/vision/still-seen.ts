/** What the machine sees where nothing runs live: in stills, and until the first live look is back. */
import { gradual, type Gradual } from '../../marks/gradual';
import { WORLDS } from '../../marks/worlds';
import { gifUrl, ramp, shadesOf } from './gif';
import { see } from './see';
import type { Seen } from './seen';
import { shotOf, type Asked } from './shot';
import type { Tray } from './tray';

export interface StillSeen {
	readonly seen: Seen;
	/** the picture as a GIF’s address */
	readonly url: string;
}

/** Shades of grey as the tray shows them: the machine's night for black, almost white for white. */
export const PALETTE = ramp(WORLDS.machine.deep, '#f2f4f2');

/** One look per tray, in the making or made. */
const kept = new WeakMap<Tray, { readonly asked: readonly unknown[]; readonly look: Gradual<StillSeen> }>();

function lookAt(tray: Tray, { moved, order, noise, shadow }: Asked): Gradual<StillSeen> {
	const asked = [moved, order, noise, shadow];
	let last = kept.get(tray);
	if (!last || asked.some((value, i) => value !== last!.asked[i])) {
		const look = gradual(function* () {
			const seen = yield* see({ shot: shotOf(tray, { moved, order, noise, shadow }), library: tray.library }, () => 0);
			yield;
			return { seen, url: gifUrl(shadesOf(seen.picture), tray.width, tray.height, PALETTE) };
		});
		kept.set(tray, (last = { asked, look }));
	}
	return last.look;
}

/** Goes one step on with a tray's look; true when it is whole. A step costs some ms. */
export const prepareStill = (tray: Tray, asked: Asked): boolean => lookAt(tray, asked).step();

/** Looks at a tray at once, unless it was prepared or is the one looked at last. */
export const stillSeen = (tray: Tray, asked: Asked): StillSeen => lookAt(tray, asked).value();

/** Whether a live answer is one about this tray: after a change of size the last one is not. */
export const isOf = (tray: Tray, seen: Seen | null): seen is Seen => seen?.picture.width === tray.width && seen.picture.height === tray.height;
