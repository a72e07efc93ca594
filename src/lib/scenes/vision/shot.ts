/** From how the parts lie to the picture that the machine is given. */
import { lerp } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { OUTLINES, PART_KINDS, type PartKind } from '../../models/parts';
import { placed } from '../../models/polygon';
import type { Shot } from '../../models/vision/render';
import type { TryParams } from './params.svelte';
import type { Pose, Tray } from './tray';

export type Poses = Readonly<Partial<Record<PartKind, Pose>>>;

/** What a picture of the tray depends on. */
export type Asked = Pick<TryParams, 'moved' | 'order' | 'noise' | 'shadow'>;

/** The tray before anyone has touched it. */
export const UNTOUCHED: Asked = { moved: {}, order: PART_KINDS, noise: 0.14, shadow: 0.4 };

/** The sliders, by what they change. */
export const SLIDERS = ['noise', 'shadow'] as const;
export type Slider = (typeof SLIDERS)[number];

export const poseOf = (tray: Tray, moved: Poses, kind: PartKind): Pose => moved[kind] ?? tray.rest[kind];

/** Outline of a part in pixels of the tray's picture; or on the stage, given the size of a pixel there and the tray's corner. */
export const outlineOf = ({ width, height, scale }: Tray, kind: PartKind, { u, v, turn }: Pose, pixel = 1, { x, y }: Point = { x: 0, y: 0 }): Point[] =>
	placed(OUTLINES[kind], x + u * width * pixel, y + v * height * pixel, turn, scale * pixel);

/** The shot of a tray. At the sliders' ends: what lamp and sensor are never free of, and the most of it. */
export const shotOf = (tray: Tray, { moved, order, noise, shadow }: Asked): Shot => ({
	width: tray.width,
	height: tray.height,
	parts: order.map((kind) => outlineOf(tray, kind, poseOf(tray, moved, kind))),
	noise: lerp(3, 46, noise),
	shadow: lerp(0.1, 0.95, shadow),
	unevenness: 0.12,
	seed: 7
});
