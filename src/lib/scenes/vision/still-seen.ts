/** What the machine sees where nothing runs live: in stills, and until the first live look is back. */
import { WORLDS } from '../../marks/worlds';
import type { Gray } from '../../models/vision/gray';
import { look } from '../../models/vision/look';
import { render } from '../../models/vision/render';
import type { TryParams } from './params.svelte';
import { pngUrl, ramp } from './png';
import { optionsOf, seenOf, type Seen } from './seen';
import { shotOf } from './shot';
import type { Tray } from './tray';

export interface StillSeen {
	readonly seen: Seen;
	/** the picture as a PNG address */
	readonly url: string;
}

/** Levels of grey as the tray shows them: the machine's night for black, almost white for white. */
export const PALETTE = ramp(WORLDS.machine.deep, '#f2f4f2');

type Asked = Pick<TryParams, 'moved' | 'order' | 'noise' | 'shadow'>;

/** One look in the making, kept per tray: the picture, then what is seen in it, then its address. */
interface Kept extends Asked {
	picture: Gray;
	seen?: Seen;
	url?: string;
}
const kept = new WeakMap<Tray, Kept>();

/** Goes one step on with a tray's look; true when it is whole. A step costs 5 to 15 ms at most sizes. */
export function prepareStill(tray: Tray, { moved, order, noise, shadow }: Asked): boolean {
	const last = kept.get(tray);
	if (!last || last.moved !== moved || last.order !== order || last.noise !== noise || last.shadow !== shadow) {
		kept.set(tray, { moved, order, noise, shadow, picture: render(shotOf(tray, moved, noise, shadow, order)) });
	} else if (!last.seen) last.seen = seenOf(last.picture, look(last.picture, optionsOf(tray.library)), true, 0);
	else last.url ??= pngUrl(last.picture.data, tray.width, tray.height, PALETTE);
	return kept.get(tray)!.url !== undefined;
}

/** Looks at a tray at once, unless it was prepared or is the one looked at last. */
export function stillSeen(tray: Tray, asked: Asked): StillSeen {
	while (!prepareStill(tray, asked));
	const { seen, url } = kept.get(tray)!;
	return { seen: seen!, url: url! };
}

/** Whether a live answer is one about this tray: after a change of size the last one is not. */
export const isOf = (tray: Tray, seen: Seen | null): seen is Seen => seen !== null && seen.picture.width === tray.width && seen.picture.height === tray.height;
