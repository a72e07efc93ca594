/** Where every figure comes from: the ledger after the last beat and on its own page, and taking the story along. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { beatIs, DESKTOP, PHONE, ready, useBrowser, visit } from './browser';

useBrowser();
const facts = ((await (await fetch(`${inject('base')}facts.json`)).json()) as { facts: { id: string; kind?: string }[] }).facts;
const rowsOf = (page: Page) => page.locator('.ledger tbody tr');

describe('after the last beat', () => {
	it.each([
		['desktop', DESKTOP],
		['phone', PHONE]
	])('the whole ledger follows, and leads to the beats, on a %s', (_name, device) =>
		visit('#onward.sources', device, async ({ page }) => {
			await ready(page);
			await beatIs(page, 'onward.sources');
			await page.locator('#ledger').scrollIntoViewIfNeeded();
			await rowsOf(page).first().waitFor();
			expect(await rowsOf(page).count()).toBe(facts.length);
			expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
			await page.getByRole('searchbox').fill('双倍增 目标 86000');
			await page.waitForFunction(() => document.querySelectorAll('.ledger tbody tr').length === 1);
			await rowsOf(page).first().getByRole('link', { name: '双倍增' }).click();
			await beatIs(page, 'doubling.reveal');
		})
	);

	it('is searched, filtered, sorted; a derived row leads to what it was computed from', () =>
		visit('#ledger', DESKTOP, async ({ page }) => {
			await ready(page);
			await page.waitForFunction(() => Math.abs(document.getElementById('ledger')?.getBoundingClientRect().top ?? innerHeight) < innerHeight / 2);
			await rowsOf(page).first().waitFor();
			await page.getByRole('radio', { name: /推算/ }).check();
			expect(await rowsOf(page).count()).toBe(facts.filter((f) => f.kind === 'derived').length);
			await page.getByRole('button', { name: /^数值/ }).click();
			const values = await rowsOf(page).locator('data').evaluateAll((all) => all.map((d) => Number((d as HTMLDataElement).value)));
			expect(values).toEqual([...values].sort((a, b) => b - a));
			expect(values[0]).toBe(42989);
			await rowsOf(page).first().getByRole('link', { name: '↑ 2023年新增科技型企业' }).click();
			await page.waitForFunction(() => document.activeElement?.id === 'fact:double.tech.added');
			expect(await rowsOf(page).count()).toBe(facts.length);
			await page.getByRole('searchbox').fill('没有这样的词');
			await page.getByText('没有这样的事实').waitFor();
			await page.getByRole('button', { name: '全部列出' }).click();
			expect(await rowsOf(page).count()).toBe(facts.length);
		}));
});

describe('a fact', () => {
	it('leads from its mark in the story to its row, and from the row back', () =>
		visit('#doubling.reveal', DESKTOP, async ({ page }) => {
			await ready(page);
			await beatIs(page, 'doubling.reveal');
			await page.locator('[id="doubling.reveal"] a.mark').first().click();
			await page.getByRole('link', { name: '在总账里看' }).click();
			await page.waitForURL(/facts\/#double\.tech\.2025$/);
			const row = page.locator('[id="double.tech.2025"]');
			expect(await row.isVisible()).toBe(true);
			await row.getByRole('link', { name: '双倍增' }).click();
			await ready(page);
			await beatIs(page, 'doubling.reveal');
		}));
});

describe('taken along', () => {
	it.each(['', 'b/onward.sources/', 'embed/', 'facts/'])('from /%s: downloads, a link, a frame that works', (path) =>
		visit(`${path}${path === 'facts/' ? '' : '#onward.sources'}`, { ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page }) => {
			await page.waitForFunction(() => document.documentElement.dataset['live'] === 'on');
			const share = page.locator('.share').first();
			await share.getByRole('button', { name: '分享' }).click();
			await share.getByText('链接已复制').waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(inject('base'));
			await share.getByRole('button', { name: '嵌入代码' }).click();
			const code = await share.locator('textarea').inputValue();
			const address = /src="([^"]+)"/.exec(code)![1]!;
			expect(address).toBe(`${inject('base')}embed/`);
			expect((await fetch(address)).status).toBe(200);
			for (const name of ['CSV', 'JSON']) {
				const href = await page.locator('a[download]', { hasText: name }).first().getAttribute('href');
				const text = await (await fetch(new URL(href!, page.url()))).text();
				for (const { id } of facts) expect(text, `${name} has ${id}`).toContain(id);
			}
		})
	);
});
