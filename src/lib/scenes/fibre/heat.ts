/** Heat that enters the felt at its left face and loses its way: the walks of the model, cut to what has been flown. */
import { hash } from '../../marks/hash';
import { lerp, span } from '../../marks/easing';
import type { Box, Point } from '../../marks/path';
import { lengthDensity, meanFreePath, walk, type Walk, type Web } from '../../models/heat-walk';
import { partOf, type Felt } from './felt';

export interface Heat {
	readonly web: Web;
	readonly walks: readonly Walk[];
	/** length flown at the beat at rest, units */
	readonly atRest: number;
}

/** The walks go on to this many times what they have flown at rest. */
const REST_TO_END = 2.4;
/** Part of the block's height that heat is shown in, and how deep it is to have got on average at rest. */
export const HEAT_SHARE = 0.54;
const DEPTH = 0.17;

/** Walks in the upper part of a block whose corner lies at `corner` in the felt. */
export function layoutHeat(felt: Felt, corner: Point, block: Box, count: number): Heat {
	const height = block.height * HEAT_SHARE;
	const web = partOf(felt.web, corner.x, corner.y, block.width, height);
	const path = meanFreePath(lengthDensity(felt.web));
	const atRest = ((DEPTH * block.width) ** 2 * Math.PI) / (2 * path);
	const walks = Array.from({ length: count }, (_, i) => walk(web, 9, i, height * (0.08 + (0.84 * (i + hash(10, i))) / count), atRest * REST_TO_END));
	return { web, walks, atRest };
}

/** Length flown at a local position, units: nothing before 0.74, on until 1.6. */
export const flownAt = (heat: Heat, local: number): number =>
	local <= 1 ? heat.atRest * span(0.74, 1, local) : heat.atRest * lerp(1, REST_TO_END, span(1, 1.6, local));

/** Where a walk is after a length flown, x y relative to the block. */
export function headOf(w: Walk, flown: number): Point {
	const n = w.flown.length;
	let k = 1;
	while (k < n - 1 && w.flown[k]! < flown) k++;
	const t = span(w.flown[k - 1]!, w.flown[k]!, flown);
	return { x: lerp(w.points[k * 2 - 2]!, w.points[k * 2]!, t), y: lerp(w.points[k * 2 - 1]!, w.points[k * 2 + 1]!, t) };
}

/** Paints what each walk has flown, the last stretch strongest, and a dot where it is. */
export function paintHeat(c: CanvasRenderingContext2D, heat: Heat, block: Box, flown: number, width: number, colour: string, opacity: number): void {
	if (flown <= 0 || opacity <= 0.004) return;
	c.save();
	c.lineJoin = 'round';
	c.lineCap = 'round';
	c.strokeStyle = colour;
	c.fillStyle = colour;
	const trace = (from: number) => {
		c.beginPath();
		for (const w of heat.walks) {
			const a = headOf(w, from);
			const b = headOf(w, flown);
			c.moveTo(block.x + a.x, block.y + a.y);
			for (let k = 1; k < w.flown.length; k++) {
				const at = w.flown[k]!;
				if (at > from && at < flown) c.lineTo(block.x + w.points[k * 2]!, block.y + w.points[k * 2 + 1]!);
			}
			c.lineTo(block.x + b.x, block.y + b.y);
		}
		c.stroke();
	};
	c.globalAlpha = opacity * 0.34;
	c.lineWidth = width * 0.8;
	trace(0);
	c.globalAlpha = opacity * 0.95;
	c.lineWidth = width;
	trace(Math.max(0, flown - heat.atRest * 0.22));
	c.beginPath();
	for (const w of heat.walks) {
		const p = headOf(w, flown);
		c.moveTo(block.x + p.x + width * 2, block.y + p.y);
		c.arc(block.x + p.x, block.y + p.y, width * 2, 0, 2 * Math.PI);
	}
	c.fill();
	c.restore();
}
