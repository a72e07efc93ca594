/** One Chromium for a test file, and the ways of using a page that tests share. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';

/** Background traffic of the browser itself is off: only the page's own requests are seen. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--autoplay-policy=no-user-gesture-required'];

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 1, isMobile: true, hasTouch: true };
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
export const WALL: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } };

let browser: Browser;

/** Call at the top of a spec: starts the browser before its tests and ends it after. */
export function useBrowser(): void {
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
	});
	afterAll(async () => {
		await browser?.close();
	});
}

export interface Visit {
	readonly page: Page;
	/** messages of uncaught errors and of console.error so far */
	readonly errors: string[];
	/** addresses of requests to other hosts so far */
	readonly foreign: string[];
}

/**
 * Opens a page of the build in a fresh context, hands it to `use`, and closes it. Unless `errors` is allowed, a
 * page that logged an error or asked another host for anything fails the test.
 */
export async function visit(path: string, options: BrowserContextOptions & { allowErrors?: boolean; before?: (page: Page) => Promise<unknown> }, use: (visit: Visit) => Promise<void>): Promise<void> {
	const { allowErrors, before, ...rest } = options;
	const context = await browser.newContext(rest);
	const page = await context.newPage();
	const errors: string[] = [];
	const foreign: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1') foreign.push(request.url());
	});
	try {
		await before?.(page);
		await page.goto(path.startsWith('http') ? path : inject('base') + path);
		await use({ page, errors, foreign });
		expect(foreign).toEqual([]);
		if (!allowErrors) expect(errors).toEqual([]);
	} finally {
		await context.close();
	}
}

/** Waits until the page's scripts run and its first position is told. */
export const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset['live'] === 'on' && document.documentElement.dataset['beat'] !== undefined);

/** The beat and position that the page tells of. */
export const told = (page: Page) =>
	page.evaluate(() => {
		const { beat, position, mode } = document.documentElement.dataset;
		return { beat, position: Number(position), mode };
	});

/** Waits for a beat to be the current one. */
export const beatIs = (page: Page, id: string) => page.waitForFunction((wanted) => document.documentElement.dataset['beat'] === wanted, id);

/** Waits until the position has not changed for some frames. */
export const atRest = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				let last = '';
				let same = 0;
				const look = () => {
					const now = `${document.documentElement.dataset['position']} ${scrollY}`;
					same = now === last ? same + 1 : 0;
					last = now;
					if (same > 8) resolve();
					else requestAnimationFrame(look);
				};
				look();
			})
	);

/** Scrolls so that `share` of a beat's track has passed the middle of the window. */
export async function scrollToBeat(page: Page, id: string, share = 0.3): Promise<void> {
	await page.evaluate(
		([beat, part]) => {
			const box = document.getElementById(beat as string)!.getBoundingClientRect();
			scrollTo({ top: scrollY + box.top - innerHeight / 2 + box.height * (part as number), behavior: 'instant' });
		},
		[id, share] as const
	);
	await beatIs(page, id);
	await atRest(page);
}

/**
 * What lies on the words that a deck shows, by class: buttons, controls, stations of the line, and the line, which runs
 * level from the active station. Empty where nothing does.
 */
export const onTheWords = (page: Page) =>
	page.evaluate(() => {
		const words = [...document.querySelectorAll('.beat[data-shown] .words')].find((element) => element.getBoundingClientRect().height > 0)!;
		const frame = words.getBoundingClientRect();
		const texts = [...words.querySelectorAll('.kicker, .headline, .copy, .note')].map((element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			const { left, right, top, bottom } = range.getBoundingClientRect();
			return { left, right, top: Math.max(top, frame.top), bottom: Math.min(bottom, frame.bottom) };
		});
		const lies = ({ left, right, top, bottom }: DOMRect) =>
			texts.some((text) => text.bottom > text.top && left < text.right && right > text.left && top < text.bottom && bottom > text.top);
		const found = [...document.querySelectorAll('.pager, .route .dot, .route .name, .beat[data-shown] .controls > *')].filter((element) => lies(element.getBoundingClientRect())).map((element) => element.className.split(' ')[0]!);
		const here = document.querySelector('.route [data-state="here"] .dot')!.getBoundingClientRect();
		if (lies(new DOMRect(here.left, here.top + here.height / 2, innerWidth, 1))) found.push('line');
		return found;
	});

/** Ids of all beats, from the story's own contract. */
export async function beatIds(): Promise<string[]> {
	const story = (await (await fetch(`${inject('base')}story.json`)).json()) as { beats: { id: string }[] };
	return story.beats.map((b) => b.id);
}

/**
 * The SVG that a selector finds, as markup in which each element's attributes stand in alphabetical order: an
 * attribute that went and came back is appended, which changes the markup and not the picture. '' without one.
 */
export const drawnIn = (page: Page, selector: string) =>
	page.evaluate((wanted) => {
		const drawn = document.querySelector(wanted)?.cloneNode(true) as Element | undefined;
		for (const element of drawn?.querySelectorAll('*') ?? []) {
			const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
			for (const { name } of attributes) element.removeAttribute(name);
			for (const { name, value } of attributes) element.setAttribute(name, value);
		}
		return drawn?.innerHTML ?? '';
	}, selector);
