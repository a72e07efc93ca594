/** The still of a beat as one self-contained SVG: fonts cut to its glyphs, canvas as an image inside. Build-time only. */
import { createCanvas } from '@napi-rs/canvas';
import subsetFont from 'subset-font';
import { frameFor, type Frame } from '../../scenes/frame';
import { plateOf, type BeatPicture } from './beat-picture';
import { fontSource } from './fonts';
import { drawingMarkup, paintCanvas, svgDocument } from './paint-still';

const CARD = { width: 1200, height: 630 };

/** Frame of a still; with a words column for the share card. */
export const cardFrame = (chapter: number, withWords = false): Frame => frameFor({ ...CARD, format: 'card', chapter, withWords });

/** Quality of a canvas scene's raster, 0 … 100. */
const RASTER_QUALITY = 82;

/** Drawing and canvas of a picture as SVG content over its ground. A scene that throws is replaced by its plate. */
export async function stillMarkup(picture: BeatPicture, frame: Frame): Promise<string> {
	const { scene, world, local } = picture;
	const view = { local, frame, world, time: 0, motion: true };
	try {
		let image = '';
		const painted = paintCanvas(scene, view, frame.width);
		if (painted) {
			const canvas = createCanvas(painted.width, painted.height);
			const context = canvas.getContext('2d');
			context.fillStyle = world.ground;
			context.fillRect(0, 0, canvas.width, canvas.height);
			context.drawImage(painted, 0, 0);
			const bytes = await canvas.encode('jpeg', RASTER_QUALITY);
			image = `<image href="data:image/jpeg;base64,${bytes.toString('base64')}" width="${frame.width}" height="${frame.height}"/>`;
		}
		return `<rect width="${frame.width}" height="${frame.height}" fill="${world.ground}"/>${image}${drawingMarkup(scene, view)}`;
	} catch (error) {
		console.error(`the still of "${picture.beat.id}" failed; its type plate stands in`, error);
		const plate = plateOf(picture);
		return `<rect width="${frame.width}" height="${frame.height}" fill="${world.ground}"/>${drawingMarkup(plate.scene, { ...view, local: 0 })}`;
	}
}

/** The whole document, with `alt` as its title. */
export async function stillSvg(picture: BeatPicture): Promise<string> {
	const frame = cardFrame(picture.chapter.index);
	const markup = await stillMarkup(picture, frame);
	return svgDocument(markup, frame, `<title>${escapeXml(picture.beat.alt)}</title>${await fontFaces(markup)}`);
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** An SVG shown by `<img>` sees no page fonts: it brings the glyphs it uses. */
async function fontFaces(markup: string): Promise<string> {
	const texts = [...markup.matchAll(/<text[^>]*font-family="'([^']+)'[^>]*>([^<]*)</g)];
	const glyphs = (family: string) => [...new Set(texts.filter((t) => t[1] === family).flatMap((t) => [...t[2]!]))].join('');
	const face = async (family: string, weight: number, source: Parameters<typeof fontSource>[0]) => {
		const text = glyphs(family);
		if (!text) return '';
		const font = await subsetFont(fontSource(source), text, { targetFormat: 'woff2' });
		return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`;
	};
	const faces = (await Promise.all([face('Noto Serif SC', 900, 'serif'), face('Barlow Condensed', 600, 'figure')])).join('');
	return faces && `<style>${faces}</style>`;
}
