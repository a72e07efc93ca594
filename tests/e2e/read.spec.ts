/** The reader's door, used as readers use it. */
import { describe, expect, inject, it } from 'vitest';
import { atRest, beatIds, beatIs, DESKTOP, drawnIn, PHONE, ready, scrollToBeat, told, useBrowser, visit } from './browser';

useBrowser();
const beats = await beatIds();

describe('scrolling', () => {
	it.each([
		['phone', PHONE],
		['desktop', DESKTOP]
	])('passes all beats from top to bottom and back, on a %s', (_name, device) =>
		visit('', device, async ({ page }) => {
			await ready(page);
			expect(await told(page)).toEqual({ beat: beats[0], position: 0, mode: 'read' });
			const heard = await page.evaluate(async (first) => {
				const seen: string[] = [];
				document.addEventListener('story:beat', (event) => seen.push((event as CustomEvent<{ beat: string }>).detail.beat));
				const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
				const end = document.documentElement.scrollHeight;
				for (let y = 0; y < end; y += innerHeight * 0.8) {
					scrollTo({ top: y, behavior: 'instant' });
					await frame();
					await frame();
				}
				scrollTo({ top: 0, behavior: 'instant' });
				while (document.documentElement.dataset['beat'] !== first) await frame();
				return seen;
			}, beats[0]!);
			expect(heard).toEqual([...beats.slice(1), beats[0]]);
		})
	);

	it('gives the same picture at a position reached from above, from below and by a jump', () =>
		visit('', DESKTOP, async ({ page }) => {
			await ready(page);
			const target = beats[4]!;
			const shot = async () => {
				await scrollToBeat(page, target, 0.25);
				await page.waitForSelector('.scene[data-status="ready"][data-presence="shown"]');
				await atRest(page);
				return drawnIn(page, '.scene[data-presence="shown"] svg');
			};
			for (const beat of beats.slice(0, 4)) await scrollToBeat(page, beat, 0.6);
			const fromAbove = await shot();
			await scrollToBeat(page, beats[7]!, 0.5);
			await scrollToBeat(page, beats[5]!, 0.5);
			const fromBelow = await shot();
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			await beatIs(page, beats[0]!);
			const byJump = await shot();
			expect(fromBelow).toBe(fromAbove);
			expect(byJump).toBe(fromAbove);
			await scrollToBeat(page, target, 0.5);
			const elsewhere = await drawnIn(page, '.scene[data-presence="shown"] svg');
			expect(elsewhere).not.toBe(fromAbove);
		}));

	it('survives a fling to the end and back', () =>
		visit('', PHONE, async ({ page }) => {
			await ready(page);
			for (let i = 0; i < 3; i++) {
				await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
				await beatIs(page, beats.at(-1)!);
				expect((await told(page)).position).toBe(beats.length - 1);
				await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
				await beatIs(page, beats[0]!);
				expect((await told(page)).position).toBe(0);
			}
		}));

	it('is not led away by the ledger that comes after the story, late', () =>
		visit('', PHONE, async ({ page }) => {
			let come = () => {};
			const back = new Promise<void>((resolve) => (come = resolve));
			await page.route('**/StoryLedger*', async (route) => {
				await back;
				await route.continue();
			});
			await ready(page);
			await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
			await page.waitForFunction((beat) => location.hash === `#${beat}`, beats.at(-1)!);
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			await page.waitForFunction((beat) => location.hash === `#${beat}`, beats[0]!);
			come();
			await page.locator('#ledger').waitFor({ state: 'attached' });
			await atRest(page);
			expect(await page.evaluate(() => scrollY)).toBe(0);
			expect((await told(page)).position).toBe(0);
		}));

	it('by wheel and by PageDown moves on', () =>
		visit('', DESKTOP, async ({ page }) => {
			await ready(page);
			await page.mouse.move(700, 450);
			await page.mouse.wheel(0, 700);
			await page.waitForFunction(() => Number(document.documentElement.dataset['position']) > 0.2);
			for (let i = 0; i < 4; i++) {
				const before = (await told(page)).position;
				await page.keyboard.press('PageDown');
				await page.waitForFunction((p) => Number(document.documentElement.dataset['position']) > p, before);
				await atRest(page);
			}
			expect((await told(page)).position).toBeGreaterThan(1);
		}));

	it('shows words and picture of the beat it is at', () =>
		visit('', PHONE, async ({ page }) => {
			await ready(page);
			for (const id of ['aircraft.arrive', 'cell.discharge', 'lights.all']) {
				await scrollToBeat(page, id, 0.3);
				const box = await page.locator(`[id="${id}-title"]`).boundingBox();
				expect(box!.y).toBeGreaterThan(0);
				expect(box!.y + box!.height).toBeLessThan(844);
				const opacity = await page.evaluate((beat) => getComputedStyle(document.getElementById(beat)!.querySelector('.words')!).opacity, id);
				expect(opacity).toBe('1');
				await page.waitForSelector(`.scene[data-scene="${id.split('.')[0]}"][data-presence="shown"]`);
			}
		}));
});

describe('arriving', () => {
	it('by any beat’s fragment is in that beat, not a hair before it, also when the page is nudged and let go', () =>
		visit('', PHONE, async ({ page }) => {
			await ready(page);
			for (const id of await beatIds()) {
				await page.evaluate((beat) => (location.hash = beat), id);
				await beatIs(page, id);
				await atRest(page);
				const there = await page.evaluate(() => scrollY);
				for (const by of [5, 0]) {
					await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), there + by);
					await atRest(page);
					expect((await told(page)).beat).toBe(id);
				}
			}
		}));

	it('by a fragment opens at its beat, at rest', () =>
		visit('#cell.discharge', PHONE, async ({ page }) => {
			await ready(page);
			await beatIs(page, 'cell.discharge');
			await atRest(page);
			expect((await told(page)).position).toBeCloseTo(beats.indexOf('cell.discharge'), 1);
		}));

	it('by a beat’s own address opens there, with its own title and preview', () =>
		visit('b/fibre.sound/', DESKTOP, async ({ page }) => {
			await ready(page);
			await beatIs(page, 'fibre.sound');
			expect(await page.title()).toContain('听一听');
			const image = await page.getAttribute('meta[property="og:image"]', 'content');
			const response = await fetch(new URL(image!, page.url()));
			expect(response.status).toBe(200);
			const png = new DataView(await response.arrayBuffer());
			expect([png.getUint32(16), png.getUint32(20)]).toEqual([1200, 630]);
		}));

	it('again after a reload is where it was', () =>
		visit('', DESKTOP, async ({ page }) => {
			await ready(page);
			await scrollToBeat(page, 'element.reserve', 0.4);
			const before = await told(page);
			await page.waitForFunction(() => location.hash === '#element.reserve');
			await page.reload();
			await ready(page);
			await beatIs(page, 'element.reserve');
			await atRest(page);
			expect((await told(page)).position).toBeCloseTo(before.position, 1);
		}));

	it('follows in the address without filling the history, and comes back with Back', () =>
		visit('', DESKTOP, async ({ page }) => {
			await ready(page);
			const length = await page.evaluate(() => history.length);
			for (const id of ['fog.why', 'aircraft.section', 'fibre.five']) {
				await scrollToBeat(page, id);
				await page.waitForFunction((beat) => location.hash === `#${beat}`, id);
			}
			expect(await page.evaluate(() => history.length)).toBe(length);
			await page.goto(`${inject('base')}facts/`);
			await page.goBack();
			await ready(page);
			await beatIs(page, 'fibre.five');
		}));

	it.each(['#no.such', '#%', '#%E0%A4%A', '#<b>', '#' + 'x'.repeat(10_000)])('with the fragment %# starts at the beginning and says so', (hash) =>
		visit(hash, DESKTOP, async ({ page }) => {
			await ready(page);
			expect((await told(page)).beat).toBe(beats[0]);
			await page.getByText('没有找到这一幕').waitFor();
		})
	);

	it('at the address of a beat that does not exist starts at the beginning and says so', () =>
		visit('b/no.such/', { ...DESKTOP, allowErrors: true }, async ({ page }) => {
			await ready(page);
			await page.getByText('没有找到这一幕').waitFor();
			expect((await told(page)).beat).toBe(beats[0]);
		}));

	it('at any other address that does not exist gets a page that leads to the story', () =>
		visit(`${inject('folder')}present/nowhere`, { ...DESKTOP, allowErrors: true }, async ({ page }) => {
			await page.getByRole('link', { name: '三站路' }).click();
			await ready(page);
			expect(page.url().startsWith(inject('folder'))).toBe(true);
		}));

	it('works under any folder', () =>
		visit(`${inject('folder')}b/years.five/`, DESKTOP, async ({ page }) => {
			await ready(page);
			await beatIs(page, 'years.five');
			await page.waitForSelector('.scene[data-presence="shown"]');
		}));
});

describe('the window', () => {
	it('may turn: the beat stays', () =>
		visit('', PHONE, async ({ page }) => {
			await ready(page);
			await scrollToBeat(page, 'line.sight', 0.4);
			const before = (await told(page)).position;
			await page.setViewportSize({ width: 844, height: 390 });
			await page.waitForFunction(() => document.querySelector('.safe')!.getAttribute('data-format') === 'desktop');
			await atRest(page);
			expect((await told(page)).position).toBeCloseTo(before, 1);
			await page.setViewportSize({ width: 390, height: 844 });
			await atRest(page);
			expect((await told(page)).position).toBeCloseTo(before, 1);
		}));

	it('may be zoomed to 200 %: no sideways scrolling, words readable', () =>
		visit('#cell.discharge', { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }, async ({ page }) => {
			await ready(page);
			await beatIs(page, 'cell.discharge');
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
			const size = await page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('#cell\\.discharge .copy')!).fontSize));
			expect(size).toBeGreaterThanOrEqual(16);
		}));
});

describe('a wall that is scrolled', () => {
	it('shows all words of every beat above the names of the stations', () =>
		visit('', { viewport: { width: 2560, height: 1440 } }, async ({ page }) => {
			await ready(page);
			// words far away have a height only when they are laid out
			await page.addStyleTag({ content: '.words { content-visibility: visible !important }' });
			const below = await page.evaluate(() => {
				const names = document.querySelector('.route .name')!.getBoundingClientRect().top;
				return [...document.querySelectorAll<HTMLElement>('.beat')].flatMap(({ id, children }) => {
					const words = [...children].find((child) => child.classList.contains('words'))!;
					const height = words.lastElementChild!.getBoundingClientRect().bottom - words.getBoundingClientRect().top;
					const foot = parseFloat(getComputedStyle(words).top) + height;
					return foot > names ? [`${id}: ${Math.round(foot)} of ${Math.round(names)}`] : [];
				});
			});
			expect(below).toEqual([]);
		}));
});

describe('other hands', () => {
	it('buttons step on and back, and the page follows', () =>
		visit('', PHONE, async ({ page }) => {
			await ready(page);
			await page.getByRole('button', { name: '下一幕' }).click();
			await beatIs(page, beats[1]!);
			await atRest(page);
			expect((await told(page)).position).toBe(1);
			expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
			await page.getByRole('button', { name: '上一幕' }).click();
			await beatIs(page, beats[0]!);
		}));

	it('the pager leaves the words of a phone to who reads on, and comes back on the way back and with the focus', () =>
		visit('#specials.money', PHONE, async ({ page }) => {
			await ready(page);
			const next = page.getByRole('button', { name: '下一幕' });
			const stands = (there: boolean) =>
				expect.poll(() => next.evaluate((button) => document.elementFromPoint(button.getBoundingClientRect().x + 5, button.getBoundingClientRect().y + 5) === button)).toBe(there);
			const scroll = (by: number) => page.evaluate((y) => scrollBy({ top: y, behavior: 'instant' }), by);
			await stands(true);
			for (let i = 0; i < 4; i++) await scroll(40);
			await stands(false);
			await next.focus();
			await stands(true);
			await next.blur();
			await stands(false);
			await scroll(-120);
			await stands(true);
		}));

	it('a station of the line leads to its chapter', () =>
		visit('', DESKTOP, async ({ page }) => {
			await ready(page);
			await page.getByRole('link', { name: /一块电池/ }).click();
			await beatIs(page, 'element.twelve');
		}));

	it('autoplay walks on until a hand touches the wheel', () =>
		visit('', DESKTOP, async ({ page }) => {
			await ready(page);
			await page.getByRole('button', { name: '自动播放' }).click();
			await page.waitForFunction(() => Number(document.documentElement.dataset['position']) > 0.3);
			await page.mouse.move(700, 450);
			await page.mouse.wheel(0, 400);
			await page.getByRole('button', { name: '自动播放' }).waitFor();
		}));

	it('less motion: whole beats only, and live when the wish changes', () =>
		visit('', { ...DESKTOP, reducedMotion: 'reduce' }, async ({ page }) => {
			await ready(page);
			await scrollToBeat(page, 'aircraft.arrive', 0.6);
			expect((await told(page)).position).toBe(3);
			await page.emulateMedia({ reducedMotion: 'no-preference' });
			await page.waitForFunction(() => Number(document.documentElement.dataset['position']) > 3.4);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.waitForFunction(() => Number(document.documentElement.dataset['position']) === 3);
		}));
});

describe('a mark', () => {
	it('opens a slip with value, kind, who, source; Esc closes it and gives focus back', () =>
		visit('#element.cost', DESKTOP, async ({ page }) => {
			await ready(page);
			await beatIs(page, 'element.cost');
			await atRest(page);
			const mark = page.locator('[id="element.cost"] a.mark').first();
			await mark.focus();
			await page.keyboard.press('Enter');
			const slip = page.getByRole('dialog');
			await slip.waitFor();
			const text = await slip.innerText();
			for (const part of ['1/50', '主张', '潘复生院士', '上游新闻', '2024年2月']) expect(text).toContain(part);
			const [a, b] = [await mark.boundingBox(), await slip.boundingBox()];
			expect(a!.y + a!.height <= b!.y || b!.y + b!.height <= a!.y, 'the slip does not cover its mark').toBe(true);
			await page.keyboard.press('Escape');
			await slip.waitFor({ state: 'hidden' });
			expect(await page.evaluate(() => document.activeElement?.className)).toBe('mark');
		}));
});
