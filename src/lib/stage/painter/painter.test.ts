import { describe, expect, it, vi } from 'vitest';
import { WORLDS } from '../../marks/worlds';
import { frameFor } from '../../scenes/frame';
import type { Order, Report, Setting } from './messages';
import { Painter, type Thread } from './painter';

const SETTING: Setting = { frame: frameFor({ width: 390, height: 844, chapter: 1 }), world: WORLDS.sky, motion: true, width: 390, height: 844 };
const at = (local: number) => ({ local, time: 0, params: null });
const element = () => ({ transferControlToOffscreen: () => ({}) }) as unknown as HTMLCanvasElement;
const soon = () => new Promise((resolve) => setTimeout(resolve));

/** A painter with a thread that only notes its orders; `answer` speaks for it, and it is ready at once unless `mute`. */
function painter({ mute = false, start, within }: { mute?: boolean; start?: () => Promise<Thread>; within?: number } = {}) {
	const orders: Order[] = [];
	const heard: { report: (report: Report) => void; broken: () => void }[] = [];
	const told: string[] = [];
	let stopped = 0;
	const made = new Painter(
		() => void told.push('broken'),
		async (report, broken) => {
			heard.push({ report, broken });
			if (!mute) setTimeout(() => report({ kind: 'ready' }));
			return start ? await start() : { send: (order) => void orders.push(order), stop: () => void stopped++ };
		},
		within
	);
	const open = () => made.open('net', element(), { painted: () => void told.push('painted'), failed: ({ message }) => void told.push(message) });
	const locals = () => orders.flatMap((o) => (o.kind === 'paint' ? [o.moment.local] : []));
	return { begin: (patience = 1000) => made.begin(patience), open, orders, told, locals, answer: (report: Report) => heard[0]!.report(report), breakDown: () => heard[0]!.broken(), threads: () => heard.length, stopped: () => stopped };
}

/** A painter at work, with one canvas open. */
async function atWork(how?: Parameters<typeof painter>[0]) {
	const p = painter(how);
	await p.begin();
	return { ...p, canvas: p.open() };
}

describe('the painter', () => {
	it('starts one thread, and knows that it works when it answers', async () => {
		const p = painter();
		expect(p.threads()).toBe(0);
		expect(await Promise.all([p.begin(), p.begin()])).toEqual([true, true]);
		expect(p.threads()).toBe(1);
		p.open();
		p.open();
		expect(p.orders.map((o) => o.kind)).toEqual(['open', 'open']);
	});

	it.each([
		['cannot be started', { start: () => Promise.reject(new Error('refused')) }, 0],
		['never answers', { mute: true }, 1]
	])('does without a thread that %s', async (_, how, ended) => {
		const p = painter(how);
		expect(await p.begin(20)).toBe(false);
		expect(p.stopped()).toBe(ended);
	});

	it('does without a thread that breaks before it answers', async () => {
		const p = painter({ mute: true });
		const works = p.begin();
		await soon();
		p.breakDown();
		expect(await works).toBe(false);
		expect(p.stopped()).toBe(1);
	});

	it('has one picture in the making and keeps the newest request behind it', async () => {
		const { canvas, ...p } = await atWork();
		for (const local of [1, 2, 3, 4]) canvas.paint(SETTING, at(local));
		expect(p.locals()).toEqual([1]);
		p.answer({ kind: 'painted', desk: 1 });
		expect(p.locals()).toEqual([1, 4]);
		expect(p.told).toEqual([]);
		p.answer({ kind: 'painted', desk: 1 });
		expect(p.told).toEqual(['painted']);
	});

	it('sends what stays the same once', async () => {
		const { canvas, ...p } = await atWork();
		for (const local of [1, 2]) {
			canvas.paint(SETTING, at(local));
			p.answer({ kind: 'painted', desk: 1 });
		}
		canvas.paint({ ...SETTING, width: 500 }, at(3));
		expect(p.orders.map((o) => o.kind)).toEqual(['open', 'set', 'paint', 'paint', 'set', 'paint']);
	});

	it('tells of a scene that threw, and hears nothing for a canvas that is gone', async () => {
		const { canvas, ...p } = await atWork();
		canvas.paint(SETTING, at(1));
		p.answer({ kind: 'failed', desk: 1, reason: 'no ink' });
		expect(p.told).toEqual(['no ink']);
		canvas.close();
		p.answer({ kind: 'painted', desk: 1 });
		expect(p.told).toEqual(['no ink']);
	});

	it('does without a thread that is at one picture for too long', async () => {
		const { canvas, ...p } = await atWork({ within: 10 });
		canvas.paint(SETTING, at(1));
		await expect.poll(() => p.told).toEqual(['broken']);
		expect(p.stopped()).toBe(1);
	});

	it('lets a thread be that makes one picture after the other, or nothing', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		try {
			const begun = atWork({ within: 1000 });
			await vi.advanceTimersByTimeAsync(1);
			const { canvas, ...p } = await begun;
			// always one in the making, never the same one at two looks
			canvas.paint(SETTING, at(0));
			for (let i = 1; i < 20; i++) {
				canvas.paint(SETTING, at(i));
				await vi.advanceTimersByTimeAsync(600);
				p.answer({ kind: 'painted', desk: 1 });
			}
			p.answer({ kind: 'painted', desk: 1 });
			await vi.advanceTimersByTimeAsync(5000);
			expect(p.told).toEqual(['painted']);
			expect(vi.getTimerCount()).toBe(0);
		} finally {
			vi.useRealTimers();
		}
	});

	it('says once that its thread broke down, and asks it for nothing more', async () => {
		const { canvas, ...p } = await atWork();
		p.breakDown();
		p.breakDown();
		canvas.paint(SETTING, at(1));
		expect(p.told).toEqual(['broken']);
		expect(p.locals()).toEqual([]);
		expect(p.stopped()).toBe(1);
	});
});
