/** From how the parts lie to the picture that the machine is given. */
import type { Point } from '../../marks/path';
import { OUTLINES, PART_KINDS, type PartKind } from '../../models/parts';
import { placed } from '../../models/polygon';
import type { Shot } from '../../models/vision/render';
import type { Pose, Tray } from './tray';

export type Poses = Readonly<Partial<Record<PartKind, Pose>>>;

/** Noise and shadow at a slider's full length: grey levels of spread, and depth. */
const MOST = { noise: 46, shadow: 0.95 } as const;
/** What the lamp and the sensor are never free of. */
const LEAST = { noise: 3, shadow: 0.1 } as const;

export const poseOf = (tray: Tray, moved: Poses, kind: PartKind): Pose => moved[kind] ?? tray.rest[kind];

/** Outline of a part in pixels of the tray's picture. */
export function outlineOf(tray: Tray, kind: PartKind, { u, v, turn }: Pose): Point[] {
	return placed(OUTLINES[kind], u * tray.width, v * tray.height, turn, tray.scale);
}

/** The shot of a tray: `order` from the lowest part to the topmost, `noise` and `shadow` 0…1. */
export function shotOf(tray: Tray, moved: Poses, noise: number, shadow: number, order: readonly PartKind[] = PART_KINDS): Shot {
	return {
		width: tray.width,
		height: tray.height,
		parts: order.map((kind) => outlineOf(tray, kind, poseOf(tray, moved, kind))),
		noise: LEAST.noise + noise * (MOST.noise - LEAST.noise),
		shadow: LEAST.shadow + shadow * (MOST.shadow - LEAST.shadow),
		unevenness: 0.12,
		seed: 7
	};
}
