/** The embed: in frames of hosts that we do not know. */
import { describe, expect, inject, it } from 'vitest';
import { beatIds, onTheWords, ready, told, useBrowser, visit } from './browser';

useBrowser();
const beats = await beatIds();

const host = (frames: string) => `<!doctype html><title>host</title><link rel="icon" href="data:,"><body style="margin:0">${frames}<script>
	window.messages = [];
	addEventListener('message', function (e) { messages.push({ data: e.data, from: [].findIndex.call(document.querySelectorAll('iframe'), function (f) { return f.contentWindow === e.source }) }) });
</script>`;

describe('the stepper', () => {
	it.each([
		[320, 480],
		[390, 624],
		[600, 520],
		[480, 320],
		[960, 576]
	])('fits a frame of %d × %d: no beat overflows, buttons in reach', (width, height) =>
		visit('embed/', { viewport: { width, height }, reducedMotion: 'reduce' }, async ({ page }) => {
			await ready(page);
			expect((await told(page)).mode).toBe('embed');
			for (let i = 0; i < beats.length; i++) {
				const state = await page.evaluate((id) => {
					const words = document.getElementById(id)!.querySelector('.words')!.getBoundingClientRect();
					const title = document.getElementById(`${id}-title`)!.getBoundingClientRect();
					const next = document.querySelector('[aria-label="下一幕"]')!.getBoundingClientRect();
					return {
						page: document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth,
						words: words.left >= -1 && words.right <= innerWidth + 1 && words.bottom <= innerHeight + 1,
						title: title.height > 0 && title.bottom <= innerHeight,
						next: next.right <= innerWidth && next.bottom <= innerHeight && next.width >= 44
					};
				}, beats[i]!);
				expect(state, beats[i]).toEqual({ page: true, words: true, title: true, next: true });
				expect(await onTheWords(page), beats[i]).toEqual([]);
				if (i === beats.length - 1) break;
				await page.getByRole('button', { name: '下一幕' }).click();
				await page.waitForFunction((n) => Number(document.documentElement.dataset['position']) === n, i + 1);
			}
		})
	);

	it('works in a sandbox that allows scripts alone, twice on a page, and tells its height in AMP’s words', () =>
		visit('embed-demo/', { viewport: { width: 800, height: 1400 } }, async ({ page }) => {
			const address = `${inject('base')}embed/`;
			await page.setContent(host(`<iframe sandbox="allow-scripts" width="700" height="560" src="${address}"></iframe><iframe sandbox="allow-scripts" width="400" height="640" src="${address}#cell.discharge"></iframe>`));
			await page.waitForFunction(() => (window as unknown as { messages: unknown[] }).messages.length >= 2);
			const messages = await page.evaluate(() => (window as unknown as { messages: { data: unknown; from: number }[] }).messages);
			expect(messages.sort((a, b) => a.from - b.from)).toEqual([
				{ data: { sentinel: 'amp', type: 'embed-size', height: 480 }, from: 0 },
				{ data: { sentinel: 'amp', type: 'embed-size', height: 640 }, from: 1 }
			]);
			const [first, second] = page.frames().slice(1);
			expect(await second!.evaluate(() => document.documentElement.dataset['beat'])).toBe('cell.discharge');
			await first!.getByRole('button', { name: '下一幕' }).click();
			await first!.waitForFunction(() => document.documentElement.dataset['beat'] === 'fog.why');
			expect(await second!.evaluate(() => document.documentElement.dataset['beat'])).toBe('cell.discharge');
		}));

	it('listens to no message and is not moved by hostile ones', () =>
		visit('embed/', { viewport: { width: 600, height: 520 } }, async ({ page }) => {
			await ready(page);
			await page.evaluate(() => {
				for (const data of [null, 'x', 42, { type: 'goto', beat: 'lights.all' }, { sentinel: 'amp', type: 'embed-size', height: -1 }, '{"__proto__":{}}']) postMessage(data, '*');
			});
			await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
			expect((await told(page)).beat).toBe(beats[0]);
		}));

	it('stands on the demo page in two frames that took the height they asked for', () =>
		visit('embed-demo/', { viewport: { width: 900, height: 900 } }, async ({ page }) => {
			await page.locator('iframe').last().scrollIntoViewIfNeeded();
			await page.waitForFunction(() => [...document.querySelectorAll('iframe')].every((f) => f.style.height !== ''));
		}));
});
