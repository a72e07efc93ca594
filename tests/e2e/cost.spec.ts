/** What the story costs: bytes, shifts, listeners. Times are in npm run bench. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stopBytes } from '../../scripts/stop-bytes.mjs';
import { beatIs, DESKTOP, PHONE, ready, useBrowser, visit } from './browser';

useBrowser();
const KB = 1024;

describe('bytes', () => {
	it('the first HTML is within 60 KB brotli', () => expect(readFileSync('build/index.html.br').byteLength).toBeLessThanOrEqual(60 * KB));

	it('scripts before the first interaction are within 75 KB, and display fonts within 60 KB', async () => {
		const sizes: Record<string, number> = { script: 0, font: 0 };
		await visit(
			'',
			{
				...PHONE,
				before: async (page) => {
					page.on('response', (response) => {
						const type = response.request().resourceType();
						const length = Number(response.headers()['content-length'] ?? 0);
						if (type === 'script' || type === 'font') sizes[type]! += length;
						else if (/\.js$/.test(response.url())) sizes['script']! += length;
					});
				}
			},
			async ({ page }) => {
				await ready(page);
				await page.waitForLoadState('networkidle');
			}
		);
		expect(sizes['script']).toBeGreaterThan(10 * KB);
		expect(sizes['script']).toBeLessThanOrEqual(75 * KB);
		expect(sizes['font']).toBeLessThanOrEqual(60 * KB);
	});

	it.each(['first-stop', 'second-stop', 'third-stop', 'city'])('the code of the %s is within 35 KB', (stop) => {
		const bytes = stopBytes('.')[stop]!;
		expect(bytes).toBeGreaterThan(10 * KB);
		expect(bytes).toBeLessThanOrEqual(35 * KB);
	});

	it('the painting thread loads no part of Svelte', () => {
		const folder = 'build/_app/immutable/chunks/';
		const text = (file: string) => readFileSync(folder + file, 'utf8');
		const isSvelte = (file: string) => text(file).includes('https://svelte.dev/e/');
		const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
		expect(files.some(isSvelte)).toBe(true);
		const loaded = new Set(files.filter((file) => text(file).includes('no 2D context on the painting thread')));
		expect(loaded.size).toBe(1);
		// a set walks on over what is added to it: static imports, and the paintings that the thread asks for
		for (const file of loaded) for (const [, next] of text(file).matchAll(/["'`]\.\/([\w-]+\.js)["'`]/g)) loaded.add(next!);
		expect(loaded.size).toBeGreaterThan(8);
		expect([...loaded].filter(isSvelte)).toEqual([]);
	});

	it('all display fonts are within 120 KB', () => {
		const total = ['headlines', 'labels', 'figures'].reduce((sum, name) => sum + readFileSync(`src/lib/stage/type/generated/${name}.woff2`).byteLength, 0);
		expect(total).toBeLessThanOrEqual(120 * KB);
	});
});

describe('stability', () => {
	it.each([
		['phone', PHONE],
		['desktop', DESKTOP]
	])('nothing shifts on load and over a full scroll, on a %s', (_name, device) =>
		visit('', device, async ({ page }) => {
			await ready(page);
			await page.evaluate(() => document.fonts.ready);
			const shift = await page.evaluate(async () => {
				const shifts: string[] = [];
				let total = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
						total += entry.value;
						shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map((s) => (s.node as Element)?.className ?? '').join(' ')}`);
					}
				}).observe({ type: 'layout-shift', buffered: true });
				for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
					scrollTo({ top: y, behavior: 'instant' });
					await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
				}
				return { total, shifts };
			});
			expect(shift.total, shift.shifts.join('\n')).toBeLessThan(0.005);
		})
	);
});

describe('teardown', () => {
	it('leaves no listener and no observer of the story behind', () =>
		visit(
			'',
			{
				...DESKTOP,
				before: (page) =>
					page.addInitScript(() => {
						const live = { listeners: 0, observers: 0 };
						(window as unknown as { live: typeof live }).live = live;
						const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
						const known = new WeakMap<EventTarget, Set<string>>();
						const counted = ['scroll', 'resize', 'hashchange', 'keydown', 'change', 'story:beat'];
						const key = (type: string, listener: unknown) => `${type} ${(ids.get(listener as object) ?? (ids.set(listener as object, ids.size2++), ids.get(listener as object)))}`;
						const ids = Object.assign(new WeakMap<object, number>(), { size2: 0 });
						EventTarget.prototype.addEventListener = function (type, listener, options) {
							if (listener && counted.includes(type) && (this === window || this === document || this instanceof MediaQueryList)) {
								const set = known.get(this) ?? new Set();
								known.set(this, set);
								const k = key(type, listener);
								if (!set.has(k)) live.listeners++;
								set.add(k);
							}
							add.call(this, type, listener, options);
						};
						EventTarget.prototype.removeEventListener = function (type, listener, options) {
							if (listener && known.get(this)?.delete(key(type, listener))) live.listeners--;
							remove.call(this, type, listener, options);
						};
						for (const name of ['ResizeObserver', 'IntersectionObserver'] as const) {
							const Base = window[name] as unknown as { prototype: { observe(t: Element): void; disconnect(): void; unobserve(t: Element): void } };
							const { observe, disconnect, unobserve } = Base.prototype;
							const watched = new WeakMap<object, Set<Element>>();
							Base.prototype.observe = function (this: object, target: Element, ...rest: unknown[]) {
								const set = watched.get(this) ?? new Set();
								watched.set(this, set);
								if (!set.has(target)) live.observers++;
								set.add(target);
								(observe as (...args: unknown[]) => void).call(this, target, ...rest);
							};
							Base.prototype.unobserve = function (this: object, target: Element) {
								if (watched.get(this)?.delete(target)) live.observers--;
								unobserve.call(this as never, target);
							};
							Base.prototype.disconnect = function (this: object) {
								live.observers -= watched.get(this)?.size ?? 0;
								watched.get(this)?.clear();
								disconnect.call(this as never);
							};
						}
					})
			},
			async ({ page }) => {
				type Live = { live: { listeners: number; observers: number } };
				await ready(page);
				const open = await page.evaluate(() => ({ ...(window as unknown as Live).live }));
				expect(open.listeners).toBeGreaterThan(2);
				expect(open.observers).toBeGreaterThan(2);
				await page.evaluate(() => {
					const mark = document.querySelector<HTMLAnchorElement>('a.mark')!;
					const link = document.createElement('a');
					link.href = mark.href;
					document.body.append(link);
					link.click();
				});
				await page.waitForFunction(() => document.documentElement.dataset['mode'] === 'facts');
				const closed = await page.evaluate(() => ({ ...(window as unknown as Live).live }));
				expect(closed.observers).toBe(0);
				// the router's own few stay
				expect(closed.listeners).toBeLessThan(open.listeners);
				await page.goBack();
				await ready(page);
				const again = await page.evaluate(() => ({ ...(window as unknown as Live).live }));
				expect(again).toEqual(open);
			}
		));

	it('asks for no frame while nothing moves', () =>
		visit('#element.reserve', { ...DESKTOP, before: (page) => page.addInitScript(() => {
			const native = window.requestAnimationFrame.bind(window);
			(window as unknown as { frames: number }).frames = 0;
			window.requestAnimationFrame = (callback) => {
				(window as unknown as { frames: number }).frames++;
				return native(callback);
			};
		}) }, async ({ page }) => {
			type Counting = { frames: number };
			await ready(page);
			await beatIs(page, 'element.reserve');
			await page.waitForLoadState('networkidle');
			await page.waitForSelector('.scene[data-presence="shown"]');
			await expect
				.poll(() =>
					page.evaluate(async () => {
						const before = (window as unknown as Counting).frames;
						await new Promise((resolve) => setTimeout(resolve, 300));
						return (window as unknown as Counting).frames - before;
					})
				)
				.toBe(0);
		}));
});
