/** The story without what it likes to have: scripts, a chunk, storage, a screen. And what axe finds on its doors. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest, beatIds, beatIs, DESKTOP, PHONE, ready, scrollToBeat, useBrowser, visit, WALL } from './browser';

useBrowser();
const beats = await beatIds();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('without scripts', () => {
	it.each(['', 'b/cell.discharge/'])('/%s is the whole article with all stills', (path) =>
		visit(path, { ...PHONE, javaScriptEnabled: false }, async ({ page }) => {
			expect(await page.locator('section.beat').count()).toBe(beats.length);
			for (const id of beats) {
				const section = page.locator(`[id="${id}"]`);
				expect((await section.locator('.copy').innerText()).length).toBeGreaterThan(30);
				expect(await section.locator('.copy').isVisible()).toBe(true);
				const image = section.locator('img');
				expect(await image.isVisible()).toBe(true);
				expect((await image.getAttribute('alt'))!.length).toBeGreaterThan(20);
			}
			await page.locator('section.beat img').last().scrollIntoViewIfNeeded();
			await expect.poll(() => page.locator('section.beat img').last().evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
		})
	);

	it('every still is there', async () => {
		for (const id of beats) {
			for (const ending of ['svg', 'png']) {
				const { inject } = await import('vitest');
				const response = await fetch(`${inject('base')}stills/${id}.${ending}`);
				expect(response.status, `${id}.${ending}`).toBe(200);
				expect((await response.arrayBuffer()).byteLength, `${id}.${ending}`).toBeGreaterThan(1000);
			}
		}
	});
});

/** A browser of before 2022: units and rules that it does not know are unknown words to it. */
const withoutNewStyles = (page: Page) =>
	page.route('**/*', async (route) => {
		if (!['document', 'stylesheet'].includes(route.request().resourceType())) return route.continue();
		const response = await route.fetch();
		const body = (await response.text()).replace(/\b([\d.]+)(?:svh|lvh|cqw|cqh)\b/g, '$1unknown').replaceAll('@container', '@unknown');
		return route.fulfill({ response, body });
	});

describe('a browser with older styles', () => {
	it.each([
		['phone', '', PHONE],
		['desktop', '', DESKTOP],
		['wall', 'present/', WALL],
		['frame on another page', 'embed/', { viewport: { width: 640, height: 420 } }],
		['narrow frame on another page', 'embed/', { viewport: { width: 320, height: 480 } }]
	])('lays words and pictures out all the same, on a %s', async (_name, door, device) => {
		const places = async (before?: (page: Page) => Promise<unknown>) => {
			let found: unknown;
			await visit(`${door}#specials.money`, { ...device, ...(before ? { before } : {}) }, async ({ page }) => {
				await ready(page);
				await beatIs(page, 'specials.money');
				await atRest(page);
				await page.waitForSelector('.scene[data-scene="specials"][data-presence="shown"] svg');
				found = await page.evaluate(() =>
					['section[id="specials.money"] .headline', 'section[id="specials.money"] .copy', '.stage', '.scene[data-scene="specials"] svg', '.route li:last-child .name'].map((selector) => {
						const element = document.querySelector(selector)!;
						const { x, y, width, height } = element.getBoundingClientRect();
						return [selector, ...[x, y, width, height].map(Math.round), getComputedStyle(element).fontSize];
					})
				);
			});
			return found;
		};
		expect(await places(withoutNewStyles)).toEqual(await places());
	});
});

describe('when something fails', () => {
	it('a scene’s chunk that does not arrive leaves still and words, and the story goes on', async () => {
		let open = true;
		await visit(
			'',
			{
				...DESKTOP,
				allowErrors: true,
				before: (page) => page.route('**/_app/immutable/**', (route) => (open ? route.continue() : route.abort()))
			},
			async ({ page }) => {
				await ready(page);
				await page.waitForLoadState('networkidle');
				// what a scene is made of is asked for only when it is near: nothing that is asked for from now on arrives
				open = false;
				await scrollToBeat(page, 'cell.discharge', 0.2);
				await page.waitForSelector('.scene[data-scene="cell"][data-status="failed"] img');
				await page.locator('[id="cell.discharge"]').getByText('这一幕的动画没有载入').waitFor();
				expect(await page.locator('[id="cell.discharge-title"]').isVisible()).toBe(true);
				await scrollToBeat(page, 'talent.pool', 0.2);
				expect(await page.locator('[id="talent.pool-title"]').isVisible()).toBe(true);
			}
		);
	});

	it('a scene that throws is replaced by its still, and can be asked for again', () =>
		visit(
			'',
			{
				...DESKTOP,
				allowErrors: true,
				before: (page) =>
					page.addInitScript(() => {
						// the page paints by itself, and every canvas of the story throws while the switch is on
						delete (window as { OffscreenCanvas?: unknown }).OffscreenCanvas;
						const native = CanvasRenderingContext2D.prototype.save;
						CanvasRenderingContext2D.prototype.save = function () {
							if ((window as unknown as { broken?: boolean }).broken !== false) throw new Error('broken on purpose');
							native.call(this);
						};
					})
			},
			async ({ page, errors }) => {
				await ready(page);
				await scrollToBeat(page, 'cell.discharge', 0.2);
				await page.waitForSelector('.scene[data-scene="cell"][data-status="failed"] img');
				expect(errors.join()).toContain('broken on purpose');
				await page.evaluate(() => void ((window as unknown as { broken?: boolean }).broken = false));
				await page.locator('[id="cell.discharge"]').getByRole('button', { name: '重试' }).click();
				await page.waitForSelector('.scene[data-scene="cell"][data-status="ready"] canvas');
			}
		));

	it('storage that throws breaks nothing', () =>
		visit(
			'#doubling.guess',
			{
				...DESKTOP,
				before: async (page) =>
					page.addInitScript(() => {
						for (const name of ['localStorage', 'sessionStorage']) {
							Object.defineProperty(window, name, {
								get() {
									throw new DOMException('denied', 'SecurityError');
								}
							});
						}
					})
			},
			async ({ page }) => {
				await ready(page);
				await beatIs(page, 'doubling.guess');
				await scrollToBeat(page, 'lights.all', 0.3);
			}
		));

	it('sets no cookie', () =>
		visit('', DESKTOP, async ({ page }) => {
			await ready(page);
			await scrollToBeat(page, 'lights.all');
			expect(await page.context().cookies()).toEqual([]);
		}));
});

describe('on paper', () => {
	it.each(['', '#cell.merits', 'present/#lights.gold', 'embed/#cell.merits'])('/%s is one clean article, dark on white, wherever the reader is', (path) =>
		visit(path, DESKTOP, async ({ page }) => {
			await ready(page);
			await atRest(page);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.stage').isVisible()).toBe(false);
			expect(await page.locator('.pager').isVisible()).toBe(false);
			for (const id of [beats[0]!, 'fog.why', 'cell.discharge', 'cell.merits', beats.at(-1)!]) {
				const beat = page.locator(`[id="${id}"]`);
				expect(await beat.locator('.still img').isVisible()).toBe(true);
				const copy = beat.locator('.copy');
				expect(await copy.isVisible()).toBe(true);
				const look = await copy.evaluate((element) => {
					let opacity = 1;
					for (let e: Element | null = element; e; e = e.parentElement) opacity *= Number(getComputedStyle(e).opacity);
					return { opacity, colours: [...element.closest('.words')!.querySelectorAll('*')].map((e) => getComputedStyle(e).color) };
				});
				expect(look.opacity, id).toBe(1);
				for (const colour of look.colours) expect(Math.max(...colour.match(/[\d.]+/g)!.slice(0, 3).map(Number)), `${id} ${colour}`).toBeLessThan(200);
			}
		}));
});

describe('axe', () => {
	const check = async (page: Page) => {
		await page.evaluate(axe);
		const found = await page.evaluate(async () => {
			const { violations } = await (window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe.run();
			return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 200)}`).join(' | ')}`);
		});
		expect(found).toEqual([]);
	};
	it.each(['', 'b/element.cost/', 'present/', 'embed/', 'facts/', 'lab/'])('finds nothing on /%s', (path) =>
		visit(path, { ...WALL, viewport: { width: 1280, height: 800 } }, async ({ page }) => {
			await page.waitForFunction(() => document.documentElement.dataset['live'] === 'on');
			if (hasBeats(path)) await atRest(page);
			await check(page);
		})
	);
	it.each(['fibre.sound', 'vision.try', 'lights.gold', 'doubling.guess'])('finds nothing at the interactive beat %s', (id) =>
		visit(`#${id}`, { ...WALL, viewport: { width: 1280, height: 800 } }, async ({ page }) => {
			await ready(page);
			await beatIs(page, id);
			await atRest(page);
			await check(page);
		})
	);
	it('finds nothing on the page without scripts’ layout', () =>
		visit('', DESKTOP, async ({ page }) => {
			await ready(page);
			await page.evaluate(() => delete document.documentElement.dataset['live']);
			await check(page);
		}));
});

const hasBeats = (path: string) => !['facts/', 'lab/'].includes(path);
