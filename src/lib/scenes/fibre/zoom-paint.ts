/** Paints the first beat: wall, felt, web, hair and strand, from far to near, with soft edges. */
import { smoothstep } from '../../marks/easing';
import { boxBetween, type Box } from '../../marks/path';
import type { World } from '../../marks/worlds';
import type { Frame } from '../frame';
import { clipToFelt, paintFeltLine, paintWall } from './cabin-wall';
import { FELT_HALF } from './hand-over';
import { hairOpacity, paintHair } from './human-hair';
import { paletteOf } from './palette';
import { unitsPerMetre } from './scale';
import { paintFray, paintStrand } from './strand';
import type { Web } from './web';
import { paintThreads, paintTubes } from './web-paint';
import { entryAt, fieldAt, focusAt, type ZoomLayout } from './zoom';

export function paintZoom(
	c: CanvasRenderingContext2D,
	frame: Frame,
	zoom: ZoomLayout,
	web: Web,
	decades: number,
	world: World,
	opacity: number,
	/** the box that the picture draws together into, and how far it has */
	into: { readonly box: Box; readonly share: number }
): void {
	const palette = paletteOf(world);
	const scale = unitsPerMetre(frame, decades);
	const focus = focusAt(zoom, decades);
	const field = fieldAt(zoom, decades);
	const region = boxBetween(field.box, into.box, into.share);
	c.save();
	c.beginPath();
	c.rect(region.x, region.y, region.width, region.height);
	c.clip();
	c.lineCap = 'round';
	paintWall(c, focus, scale, decades, frame.stroke, world, opacity);
	const shown = opacity * smoothstep(0.35, 0.9, decades);
	const narrow = FELT_HALF * scale < region.width * 1.3;
	c.save();
	if (narrow) clipToFelt(c, focus, scale);
	c.globalAlpha = shown;
	c.fillStyle = palette.wash;
	c.fillRect(region.x, region.y, region.width, region.height);
	c.globalAlpha = 1;
	paintThreads(c, web, region, focus, scale, frame.stroke.hair * 1.5, palette, shown);
	c.restore();
	paintFeltLine(c, zoom.wall, focus, scale, decades, world.route, frame.stroke.route, frame.height, opacity);
	paintHair(c, focus, scale, region, frame.stroke.detail, palette, opacity * hairOpacity(decades));
	const entry = entryAt(zoom, decades);
	paintFray(c, zoom.strand, entry, decades, world.route, opacity);
	paintTubes(c, web, region, focus, scale, palette, shown, 'right');
	paintStrand(c, zoom.strand, entry, focus, scale, decades, world.route, palette, opacity);
	paintTubes(c, web, region, focus, scale, palette, shown, 'left');
	c.restore();
	// outside the clip, so that its half-covered pixels go too
	softenEdges(c, region, zoom.fade, zoom.corner, field.soft * (1 - into.share));
}

/** Takes the picture away towards the sides where it does not end at the frame's own edge. */
function softenEdges(c: CanvasRenderingContext2D, region: Box, fade: ZoomLayout['fade'], corner: Box | null, share: number): void {
	if (share <= 0) return;
	c.globalCompositeOperation = 'destination-out';
	c.globalAlpha = 1;
	const right = region.x + region.width;
	const bottom = region.y + region.height;
	const strip = (x0: number, y0: number, x1: number, y1: number, x: number, y: number, w: number, h: number) => {
		const g = c.createLinearGradient(x0, y0, x1, y1);
		g.addColorStop(0, 'rgba(0,0,0,1)');
		g.addColorStop(0.35, 'rgba(0,0,0,.72)');
		g.addColorStop(1, 'rgba(0,0,0,0)');
		c.fillStyle = g;
		c.fillRect(x, y, w, h);
	};
	const o = 2;
	const [l, r, t, b] = [fade.left * share, fade.right * share, fade.top * share, fade.bottom * share];
	if (l) strip(region.x, 0, region.x + l, 0, region.x - o, region.y, l + o, region.height);
	if (r) strip(right, 0, right - r, 0, right - r, region.y, r + o, region.height);
	if (t) strip(0, region.y, 0, region.y + t, region.x, region.y - o, region.width, t + o);
	if (b) strip(0, bottom, 0, bottom - b, region.x, bottom - b, region.width, b + o);
	if (corner) clearCorner(c, corner, share);
	c.globalCompositeOperation = 'source-over';
}

/** Clears the ground under the scale bar: an ellipse that fits a box, soft towards its rim. */
function clearCorner(c: CanvasRenderingContext2D, box: Box, share: number): void {
	const r = box.width / 2;
	c.save();
	c.translate(box.x + r, box.y + box.height / 2);
	c.scale(1, box.height / box.width);
	const g = c.createRadialGradient(0, 0, 0, 0, 0, r);
	g.addColorStop(0, `rgba(0,0,0,${share})`);
	g.addColorStop(0.62, `rgba(0,0,0,${0.96 * share})`);
	g.addColorStop(1, 'rgba(0,0,0,0)');
	c.fillStyle = g;
	c.fillRect(-r, -r, 2 * r, 2 * r);
	c.restore();
}
