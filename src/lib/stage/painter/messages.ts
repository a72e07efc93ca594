/** What the page and its painting thread say to each other. */
import type { World } from '../../marks/worlds';
import type { Frame } from '../../scenes/frame';

/** What a canvas shows for longer than one picture. */
export interface Setting {
	readonly frame: Frame;
	readonly world: World;
	readonly motion: boolean;
	/** size of the canvas, px */
	readonly width: number;
	readonly height: number;
}

/** What changes from picture to picture. `params` is a plain copy of what the reader's hands have set. */
export interface Moment {
	readonly local: number;
	readonly time: number;
	readonly params: unknown;
}

/** To the thread. `desk` numbers a canvas. */
export type Order =
	| { readonly kind: 'open'; readonly desk: number; readonly scene: string; readonly canvas: OffscreenCanvas }
	| { readonly kind: 'set'; readonly desk: number; readonly setting: Setting }
	| { readonly kind: 'paint'; readonly desk: number; readonly moment: Moment }
	| { readonly kind: 'close'; readonly desk: number }
	/** work out in idle time what the scene's first picture in this frame needs */
	| { readonly kind: 'prepare'; readonly scene: string; readonly frame: Frame };

/** From the thread: that it is there, and then one answer to each `paint`. */
export type Report =
	| { readonly kind: 'ready' }
	| { readonly kind: 'painted'; readonly desk: number }
	| { readonly kind: 'failed'; readonly desk: number; readonly reason: string };
