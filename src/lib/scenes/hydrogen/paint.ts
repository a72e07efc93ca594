/** The atoms on canvas: magnesium in a few tones by how far it has turned, hydrogen as pairs and as single atoms. */
import { mix } from '../../marks/colour';
import { lerp, smoothstep } from '../../marks/easing';
import { METAL_NET, METAL_RADIUS, isCorner } from '../../models/hydride/crystal';
import { hydrogensAt, shapeOf, turned } from '../../models/hydride/uptake';
import type { View } from '../contract';
import type { HydrogenLayout } from './layout';
import { uptakeAt } from './phases';

/** Drawn radii in ångström. The metal's is true (its atoms touch); the two of the hydride are schematic. */
export const RADII = { metal: METAL_RADIUS * 0.97, bound: 0.98, hydrogen: 0.42 } as const;
const TONES = 5;
const TURN = Math.PI * 2;

export function paint(context: CanvasRenderingContext2D, l: HydrogenLayout, view: View): void {
	const { world, frame } = view;
	const uptake = uptakeAt(view.local);
	const shape = shapeOf(l.block, uptake);
	const { rows, columns } = l.block.size;
	const { scale } = l;
	context.save();

	// the next layer of the close packing, half a cell deeper, shows in every second hollow
	context.fillStyle = mix(world.ground, world.ink, 0.16);
	context.beginPath();
	for (let r = 0; r < rows - 1; r++) {
		const left = 1 - shape.share[r]!;
		if (left < 0.02) continue;
		const radius = RADII.metal * scale * 0.92 * Math.sqrt(left);
		const y = l.foot - (shape.y[r]! - METAL_NET.rise * (2 / 3)) * scale;
		for (let c = 0; c < columns; c++) {
			const x = l.x + (shape.x[r]! + c * shape.pitch[r]!) * scale;
			context.moveTo(x + radius, y);
			context.arc(x, y, radius, 0, TURN);
		}
	}
	context.fill();

	context.lineWidth = frame.stroke.detail;
	context.strokeStyle = world.ink;
	for (const corner of [false, true])
		for (let tone = 0; tone <= TONES; tone++) {
			context.beginPath();
			let any = false;
			for (let r = 0; r < rows; r++)
				for (let c = 0; c < columns; c++) {
					if (isCorner(r, c) !== corner) continue;
					const g = turned(l.block, r * columns + c, uptake);
					if (Math.round(g * TONES) !== tone) continue;
					any = true;
					const x = l.x + (shape.x[r]! + c * shape.pitch[r]!) * scale;
					const y = l.foot - shape.y[r]! * scale;
					const radius = lerp(RADII.metal, RADII.bound, g) * scale;
					context.moveTo(x + radius, y);
					context.arc(x, y, radius, 0, TURN);
				}
			if (!any) continue;
			// centre atoms of the hydride lie half a cell deeper: darker
			context.fillStyle = mix(world.ground, world.ink, lerp(0.66, corner ? 0.55 : 0.27, tone / TONES));
			context.fill();
			context.stroke();
		}

	paintHydrogen(context, l, view, uptake, shape);
	context.restore();
}

function paintHydrogen(context: CanvasRenderingContext2D, l: HydrogenLayout, view: View, uptake: number, shape: ReturnType<typeof shapeOf>): void {
	const { world, frame } = view;
	const h = hydrogensAt(l.block, shape, l.gas, uptake);
	const r = RADII.hydrogen * l.scale;
	const px = (k: number): number => l.x + h.x[k]! * l.scale;
	const py = (k: number): number => l.foot - h.y[k]! * l.scale;
	// single atoms
	context.fillStyle = world.accent;
	context.strokeStyle = world.ground;
	context.lineWidth = frame.stroke.detail * 1.4;
	context.beginPath();
	for (let k = 0; k < h.x.length; k++) {
		if (h.apart[k]! < 0.5) continue;
		const [x, y] = [px(k), py(k)];
		context.moveTo(x + r, y);
		context.arc(x, y, r, 0, TURN);
	}
	context.stroke();
	context.fill();
	// molecules: two rings, which hide each other's inside
	context.strokeStyle = world.accent;
	context.fillStyle = world.ground;
	context.lineWidth = frame.stroke.object;
	context.beginPath();
	for (let k = 0; k < h.x.length; k++) {
		if (h.apart[k]! >= 0.5) continue;
		const [x, y] = [px(k), py(k)];
		// gas comes into sight at the stage's upper edge
		const size = r * smoothstep(l.frame.stage.y - 6, l.frame.stage.y + 24, y);
		if (size < 0.3) continue;
		context.moveTo(x + size, y);
		context.arc(x, y, size, 0, TURN);
	}
	context.fill();
	context.stroke();
}
