import type { PartKind } from '../../models/parts';
import type { Seen } from './seen';
import { UNTOUCHED, type Poses, type Slider } from './shot';
import type { Pose } from './tray';

/** A picture as a camera gives it. */
export interface CameraFrame {
	readonly rgba: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

/** Whether the device's camera looks, and if not, why not. */
export type CameraState = 'off' | 'asking' | 'on' | 'refused' | 'absent' | 'failed';

/** What the reader's hands change. Objects are replaced whole, never changed inside. */
export interface TryParams {
	/** poses of the parts that the reader has moved */
	moved: Poses;
	/** from the lowest part to the topmost */
	order: readonly PartKind[];
	/** sliders, 0…1 */
	noise: number;
	shadow: number;
	/** the part that has the handle */
	chosen: PartKind;
	/** the part or slider that the keyboard is on, while it is */
	focused: PartKind | Slider | null;
	/** the reader has moved something: the hint has done its work */
	touched: boolean;
	/** the last picture looked at live, and the same drawn ready for the canvas; none before the reader's first move */
	seen: Seen | null;
	drawn: HTMLCanvasElement | null;
	camera: CameraState;
	/** what there is to say about it */
	cameraWords: string;
	/** the camera's last frame, while it is on */
	frame: CameraFrame | null;
}

const UNSEEN = { touched: false, seen: null, drawn: null } as const;

/** An object whose properties are watched, but not what is in them. */
function watched<T extends object>(start: T): T {
	const params = {} as T;
	for (const name in start) {
		let value = $state.raw(start[name]);
		Object.defineProperty(params, name, { get: () => value, set: (next) => (value = next), enumerable: true });
	}
	return params;
}

export const createTryParams = (): TryParams => watched<TryParams>({ ...UNTOUCHED, ...UNSEEN, chosen: 'bracket', focused: null, camera: 'off', cameraWords: '', frame: null });

/** Lays a part down; what it lay on before is forgotten. */
export function putPart(params: TryParams, kind: PartKind, pose: Pose): void {
	params.moved = { ...params.moved, [kind]: pose };
	params.touched = true;
}

export function setSlider(params: TryParams, id: Slider, share: number): void {
	params[id] = share;
	params.touched = true;
}

/** Gives a part the handle and takes it to the top. */
export function choosePart(params: TryParams, kind: PartKind): void {
	params.chosen = kind;
	if (params.order[params.order.length - 1] !== kind) params.order = [...params.order.filter((k) => k !== kind), kind];
}

/** Everything as it was before anyone touched it. */
export function putBack(params: TryParams): void {
	Object.assign(params, UNTOUCHED, UNSEEN);
}

/** Tells how the camera is; once it is off, nothing of its picture stays. */
export function tellCamera(params: TryParams, camera: CameraState, cameraWords: string): void {
	Object.assign(params, { camera, cameraWords });
	if (camera === 'on') return;
	params.frame = null;
	if (params.seen?.taught === false) params.seen = params.drawn = null;
}
