/** The sound of stop one, as it is heard: silent until asked, ended by whatever ought to end it, and filtered by the curve that is drawn. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { beatIs, DESKTOP, PHONE, ready, scrollToBeat, useBrowser, visit, WALL } from './browser';

useBrowser();
const BEAT = 'fibre.sound';
const play = (page: Page) => page.getByRole('button', { name: '播放', exact: true });
const off = (page: Page) => page.getByRole('button', { name: '停止', exact: true });

interface Heard {
	contexts: AudioContext[];
}
type Window = globalThis.Window & { heard: Heard; AudioContext: typeof AudioContext };

/** Keeps every audio context that the page makes where a test can ask for its state. */
const listen = (page: Page) =>
	page.addInitScript(() => {
		const w = window as unknown as Window;
		w.heard = { contexts: [] };
		const Native = w.AudioContext;
		w.AudioContext = class extends Native {
			constructor() {
				super();
				w.heard.contexts.push(this);
			}
		};
	});

const made = (page: Page) => page.evaluate(() => (window as unknown as Window).heard.contexts.length);
/** how many contexts still run */
const running = (page: Page) => page.evaluate(() => (window as unknown as Window).heard.contexts.filter((c) => c.state === 'running').length);
const silent = (page: Page) => expect.poll(() => running(page), { timeout: 10_000 }).toBe(0);
const sounding = (page: Page) => expect.poll(() => running(page), { timeout: 10_000 }).toBe(1);

async function toTheSound(page: Page): Promise<void> {
	await ready(page);
	await scrollToBeat(page, BEAT, 0.25);
	await play(page).waitFor();
}

describe('the sound', () => {
	it('is silent until it is asked for, and has an off switch', () =>
		visit('', { ...DESKTOP, before: listen }, async ({ page }) => {
			await toTheSound(page);
			expect(await made(page)).toBe(0);
			await play(page).click();
			await sounding(page);
			await page.getByText(/分贝/).first().waitFor();
			await off(page).click();
			await silent(page);
			await play(page).waitFor();
		}));

	it('stops when the reader leaves the beat', () =>
		visit('', { ...DESKTOP, before: listen }, async ({ page }) => {
			await toTheSound(page);
			await play(page).click();
			await sounding(page);
			await scrollToBeat(page, 'years.five', 0.6);
			await silent(page);
		}));

	it('stops when the tab hides, and stays silent when it is back', () =>
		visit('', { ...DESKTOP, before: listen }, async ({ page }) => {
			await toTheSound(page);
			await play(page).click();
			await sounding(page);
			const hide = (hidden: boolean) =>
				page.evaluate((value) => {
					Object.defineProperty(document, 'hidden', { value, configurable: true });
					document.dispatchEvent(new Event('visibilitychange'));
				}, hidden);
			await hide(true);
			await silent(page);
			await hide(false);
			await play(page).waitFor();
			expect(await running(page)).toBe(0);
		}));

	it('stops when another sound starts: in this page, or in another page of the story', () =>
		visit('', { ...DESKTOP, before: listen }, async ({ page }) => {
			await toTheSound(page);
			await play(page).click();
			await sounding(page);
			await page.evaluate(() => {
				const film = document.createElement('video');
				document.body.append(film);
				film.dispatchEvent(new Event('play'));
			});
			await silent(page);
			await play(page).click();
			await sounding(page);
			const other = await page.context().newPage();
			await listen(other);
			await other.goto(`${new URL(page.url()).origin}/present/#${BEAT}`);
			await ready(other);
			await beatIs(other, BEAT);
			await play(other).waitFor();
			await other.keyboard.press('m');
			await sounding(other);
			await silent(page);
			await other.close();
		}));

	it('is played and set by keyboard', () =>
		visit('', { ...DESKTOP, before: listen }, async ({ page }) => {
			await toTheSound(page);
			await play(page).focus();
			await page.keyboard.press('Enter');
			await sounding(page);
			const slider = page.getByRole('slider', { name: /棉毡厚度/ });
			await slider.focus();
			await page.keyboard.press('Home');
			expect(await slider.getAttribute('aria-valuetext')).toBe('0毫米');
			await page.getByText(/没有棉毡/).first().waitFor();
			for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
			expect(await slider.inputValue()).toBe('20');
			await page.keyboard.press('Shift+Tab');
			expect(await off(page).evaluate((button) => button === document.activeElement)).toBe(true);
			await page.keyboard.press(' ');
			await silent(page);
			// letters are the presenter's
			await page.keyboard.press('m');
			expect(await running(page)).toBe(0);
		}));

	it('is played and set by touch, on the slider and on the drawn felt', () =>
		visit('', { ...PHONE, before: listen }, async ({ page }) => {
			await toTheSound(page);
			const box = (await play(page).boundingBox())!;
			expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
			expect(box.y + box.height).toBeLessThanOrEqual(844);
			await play(page).tap();
			await sounding(page);
			const before = await page.evaluate(() => document.querySelector('#fibre-curve')!.getAttribute('d'));
			const handle = (await page.locator('.handle').boundingBox())!;
			await page.touchscreen.tap(handle.x + handle.width * 0.9, handle.y + handle.height / 2);
			await expect.poll(() => page.getByRole('slider').inputValue().then(Number)).toBeGreaterThan(80);
			expect(await page.evaluate(() => document.querySelector('#fibre-curve')!.getAttribute('d'))).not.toBe(before);
			await off(page).tap();
			await silent(page);
		}));

	it('works by key for a presenter, and stops with the step', () =>
		visit(`present/#${BEAT}`, { ...WALL, before: listen }, async ({ page }) => {
			await ready(page);
			await beatIs(page, BEAT);
			await play(page).waitFor();
			await page.keyboard.press('m');
			await sounding(page);
			await page.keyboard.press(']');
			expect(await page.getByRole('slider').inputValue()).toBe('55');
			await page.keyboard.press('[');
			await page.keyboard.press('[');
			expect(await page.getByRole('slider').inputValue()).toBe('45');
			await page.keyboard.press('m');
			await silent(page);
			await page.keyboard.press('m');
			await sounding(page);
			await page.keyboard.press('PageDown');
			await silent(page);
		}));

	it.each([0, 20, 50, 100])('passes the noise through the curve that is drawn: %d mm, within 1 dB from 100 Hz to 8 kHz', (thickness) =>
		visit(
			'',
			{
				...DESKTOP,
				// what the page builds for the loudspeakers, rendered off line, with the noise that went into it
				before: (page) =>
					page.addInitScript(() => {
						const w = window as unknown as { AudioContext: unknown; offline: OfflineAudioContext; source: AudioBufferSourceNode };
						w.AudioContext = class extends OfflineAudioContext {
							constructor() {
								super(1, 48_000 * 4, 48_000);
								w.offline = this;
							}
							override createBufferSource(): AudioBufferSourceNode {
								return (w.source = super.createBufferSource());
							}
							close(): Promise<void> {
								return Promise.resolve();
							}
							override resume(): Promise<void> {
								return Promise.resolve();
							}
						};
					})
			},
			async ({ page }) => {
				await toTheSound(page);
				await page.getByRole('slider').fill(String(thickness));
				await play(page).click();
				const { heard, drawn } = await page.evaluate(async () => {
					const w = window as unknown as { offline: OfflineAudioContext; source: AudioBufferSourceNode };
					const noise = w.source.buffer!.getChannelData(0);
					const out = (await w.offline.startRendering()).getChannelData(0);
					// the noise repeats, so one round of it, taken when the filter is full, has an exact spectrum
					const period = noise.length;
					const start = 48_000 / 2;
					const power = (samples: Float32Array, from: number, bin: number) => {
						// Goertzel
						const c = 2 * Math.cos((2 * Math.PI * bin) / period);
						let a = 0;
						let b = 0;
						for (let i = 0; i < period; i++) {
							const s = samples[from + i]! + c * a - b;
							b = a;
							a = s;
						}
						return a * a + b * b - c * a * b;
					};
					const heard: [number, number][] = [];
					for (let f = 100; f <= 8000; f *= 2 ** (1 / 9)) {
						const bin = Math.round((f * period) / 48_000);
						heard.push([(bin * 48_000) / period, 10 * Math.log10(power(out, start, bin) / power(noise, 0, bin))]);
					}
					// the picture: the grid's levels are 10 and 20 dB, its uprights 125 and 250 Hz
					const numbers = (id: string) => (document.getElementById(id)!.getAttribute('d')!.match(/-?[\d.]+/g) ?? []).map(Number);
					const grid = document.getElementById('fibre-grid')!.getAttribute('d')!;
					const levels = [...grid.matchAll(/M[\d.]+ ([\d.]+)h/g)].map((m) => Number(m[1]));
					const uprights = [...grid.matchAll(/M([\d.]+) [\d.]+V/g)].map((m) => Number(m[1]));
					const curve = numbers('fibre-curve');
					const drawn: [number, number][] = [];
					for (let i = 0; i < curve.length; i += 2) {
						const octaves = (curve[i]! - uprights[0]!) / (uprights[1]! - uprights[0]!);
						drawn.push([125 * 2 ** octaves, -10 - (10 * (curve[i + 1]! - levels[0]!)) / (levels[1]! - levels[0]!)]);
					}
					return { heard, drawn };
				});
				// the curve proper begins after the line's bend down to it
				const bend = [...drawn].reverse().findIndex(([f]) => f < 100.5);
				const curve = drawn.slice(drawn.length - 1 - bend);
				expect(curve[curve.length - 1]![0]).toBeCloseTo(8000, -2);
				for (const [f, level] of heard) {
					const k = Math.max(1, curve.findIndex(([x]) => x >= f));
					const [f0, y0] = curve[k - 1]!;
					const [f1, y1] = curve[k]!;
					const t = Math.min(1, Math.max(0, Math.log(f / f0) / (Math.log(f1 / f0) || 1)));
					expect(Math.abs(level - (y0 + (y1 - y0) * t)), `${f.toFixed(0)} Hz: ${level.toFixed(2)} dB`).toBeLessThan(1);
				}
			}
		)
	);
});
