/** The reader's tray: parts dragged by mouse and finger, turned by keys and two fingers; what the machine says of it; the camera refused. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { atRest, beatIs, DESKTOP, PHONE, ready, told, useBrowser, visit } from './browser';

useBrowser();
const controls = (page: Page) => page.locator('[id="vision.try"] .controls');
const part = (page: Page, kind: string) => page.locator(`[data-part="${kind}"]`);
/** A part's place among the keys. */
const key = (page: Page, name: string) => controls(page).getByRole('slider', { name });
const said = (page: Page) => controls(page).locator('.said').textContent();

/** Waits for the tray, and for the machine's first sentence. */
async function atTray(page: Page): Promise<void> {
	await ready(page);
	await beatIs(page, 'vision.try');
	await part(page, 'bracket').waitFor({ state: 'attached' });
	await atRest(page);
	await saying(page, /找到4件.*1处不确定。$/);
}
/** Waits until the machine says something. */
const saying = (page: Page, what: RegExp) =>
	page.waitForFunction(([id, source]) => new RegExp(source!).test(document.querySelector(`[id="${id}"] .said`)?.textContent ?? ''), ['vision.try', what.source] as const, { timeout: 20_000 });

async function middle(page: Page, kind: string): Promise<{ x: number; y: number }> {
	const box = (await part(page, kind).boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
/** A point of a part that its own button answers at. */
async function spotOn(page: Page, kind: string): Promise<{ x: number; y: number }> {
	return page.evaluate((k) => {
		const box = document.querySelector(`[data-part="${k}"]`)!.getBoundingClientRect();
		for (let i = 1; i < 10; i++)
			for (let j = 1; j < 10; j++) {
				const at = { x: box.x + (box.width * i) / 10, y: box.y + (box.height * j) / 10 };
				if ((document.elementFromPoint(at.x, at.y) as HTMLElement | null)?.dataset['part'] === k) return at;
			}
		throw new Error(`no spot on ${k}`);
	}, kind);
}

interface Finger {
	x: number;
	y: number;
}
const touching = (client: CDPSession) => (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Finger[] = []) =>
	client.send('Input.dispatchTouchEvent', { type, touchPoints: touchPoints.map((p, id) => ({ ...p, id })) });

describe('the tray', () => {
	it('is found in: two parts dragged onto each other become one thing the machine will not guess', () =>
		visit('#vision.try', DESKTOP, async ({ page }) => {
			await atTray(page);
			expect(await said(page)).toContain('直角件');
			const disc = await middle(page, 'disc');
			const from = await spotOn(page, 'hexagon');
			const hexagon = await middle(page, 'hexagon');
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			for (let i = 1; i <= 12; i++) await page.mouse.move(from.x + ((disc.x + 60 - hexagon.x) * i) / 12, from.y + ((disc.y - hexagon.y) * i) / 12);
			await page.mouse.up();
			const now = await middle(page, 'hexagon');
			expect(Math.hypot(now.x - disc.x - 60, now.y - disc.y)).toBeLessThan(3);
			await saying(page, /找到2件.*2处不确定。用时[\d.]+毫秒。$/);
			await controls(page).getByRole('button', { name: '重新摆好' }).click();
			await saying(page, /找到4件.*1处不确定/);
		}));

	it('is dragged by a finger without scrolling, scrolls beside the parts, and two fingers turn', () =>
		visit('#vision.try', PHONE, async ({ page }) => {
			await atTray(page);
			const touch = touching(await page.context().newCDPSession(page));
			const before = await page.evaluate(() => scrollY);
			const from = await spotOn(page, 'bracket');
			const old = await middle(page, 'bracket');
			await touch('touchStart', [from]);
			for (let i = 1; i <= 8; i++) await touch('touchMove', [{ x: from.x - 2 * i, y: from.y - 4 * i }]);
			await touch('touchEnd');
			const moved = await middle(page, 'bracket');
			expect(moved.x - old.x).toBeCloseTo(-16, 0);
			expect(moved.y - old.y).toBeCloseTo(-32, 0);
			expect(await page.evaluate(() => scrollY)).toBe(before);

			// the second finger comes down beside the part and goes a quarter round the first
			const turned = async () => Number(await key(page, '圆片').getAttribute('aria-valuenow'));
			expect(await turned()).toBe(0);
			const disc = await middle(page, 'disc');
			const second = (a: number) => ({ x: disc.x + 70 * Math.cos(a), y: disc.y + 70 * Math.sin(a) });
			await touch('touchStart', [disc]);
			await page.waitForSelector('.second', { state: 'attached' });
			await touch('touchStart', [disc, second(-0.8)]);
			for (let i = 1; i <= 10; i++) await touch('touchMove', [disc, second(-0.8 + (i * Math.PI) / 20)]);
			await touch('touchEnd');
			expect(Math.abs((await turned()) - 90)).toBeLessThan(3);
			expect(await page.evaluate(() => scrollY)).toBe(before);

			// where no part lies the page scrolls
			const bare = await page.evaluate(() => {
				for (let y = 300; y > 150; y -= 10) for (let x = 40; x < 340; x += 10) if (!document.elementFromPoint(x, y)!.closest('[data-gestures="own"] > *')) return { x, y };
				throw new Error('no bare spot');
			});
			await touch('touchStart', [bare]);
			for (let i = 1; i <= 16; i++) await touch('touchMove', [{ x: bare.x, y: bare.y - 8 * i }]);
			await touch('touchEnd');
			await page.waitForFunction((y) => scrollY > y + 60, before);
		}));

	it('is turned by its handle, and shaded by the knob on the line', () =>
		visit('#vision.try', DESKTOP, async ({ page }) => {
			await atTray(page);
			const bracket = await middle(page, 'bracket');
			const handle = (await page.locator('.handle').boundingBox())!;
			const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
			await page.mouse.move(x, y);
			await page.mouse.down();
			for (let i = 1; i <= 10; i++) {
				const a = Math.atan2(y - bracket.y, x - bracket.x) + (i * Math.PI) / 20;
				await page.mouse.move(bracket.x + 160 * Math.cos(a), bracket.y + 160 * Math.sin(a));
			}
			await page.mouse.up();
			expect(Math.abs(Number(await key(page, '直角件').getAttribute('aria-valuenow')) - 20)).toBeLessThan(16);
			const track = (await page.locator('[data-slider="shadow"]').boundingBox())!;
			await page.mouse.click(track.x + track.width - 14, track.y + 22);
			expect(Number(await controls(page).getByRole('slider', { name: '阴影' }).inputValue())).toBeGreaterThan(97);
		}));

	it('is worked by keys alone: a part carried and turned, a slider moved, the story left where it is', () =>
		visit('#vision.try', DESKTOP, async ({ page }) => {
			await atTray(page);
			const before = (await told(page)).position;
			const bracket = key(page, '直角件');
			await bracket.focus();
			expect(await bracket.getAttribute('aria-valuetext')).toMatch(/转负70度$/);
			for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowRight');
			for (let i = 0; i < 3; i++) await page.keyboard.press('[');
			expect(await bracket.getAttribute('aria-valuetext')).toMatch(/转负53度$/);
			const old = await middle(page, 'bracket');
			for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
			expect((await middle(page, 'bracket')).x).toBeLessThan(old.x - 20);
			// the machine's own angle follows: it was −84°, and 17° clockwise make it 79°
			await saying(page, /直角件(78|79|80)度/);
			// carried onto the disc, it is one thing with it
			for (let i = 0; i < 17; i++) await page.keyboard.press('ArrowLeft');
			await saying(page, /找到2件.*2处不确定/);
			const noise = controls(page).getByRole('slider', { name: '噪点' });
			await noise.focus();
			await page.keyboard.press('End');
			expect(await noise.getAttribute('aria-valuetext')).toBe('百分之100');
			expect((await told(page)).position).toBe(before);
		}));

	it('takes a refused camera in words, and goes on', () =>
		visit('#vision.try', DESKTOP, async ({ page }) => {
			await atTray(page);
			await controls(page).getByRole('button', { name: '用相机看' }).click();
			await page.waitForFunction(() => /没有拿到相机的许可|这里用不了相机/.test(document.querySelector('[id="vision.try"] .controls')?.textContent ?? ''));
			await saying(page, /找到4件/);
			expect(await part(page, 'bracket').count()).toBe(1);
		}));

	it('looks through the camera only while it is asked to, and lets it go with the beat', async () => {
		const counted = (page: Page) =>
			page.addInitScript(() => {
				const tracks: MediaStreamTrack[] = [];
				Object.assign(window, { tracks });
				const canvas = document.createElement('canvas');
				canvas.width = 320;
				canvas.height = 240;
				const context = canvas.getContext('2d')!;
				const draw = () => {
					context.fillStyle = '#222';
					context.fillRect(0, 0, 320, 240);
					context.fillStyle = '#ddd';
					context.fillRect(60, 90, 120, 50);
					requestAnimationFrame(draw);
				};
				draw();
				navigator.mediaDevices.getUserMedia = async () => {
					const stream = canvas.captureStream(20);
					tracks.push(...stream.getTracks());
					return stream;
				};
			});
		await visit('#vision.try', { ...DESKTOP, before: counted }, async ({ page }) => {
			await atTray(page);
			const live = () => page.evaluate(() => (window as unknown as { tracks: MediaStreamTrack[] }).tracks.map((t) => t.readyState));
			expect(await live()).toEqual([]);
			await controls(page).getByRole('button', { name: '用相机看' }).click();
			await saying(page, /找到1样东西/);
			expect(await live()).toEqual(['live']);
			expect(await part(page, 'bracket').count()).toBe(0);
			await page.evaluate(() => void (location.hash = '#rise.years'));
			await beatIs(page, 'rise.years');
			await page.waitForFunction(() => (window as unknown as { tracks: MediaStreamTrack[] }).tracks.every((t) => t.readyState === 'ended'));
		});
	});

	it('runs in a frame that may run scripts and nothing else', () =>
		visit('embed-demo/', { viewport: { width: 900, height: 700 } }, async ({ page }) => {
			await page.setContent(`<!doctype html><iframe sandbox="allow-scripts" width="860" height="640" src="${inject('base')}embed/#vision.try"></iframe>`);
			const frame = await (await page.waitForSelector('iframe')).contentFrame();
			await frame!.waitForSelector('[data-part]', { state: 'attached' });
			await frame!.waitForFunction(() => /找到4件.*1处不确定/.test(document.querySelector('.said')?.textContent ?? ''), undefined, { timeout: 20_000 });
			expect(await frame!.evaluate(() => origin)).toBe('null');
		}));

	it('runs under any folder, and without a worker where a frame is denied one', async () => {
		await visit(`${inject('folder')}#vision.try`, DESKTOP, async ({ page }) => {
			const worker = page.waitForEvent('worker');
			await atTray(page);
			expect((await worker).url()).toContain('/some/folder/');
		});
		const denied = (page: Page) =>
			page.addInitScript(() => {
				window.Worker = class {
					constructor() {
						throw new DOMException('denied', 'SecurityError');
					}
				} as unknown as typeof Worker;
			});
		await visit('#vision.try', { ...DESKTOP, before: denied }, async ({ page }) => {
			await atTray(page);
			await key(page, '圆片').focus();
			for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowUp');
			await saying(page, /用时[\d.]+毫秒/);
		});
	});
});
