#!/usr/bin/env node
// npm run bench: what the built story costs on this machine. Prints numbers and judges nothing.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quantile, scrubFrames } from './bench-frames.mjs';
import { benchVision } from './bench-vision.mjs';
import { findBrowser, installPackages, ROOT } from './setup.mjs';
import { stopBytes } from './stop-bytes.mjs';
import { serve } from './serve.mjs';

const { values: o } = parseArgs({ options: { cpu: { type: 'string', default: '4' }, passes: { type: 'string', default: '4' } } });
installPackages();
const executablePath = await findBrowser();
const { chromium } = await import('playwright-core');
const kb = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const build = join(ROOT, 'build');
const server = await serve(build);
const base = `http://127.0.0.1:${server.port}/`;
const browser = await chromium.launch({
	executablePath,
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--enable-precise-memory-info']
});

console.log('bytes');
console.log(`  first HTML (brotli)            ${kb(statSync(join(build, 'index.html.br')).size)}`);
const scripts = readdirSync(join(build, '_app', 'immutable'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.js.br'));
console.log(`  all scripts (brotli)           ${kb(scripts.reduce((sum, f) => sum + statSync(join(build, '_app', 'immutable', f)).size, 0))}`);
for (const [stop, bytes] of Object.entries(stopBytes(ROOT))) console.log(`  ${`code of ${stop}`.padEnd(30)} ${kb(bytes)}`);
const fonts = readdirSync(join(ROOT, 'src', 'lib', 'stage', 'type', 'generated')).filter((f) => f.endsWith('.woff2'));
for (const font of fonts) console.log(`  ${font.padEnd(30)} ${kb(statSync(join(ROOT, 'src', 'lib', 'stage', 'type', 'generated', font)).size)}`);

async function open(throttled) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	if (throttled) {
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(o.cpu) });
		await cdp.send('Network.enable');
		await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 });
	}
	await page.addInitScript(() => {
		window.seen = { lcp: 0, lcpElement: '', cls: 0, long: [] };
		new PerformanceObserver((list) => {
			for (const e of list.getEntries()) {
				window.seen.lcp = e.startTime;
				window.seen.lcpElement = e.element?.className?.toString().slice(0, 40) ?? '';
			}
		}).observe({ type: 'largest-contentful-paint', buffered: true });
		new PerformanceObserver((list) => {
			for (const e of list.getEntries()) window.seen.cls += e.value;
		}).observe({ type: 'layout-shift', buffered: true });
		new PerformanceObserver((list) => {
			for (const e of list.getEntries()) window.seen.long.push(Math.round(e.duration));
		}).observe({ type: 'longtask', buffered: true });
	});
	await page.goto(base, { waitUntil: 'load' });
	await page.waitForFunction(() => document.documentElement.dataset.live === 'on');
	await page.waitForTimeout(1500);
	return { context, page, cdp };
}

console.log(`\nload (phone, CPU ÷ ${o.cpu}, slow 4G)`);
{
	const { context, page } = await open(true);
	const seen = await page.evaluate(() => window.seen);
	console.log(`  LCP                            ${Math.round(seen.lcp)} ms  (${seen.lcpElement})`);
	console.log(`  CLS                            ${seen.cls.toFixed(4)}`);
	console.log(`  long tasks                     ${seen.long.join(', ') || 'none'}`);

	const beats = JSON.parse(readFileSync(join(build, 'story.json'), 'utf8')).beats;
	console.log(`\nscroll by beats (main-thread tasks per frame of 25 px, CPU ÷ ${o.cpu}; long tasks)`);
	for (const chapter of [...new Set(beats.map((b) => b.chapter))]) {
		const ids = beats.filter((b) => b.chapter === chapter).map((b) => b.id);
		await page.evaluate(() => void (window.seen.long = []));
		const frames = await scrubFrames(browser, page, [ids[0], ids.at(-1)]);
		const spent = frames.reduce((sum, ms) => sum + ms, 0);
		const long = await page.evaluate(() => window.seen.long);
		const [mean, p95, most] = [spent / frames.length, quantile(frames, 0.95), Math.max(...frames)].map((ms) => ms.toFixed(1).padStart(6));
		console.log(`  ${chapter.padEnd(10)} mean ${mean}  p95 ${p95}  most ${most} ms/frame  ${((spent / (frames.length * 25)) * 1000).toFixed(0).padStart(5)} ms/1000 px  long: ${long.length ? long.join(' ') : 'none'}`);
	}
	console.log(`  CLS after the scroll           ${(await page.evaluate(() => window.seen.cls)).toFixed(4)}`);
	await context.close();
}

console.log('\nsoak (phone, no throttle)');
{
	const { context, page, cdp } = await open(false);
	const heaps = [];
	for (let pass = 0; pass < Number(o.passes); pass++) {
		await page.evaluate(async () => {
			for (const [from, to, by] of [[0, document.documentElement.scrollHeight, 400], [document.documentElement.scrollHeight, 0, -400]]) {
				for (let y = from; by > 0 ? y < to : y > to; y += by) {
					scrollTo({ top: y, behavior: 'instant' });
					await new Promise((resolve) => requestAnimationFrame(resolve));
				}
			}
		});
		await cdp.send('HeapProfiler.collectGarbage');
		heaps.push((await cdp.send('Runtime.getHeapUsage')).usedSize);
	}
	console.log(`  heap after each pass           ${heaps.map((h) => `${(h / 1e6).toFixed(1)} MB`).join('  ')}`);
	await context.close();
}
await browser.close();
await server.close();

await benchVision();
