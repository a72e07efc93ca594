/** The scene contract, for every scene in the list: one picture per position, whichever way it was reached. */
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { DESKTOP, drawnIn, useBrowser, visit } from './browser';

useBrowser();
const story = (await (await fetch(`${inject('base')}story.json`)).json()) as { beats: { scene: string }[] };
const counts = new Map<string, number>();
// a beat whose scene is not in the list shows a type plate, which is tested with the stills
for (const { scene } of story.beats.filter(({ scene }) => existsSync(`src/lib/scenes/${scene}/scene.ts`))) counts.set(scene, (counts.get(scene) ?? 0) + 1);

/** Moves the lab's slider and gives what is drawn: SVG markup and a digest of the canvas's pixels. */
async function pictureAt(page: Page, at: number): Promise<string> {
	await page.locator('input[type=range]').first().evaluate((input, value) => {
		(input as HTMLInputElement).value = String(value);
		input.dispatchEvent(new Event('input', { bubbles: true }));
	}, at);
	const painted = await page.evaluate(async () => {
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const canvas = document.querySelector<HTMLCanvasElement>('.bench canvas');
		let pixels = '';
		if (canvas) {
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			let a = 1;
			let b = 0;
			for (let i = 0; i < data.length; i++) {
				a = (a + data[i]!) % 65521;
				b = (b + a) % 65521;
			}
			pixels = `${canvas.width}×${canvas.height} ${a} ${b}`;
		}
		return pixels;
	});
	return `${painted}\n${await drawnIn(page, '.bench > svg')}`;
}

describe.each([...counts])('%s', (scene, count) => {
	it('has one picture per position: from above, from below and by a jump', () =>
		visit(`lab/?scene=${scene}&at=-0.4`, DESKTOP, async ({ page }) => {
			await page.waitForSelector('.bench svg, .bench canvas');
			const positions = Array.from({ length: count * 4 + 2 }, (_, i) => Math.round((-0.4 + i * 0.25) * 100) / 100).filter((p) => p <= count);
			const down: string[] = [];
			for (const at of positions) down.push(await pictureAt(page, at));
			const up: string[] = [];
			for (const at of [...positions].reverse()) up.unshift(await pictureAt(page, at));
			positions.forEach((at, i) => expect(up[i] === down[i], `at ${at} going up`).toBe(true));
			for (const at of [count - 0.15, 0.1]) await pictureAt(page, at);
			const jumped = await pictureAt(page, positions[3]!);
			expect(jumped === down[3], 'by a jump').toBe(true);
			expect(new Set(down).size, 'the picture changes with the position').toBeGreaterThan(positions.length / 2);
		}));
});
