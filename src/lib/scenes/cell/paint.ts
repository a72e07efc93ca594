/** The canvas under the drawing: the lamp's light, and what moves inside the cell. */
import { alpha } from '../../marks/colour';
import type { View } from '../contract';
import { chargePassed, currentAt } from '../../models/cell/discharge';
import type { CellLayout } from './layout';
import { fillAreas, paintMerits } from './paint-merits';
import { paintSection } from './paint-section';
import { DISCHARGE, MERITS } from './phases';

/** Warm white of a filament; light, not an accent. */
const LIGHT = '#FFE2AA';

export function paint(context: CanvasRenderingContext2D, layout: CellLayout, view: View): void {
	const { world, frame, local } = view;
	const q = chargePassed(DISCHARGE, local);
	const current = currentAt(DISCHARGE, local);
	context.save();
	paintLight(context, layout, current);
	if (local < MERITS.shrink[0]) {
		fillAreas(context, layout.drawing, view);
		paintSection(context, layout.section, q, world, frame.stroke.object * 0.9);
	} else {
		paintMerits(context, layout, view);
	}
	context.restore();
}

/** The lamp is the only source of light: its reach and strength are the current. */
function paintLight(context: CanvasRenderingContext2D, layout: CellLayout, current: number): void {
	if (current <= 0.002) return;
	const { light, arrangement } = layout;
	const reach = arrangement.lampRadius * (3 + 5.5 * current);
	const glow = context.createRadialGradient(light.x, light.y, arrangement.lampRadius * 0.1, light.x, light.y, reach);
	glow.addColorStop(0, alpha(LIGHT, 0.62 * current));
	glow.addColorStop(0.1, alpha(LIGHT, 0.3 * current));
	glow.addColorStop(0.35, alpha(LIGHT, 0.1 * current));
	glow.addColorStop(1, alpha(LIGHT, 0));
	context.fillStyle = glow;
	context.fillRect(light.x - reach, light.y - reach, 2 * reach, 2 * reach);
}
