/**
 * The work of the painting thread, apart from the thread: canvases are opened, set and painted as the page orders.
 * A canvas shows the last moment asked for; while the scene's code is on its way, that moment waits.
 */
import type { PlainScene, View } from '../../scenes/contract';
import type { Frame } from '../../scenes/frame';
import { layoutsOf } from '../layouts';
import type { Moment, Order, Report, Setting } from './messages';
import { paintPicture } from './paint-picture';

/** What the room asks of the world around it. */
export interface Around {
	/** fetches a scene; rejects when there is none */
	readonly load: (scene: string) => Promise<PlainScene>;
	readonly report: (report: Report) => void;
	/** calls back when nothing else is to do */
	readonly later: (work: () => void) => void;
}

/** A scene with its layouts, shared by all its canvases. */
interface Easel {
	readonly scene: PlainScene;
	readonly layoutOf: ReturnType<typeof layoutsOf>;
}

interface Desk {
	readonly scene: string;
	readonly canvas: OffscreenCanvas;
	setting: Setting | null;
}

/** Gives back what was given before where it says the same: layouts and palettes are kept by identity. */
function sameOnce<T>(): (value: T) => T {
	const known = new Map<string, T>();
	return (value) => {
		const text = JSON.stringify(value);
		const before = known.get(text);
		if (before) return before;
		known.set(text, value);
		return value;
	};
}

/** Makes a room; the function it gives takes the page's orders in turn. */
export function paintingRoom({ load, report, later }: Around): (order: Order) => void {
	const desks = new Map<number, Desk>();
	const easels = new Map<string, Promise<Easel>>();
	const frameOnce = sameOnce<Frame>();
	const worldOnce = sameOnce<Setting['world']>();

	function easelOf(scene: string): Promise<Easel> {
		let easel = easels.get(scene);
		if (!easel) {
			easel = load(scene).then((loaded) => ({ scene: loaded, layoutOf: layoutsOf(loaded) }));
			easels.set(scene, easel);
			// asked for again, it is fetched again
			easel.catch(() => easels.delete(scene));
		}
		return easel;
	}

	async function paint(id: number, moment: Moment): Promise<void> {
		const desk = desks.get(id);
		if (!desk) return;
		try {
			const easel = await easelOf(desk.scene);
			if (desks.get(id) !== desk || !desk.setting) return;
			paintOn(desk.canvas, easel, desk.setting, moment);
			report({ kind: 'painted', desk: id });
		} catch (error) {
			report({ kind: 'failed', desk: id, reason: String(error) });
		}
	}

	async function prepare(id: string, frame: Frame): Promise<void> {
		const { scene, layoutOf } = await easelOf(id);
		const layout = layoutOf(frame);
		const step = (): void => {
			const done = layout.step() && (scene.preparePaint?.(layout.value()) ?? true);
			// a size that is no longer the newest one is not worked out
			if (!done && layoutOf(frame) === layout) later(step);
		};
		later(step);
	}

	return (order) => {
		switch (order.kind) {
			case 'open':
				desks.set(order.desk, { scene: order.scene, canvas: order.canvas, setting: null });
				return;
			case 'set': {
				const { frame, world } = order.setting;
				const desk = desks.get(order.desk);
				if (desk) desk.setting = { ...order.setting, frame: frameOnce(frame), world: worldOnce(world) };
				return;
			}
			case 'paint':
				void paint(order.desk, order.moment);
				return;
			case 'close':
				desks.delete(order.desk);
				return;
			case 'prepare':
				// what cannot be prepared is met again, and reported, when it is to be painted
				prepare(order.scene, frameOnce(order.frame)).catch(() => undefined);
		}
	};
}

/** One picture: the canvas cleared and scaled to units, then the scene's own paint. */
function paintOn(canvas: OffscreenCanvas, { scene, layoutOf }: Easel, setting: Setting, { local, time, params }: Moment): void {
	const { frame, world, motion, width, height } = setting;
	// the same interface but for focus rings, which no painting draws
	const context = canvas.getContext('2d') as CanvasRenderingContext2D | null;
	if (!context) throw new Error('no 2D context on the painting thread');
	const view: View = { local, frame, world, time, motion };
	paintPicture(context, { width, height }, view, (scaled) => scene.paint!(scaled, layoutOf(frame).value(), view, params));
}
