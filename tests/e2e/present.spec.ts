/** The presenter's door: keys and clickers. */
import { describe, expect, it } from 'vitest';
import { atRest, beatIds, beatIs, onTheWords, ready, told, useBrowser, visit, WALL } from './browser';

useBrowser();
const beats = await beatIds();
/** cuts instead of glides: each press lands at once */
const CUTS = { ...WALL, reducedMotion: 'reduce' as const };

describe('presenting', () => {
	it('steps by every key that clickers and people press', () =>
		visit('present/', CUTS, async ({ page }) => {
			await ready(page);
			expect((await told(page)).mode).toBe('present');
			let at = 0;
			for (const [key, by] of [['PageDown', 1], ['ArrowRight', 1], [' ', 1], ['ArrowDown', 1], ['PageUp', -1], ['ArrowLeft', -1], ['ArrowUp', -1], ['End', 'end'], ['Home', 'home']] as const) {
				await page.keyboard.press(key);
				at = by === 'end' ? beats.length - 1 : by === 'home' ? 0 : at + by;
				await beatIs(page, beats[at]!);
				expect((await told(page)).position).toBe(at);
			}
		}));

	it('is at step 35 after 50 fast presses, and shows its words', () =>
		visit('present/', CUTS, async ({ page }) => {
			await ready(page);
			for (let i = 0; i < 50; i++) await page.keyboard.press('PageDown');
			await beatIs(page, beats.at(-1)!);
			await page.locator(`[id="${beats.at(-1)}-title"]`).waitFor();
		}));

	it('eases to the next beat; a second press lands it at once', () =>
		visit('present/', WALL, async ({ page }) => {
			await ready(page);
			const seen = page.evaluate(
				() =>
					new Promise<number[]>((resolve) => {
						const out: number[] = [];
						const look = () => {
							const p = Number(document.documentElement.dataset['position']);
							out.push(p);
							if (p >= 1) resolve(out);
							else requestAnimationFrame(look);
						};
						look();
					})
			);
			await page.keyboard.press('PageDown');
			const between = (await seen).filter((p) => p > 0 && p < 1);
			expect(between.length).toBeGreaterThan(2);
			expect(between).toEqual([...between].sort((a, b) => a - b));

			// told positions are rounded: 1 may still be on its way
			await atRest(page);
			// the second press falls into the first frame of the glide, however fast or slow this machine's frames are
			await page.evaluate(() => {
				const press = () => dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
				const onMove = new MutationObserver(() => {
					const p = Number(document.documentElement.dataset['position']);
					if (p <= 1 || p >= 2) return;
					onMove.disconnect();
					press();
				});
				onMove.observe(document.documentElement, { attributeFilter: ['data-position'] });
				press();
			});
			await atRest(page);
			expect((await told(page)).position).toBe(2);
		}));

	it('F5 does not reload, b blacks the screen and back', () =>
		visit('present/#cell.discharge', CUTS, async ({ page }) => {
			await ready(page);
			await page.evaluate(() => void ((window as unknown as { still: boolean }).still = true));
			await page.keyboard.press('F5');
			await page.keyboard.press('b');
			await page.getByRole('button', { name: /黑屏/ }).waitFor();
			await page.keyboard.press('.');
			await page.getByRole('button', { name: /黑屏/ }).waitFor({ state: 'detached' });
			expect(await page.evaluate(() => (window as unknown as { still?: boolean }).still)).toBe(true);
			expect((await told(page)).beat).toBe('cell.discharge');
		}));

	it('is the same composition at 1280×720 and 3840×2160', async () => {
		const measure = async (width: number, height: number) => {
			let boxes: number[][] = [];
			await visit('present/#aircraft.arrive', { ...CUTS, viewport: { width, height } }, async ({ page }) => {
				await ready(page);
				await beatIs(page, 'aircraft.arrive');
				await page.waitForSelector('.scene[data-status="ready"][data-presence="shown"]');
				await page.evaluate(() => document.fonts.ready);
				boxes = await page.evaluate(
					([w, h]) =>
						['#aircraft\\.arrive .headline', '#aircraft\\.arrive .copy', '.scene[data-presence="shown"] svg text', '.route li:nth-child(2) .dot'].map((selector) => {
							const box = document.querySelector(selector)!.getBoundingClientRect();
							return [(box.x + box.width / 2) / w!, (box.y + box.height / 2) / h!];
						}),
					[width, height]
				);
			});
			return boxes;
		};
		const small = await measure(1280, 720);
		const large = await measure(3840, 2160);
		small.flat().forEach((value, i) => expect(value).toBeCloseTo(large.flat()[i]!, 2));
	});

	it.each([
		['an upright kiosk', 1080, 1920],
		['a projector', 1024, 768],
		['an LED strip', 3333, 1000]
	])('nothing lies on the words on %s', (_name, width, height) =>
		visit('present/', { ...CUTS, viewport: { width, height } }, async ({ page }) => {
			await ready(page);
			for (const beat of beats) {
				await beatIs(page, beat);
				expect(await onTheWords(page), beat).toEqual([]);
				await page.keyboard.press('PageDown');
			}
		})
	);

	it('at no beat do words overflow their column on a wall', () =>
		visit('present/', CUTS, async ({ page }) => {
			await ready(page);
			for (const beat of beats) {
				const over = await page.evaluate((id) => {
					const words = document.getElementById(id)!.querySelector('.words')!;
					return words.scrollHeight - words.clientHeight;
				}, beat);
				expect(over, beat).toBeLessThanOrEqual(1);
				await page.keyboard.press('PageDown');
				await atRest(page);
			}
		}));
});
