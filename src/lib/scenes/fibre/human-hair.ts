/** A hair from someone's head, for comparison: 70 μm is common (heads have 50 to 100; general knowledge). */
import { smoothstep } from '../../marks/easing';
import type { Box, Point } from '../../marks/path';
import type { Palette } from './palette';

export const HAIR_DIAMETER = 70e-6;
/** Its middle at the focus's height, metres to the right, and how much it leans. */
const OFFSET = 86e-6;
const LEAN = 0.16;

/** How clearly it is seen: in as it gets a body, out when it has slid away to the side. */
export const hairOpacity = (decades: number): number => smoothstep(2.9, 3.7, decades);

/** x of the hair's middle at a height y. */
export const hairAt = (focus: Point, scale: number, y: number): number => focus.x + OFFSET * scale - (y - focus.y) * LEAN;

export function paintHair(
	c: CanvasRenderingContext2D,
	focus: Point,
	scale: number,
	region: Box,
	detail: number,
	palette: Palette,
	opacity: number
): void {
	const w = HAIR_DIAMETER * scale * Math.hypot(1, LEAN);
	const top = region.y - 4;
	const bottom = region.y + region.height + 4;
	if (opacity <= 0.01 || hairAt(focus, scale, bottom) - w / 2 > region.x + region.width) return;
	c.globalAlpha = opacity;
	c.beginPath();
	c.moveTo(hairAt(focus, scale, top) - w / 2, top);
	c.lineTo(hairAt(focus, scale, top) + w / 2, top);
	c.lineTo(hairAt(focus, scale, bottom) + w / 2, bottom);
	c.lineTo(hairAt(focus, scale, bottom) - w / 2, bottom);
	c.closePath();
	c.fillStyle = palette.hair;
	c.fill();
	c.strokeStyle = palette.hairEdge;
	c.lineWidth = detail * 2;
	c.stroke();
	// the scales of its skin, about 8 μm apart, always starting from the focus so that they grow with it
	const pitch = 9e-6 * scale;
	if (pitch > 3) {
		c.beginPath();
		const first = Math.ceil((top - focus.y) / pitch);
		const last = Math.floor((bottom - focus.y) / pitch);
		for (let k = first; k <= last; k++) {
			const y = focus.y + k * pitch;
			const x = hairAt(focus, scale, y);
			const tilt = (k % 3) * 0.12 * pitch;
			c.moveTo(x - w / 2, y + tilt);
			c.bezierCurveTo(x - w * 0.25, y - pitch * 0.9 + tilt, x + w * 0.1, y + pitch * 0.35, x + w / 2, y - pitch * 0.5 - tilt);
		}
		c.lineWidth = detail;
		c.globalAlpha = opacity * 0.45;
		c.stroke();
	}
	c.globalAlpha = 1;
}
