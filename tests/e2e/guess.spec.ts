/** Guessing the line to 2027: by mouse, finger, keys and number; remembered, compared in words, skippable. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest, beatIs, DESKTOP, PHONE, ready, told, useBrowser, visit } from './browser';

useBrowser();
const PAD = '[data-gestures="own"]';
const asked = (page: Page) => page.locator('[id="doubling.guess"] .controls');
const answered = (page: Page) => page.locator('[id="doubling.reveal"] .controls');

/** Waits for the guess's beat with its pad and controls. */
async function atGuess(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
	await ready(page);
	await beatIs(page, 'doubling.guess');
	await page.waitForSelector(PAD);
	await asked(page).waitFor();
	await atRest(page);
	return (await page.locator(PAD).boundingBox())!;
}

const numberOf = (page: Page) => asked(page).getByRole('spinbutton').inputValue().then(Number);

/** The comparison that the plan's beat shows. */
async function comparison(page: Page): Promise<string> {
	await page.evaluate(() => void (location.hash = '#doubling.reveal'));
	await beatIs(page, 'doubling.reveal');
	await atRest(page);
	return answered(page).getByRole('status').innerText();
}

/** The words that are right for a guess of the first series. */
function rightWords(guess: number): RegExp {
	const difference = Math.abs(guess - 86000);
	if (difference / 86000 <= 0.02) return new RegExp(difference === 0 ? '正好是目标的下限' : `只差${difference}家`);
	return new RegExp(`比下限${guess < 86000 ? '少' : '多'}${difference}家`);
}

describe('a guess', () => {
	it('is drawn by mouse, and compared', () =>
		visit('#doubling.guess', DESKTOP, async ({ page }) => {
			const pad = await atGuess(page);
			await page.mouse.move(pad.x + pad.width * 0.1, pad.y + pad.height * 0.5);
			await page.mouse.down();
			for (let i = 1; i <= 20; i++) await page.mouse.move(pad.x + pad.width * (0.1 + 0.86 * (i / 20)), pad.y + pad.height * (0.5 - 0.2 * (i / 20)));
			await page.mouse.up();
			const guess = await numberOf(page);
			// the end of the stroke, read off the axis: 30 % of the pad from its top
			expect(guess).toBeGreaterThan(75_000);
			expect(guess).toBeLessThan(95_000);
			expect(await asked(page).getByRole('status').innerText()).toContain(`${guess}家`);
			const words = await comparison(page);
			expect(words).toContain(`你猜${guess}家，目标86000家以上`);
			expect(words).toMatch(rightWords(guess));
		}));

	it('is drawn by a finger sideways; up and down the finger scrolls', () =>
		visit('#doubling.guess', PHONE, async ({ page }) => {
			const pad = await atGuess(page);
			const client = await page.context().newCDPSession(page);
			const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
			const drag = async (from: [number, number], to: [number, number]) => {
				const at = (share: number) => [pad.x + pad.width * (from[0] + (to[0] - from[0]) * share), pad.y + pad.height * (from[1] + (to[1] - from[1]) * share)] as const;
				await touch('touchStart', ...at(0));
				for (let i = 1; i <= 16; i++) await touch('touchMove', ...at(i / 16));
				await touch('touchEnd');
			};
			const before = await page.evaluate(() => scrollY);
			await drag([0.12, 0.5], [0.97, 0.4]);
			const guess = await numberOf(page);
			expect(guess).toBeGreaterThan(55_000);
			expect(await page.evaluate(() => scrollY)).toBe(before);
			await drag([0.5, 0.9], [0.5, 0.1]);
			await page.waitForFunction((y) => scrollY > y + 60, before);
			await atRest(page);
			expect(await numberOf(page)).toBe(guess);
			expect(await comparison(page)).toMatch(rightWords(guess));
		}));

	it('is drawn by keys: left and right through the years, up and down for the number', () =>
		visit('#doubling.guess', DESKTOP, async ({ page }) => {
			await atGuess(page);
			const before = (await told(page)).position;
			const pen = asked(page).getByRole('slider');
			await pen.focus();
			for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
			expect(await pen.getAttribute('aria-valuetext')).toBe('2027年，58524家');
			for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+ArrowUp');
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('ArrowDown');
			await page.keyboard.press('ArrowDown');
			expect(await pen.getAttribute('aria-valuenow')).toBe('74000');
			expect(await numberOf(page)).toBe(74_000);
			// the page did not move, and the years before were left where they were
			expect((await told(page)).position).toBe(before);
			await page.keyboard.press('ArrowLeft');
			expect(await pen.getAttribute('aria-valuetext')).toBe('2026年，58524家');
			expect(await comparison(page)).toMatch(/比下限少12000家（约14%）/);
		}));

	it('is typed, for both series, and the picture draws it', () =>
		visit('#doubling.guess', DESKTOP, async ({ page }) => {
			await atGuess(page);
			await asked(page).getByRole('spinbutton').fill('86000');
			await asked(page).getByRole('radio', { name: '高新技术企业' }).check();
			await asked(page).getByRole('spinbutton').fill('15000');
			await page.locator('.scene[data-scene="doubling"] svg text', { hasText: /^你猜$/ }).waitFor();
			const words = await comparison(page);
			expect(words).toContain('科技型企业：你猜86000家，目标86000家以上。正好是目标的下限。');
			expect(words).toContain('高新技术企业：你猜15000家，目标12700家以上。比下限多2300家（约18%）；目标没有上限。');
			const table = answered(page).getByRole('table');
			await answered(page).getByRole('button', { name: '数据表' }).click();
			expect(await table.getByRole('row').count()).toBe(5);
			expect((await table.innerText()).replace(/\s+/g, ' ')).toContain('2027 目标 ≥ 86000 86000 ≥ 12700 15000');
			await page.keyboard.press('Escape');
			await answered(page).getByRole('button', { name: '怎么算的' }).click();
			const sums = await answered(page).locator('dl').innerText();
			for (const part of ['58524 − 15535（新增）= 42989', '7565 ÷（1 + 19.2%）≈ 6346', '86000 ÷ 42989 ≈ 2.00']) expect(sums).toContain(part);
		}));

	it.each([
		['', ''],
		['-5', '0'],
		['1e9', '999999']
	])('typed as “%s” breaks nothing', (text, kept) =>
		visit('#doubling.guess', DESKTOP, async ({ page }) => {
			await atGuess(page);
			await asked(page).getByRole('spinbutton').fill('70000');
			await asked(page).getByRole('spinbutton').fill(text);
			await page.locator('body').click({ position: { x: 5, y: 5 } });
			const words = await comparison(page);
			expect(words).toContain(kept === '' ? '你还没有猜' : `你猜${kept}家`);
			const markup = await page.locator('.scene[data-scene="doubling"] svg').innerHTML();
			expect(markup).not.toMatch(/NaN|Infinity/);
		})
	);

	it('may be skipped, and wiped', () =>
		visit('#doubling.guess', PHONE, async ({ page }) => {
			await atGuess(page);
			await asked(page).getByRole('spinbutton').fill('70000');
			await asked(page).getByRole('button', { name: '擦掉' }).tap();
			await asked(page).getByRole('link', { name: '跳过，看目标' }).tap();
			await beatIs(page, 'doubling.reveal');
			await atRest(page);
			expect(await answered(page).getByRole('status').innerText()).toContain('你还没有猜');
			await answered(page).getByRole('link', { name: '回去画一条' }).click();
			await beatIs(page, 'doubling.guess');
		}));

	it('is remembered for the visit: when the scene was far, after a reload; not by a cookie', () =>
		visit('#doubling.guess', DESKTOP, async ({ page }) => {
			await atGuess(page);
			await asked(page).getByRole('spinbutton').fill('80000');
			await page.evaluate(() => void (location.hash = '#fog.why'));
			await beatIs(page, 'fog.why');
			await page.evaluate(() => void (location.hash = '#doubling.guess'));
			await atGuess(page);
			expect(await numberOf(page)).toBe(80_000);
			await page.reload();
			await atGuess(page);
			expect(await numberOf(page)).toBe(80_000);
			expect(await page.context().cookies()).toEqual([]);
		}));
});

describe('in a deck', () => {
	it.each([
		['present/', { viewport: { width: 1280, height: 720 } }],
		['embed/', { viewport: { width: 700, height: 560 } }]
	])('%s takes a stroke without leaving the beat, and keys still step', (path, device) =>
		visit(`${path}#doubling.guess`, { ...device, reducedMotion: 'reduce' }, async ({ page }) => {
			const pad = await atGuess(page);
			await page.mouse.move(pad.x + pad.width * 0.1, pad.y + pad.height * 0.5);
			await page.mouse.down();
			await page.mouse.move(pad.x + pad.width * 0.97, pad.y + pad.height * 0.2, { steps: 12 });
			await page.mouse.up();
			expect((await told(page)).beat).toBe('doubling.guess');
			const guess = await numberOf(page);
			expect(guess).toBeGreaterThan(80_000);
			await page.keyboard.press('PageDown');
			await beatIs(page, 'doubling.reveal');
			expect(await answered(page).getByRole('status').innerText()).toMatch(rightWords(guess));
		})
	);
});
