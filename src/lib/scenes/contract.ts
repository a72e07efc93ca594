/**
 * What a scene is. A scene is a picture of the clock's position: the same (local position, frame, params, time)
 * always gives the same picture, whichever way it was reached. See README.md in this folder.
 */
import type { Component } from 'svelte';
import type { Picture } from '../marks/picture';
import type { World } from '../marks/worlds';
import type { Frame } from './frame';

/** What a scene is shown of the moment: read-only, and nothing in it lets a scene move the clock. */
export interface View {
	/**
	 * Position inside the scene, in beats. `k` is the scene's beat `k` (0-based) at rest; `k + 0.4` is 40 % of the
	 * way to the next. Before the first beat it is negative (the scene is entering, from −0.4); after the last beat
	 * at rest it runs on to the number of beats (the scene is leaving).
	 */
	readonly local: number;
	readonly frame: Frame;
	readonly world: World;
	/** seconds of ambient time, 0 wherever nothing may move by itself (stills, print, reduced motion, off-stage) */
	readonly time: number;
	/** false where the reader asked for less motion: positions then only rest on whole beats */
	readonly motion: boolean;
}

/**
 * Props of a scene's controls (HTML under the beat's words) and overlay (HTML over the stage, for what is
 * dragged on the drawing itself). Both read and write `params`, a `$state` object made by `createParams`.
 */
export interface ControlProps<L, P> {
	readonly params: P;
	/** local position and frame at the moment; the component is mounted only near its beat */
	readonly view: View;
	readonly layout: L;
	/** id of the beat that these stand at: near two beats, the controls of both are there */
	readonly beat: string;
	/** true while the beat is the active one; sound, cameras and workers stop when it turns false */
	readonly active: boolean;
}

/** A scene apart from what hands touch: plain code that needs no document, and that the painting thread can load. */
export interface Scene<L, P = undefined> {
	/** the first part of its beats' ids: scene `fibre` draws `fibre.zoom`, `fibre.five`, … */
	readonly id: string;
	/** geometry of a frame; pure, called once per frame size, never per tick */
	readonly layout: (frame: Frame) => L;
	/**
	 * The same as `layout`, where that is costly: it yields between steps of a few ms. While the scene waits near the
	 * reader they are taken in idle time; what is not done when the scene is shown, is done then.
	 */
	readonly layoutInSteps?: (frame: Frame) => Generator<void, L, void>;
	/**
	 * SVG over the canvas: children of an `<svg viewBox="0 0 frame.width frame.height">`. Pure, called whenever the
	 * moment or `params` change. Leave out for a canvas-only scene.
	 */
	readonly draw?: (layout: L, view: View, params: P) => Picture;
	/**
	 * Canvas under the SVG, already scaled to units and cleared (transparent: the stage paints the ground).
	 * Must leave the context as it found it (`save`/`restore`), and use nothing but its arguments.
	 */
	readonly paint?: (context: CanvasRenderingContext2D, layout: L, view: View, params: P) => void;
	/** the canvas is painted beside the page: of `params` it needs only what can be copied */
	readonly beside?: boolean;
	/**
	 * One small step (a few ms) of costly work that the canvas's first picture needs; true when all of it is done.
	 * Called in idle time, where the canvas is painted, while the scene waits near the reader. What is not done when
	 * the scene is shown, `paint` does itself.
	 */
	readonly preparePaint?: (layout: L) => boolean;
	/** the same as `preparePaint` for what the page itself needs: drawing, controls, overlay */
	readonly prepare?: (layout: L) => boolean;
	/** whether ambient life is visible at this local position; `time` runs only then */
	readonly ambient?: (local: number) => boolean;
	/**
	 * Opacity of the whole scene while entering (local −0.4…0) and leaving (last beat + 0.6…+1). The default is a
	 * cross-fade; return 1 to hand over geometrically.
	 */
	readonly presence?: (local: number, beats: number) => number;
}

/** What a reader's hands touch of a scene, for the page alone (`hands.ts`). */
export interface Hands<L, P> {
	/** makes the state that hands change (slider, guess); pictures depend on it beside the position */
	readonly createParams: () => P;
	/** interactive HTML under the words of the beats named */
	readonly Controls?: Component<ControlProps<L, P>>;
	readonly controlsAt?: readonly string[];
	/** interactive HTML over the stage at the beats named */
	readonly Overlay?: Component<ControlProps<L, P>>;
	readonly overlayAt?: readonly string[];
}

/** A scene as the thread holds it: it hands back to the scene what the scene made, without looking inside. */
export type PlainScene = Scene<unknown, unknown>;

/** A scene as the stage holds it: with what hands touch. */
export type AnyScene = PlainScene & Partial<Hands<unknown, unknown>>;

/** Keeps the type parameters of a scene tied together where it is written, and forgets them for the list. */
export const defineScene = <L, P = undefined>(scene: Scene<L, P>): PlainScene => scene as unknown as PlainScene;

/** The same for its hands. */
export const defineHands = <L, P>(hands: Hands<L, P>): Hands<unknown, unknown> => hands as unknown as Hands<unknown, unknown>;

/** A scene, loaded when the reader comes near. */
export type SceneLoader<S extends PlainScene = AnyScene> = () => Promise<S>;
