/** Canvases are painted on a thread beside the page; where there is none the page paints the same. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest, beatIs, DESKTOP, PHONE, ready, useBrowser, visit } from './browser';

useBrowser();

const BEATS = ['fibre.zoom', 'fibre.sound', 'cell.discharge', 'hydrogen.store', 'talent.pool', 'line.sight', 'rise.fields', 'lights.gold', 'jinfeng.people'];

/** Grey, 0…255, that pictures are laid on, so that what is transparent has a colour. */
const GROUND = 128;

/** RGBA of the canvas of a beat's scene on a grey ground, at a quarter of its size; empty while it is blank or not there. */
const pixels = (page: Page, scene: string) =>
	page.evaluate(([id, ground]) => {
		const canvas = document.querySelector<HTMLCanvasElement>(`.scene[data-scene="${id}"] canvas`);
		if (!canvas) return [];
		const copy = document.createElement('canvas');
		copy.width = canvas.width / 4;
		copy.height = canvas.height / 4;
		const context = copy.getContext('2d')!;
		context.fillStyle = `rgb(${ground} ${ground} ${ground})`;
		context.fillRect(0, 0, copy.width, copy.height);
		context.drawImage(canvas, 0, 0, copy.width, copy.height);
		const { data } = context.getImageData(0, 0, copy.width, copy.height);
		return data.some((byte, i) => i % 4 < 3 && byte !== ground) ? [...data] : [];
	}, [scene, GROUND] as const);

/** Share of what is painted on either that differs to the eye; 1 where sizes do. */
const difference = (a: readonly number[], b: readonly number[]): number => {
	if (a.length !== b.length) return 1;
	const painted = a.filter((value, i) => value !== b[i] || (i % 4 < 3 && value !== GROUND)).length;
	return a.filter((value, i) => Math.abs(value - b[i]!) > 16).length / painted;
};

/** What a reader's page shows of a beat, by the thread or, where a script took it away before, by the page. */
async function shown(beat: string, before?: (page: Page) => Promise<unknown>): Promise<{ pixels: number[]; beside: boolean }> {
	const scene = beat.split('.')[0]!;
	let found: { pixels: number[]; beside: boolean } = { pixels: [], beside: false };
	await visit(`#${beat}`, { ...PHONE, allowErrors: true, ...(before ? { before } : {}) }, async ({ page, errors }) => {
		await ready(page);
		await beatIs(page, beat);
		await atRest(page);
		await page.waitForFunction((id) => {
			const canvas = document.querySelector<HTMLCanvasElement>(`.scene[data-scene="${id}"] canvas`);
			return canvas && canvas.dataset['picture'] !== 'asked';
		}, scene);
		// a picture that the thread has made is there with the browser's next frames
		let last: number[] = [];
		await expect.poll(async () => difference(last, (last = await pixels(page, scene))), { timeout: 20_000 }).toBe(0);
		expect(last).not.toEqual([]);
		const beside = await page.evaluate((id) => document.querySelector<HTMLCanvasElement>(`.scene[data-scene="${id}"] canvas`)!.dataset['picture'] !== undefined, scene);
		expect(errors.filter((error) => error.includes('scene'))).toEqual([]);
		found = { pixels: last, beside };
	});
	return found;
}

/** Pixels of a scene's canvas once the thread has painted it and nothing moves. */
async function paintedBeside(page: Page, scene: string): Promise<number[]> {
	await ready(page);
	await page.waitForSelector(`.scene[data-scene="${scene}"] canvas[data-picture="shown"]`);
	await atRest(page);
	await expect.poll(() => pixels(page, scene)).not.toEqual([]);
	return pixels(page, scene);
}

/** A browser that knows no canvas beside the page. */
const old = (page: Page) =>
	page.addInitScript(() => {
		delete (window as { OffscreenCanvas?: unknown }).OffscreenCanvas;
		delete (HTMLCanvasElement.prototype as { transferControlToOffscreen?: unknown }).transferControlToOffscreen;
	});

describe('the painting thread', () => {
	it.each(BEATS)('%s: paints what the page would paint', async (beat) => {
		const beside = await shown(beat);
		const onPage = await shown(beat, old);
		expect(beside.beside).toBe(true);
		expect(onPage.beside).toBe(false);
		// edges of a clip may fall on either side of a pixel
		expect(difference(beside.pixels, onPage.pixels)).toBeLessThan(0.01);
	});

	it('shows what the reader’s hands have set: a kind of light held, and let go; the thickness of the felt', async () => {
		await visit('#lights.gold', DESKTOP, async ({ page }) => {
			const before = await paintedBeside(page, 'lights');
			const city = page.getByRole('button', { name: /点一个光点/ });
			await city.focus();
			await page.keyboard.press('Enter');
			await page.getByRole('status').filter({ hasText: '位置为示意' }).waitFor();
			await expect.poll(async () => difference(before, await pixels(page, 'lights'))).toBeGreaterThan(0.01);
			await page.keyboard.press('Escape');
			await expect.poll(async () => difference(before, await pixels(page, 'lights'))).toBe(0);
		});
		await visit('#fibre.sound', DESKTOP, async ({ page }) => {
			const before = await paintedBeside(page, 'fibre');
			await page.getByRole('slider', { name: /厚度/ }).focus();
			await page.keyboard.press('End');
			await expect.poll(async () => difference(before, await pixels(page, 'fibre'))).toBeGreaterThan(0.05);
		});
	});

	it('that a browser refuses, or that never answers, is done without', async () => {
		const refused = await shown('cell.discharge', (page) =>
			page.addInitScript(() => {
				window.Worker = class {
					constructor() {
						throw new DOMException('refused', 'SecurityError');
					}
				} as unknown as typeof Worker;
			})
		);
		expect(refused.beside).toBe(false);
		const unreachable = await shown('cell.discharge', (page) =>
			page.addInitScript(() => {
				const Native = window.Worker;
				window.Worker = class extends Native {
					constructor(_: string | URL, options?: WorkerOptions) {
						super(new URL('missing.js', location.href), options);
					}
				};
			})
		);
		const silent = await shown('cell.discharge', (page) =>
			page.addInitScript(() => {
				window.Worker = class {
					postMessage() {}
					terminate() {}
				} as unknown as typeof Worker;
			})
		);
		for (const { beside, pixels: painted } of [unreachable, silent]) {
			expect(beside).toBe(false);
			expect(difference(painted, refused.pixels)).toBe(0);
		}
	});

	it('on which a scene throws leaves its still, and the story goes on', () =>
		visit(
			'#cell.discharge',
			{
				...DESKTOP,
				allowErrors: true,
				before: (page) =>
					page.addInitScript(() => {
						// orders for one scene are mangled on their way
						const send = Worker.prototype.postMessage as (message: unknown, transfer: Transferable[]) => void;
						Worker.prototype.postMessage = function (message: { scene?: string }, transfer: unknown) {
							send.call(this, message.scene === 'cell' ? { ...message, scene: 'nowhere' } : message, transfer as Transferable[]);
						};
					})
			},
			async ({ page, errors }) => {
				await ready(page);
				await page.waitForSelector('.scene[data-scene="cell"][data-status="failed"] img');
				expect(errors.join()).toContain('"cell" failed');
				await page.evaluate(() => document.getElementById('hydrogen.store')!.scrollIntoView({ behavior: 'instant' }));
				await page.waitForSelector('.scene[data-scene="hydrogen"] canvas[data-picture="shown"]');
			}
		));

	it.each([
		['#line.blind', '.scene[data-scene="line"] img'],
		['b/line.blind/', '.first > *']
	])('leaves what stands in on %s until it has painted', (path, standIn) =>
		visit(
			path,
			{
				...DESKTOP,
				before: (page) =>
					page.addInitScript(() => {
						// pictures are asked for, but the thread hears of it only later
						const send = Worker.prototype.postMessage as (...order: unknown[]) => void;
						const held: (() => void)[] = [];
						Object.assign(window, { letGo: () => held.splice(0).forEach((order) => order()) });
						Worker.prototype.postMessage = function (...order: unknown[]) {
							if ((order[0] as { kind?: string }).kind === 'paint') held.push(() => send.apply(this, order));
							else send.apply(this, order);
						};
					})
			},
			async ({ page }) => {
				await ready(page);
				const scene = page.locator('.scene[data-scene="line"]');
				await scene.locator('canvas[data-picture="asked"]').waitFor({ state: 'attached' });
				const drawing = scene.locator('svg').first();
				expect(await page.locator(standIn).filter({ visible: true }).count()).toBe(1);
				expect(await drawing.isVisible()).toBe(false);
				await page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
				await drawing.waitFor();
				expect(await page.locator(standIn).filter({ visible: true }).count()).toBe(0);
			}
		)
	);
});
