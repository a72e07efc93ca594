/**
 * A scene painted without a browser: its canvas by Skia, its SVG by resvg, one over the other. The same
 * `paint` and `draw` that run live; build-time only.
 */
import { createCanvas, loadImage, Path2D as SkiaPath2D, type Canvas } from '@napi-rs/canvas';
import { Resvg } from '@resvg/resvg-js';
import { svgMarkup } from '../../marks/svg-markup';
import type { World } from '../../marks/worlds';
import type { AnyScene, View } from '../../scenes/contract';
import type { Frame } from '../../scenes/frame';
import { INTERNAL_FAMILY, stillFontFiles } from './fonts';

// paint functions may build Path2D objects; node has none of its own
const globals = globalThis as { Path2D?: unknown };
globals.Path2D ??= SkiaPath2D;

export interface StillRequest {
	readonly frame: Frame;
	readonly world: World;
	readonly local: number;
	/** ambient seconds */
	readonly time?: number;
	/** width of the picture in px; the height follows from the frame */
	readonly pixels: number;
	/** outline the box that the words need, for looking at a composition */
	readonly words?: boolean;
}

/** The view a still is taken of. */
export function stillView(request: StillRequest): View {
	const { frame, world, local, time = 0 } = request;
	return { local, frame, world, time, motion: true };
}

/** SVG markup of a scene's drawing, without the surrounding `<svg>`; empty for a canvas-only scene. */
export function drawingMarkup(scene: AnyScene, view: View): string {
	return scene.draw ? svgMarkup(scene.draw(scene.layout(view.frame), view, scene.createParams?.())) : '';
}

/** The scene's canvas on a transparent ground, or null for an SVG-only scene. */
export function paintCanvas(scene: AnyScene, view: View, pixels: number): Canvas | null {
	if (!scene.paint) return null;
	const scale = pixels / view.frame.width;
	const canvas = createCanvas(Math.round(pixels), Math.round(view.frame.height * scale));
	const context = canvas.getContext('2d');
	context.scale(scale, scale);
	scene.paint(
		context as unknown as CanvasRenderingContext2D,
		scene.layout(view.frame),
		view,
		scene.createParams?.()
	);
	return canvas;
}

/** A whole SVG document around drawing markup. */
export function svgDocument(markup: string, frame: Frame, head = ''): string {
	const w = Math.round(frame.width * 100) / 100;
	const h = Math.round(frame.height * 100) / 100;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${head}${markup}</svg>`;
}

/** Rasterises an SVG document with the story's fonts, transparent where it draws nothing. */
export async function rasterise(svg: string, pixels: number): Promise<Buffer> {
	let named = svg;
	for (const [family, inside] of Object.entries(INTERNAL_FAMILY)) {
		named = named.replaceAll(`'${family}'`, `'${inside}'`);
	}
	const resvg = new Resvg(named, {
		fitTo: { mode: 'width', value: Math.round(pixels) },
		font: {
			fontFiles: await stillFontFiles(),
			loadSystemFonts: false,
			defaultFontFamily: INTERNAL_FAMILY['Noto Sans SC']!,
			sansSerifFamily: INTERNAL_FAMILY['Noto Sans SC']!,
			serifFamily: INTERNAL_FAMILY['Noto Serif SC']!
		}
	});
	return Buffer.from(resvg.render().asPng());
}

/** PNG of a scene at one position. Throws what the scene throws. */
export async function paintStill(scene: AnyScene, request: StillRequest): Promise<Buffer> {
	const { frame, world } = request;
	const view = stillView(request);
	const scale = request.pixels / frame.width;
	const canvas = createCanvas(Math.round(request.pixels), Math.round(frame.height * scale));
	const context = canvas.getContext('2d');
	context.fillStyle = world.ground;
	context.fillRect(0, 0, canvas.width, canvas.height);
	const under = paintCanvas(scene, view, request.pixels);
	if (under) context.drawImage(under, 0, 0);
	const markup = drawingMarkup(scene, view);
	if (markup) {
		context.drawImage(await loadImage(await rasterise(svgDocument(markup, frame), request.pixels)), 0, 0);
	}
	if (request.words && frame.words) {
		const { x, y, width, height } = frame.words;
		context.scale(scale, scale);
		context.strokeStyle = world.muted;
		context.globalAlpha = 0.5;
		context.setLineDash([6, 6]);
		context.strokeRect(x, y, width, height);
		context.beginPath();
		context.arc(frame.station.x, frame.station.y, 6, 0, 7);
		context.stroke();
	}
	return canvas.toBuffer('image/png');
}
