/** The wall of the cabin around the felt: what is seen before the first fibre is. Metres around the fuselage's axis. */
import { smoothstep } from '../../marks/easing';
import type { Point } from '../../marks/path';
import { serpentineRing } from '../../marks/serpentine';
import type { World } from '../../marks/worlds';
import { FELT_RADIUS, feltLine, LOOPS, WALL } from './hand-over';

export interface Wall {
	/** the felt's line on both sides of the eye, x y x y … in metres from the felt's middle */
	readonly felt: Float32Array;
}

const SAMPLES = 24;

export function layoutWall(): Wall {
	const ring = serpentineRing(WALL.feltInside, WALL.feltOutside, LOOPS, SAMPLES);
	const half = (LOOPS / 2) * SAMPLES;
	// it begins where its axis x points, and the eye is on the other side
	const felt = [...ring.slice(half, -1), ...ring.slice(0, half + 1)];
	return { felt: Float32Array.from(felt.flatMap((p) => [FELT_RADIUS - p.x, -p.y])) };
}

/** How much of the wall there is to see at a number of decades. */
export const wallOpacity = (decades: number): number => 1 - smoothstep(1, 1.4, decades);

const turn = 2 * Math.PI;

/** Clips to the felt's own ring, so that no fibre grows outside it. */
export function clipToFelt(c: CanvasRenderingContext2D, focus: Point, scale: number): void {
	const x = focus.x + FELT_RADIUS * scale;
	c.beginPath();
	c.arc(x, focus.y, WALL.feltOutside * scale, 0, turn);
	c.arc(x, focus.y, WALL.feltInside * scale, 0, turn, true);
	c.clip();
}

/** Skin, frame, the felt's place, panel and cabin: one disc on the other, in the lines of the section before. */
export function paintWall(
	c: CanvasRenderingContext2D,
	focus: Point,
	scale: number,
	decades: number,
	stroke: { readonly object: number; readonly detail: number },
	world: World,
	opacity: number
): void {
	const shown = wallOpacity(decades) * opacity;
	if (shown <= 0) return;
	const x = focus.x + FELT_RADIUS * scale;
	c.globalAlpha = shown;
	c.strokeStyle = world.ink;
	const disc = (radius: number, fill: string, line: number) => {
		c.beginPath();
		c.arc(x, focus.y, radius * scale, 0, turn);
		c.fillStyle = fill;
		c.fill();
		c.lineWidth = line;
		c.stroke();
	};
	disc(WALL.skin, world.ink, stroke.object);
	disc(WALL.skinInside, world.deep, stroke.detail);
	paintStringers(c, x, focus.y, scale, stroke.detail);
	disc(WALL.frameInside, world.solid, stroke.detail);
	disc(WALL.panel, world.deep, stroke.detail);
	disc(WALL.cabin, world.solid, stroke.object);
	c.globalAlpha = 1;
}

/** Stringers: a small Z on the inside of the skin, every five degrees; those that the eye may still see. */
function paintStringers(c: CanvasRenderingContext2D, x: number, y: number, scale: number, line: number): void {
	c.beginPath();
	for (let k = -12; k <= 12; k++) {
		const a = Math.PI + (k * Math.PI) / 36;
		const [cos, sin] = [Math.cos(a) * scale, Math.sin(a) * scale];
		const to = (r: number, t: number, draw: boolean) => (draw ? c.lineTo : c.moveTo).call(c, x + r * cos - t * sin, y + r * sin + t * cos);
		to(1.95, -0.02, false);
		to(1.95, 0, true);
		to(1.904, 0, true);
		to(1.904, 0.02, true);
	}
	c.lineWidth = line;
	c.stroke();
}

/** The line as felt; it thins out as the threads that it stands for come into sight. */
export function paintFeltLine(
	c: CanvasRenderingContext2D,
	wall: Wall,
	focus: Point,
	scale: number,
	decades: number,
	route: string,
	width: number,
	frameHeight: number,
	opacity: number
): void {
	const shown = (1 - smoothstep(0.75, 1.35, decades)) * opacity;
	if (shown <= 0) return;
	c.globalAlpha = shown;
	c.lineCap = 'round';
	c.lineJoin = 'round';
	c.beginPath();
	// the nearer the eye, the fewer loops are in sight
	const loops = Math.min(LOOPS / 2, Math.ceil((frameHeight / scale) * (LOOPS / (turn * WALL.feltInside))) + 2);
	const middle = wall.felt.length / 2 - 1;
	const reach = loops * SAMPLES * 2;
	for (let i = Math.max(0, middle - reach); i <= Math.min(wall.felt.length - 2, middle + reach); i += 2)
		c.lineTo(focus.x + wall.felt[i]! * scale, focus.y + wall.felt[i + 1]! * scale);
	c.lineWidth = feltLine(width, decades);
	c.strokeStyle = route;
	c.stroke();
	c.globalAlpha = 1;
}
