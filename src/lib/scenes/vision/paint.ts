import type { View } from '../contract';
import type { VisionLayout } from './layout';
import { trayAt } from './motion';
import type { TryParams } from './params.svelte';
import { isOf } from './still-seen';
import { slitOf } from './try-line';

/** The live picture of the tray, as the machine was given it; until there is one, the drawing holds a still of it. */
export function paint(context: CanvasRenderingContext2D, { tray }: VisionLayout, { local }: View, { seen, drawn }: TryParams): void {
	if (!drawn || !isOf(tray, seen) || trayAt(local) <= 0) return;
	const { box } = tray;
	const slit = slitOf(tray, local);
	const rows = drawn.height / box.height;
	context.drawImage(drawn, 0, (slit.y - box.y) * rows, drawn.width, slit.height * rows, box.x, slit.y, box.width, slit.height);
}
