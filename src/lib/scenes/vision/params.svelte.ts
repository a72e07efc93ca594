import { PART_KINDS, type PartKind } from '../../models/parts';
import type { CameraFrame } from './camera';
import type { Seen } from './seen';
import type { Poses } from './shot';
import type { Pose } from './tray';

/** Whether the device's camera looks, and if not, why not. */
export type CameraState = 'off' | 'asking' | 'on' | 'refused' | 'absent' | 'failed';

/** The tray before anyone has touched it. */
export const UNTOUCHED = { moved: {} as Poses, order: PART_KINDS, noise: 0.14, shadow: 0.4 } as const;

/** What the reader's hands change. Objects are replaced whole, never changed inside. */
export class TryParams {
	/** poses of the parts that the reader has moved */
	moved = $state.raw<Poses>(UNTOUCHED.moved);
	/** from the lowest part to the topmost */
	order = $state.raw<readonly PartKind[]>(UNTOUCHED.order);
	/** sliders, 0…1 */
	noise = $state<number>(UNTOUCHED.noise);
	shadow = $state<number>(UNTOUCHED.shadow);
	/** the part that has the handle */
	chosen = $state<PartKind>('bracket');
	/** the part or slider that the keyboard is on, while it is */
	focused = $state<PartKind | 'noise' | 'shadow' | null>(null);
	/** the reader has moved something: the hint has done its work */
	touched = $state(false);
	/** the last picture looked at live, and the same drawn ready for the canvas; none before the reader's first move */
	seen = $state.raw<Seen | null>(null);
	drawn = $state.raw<HTMLCanvasElement | null>(null);
	camera = $state<CameraState>('off');
	/** the camera's last frame, while it is on */
	frame = $state.raw<CameraFrame | null>(null);
}

export const createTryParams = (): TryParams => new TryParams();

/** Lays a part down; what it lay on before is forgotten. */
export function putPart(params: TryParams, kind: PartKind, pose: Pose): void {
	params.moved = { ...params.moved, [kind]: pose };
	params.touched = true;
}

/** Gives a part the handle and takes it to the top. */
export function choosePart(params: TryParams, kind: PartKind): void {
	params.chosen = kind;
	if (params.order[params.order.length - 1] !== kind) params.order = [...params.order.filter((k) => k !== kind), kind];
}

/** Everything as it was before anyone touched it. */
export function putBack(params: TryParams): void {
	Object.assign(params, UNTOUCHED);
	params.touched = false;
	params.seen = null;
	params.drawn = null;
}
