/** The picture of a beat for sharing: 1200 × 630 PNG with kicker, headline, drawing and the story's name. Build-time only. */
import { FONT } from '../../marks/type';
import { emWidth } from '../plate/layout';
import type { BeatPicture } from './beat-picture';
import { rasterise, svgDocument } from './paint-still';
import { cardFrame, stillMarkup } from './still-svg';

/** PNG bytes. */
export async function shareCard(picture: BeatPicture): Promise<Buffer> {
	const { beat, chapter, world } = picture;
	const frame = cardFrame(chapter.index, true);
	const words = frame.words!;
	const opening = beat.index === 0;
	const width = opening ? 470 : words.width;
	const size = Math.min(opening ? 150 : 84, width / Math.max(...beat.headline.map(emWidth)));
	const text = (x: number, y: number, px: number, family: string, weight: number, fill: string, content: string) =>
		`<text x="${x}" y="${y}" font-size="${px}" font-family="${family}" font-weight="${weight}" fill="${fill}">${content}</text>`;
	const top = words.y + 40;
	const lines = beat.headline.map((line, i) => text(words.x, top + size * (0.9 + 1.2 * i), size, FONT.serif, 900, world.ink, line)).join('');
	const kicker = text(words.x, words.y, 24, FONT.sans, 400, world.muted, chapter.kicker);
	const name = opening ? '' : text(words.x, 574, 26, FONT.serif, 900, world.ink, '三站路');
	const markup = await stillMarkup(picture, frame);
	return rasterise(svgDocument(`${markup}${kicker}${lines}${name}`, frame), frame.width);
}
