import { describe, expect, it } from 'vitest';
import { WORLDS } from '../../marks/worlds';
import type { PlainScene, View } from '../../scenes/contract';
import { frameFor } from '../../scenes/frame';
import type { Report, Setting } from './messages';
import { paintingRoom } from './painting-room';

const FRAME = frameFor({ width: 390, height: 844, chapter: 1 });
const SETTING: Setting = { frame: FRAME, world: WORLDS.sky, motion: true, width: 780, height: 1688 };

/** What a canvas of the browser is to the room; `calls` tells what was done to its context. */
function fakeCanvas() {
	const calls: string[] = [];
	const canvas = { width: 300, height: 150 };
	const context = {
		canvas,
		setTransform: (...m: number[]) => void calls.push(`transform ${m.join(' ')}`),
		clearRect: (...box: number[]) => void calls.push(`clear ${box.join(' ')}`)
	};
	return { calls, canvas: Object.assign(canvas, { getContext: () => context }) as unknown as OffscreenCanvas };
}

/** A room with one scene, `net`, whose pictures are noted. */
function room(scene: Partial<PlainScene> = {}) {
	const reports: Report[] = [];
	const views: { view: View; layout: unknown; params: unknown }[] = [];
	const work: (() => void)[] = [];
	let layouts = 0;
	const take = paintingRoom({
		load: async (id) => {
			if (id !== 'net') throw new Error(`no ${id}`);
			return { id, beside: true, layout: ({ width }: { width: number }) => ({ width, nth: ++layouts }), paint: (_: unknown, layout: unknown, view: View, params: unknown) => void views.push({ view, layout, params }), ...scene } as PlainScene;
		},
		report: (report) => void reports.push(report),
		later: (step) => void work.push(step)
	});
	return { take, reports, views, work, layouts: () => layouts };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('the painting room', () => {
	it('sizes, clears and scales a canvas, and paints the moment asked for', async () => {
		const { take, reports, views } = room();
		const { canvas, calls } = fakeCanvas();
		take({ kind: 'open', desk: 1, scene: 'net', canvas });
		take({ kind: 'set', desk: 1, setting: SETTING });
		take({ kind: 'paint', desk: 1, moment: { local: 0.5, time: 3, params: { thickness: 40 } } });
		await soon();
		expect([canvas.width, canvas.height]).toEqual([780, 1688]);
		expect(calls).toEqual(['transform 1 0 0 1 0 0', 'clear 0 0 780 1688', 'transform 2 0 0 2 0 0']);
		expect(views).toEqual([{ view: { local: 0.5, time: 3, motion: true, frame: FRAME, world: WORLDS.sky }, layout: { width: 390, nth: 1 }, params: { thickness: 40 } }]);
		expect(reports).toEqual([{ kind: 'painted', desk: 1 }]);
	});

	it('works a layout out once for a frame, though each message brings a copy of it', async () => {
		const { take, views, layouts } = room();
		for (const desk of [1, 2]) {
			take({ kind: 'open', desk, scene: 'net', canvas: fakeCanvas().canvas });
			take({ kind: 'set', desk, setting: structuredClone(SETTING) });
			take({ kind: 'paint', desk, moment: { local: desk, time: 0, params: null } });
			await soon();
		}
		expect(layouts()).toBe(1);
		expect(views[0]!.layout).toBe(views[1]!.layout);
		expect(views[0]!.view.world).toBe(views[1]!.view.world);
	});

	it('says that a scene threw, and that a scene is not there, and goes on', async () => {
		let broken = true;
		const { take, reports } = room({
			paint: () => {
				if (broken) throw new Error('no ink');
			}
		});
		take({ kind: 'open', desk: 1, scene: 'net', canvas: fakeCanvas().canvas });
		take({ kind: 'set', desk: 1, setting: SETTING });
		take({ kind: 'paint', desk: 1, moment: { local: 0, time: 0, params: null } });
		take({ kind: 'open', desk: 2, scene: 'nowhere', canvas: fakeCanvas().canvas });
		take({ kind: 'set', desk: 2, setting: SETTING });
		take({ kind: 'paint', desk: 2, moment: { local: 0, time: 0, params: null } });
		await soon();
		expect(reports.map((r) => (r.kind === 'failed' ? `${r.desk} ${r.reason}` : r.kind)).sort()).toEqual(['1 Error: no ink', '2 Error: no nowhere']);
		broken = false;
		take({ kind: 'paint', desk: 1, moment: { local: 0, time: 0, params: null } });
		await soon();
		expect(reports.at(-1)).toEqual({ kind: 'painted', desk: 1 });
	});

	it('paints nothing on a canvas that was closed', async () => {
		const { take, views, reports } = room();
		take({ kind: 'open', desk: 1, scene: 'net', canvas: fakeCanvas().canvas });
		take({ kind: 'set', desk: 1, setting: SETTING });
		take({ kind: 'paint', desk: 1, moment: { local: 0, time: 0, params: null } });
		take({ kind: 'close', desk: 1 });
		await soon();
		expect([views, reports]).toEqual([[], []]);
	});

	it('prepares step by step, and leaves a size that has been overtaken', async () => {
		let steps = 0;
		const { take, work } = room({ preparePaint: () => ++steps > 2 });
		take({ kind: 'prepare', scene: 'net', frame: FRAME });
		await soon();
		while (work.length > 0) work.shift()!();
		expect(steps).toBe(3);
		steps = -10;
		take({ kind: 'prepare', scene: 'net', frame: frameFor({ width: 400, height: 844, chapter: 1 }) });
		await soon();
		work.shift()!();
		work.shift()!();
		const before = steps;
		take({ kind: 'prepare', scene: 'net', frame: frameFor({ width: 410, height: 844, chapter: 1 }) });
		await soon();
		// of the two works that wait, only the newer one goes on
		work.shift()!();
		expect(work).toHaveLength(1);
		expect(steps).toBe(before + 1);
	});
});
