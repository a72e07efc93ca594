/** Keeps the page's colours those of the clock's position. */
import type { ClockFace } from '../clock/clock';
import { WORLDS } from '../marks/worlds';
import type { Chapter } from '../story/types';
import { paletteAt, worldAt } from './blend';
import { palettePainter } from './paint-palette';

/**
 * Dresses a story's shell in the colours of its chapter until the returned undo is called. While colours turn into the
 * next chapter's, only what can be seen follows: everything beside the article, and the words around the reader. A new
 * style for the whole article would cost a phone a third of every frame.
 */
export function dressPage(clock: ClockFace, shell: HTMLElement, chapters: readonly Chapter[]): () => void {
	const spans = chapters.map((c) => ({ first: c.first, count: c.count, world: WORLDS[c.world] }));
	const painterOf = (element: Element) => palettePainter((element as HTMLElement).style);
	const whole = painterOf(shell);
	const sections = [...shell.querySelectorAll('.beat')].map(painterOf);
	const beside = [...shell.children].filter((part) => part.localName !== 'main').map(painterOf);
	const read = ({ position, beat }: ClockFace) => {
		const world = worldAt(spans, position);
		const palette = paletteAt(spans, position);
		const turning = palette === world ? null : palette;
		whole(world);
		for (const part of beside) part(turning);
		sections.forEach((section, i) => section(Math.abs(i - beat) <= 1 ? turning : null));
	};
	read(clock);
	return clock.subscribe(read);
}
