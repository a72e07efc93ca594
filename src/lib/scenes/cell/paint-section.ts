/** What moves in a cell's section, on canvas: atoms, ions on their way, ions taken up. */
import { lerp, smoothstep } from '../../marks/easing';
import { alpha } from '../../marks/colour';
import type { World } from '../../marks/worlds';
import { ionCount, ionProgress } from '../../models/cell/ledger';
import { alongPath, type Section } from '../../models/cell/section';

/** Share of its way on which an atom turns into an ion, and at whose end it settles in the host. */
const CHANGE = 0.07;

/** Length of an ion's trail, as a share of its way. */
const TRAIL = 0.09;

const TAU = 2 * Math.PI;

/**
 * Paints atoms and ions at charge `q`. `line` is the weight of an atom's outline; `signs` draws the two plus
 * signs of an ion.
 */
export function paintSection(
	context: CanvasRenderingContext2D,
	section: Section,
	q: number,
	world: World,
	line: number,
	signs = true
): void {
	const { size, bulk, paths, atomRadius, ionRadius } = section;
	const r = atomRadius - line * 0.6;
	const disc = (x: number, y: number, radius: number): void => {
		context.moveTo(x + radius, y);
		context.arc(x, y, radius, 0, TAU);
	};

	context.beginPath();
	for (const p of bulk) disc(p.x, p.y, r);
	for (let i = size.salt; i < ionCount(size); i++) {
		if (ionProgress(size, i, q) <= 0) disc(paths[i]!.from.x, paths[i]!.from.y, r);
	}
	context.fillStyle = alpha(world.ink, 0.6);
	context.strokeStyle = alpha(world.ink, 0.9);
	context.lineWidth = line * 0.8;
	context.fill();
	context.stroke();

	// a short trail says where each ion has come from
	context.beginPath();
	for (let i = 0; i < ionCount(size); i++) {
		const progress = ionProgress(size, i, q);
		if (progress <= CHANGE || progress >= 1) continue;
		const from = alongPath(section, paths[i]!, Math.max(0, progress - TRAIL));
		const middle = alongPath(section, paths[i]!, progress - TRAIL / 2);
		const to = alongPath(section, paths[i]!, progress);
		context.moveTo(from.x, from.y);
		context.quadraticCurveTo(middle.x, middle.y, to.x, to.y);
	}
	context.lineWidth = line;
	context.strokeStyle = alpha(world.ink, 0.4);
	context.stroke();

	const plus = ionRadius * 0.3;
	context.lineWidth = line;
	for (let i = 0; i < ionCount(size); i++) {
		const progress = ionProgress(size, i, q);
		if (progress <= 0) continue;
		const fresh = i < size.salt ? 0 : 1 - smoothstep(0, CHANGE, progress);
		const settled = smoothstep(1 - CHANGE, 1, progress);
		const { x, y } = alongPath(section, paths[i]!, progress);
		const radius = lerp(ionRadius, r, fresh);
		context.beginPath();
		disc(x, y, radius);
		context.fillStyle = world.ground;
		context.fill();
		context.fillStyle = fresh > 0 ? alpha(world.ink, 0.6 * fresh) : alpha(world.accent, lerp(0.3, 0.62, settled));
		context.fill();
		context.strokeStyle = world.ink;
		context.stroke();
		if (signs && fresh < 0.5) {
			context.beginPath();
			for (const side of [-1, 1]) {
				const cx = x + side * ionRadius * 0.42;
				context.moveTo(cx - plus, y);
				context.lineTo(cx + plus, y);
				context.moveTo(cx, y - plus);
				context.lineTo(cx, y + plus);
			}
			context.stroke();
		}
	}
}
