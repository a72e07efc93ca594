/** One bay of the factory: slab and posts, two eyes under the ceiling, a part on the belt, and what the eyes find of it. */
import { mix } from '../../marks/colour';
import { smoothstep } from '../../marks/easing';
import { BAY_RATIO } from '../../marks/night-grid';
import type { Point } from '../../marks/path';
import type { World } from '../../marks/worlds';
import type { Frame } from '../frame';
import { EYE_RADIUS, eyesOf, ROOF } from './fields-layout';
import { PARTS } from './parts-drawing';
import { ring, runs } from './pen';
import { around, TAU } from '../../marks/around';
import type { Similarity } from './similarity';

export interface BayPen {
	readonly context: CanvasRenderingContext2D;
	readonly world: World;
	readonly stroke: Frame['stroke'];
	/** colour of an open eye */
	readonly eye: string;
	/** how much of belts and parts is drawn, 0…1: from afar two eyes over a part would look like a face */
	readonly parts: number;
	/** how much of rails, hangers and irises is drawn, 0…1 */
	readonly detail: number;
}

/** What there is to see in a bay. */
export interface Bay {
	/** how wide its eyes are open, 0…1 */
	readonly open: number;
	readonly alpha: number;
	/** index of the field (cars, electronics, chips) and of the part in it */
	readonly field: number;
	readonly kind: number;
	/** strength of the saw-tooth roof over it, 0…1 */
	readonly roof: number;
	/** how the part lies, radians */
	readonly turn: number;
}

/** The belt seen from above its front edge: heights of its edges and its thickness, shares of the bay's height. */
const BELT = { front: 0.13, back: 0.46, thick: 0.06 } as const;
/** A part lies on it: size, thickness, and how a plan drawn upright lies down (slant, shortening). */
const PART = { size: 0.46, thick: 0.028, slant: -0.28, flat: 0.62, up: 0.295 } as const;
const BLADES = 6;

/** Paints a bay `at` its left bottom corner, whose scale is its height. */
export function paintBay(pen: BayPen, at: Similarity, bay: Bay): void {
	const { context: c, world, stroke } = pen;
	const { x, y, scale: u } = at;
	const { open, alpha } = bay;
	const width = BAY_RATIO * u;
	const right = x + width;
	const detail = pen.detail * smoothstep(20, 46, u);
	const eyes = eyesOf(at);
	/** from the ground towards what is drawn quietly on it */
	const grey = (t: number): string => mix(world.ground, world.muted, t);
	/** begins a path that is drawn with a share of the bay's opacity */
	const begin = (share: number): void => {
		c.globalAlpha = alpha * share;
		c.beginPath();
	};
	const disc = (cx: number, cy: number, r: number): void => c.arc(cx, cy, r, 0, TAU);
	const fill = (colour: string): void => {
		c.fillStyle = colour;
		c.fill();
	};
	const draw = (colour: string, weight: number): void => {
		c.strokeStyle = colour;
		c.lineWidth = weight;
		c.stroke();
	};

	/** The belt the part lies on: its top, its front with rollers. */
	const belt = (): void => {
		begin(pen.parts);
		c.rect(x, y - u * BELT.back, width, u * (BELT.back - BELT.front));
		fill(grey(0.13));
		if (detail <= 0) return;
		begin(pen.parts * detail);
		for (const up of [BELT.back, BELT.front, BELT.front - BELT.thick]) runs(c, [x, y - u * up, right, y - u * up]);
		const roller = (u * BELT.thick) / 2;
		for (let i = 0.5; i < 12; i++) ring(c, x + (i * width) / 12, y - u * BELT.front + roller, roller * 0.62);
		draw(grey(0.6), stroke.detail);
	};

	/** The part, and over it what both eyes together have found: contour, centre, long axis. */
	const part = (): void => {
		const [outline, inside] = PARTS[bay.field]![bay.kind]!;
		const size = PART.size * u;
		const px = x + width / 2;
		const py = y - PART.up * u;
		const found = smoothstep(0.55, 1, open);
		if (found > 0) {
			// both fields of view, one tone where they overlap
			begin(pen.parts * found * 0.13);
			for (const eye of eyes) runs(c, [eye.x, eye.y, px - size * 0.62, py + size * 0.28, px + size * 0.62, py + size * 0.28]);
			fill(world.accent);
		}
		const lie = (drop: number): void => {
			c.save();
			c.translate(px, py + drop);
			c.transform(1, 0, PART.slant, PART.flat, 0, 0);
			c.rotate(bay.turn);
			c.scale(size, size);
			begin(pen.parts);
			outline(c);
		};
		const thick = stroke.object / size;
		const thin = stroke.detail / size;
		lie(PART.thick * u);
		fill(world.deep);
		draw(grey(0.7), thick * 0.8);
		c.restore();
		lie(0);
		fill(mix(world.solid, world.muted, 0.22));
		if (detail > 0) {
			begin(pen.parts * detail);
			inside(c);
			draw(mix(world.muted, world.ink, 0.35), thin);
		}
		begin(pen.parts);
		outline(c);
		draw(mix(world.muted, world.accent, found), thick * (1 + 0.4 * found));
		if (detail * found > 0) {
			begin(pen.parts * detail * found);
			runs(c, [-0.62, 0, 0.62, 0]);
			draw(world.accent, thin);
			begin(pen.parts * detail * found);
			disc(0, 0, thick * 1.6);
			fill(world.accent);
		}
		c.restore();
	};

	/** A lens from the front: barrel, glass, and an iris of six blades that opens. */
	const lens = (eye: Point): void => {
		const r = u * EYE_RADIUS;
		const glass = r * 0.8;
		const hole = glass * 0.9 * open;
		const twist = open * 0.9;
		const corners = around(BLADES, eye, hole, twist);
		begin(1);
		disc(eye.x, eye.y, r);
		fill(world.deep);
		draw(mix(world.muted, world.ink, 0.6), stroke.object);
		if (hole > 0.05) {
			begin(1);
			runs(c, corners.flatMap(({ x, y }) => [x, y]));
			fill(pen.eye);
		}
		if (detail <= 0) return;
		begin(detail);
		ring(c, eye.x, eye.y, glass);
		// each blade's edge runs on from the hole's corner to the rim, as the leaves of an iris lie
		around(BLADES, eye, glass, twist + (1.35 * TAU) / BLADES - 0.75).forEach((rim, i) => runs(c, [corners[i]!.x, corners[i]!.y, rim.x, rim.y]));
		draw(grey(0.85), stroke.detail);
		if (open <= 0.3) return;
		begin(detail * smoothstep(0.3, 0.8, open));
		disc(eye.x, eye.y + r * 0.04, r * 0.3);
		fill(world.deep);
		c.beginPath();
		disc(eye.x - r * 0.14, eye.y - r * 0.12, r * 0.11);
		fill(world.ink);
	};

	c.lineJoin = c.lineCap = 'round';
	// the room: lit a little once somebody looks
	begin(1);
	c.rect(x, y - u, width, u);
	fill(mix(world.ground, world.solid, 0.25 + 0.55 * open));
	draw(grey(0.8), stroke.object);
	if (bay.roof > 0) {
		begin(bay.roof);
		const tooth = width / 6;
		for (let i = 0; i < 6; i++) runs(c, [x + i * tooth, y - u, x + i * tooth, y - u * (1 + ROOF), x + (i + 1) * tooth, y - u]);
		c.stroke();
	}
	if (detail > 0) {
		begin(detail);
		// rail and hangers: the line's signal comes along them before the eyes open
		runs(c, [x, y - u * 0.9, right, y - u * 0.9], [right, y - u, right, y], ...eyes.map((eye) => [eye.x, y - u * 0.9, eye.x, eye.y - u * EYE_RADIUS]));
		draw(mix(grey(0.7), world.route, smoothstep(0, 0.4, open)), stroke.detail * (1 + 0.5 * open));
	}
	if (pen.parts > 0) {
		belt();
		part();
	}
	eyes.forEach(lens);
}
