/** One bay of the factory: slab and posts, two eyes under the ceiling, a part on the belt, and what the eyes find of it. */
import { smoothstep } from '../../marks/easing';
import { mix } from '../../marks/colour';
import { BAY_RATIO, PAIR } from '../../marks/night-grid';
import type { World } from '../../marks/worlds';
import type { Frame } from '../frame';
import { EYE_RADIUS, ROOF } from './fields-layout';
import { PARTS } from './parts-drawing';

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

export interface Bay {
	/** left bottom corner and height, frame units */
	readonly x: number;
	readonly y: number;
	readonly height: number;
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

const EYE = EYE_RADIUS;
/** The belt seen from above its front edge: heights of its edges and its thickness, shares of the bay's height. */
const BELT = { front: 0.13, back: 0.46, thick: 0.06 } as const;
/** A part lies on it: size, thickness, and how a plan drawn upright lies down (slant, shortening). */
const PART = { size: 0.46, thick: 0.028, slant: -0.28, flat: 0.62, up: 0.295 } as const;
const BLADES = 6;

export function paintBay({ context: c, world, stroke, eye, parts, detail: wanted }: BayPen, bay: Bay): void {
	const { x, y, height: u, open, alpha } = bay;
	const width = BAY_RATIO * u;
	const detail = wanted * smoothstep(20, 46, u);
	c.globalAlpha = alpha;
	c.lineJoin = 'round';
	c.lineCap = 'round';
	// the room: lit a little once somebody looks
	c.fillStyle = mix(world.ground, world.solid, 0.25 + 0.55 * open);
	c.fillRect(x, y - u, width, u);
	c.strokeStyle = mix(world.ground, world.muted, 0.8);
	c.lineWidth = stroke.object;
	c.strokeRect(x, y - u, width, u);
	if (bay.roof > 0) {
		c.globalAlpha = alpha * bay.roof;
		c.beginPath();
		for (let i = 0; i < 6; i++) {
			c.moveTo(x + (i * width) / 6, y - u);
			c.lineTo(x + (i * width) / 6, y - u * (1 + ROOF));
			c.lineTo(x + ((i + 1) * width) / 6, y - u);
		}
		c.stroke();
		c.globalAlpha = alpha;
	}
	if (detail > 0) {
		c.globalAlpha = alpha * detail;
		c.lineWidth = stroke.detail;
		c.beginPath();
		// rail and hangers: the line's signal comes along them before the eyes open
		const post = x + width;
		c.moveTo(x, y - u * 0.9);
		c.lineTo(post, y - u * 0.9);
		c.moveTo(post, y - u);
		c.lineTo(post, y);
		for (const side of [-1, 1]) {
			const ex = x + (0.5 + side * PAIR.apart) * width;
			c.moveTo(ex, y - u * 0.9);
			c.lineTo(ex, y - u * (PAIR.up + EYE));
		}
		c.strokeStyle = mix(mix(world.ground, world.muted, 0.7), world.route, smoothstep(0, 0.4, open));
		c.lineWidth = stroke.detail * (1 + 0.5 * open);
		c.stroke();
	}
	if (parts > 0) {
		const seen = { ...bay, alpha: alpha * parts };
		paintBelt(c, world, stroke, seen, detail);
		paintPart(c, world, stroke, seen, detail);
	}
	for (const side of [-1, 1]) paintEye(c, world, stroke, eye, x + (0.5 + side * PAIR.apart) * width, y - PAIR.up * u, u * EYE, open, alpha, detail);
}

/** The belt the part lies on: its top, its front with rollers. */
function paintBelt(c: CanvasRenderingContext2D, world: World, stroke: Frame['stroke'], { x, y, height: u, alpha }: Bay, detail: number): void {
	const width = BAY_RATIO * u;
	c.globalAlpha = alpha;
	c.fillStyle = mix(world.ground, world.muted, 0.13);
	c.fillRect(x, y - u * BELT.back, width, u * (BELT.back - BELT.front));
	if (detail <= 0) return;
	c.globalAlpha = alpha * detail;
	c.strokeStyle = mix(world.ground, world.muted, 0.6);
	c.lineWidth = stroke.detail;
	c.beginPath();
	for (const at of [BELT.back, BELT.front, BELT.front - BELT.thick]) {
		c.moveTo(x, y - u * at);
		c.lineTo(x + width, y - u * at);
	}
	const roller = (u * BELT.thick) / 2;
	for (let i = 0; i < 12; i++) {
		const rx = x + ((i + 0.5) * width) / 12;
		const ry = y - u * BELT.front + roller;
		c.moveTo(rx + roller * 0.62, ry);
		c.arc(rx, ry, roller * 0.62, 0, 2 * Math.PI);
	}
	c.stroke();
}

/** The part, and over it what both eyes together have found: contour, centre, long axis. */
function paintPart(c: CanvasRenderingContext2D, world: World, stroke: Frame['stroke'], bay: Bay, detail: number): void {
	const { x, y, height: u, open, alpha } = bay;
	const part = PARTS[bay.field]![bay.kind]!;
	const width = BAY_RATIO * u;
	const size = PART.size * u;
	const px = x + width / 2;
	const py = y - PART.up * u;
	const found = smoothstep(0.55, 1, open);
	if (found > 0) {
		// both fields of view, one tone where they overlap
		c.globalAlpha = alpha * found * 0.13;
		c.fillStyle = world.accent;
		c.beginPath();
		for (const side of [-1, 1]) {
			const ex = x + (0.5 + side * PAIR.apart) * width;
			c.moveTo(ex, y - PAIR.up * u);
			c.lineTo(px - size * 0.62, py + size * 0.28);
			c.lineTo(px + size * 0.62, py + size * 0.28);
			c.closePath();
		}
		c.fill('nonzero');
	}
	const lay = (drop: number) => {
		c.save();
		c.translate(px, py + drop);
		c.transform(1, 0, PART.slant, PART.flat, 0, 0);
		c.rotate(bay.turn);
		c.scale(size, size);
	};
	const line = stroke.object / size;
	c.globalAlpha = alpha;
	lay(PART.thick * u);
	c.beginPath();
	part.outline(c);
	c.fillStyle = world.deep;
	c.fill();
	c.strokeStyle = mix(world.ground, world.muted, 0.7);
	c.lineWidth = line * 0.8;
	c.stroke();
	c.restore();
	lay(0);
	c.beginPath();
	part.outline(c);
	c.fillStyle = mix(world.solid, world.muted, 0.22);
	c.fill();
	if (detail > 0) {
		c.beginPath();
		part.detail(c);
		c.globalAlpha = alpha * detail;
		c.strokeStyle = mix(world.muted, world.ink, 0.35);
		c.lineWidth = stroke.detail / size;
		c.stroke();
		c.globalAlpha = alpha;
	}
	c.beginPath();
	part.outline(c);
	c.strokeStyle = found > 0 ? mix(world.muted, world.accent, found) : world.muted;
	c.lineWidth = line * (1 + 0.4 * found);
	c.stroke();
	if (detail > 0 && found > 0) {
		c.globalAlpha = alpha * detail * found;
		c.beginPath();
		c.moveTo(-0.62, 0);
		c.lineTo(0.62, 0);
		c.strokeStyle = world.accent;
		c.lineWidth = stroke.detail / size;
		c.stroke();
		c.beginPath();
		c.arc(0, 0, (stroke.object * 1.6) / size, 0, 2 * Math.PI);
		c.fillStyle = world.accent;
		c.fill();
	}
	c.restore();
	c.globalAlpha = alpha;
}

/** A lens from the front: barrel, glass, and an iris of six blades that opens. */
function paintEye(c: CanvasRenderingContext2D, world: World, stroke: Frame['stroke'], eye: string, x: number, y: number, r: number, open: number, alpha: number, detail: number): void {
	c.globalAlpha = alpha;
	c.beginPath();
	c.arc(x, y, r, 0, 2 * Math.PI);
	c.fillStyle = world.deep;
	c.fill();
	c.strokeStyle = mix(world.muted, world.ink, 0.6);
	c.lineWidth = stroke.object;
	c.stroke();
	const glass = r * 0.8;
	const hole = glass * 0.9 * open;
	const twist = open * 0.9;
	const corner = (i: number, radius: number) => {
		const a = twist + (i * 2 * Math.PI) / BLADES;
		return { x: x + radius * Math.cos(a), y: y + radius * Math.sin(a) };
	};
	if (hole > 0.05) {
		c.beginPath();
		for (let i = 0; i < BLADES; i++) {
			const p = corner(i, hole);
			if (i === 0) c.moveTo(p.x, p.y);
			else c.lineTo(p.x, p.y);
		}
		c.closePath();
		c.fillStyle = eye;
		c.fill();
	}
	if (detail > 0) {
		c.globalAlpha = alpha * detail;
		c.strokeStyle = mix(world.ground, world.muted, 0.85);
		c.lineWidth = stroke.detail;
		c.beginPath();
		c.moveTo(x + glass, y);
		c.arc(x, y, glass, 0, 2 * Math.PI);
		// each blade's edge runs on from the hole's corner to the rim, as the leaves of an iris lie
		for (let i = 0; i < BLADES; i++) {
			const p = corner(i, hole);
			const a = twist + ((i + 1.35) * 2 * Math.PI) / BLADES;
			c.moveTo(p.x, p.y);
			c.lineTo(x + glass * Math.cos(a - 0.75), y + glass * Math.sin(a - 0.75));
		}
		c.stroke();
		if (open > 0.3) {
			c.globalAlpha = alpha * detail * smoothstep(0.3, 0.8, open);
			c.fillStyle = world.deep;
			c.beginPath();
			c.arc(x, y + r * 0.04, r * 0.3, 0, 2 * Math.PI);
			c.fill();
			c.fillStyle = world.ink;
			c.beginPath();
			c.arc(x - r * 0.14, y - r * 0.12, r * 0.11, 0, 2 * Math.PI);
			c.fill();
		}
	}
	c.globalAlpha = alpha;
}
